import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { discoverModules } from '../../src/checks/modules/discover.ts';
import { checkTidy } from '../../src/checks/tidy/check-tidy.ts';
import type { TidyFact } from '../../src/core/facts.ts';
import { applyEdits } from '../../src/gomod/edit.ts';
import { summary, type Drift, type Edit } from './drift.ts';
import type { GoWorld } from './go-world.ts';
import { writeTree } from './temporary.ts';
import { testPorts } from './test-ports.ts';

const execute = promisify(execFile);

/** Texts by name, of every go.mod, go.sum and go.work.sum. */
export type ModuleTexts = Readonly<Record<string, string>>;

/** What the check said of a drift, beside what the go command itself does to it. */
export interface DriftOutcome {
  readonly facts: readonly TidyFact[];
  readonly changes: readonly string[];
  /** Names, bytes, times and modes of all files, before and after the check. */
  readonly tree: { readonly before: string; readonly after: string };
  /** The files as we say that tidy writes them, and as the edits of all changes make them. */
  readonly predicted: ModuleTexts;
  readonly edited: ModuleTexts;
  /** The files as plain `go mod tidy` leaves them in a copy of the tree. */
  readonly plain: ModuleTexts;
  /** The files after `git apply` of our patch, and after plain `go mod tidy` of that. */
  readonly patched: ModuleTexts;
  readonly patchedAndTidied: ModuleTexts;
}

/** Builds the repository, checks it, and has git and go judge the answer. */
export async function runDrift(drift: Drift, world: GoWorld, goVersion: string): Promise<DriftOutcome> {
  const home = join(world.folder, 'cases', drift.name.replaceAll(/\W+/g, '-'));
  const root = join(home, 'repository');
  await build(drift, root, world);
  const [before, texts] = [await fingerprint(root), await moduleTexts(root)];
  const ports = testPorts(world.env, world.tempDir);
  const modules = await discoverModules({ root, start: root, patterns: [] }, ports);
  const facts = await checkTidy({ modules, goroot: world.goroot, goVersion, root }, ports);
  const after = await fingerprint(root);
  const dirs = modules.modules.map((module) => module.dir);
  const written = facts.flatMap((fact) => fact.files ?? []);
  await cp(root, join(home, 'plain'), { recursive: true });
  await applyPatch(facts.map((fact) => fact.patch).join(''), root);
  const patched = await moduleTexts(root);
  const patchedAndTidied = await settle(root, dirs, world);
  const outcome = {
    facts,
    changes: facts.flatMap((fact) => fact.changes.map(summary)),
    tree: { before, after },
    predicted: { ...texts, ...Object.fromEntries(written.map((it) => [it.file, it.after])) },
    edited: editedTexts(texts, facts),
    plain: await settle(join(home, 'plain'), dirs, world),
    patched,
    patchedAndTidied,
  };
  await rm(home, { recursive: true });
  return outcome;
}

async function build(drift: Drift, root: string, world: GoWorld): Promise<void> {
  await writeTree(root, drift.files);
  await tidyAll(root, drift.tidyFirst ?? [], world);
  for (const [name, edit] of Object.entries(drift.edits ?? {})) await applyEdit(join(root, name), edit);
  if (drift.tracked === undefined) return;
  await execute('git', ['init', '-q'], { cwd: root });
  await execute('git', ['add', ...drift.tracked], { cwd: root });
}

async function applyEdit(path: string, edit: Edit): Promise<void> {
  if (edit === null) return rm(path);
  if (typeof edit === 'string') return writeFile(path, edit);
  const text = await readFile(path, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`the edit of ${path} changed nothing in:\n${text}`);
  return writeFile(path, edited);
}

async function tidyAll(root: string, dirs: readonly string[], world: GoWorld): Promise<void> {
  // One after the other, so that a module sees what tidy made of its neighbours, as a person would do it.
  for (const dir of dirs) await world.go(join(root, dir), 'mod', 'tidy');
}

/** What a person would do: tidy every module, then load the workspace, for which go writes go.work.sum. */
async function settle(root: string, dirs: readonly string[], world: GoWorld): Promise<ModuleTexts> {
  await tidyAll(root, dirs, world);
  if ((await readdir(root)).includes('go.work')) {
    for (const dir of dirs) await world.go(join(root, dir), 'list', '-deps', '-test', './...');
  }
  return moduleTexts(root);
}

async function applyPatch(patch: string, root: string): Promise<void> {
  if (patch === '') return;
  const file = `${root}.patch`;
  await writeFile(file, patch);
  await execute('git', ['apply', '--check', '--whitespace=nowarn', file], { cwd: root });
  await execute('git', ['apply', '--whitespace=nowarn', file], { cwd: root });
}

function editedTexts(texts: ModuleTexts, facts: readonly TidyFact[]): ModuleTexts {
  const edits = facts.flatMap((fact) => fact.changes.flatMap((change) => change.edits));
  const files = new Set(edits.map((edit) => edit.file));
  const edited = [...files].map((file) => {
    const own = edits.filter((edit) => edit.file === file);
    return [file, applyEdits(texts[file] ?? '', own)] as const;
  });
  return { ...texts, ...Object.fromEntries(edited) };
}

async function allFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .sort();
}

async function moduleTexts(root: string): Promise<ModuleTexts> {
  const files = (await allFiles(root)).filter((path) => /go\.(?:mod|sum|work\.sum)$/.test(path));
  const texts = await Promise.all(
    files.map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

async function fingerprint(root: string): Promise<string> {
  const lines = (await allFiles(root)).map(async (path) => {
    const { mtimeMs, mode } = await stat(path);
    return `${path} ${mtimeMs} ${mode} ${await readFile(path, 'base64')}`;
  });
  return (await Promise.all(lines)).join('\n');
}
