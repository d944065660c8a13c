import { dirname, join } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { ModuleFact, ModulesFact } from '../../core/facts.ts';
import { isFile } from '../../exists.ts';
import { parseGoMod } from '../../gomod/go-mod.ts';
import type { Host, Ports } from '../../ports.ts';
import { isInside, repositoryPath } from '../../repository.ts';
import { readTreeText } from '../../tree-text.ts';
import { concurrently } from '../concurrently.ts';
import type { Chosen } from './patterns.ts';
import { walkModules } from './walk.ts';
import { findWorkspace, type Workspace } from './workspace.ts';

/** Where to look; both absolute and free of symlinks. */
export interface Search {
  readonly root: string;
  readonly start: string;
  /** Globs on the modules' folders relative to `root`; `!` excludes. */
  readonly patterns: readonly string[];
}

/** go.mod files read at the same time. */
const limit = 16;

/**
 * The modules from the working directory down, those that go.work uses, and the one that the working directory lies in
 * when it has no go.mod of its own. A malformed go.mod or go.work is a `problem`, never an error.
 */
export async function discoverModules(search: Search, ports: Pick<Ports, 'host'>): Promise<ModulesFact> {
  const { root, start, patterns } = search;
  const [walked, workspace] = await Promise.all([walkModules(start), findWorkspace(start, root, ports.host)]);
  const used = await usedDirs(workspace, search);
  const around = walked.modules.includes(start) ? [] : await moduleAround(root, start);
  const found = new Set(
    [...around, ...walked.modules, ...used.present].map((dir) => repositoryPath(root, dir)),
  );
  const chosen = await choose([...found].sort(byPath), patterns);
  const inWorkspace = new Set(workspace?.dirs.map((dir) => repositoryPath(root, dir)));
  return {
    modules: await concurrently(chosen.dirs, limit, async (dir) =>
      readModule(root, dir, inWorkspace.has(dir), ports.host),
    ),
    ...(workspace && { goWork: goWorkFact(root, workspace, used.absent) }),
    unreadable: walked.unreadable.map(({ dir, reason }) => ({ dir: repositoryPath(root, dir), reason })),
    searched: repositoryPath(root, start),
    patterns: chosen.idle,
  };
}

/** The glob library is only loaded for those who give globs. */
async function choose(dirs: readonly string[], patterns: readonly string[]): Promise<Chosen> {
  if (patterns.length === 0) return { dirs, idle: [] };
  const { chooseDirs } = await import('./patterns.ts');
  return chooseDirs(dirs, patterns);
}

/** The root first, then in the order of their names. */
function byPath(a: string, b: string): number {
  if (a === '.' || b === '.') return a === b ? 0 : a === '.' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The `use` folders to be checked, and those where no go.mod is. */
async function usedDirs(
  workspace: Workspace | undefined,
  { root, start }: Search,
): Promise<{ readonly present: readonly string[]; readonly absent: readonly string[] }> {
  if (workspace === undefined) return { present: [], absent: [] };
  // A go.work of a parent folder names modules that the working directory leaves out on purpose.
  const inParent = dirname(workspace.file) !== start && isInside(start, dirname(workspace.file));
  const bound = inParent ? start : root;
  const present: string[] = [];
  const absent: string[] = [];
  for (const dir of workspace.dirs) {
    if (!(await isFile(join(dir, 'go.mod')))) absent.push(dir);
    else if (isInside(dir, bound)) present.push(dir);
  }
  return { present, absent };
}

function goWorkFact(
  root: string,
  workspace: Workspace,
  absent: readonly string[],
): NonNullable<ModulesFact['goWork']> {
  const file = repositoryPath(root, workspace.file);
  if (workspace.problem) return { file, problem: workspace.problem };
  const line = workspace.content?.go;
  const go = line && { go: { version: line.version, line: line.at.line } };
  const [first] = absent;
  if (first === undefined) return { file, ...go };
  const use = workspace.content?.use[workspace.dirs.indexOf(first)];
  const message = `go.work uses ${use?.path ?? first}, where there is no go.mod`;
  return {
    file,
    ...go,
    problem: { file, ...(use && { line: use.at.line, column: use.at.column }), message },
  };
}

/** The nearest folder above `start` with a go.mod, inside the repository: the go command's main module there. */
async function moduleAround(root: string, start: string): Promise<string[]> {
  for (let dir = start; isInside(dir, root); dir = dirname(dir)) {
    if (await isFile(join(dir, 'go.mod'))) return [dir];
    if (dir === root) break;
  }
  return [];
}

async function readModule(
  root: string,
  dir: string,
  inWorkspace: boolean,
  { platform }: Pick<Host, 'platform'>,
): Promise<ModuleFact> {
  const goMod = dir === '.' ? 'go.mod' : `${dir}/go.mod`;
  const base = { dir, goMod, path: '', inWorkspace };
  let text: string;
  try {
    text = await readTreeText(join(root, goMod), root);
  } catch (error) {
    return { ...base, problem: { file: goMod, message: messageOf(error) } };
  }
  const parsed = parseGoMod(text, { windows: platform === 'win32' });
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    return { ...base, problem: { file: goMod, message: 'cannot be understood', ...problem } };
  }
  const { module, go, toolchain } = parsed.file;
  return {
    ...base,
    path: module?.path ?? '',
    ...(go && { go: go.version, goAt: { file: goMod, ...go.at } }),
    ...(toolchain && { toolchain: toolchain.name }),
  };
}
