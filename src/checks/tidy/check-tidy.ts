import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, messageOf, UserError } from '../../core/errors.ts';
import type { ModuleFact, ModulesFact, TidyFact, WrittenFile } from '../../core/facts.ts';
import { compareGoVersions } from '../../gomod/go-version.ts';
import { concurrently } from '../concurrently.ts';
import { readWorkspace, type Workspace } from '../modules/workspace.ts';
import { checkModule } from './check-module.ts';
import type { TidyPorts } from './tidy-ports.ts';
import { gitKnowledge } from './git-knowledge.ts';
import { loadedWorkSums } from './work-sum.ts';

/** What is to be judged, and by which Go. */
export interface TidyCheck {
  readonly modules: ModulesFact;
  readonly goroot: string;
  /** Go's own name without `go`: `1.26.1`. */
  readonly goVersion: string;
  /** Go's `-compat`, when the user wants another than the default. */
  readonly tidyCompat?: string;
  /** The repository, absolute. */
  readonly root: string;
}

/**
 * Tells for every module what `go mod tidy` of the chosen Go would write. Works on copies of go.mod and go.sum; the work
 * tree and git's index are only read. One failing module leaves the others alone. Throws Cancelled.
 */
export async function checkTidy(check: TidyCheck, ports: TidyPorts): Promise<TidyFact[]> {
  const { modules, goVersion } = check;
  const refusal = unfit(goVersion, check.tidyCompat);
  if (refusal !== undefined) return modules.modules.map((module) => skipped(module, refusal));
  let scratch: string | undefined;
  try {
    // Symlinks resolved, so that go's messages name the folder as we know it.
    scratch = await realpath(await mkdtemp(join(ports.host.tempDir, 'go-preflight-tidy-')));
    return await judgeAll(check, scratch, ports);
  } catch (error) {
    throw unwritable(error) ? temporaryFolderError(error, ports.host.tempDir) : error;
  } finally {
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Only the temporary folder is written, so that such an error can only be about that. */
function unwritable(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

function temporaryFolderError(error: unknown, folder: string): UserError {
  return new UserError(
    `the tidy check could not write to the temporary folder ${folder}: ${messageOf(error)}; free some space or name another folder`,
  );
}

async function judgeAll(check: TidyCheck, scratch: string, ports: TidyPorts): Promise<TidyFact[]> {
  const { modules, root } = check;
  const workspace = await usableWorkspace(check, ports);
  const git = gitKnowledge(root, modules.modules, ports);
  const judged = concurrently(modules.modules, parallelism(ports), async (module, index) =>
    module.problem
      ? skipped(module, `${module.problem.file} is malformed`)
      : checkModule({ ...check, module, git, scratch: join(scratch, String(index)) }, ports),
  );
  const workSums = async (tidied: readonly WrittenFile[]): Promise<WrittenFile | undefined> => {
    const folder = join(scratch, tidied.length === 0 ? 'work' : 'work-tidied');
    return loadedWorkSums({ ...check, workspace, tidied, scratch: folder }, ports);
  };
  const pending = [judged, workSums([]), git] as const;
  // All of them, also when one fails: nothing may still write to the folder that is about to be removed.
  await Promise.allSettled(pending);
  const [facts, asItIs] = await Promise.all(pending);
  const tidied = facts.flatMap((fact) => fact.files ?? []);
  // What the workspace needs is only known of modules that are tidy.
  const sums = tidied.length === 0 ? asItIs : await workSums(tidied);
  if (sums === undefined) return facts;
  const { withWorkSums } = await import('./describe-work-sum.ts');
  return withWorkSums(facts, modules.modules, sums);
}

/** A go.work that cannot be understood is a finding of its own; its modules are then judged each alone. */
async function usableWorkspace(
  { modules, root }: TidyCheck,
  { host }: TidyPorts,
): Promise<Workspace | undefined> {
  const { goWork } = modules;
  return goWork === undefined || goWork.problem
    ? undefined
    : readWorkspace(root, join(root, goWork.file), host);
}

/** Modules at the same time: tidy waits for disk and network as much as it computes. */
function parallelism({ host }: TidyPorts): number {
  return 2 * Math.max(1, host.cpus);
}

function unfit(goVersion: string, compat: string | undefined): string | undefined {
  if (compareGoVersions(goVersion, '1.14') < 0)
    return `Go ${goVersion} has no -modfile; tidy is judged by Go 1.14 or newer`;
  if (compat !== undefined && compareGoVersions(goVersion, '1.17') < 0) {
    return `Go ${goVersion} has no -compat; tidy-compat needs Go 1.17 or newer`;
  }
  return undefined;
}

function skipped(module: ModuleFact, reason: string): TidyFact {
  return {
    module: { dir: module.dir, goMod: module.goMod, path: module.path },
    outcome: 'skipped',
    reason,
    changes: [],
    patch: '',
    fromWorkspace: [],
    milliseconds: 0,
  };
}
