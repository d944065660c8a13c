import { join } from 'node:path';
import type { Ran } from '../../ports.ts';
import { runGo, type GoPorts } from '../go-command.ts';
import { readModuleFiles, writeModuleFiles, type ModuleFiles } from './scratch.ts';

/** One module, and the Go that judges it. */
export interface TidyRun {
  readonly goroot: string;
  /** The module's folder, absolute; only read. */
  readonly dir: string;
  /** Go's `-compat`, when the user wants another than the default. */
  readonly compat?: string;
}

/** What tidy wrote, or how it failed. `goMod` is the temporary go.mod, for further commands; `folder` held the copies. */
export type Tidied =
  | { readonly ok: true; readonly files: ModuleFiles; readonly goMod: string; readonly noPackages: boolean }
  | { readonly ok: false; readonly ran: Ran; readonly args: readonly string[]; readonly folder: string };

/**
 * Runs the real `go mod tidy` on copies of go.mod and go.sum in `folder`, by `-modfile` (Go ≥ 1.14): packages and
 * relative replacements are still those of the module's own folder, which is not written.
 */
export async function runTidy(
  run: TidyRun,
  before: ModuleFiles,
  folder: string,
  ports: GoPorts,
): Promise<Tidied> {
  const goMod = await writeModuleFiles(folder, before);
  const compat = run.compat === undefined ? [] : [`-compat=${run.compat}`];
  const args = ['mod', 'tidy', `-modfile=${join(folder, 'go.mod')}`, ...compat];
  // tidy knows no workspaces, but refuses -modfile where it sees one.
  const ran = await runGo({ goroot: run.goroot, dir: run.dir, goWork: 'off', args }, ports);
  if (ran.exitCode !== 0) return { ok: false, ran, args, folder };
  // The one sign of a module without a Go file: tidy then drops every requirement and exits with 0.
  const noPackages = ran.stderr.includes('"all" matched no packages');
  return { ok: true, files: await readModuleFiles(folder, folder), goMod, noPackages };
}
