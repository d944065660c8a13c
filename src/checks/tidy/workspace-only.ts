import { join } from 'node:path';
import { runGo } from '../go-command.ts';
import { workspaceAround, type WorkspaceModule } from '../modules/workspace.ts';
import { parseGoMod } from '../../gomod/go-mod.ts';
import { isPlaceholderVersion } from '../../gomod/module-version.ts';
import type { TidyPorts } from './tidy-ports.ts';
import { runTidy, type Tidied, type TidyRun } from './run-tidy.ts';
import { readModuleFiles, writeModuleFiles, type ModuleFiles } from './scratch.ts';

/** As `Tidied`, with the paths of the modules that only go.work provides. */
export type TidiedInWorkspace = Tidied & { readonly fromWorkspace: readonly string[] };

/**
 * Tidies a module; where that fails for a module that no proxy has but go.work lists, tries again with that module's
 * folder in its place, and takes the replacement out of the result. Only modules that the failure names are replaced:
 * one that is published keeps its version and its go.sum lines.
 */
export async function runTidyInWorkspace(
  run: TidyRun,
  before: ModuleFiles,
  place: { readonly root: string; readonly scratch: string },
  ports: TidyPorts,
): Promise<TidiedInWorkspace> {
  const alone = await runTidy(run, before, join(place.scratch, 'first'), ports);
  if (alone.ok) return { ...alone, fromWorkspace: [] };
  let candidates = replaceable(run, before, await workspaceAround(run.dir, place.root, ports.host));
  const taken: WorkspaceModule[] = [];
  for (let failed: Tidied = alone; !failed.ok;) {
    const output = failed.ran.stderr;
    const named = candidates.filter((sibling) => mentions(output, sibling.path));
    // A failure that names nothing of ours is a real one, and the first output tells it best.
    if (named.length === 0) return { ...alone, fromWorkspace: [] };
    taken.push(...named);
    candidates = candidates.filter((sibling) => !taken.includes(sibling));
    const folder = join(place.scratch, `workspace-${taken.length}`);
    failed = await runTidy(run, withReplacements(before, taken), folder, ports);
    if (failed.ok) return withoutReplacements(run, before, { ...failed, taken, folder }, ports);
  }
  return { ...alone, fromWorkspace: [] };
}

/** Other modules of the workspace that go.mod does not replace already. */
function replaceable(
  run: TidyRun,
  before: ModuleFiles,
  siblings: readonly WorkspaceModule[],
): WorkspaceModule[] {
  const parsed = parseGoMod(before.goMod);
  const replaced = new Set(parsed.ok ? parsed.file.replace.map((it) => it.oldPath) : []);
  return siblings.filter((sibling) => sibling.dir !== run.dir && !replaced.has(sibling.path));
}

/** Whether the text names the module or a package in it. */
function mentions(text: string, path: string): boolean {
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.~/-])${escaped}(?![\\w.~-]*[\\w~-])`).test(text);
}

function withReplacements(files: ModuleFiles, taken: readonly WorkspaceModule[]): ModuleFiles {
  const lines = taken.map(({ path, dir }) => `replace ${path} => ${JSON.stringify(dir)}\n`);
  const separator = files.goMod.endsWith('\n') ? '\n' : '\n\n';
  return { ...files, goMod: files.goMod + separator + lines.join('') };
}

/** Lets go itself take the lines out again, so that the layout is the one tidy would have written. */
async function withoutReplacements(
  run: TidyRun,
  before: ModuleFiles,
  tidied: Tidied & { readonly ok: true; readonly taken: readonly WorkspaceModule[]; readonly folder: string },
  ports: TidyPorts,
): Promise<TidiedInWorkspace> {
  const copy = join(tidied.folder, 'without');
  const goMod = await writeModuleFiles(copy, tidied.files);
  const [old, fresh] = [requiredVersions(before.goMod), requiredVersions(tidied.files.goMod)];
  // A line that the user does not have, and that no command without a workspace could resolve, helps nobody.
  const invented = tidied.taken.filter(
    ({ path }) => !old.has(path) && isPlaceholderVersion(fresh.get(path) ?? ''),
  );
  const args = [
    'mod',
    'edit',
    ...tidied.taken.map(({ path }) => `-dropreplace=${path}`),
    ...invented.map(({ path }) => `-droprequire=${path}`),
    goMod,
  ];
  const ran = await runGo({ goroot: run.goroot, dir: copy, goWork: 'off', args }, ports);
  if (ran.exitCode !== 0) return { ok: false, ran, args, folder: copy, fromWorkspace: [] };
  const fromWorkspace = tidied.taken.map(({ path }) => path);
  // Further commands need the replacements, so `goMod` stays the one that has them.
  return { ...tidied, files: await readModuleFiles(copy, copy), fromWorkspace };
}

function requiredVersions(goMod: string): Map<string, string> {
  const parsed = parseGoMod(goMod);
  return new Map(parsed.ok ? parsed.file.require.map((it) => [it.path, it.version]) : []);
}
