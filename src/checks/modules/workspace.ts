import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { FileProblem } from '../../core/facts.ts';
import type { GoWorkFile } from '../../gomod/go-mod-file.ts';
import { parseGoMod } from '../../gomod/go-mod.ts';
import { parseGoWork } from '../../gomod/go-work.ts';
import type { Host } from '../../ports.ts';
import { repositoryPath } from '../../repository.ts';
import { readTreeText } from '../../tree-text.ts';

/** A go.work and the folders it uses. */
export interface Workspace {
  /** Absolute. */
  readonly file: string;
  /** Absent when go.work cannot be understood. */
  readonly content?: GoWorkFile;
  /** Absolute folders of the `use` lines. */
  readonly dirs: readonly string[];
  readonly problem?: FileProblem;
}

/** A module of the workspace: its folder is absolute. */
export interface WorkspaceModule {
  readonly path: string;
  readonly dir: string;
}

/**
 * The go.work that the go command would use in `start`: what GOWORK says, else the nearest one in `start` and its
 * parents. Reference: go.dev/ref/mod#workspaces.
 */
export async function findWorkspace(
  start: string,
  root: string,
  host: Pick<Host, 'env' | 'platform'>,
): Promise<Workspace | undefined> {
  const asked = host.env['GOWORK'] ?? '';
  if (asked === 'off') return undefined;
  if (asked === '' || asked === 'auto') {
    const file = await nearestGoWork(start);
    return file === undefined ? undefined : readWorkspace(root, file, host);
  }
  if (isAbsolute(asked)) return readWorkspace(root, asked, host);
  const message = `GOWORK is ${asked}; the go command takes only an absolute path or off`;
  return { file: resolve(start, asked), dirs: [], problem: { file: asked, message } };
}

async function nearestGoWork(dir: string): Promise<string | undefined> {
  const file = join(dir, 'go.work');
  const found = await stat(file).then(
    (it) => !it.isDirectory(),
    () => false,
  );
  if (found) return file;
  return dirname(dir) === dir ? undefined : nearestGoWork(dirname(dir));
}

/** Reads the go.work at `file` (absolute); what is wrong with it is in `problem`, placed relative to `root`. */
export async function readWorkspace(
  root: string,
  file: string,
  { platform }: Pick<Host, 'platform'>,
): Promise<Workspace> {
  const name = repositoryPath(root, file);
  let text: string;
  try {
    text = await readTreeText(file, root);
  } catch (error) {
    return { file, dirs: [], problem: { file: name, message: messageOf(error) } };
  }
  const parsed = parseGoWork(text, { windows: platform === 'win32' });
  if (!parsed.ok) return { file, dirs: [], problem: { file: name, ...(parsed.problems[0] ?? unknown) } };
  const dirs = await Promise.all(
    parsed.file.use.map(async ({ path }) => asOnDisk(resolve(dirname(file), path))),
  );
  return { file, content: parsed.file, dirs };
}

/** Where case does not count, `use ./App` may mean the folder `app`: by that name everything else knows it. */
async function asOnDisk(dir: string): Promise<string> {
  const real = await realpath(dir).catch(() => dir);
  return real.toLowerCase() === dir.toLowerCase() ? real : dir;
}

const unknown = { message: 'cannot be understood' };

/** The modules that `use` lines bring in, and those in whose place the `replace` lines of go.work put a folder. */
export async function workspaceModules(workspace: Workspace, root: string): Promise<WorkspaceModule[]> {
  const named = await Promise.all(
    workspace.dirs.map(async (dir) => {
      const parsed = parseGoMod(await readTreeText(join(dir, 'go.mod'), root).catch(() => ''));
      const path = parsed.ok ? parsed.file.module?.path : undefined;
      return path === undefined ? [] : [{ path, dir }];
    }),
  );
  const used = named.flat();
  const paths = new Set(used.map(({ path }) => path));
  return [...used, ...folderReplacements(workspace).filter(({ path }) => !paths.has(path))];
}

function folderReplacements({ file, content }: Workspace): WorkspaceModule[] {
  const replacements = content?.replace ?? [];
  return replacements
    .filter(({ newVersion }) => newVersion === undefined)
    .map(({ oldPath, newPath }) => ({ path: oldPath, dir: resolve(dirname(file), newPath) }));
}

/**
 * The modules of the workspace that a module's folder (absolute) is in: the go command looks for go.work from there, so a
 * repository may have several. None where it is in no workspace.
 */
export async function workspaceAround(
  dir: string,
  root: string,
  host: Parameters<typeof findWorkspace>[2],
): Promise<WorkspaceModule[]> {
  const workspace = await findWorkspace(dir, root, host);
  return workspace?.dirs.includes(dir) ? workspaceModules(workspace, root) : [];
}
