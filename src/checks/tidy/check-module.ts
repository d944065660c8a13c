import { join } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { ModuleFact, TidyChange, TidyFact } from '../../core/facts.ts';
import { commandFailure } from '../go-command.ts';
import type { TidyPorts } from './tidy-ports.ts';
import type { GitKnowledge } from './git-knowledge.ts';
import type { TidyRun } from './run-tidy.ts';
import { goSumOf, readModuleFiles, type ModuleFiles } from './scratch.ts';
import { runTidyInWorkspace } from './workspace-only.ts';

/** One module to be judged. */
export interface ModuleJob {
  readonly module: ModuleFact;
  /** The repository, absolute. */
  readonly root: string;
  readonly goroot: string;
  readonly tidyCompat?: string;
  readonly git: Promise<GitKnowledge>;
  /** A folder for this module alone, absolute; need not exist yet. */
  readonly scratch: string;
}

/** What tidy would write to one module, each difference explained. */
export async function checkModule(job: ModuleJob, ports: TidyPorts): Promise<TidyFact> {
  const started = ports.now();
  const judged = await judge(job, ports);
  return { ...judged, milliseconds: Math.round(ports.now() - started) };
}

type Judged = Omit<TidyFact, 'milliseconds'>;

async function judge(job: ModuleJob, ports: TidyPorts): Promise<Judged> {
  const { module, root } = job;
  const dir = join(root, module.dir);
  const base = {
    module: { dir: module.dir, goMod: module.goMod, path: module.path },
    changes: [],
    patch: '',
    fromWorkspace: [],
  };
  let read: ModuleFiles;
  try {
    read = await readModuleFiles(dir, root);
  } catch (error) {
    // What was not looked at must not pass, and nothing else tells of a go.sum that cannot be read.
    return { ...base, outcome: 'failed', reason: messageOf(error) };
  }
  const run: TidyRun = {
    goroot: job.goroot,
    dir,
    ...(job.tidyCompat !== undefined && { compat: job.tidyCompat }),
  };
  const tidied = await runTidyInWorkspace(run, read, job, ports);
  const git = await job.git;
  const before = asCommitted(module, read, git);
  const untracked = untrackedChanges(module, before, git);
  if (!tidied.ok) {
    const failure = commandFailure(tidied.ran, tidied.args, { root, dir, hide: tidied.folder });
    const { failingImport } = await import('./failing-import.ts');
    const failedAt = await failingImport(failure.output, module.path, root, dir);
    return { ...base, outcome: 'failed', changes: untracked, failure, ...(failedAt && { failedAt }) };
  }
  // tidy leaves the line endings of a go.sum in which it changes nothing.
  const after = asCommitted(module, tidied.files, git);
  const looked = {
    fromWorkspace: tidied.fromWorkspace,
    ...(tidied.noPackages && { noPackages: true as const }),
  };
  if (after.goMod === before.goMod && after.goSum === before.goSum) {
    return { ...base, ...looked, outcome: untracked.length === 0 ? 'tidy' : 'drift', changes: untracked };
  }
  // Comparing and explaining loads a diff library, which most runs never need.
  const { describeDrift } = await import('./describe-drift.ts');
  const drifted = { run, root, before, tidied: { ...tidied, files: after }, scratch: job.scratch };
  const drift = await describeDrift(drifted, ports);
  return { ...base, ...looked, ...drift, outcome: 'drift', changes: [...drift.changes, ...untracked] };
}

/** Where only git's checkout made CRLF of LF, the files as they are in the repository. */
function asCommitted(module: ModuleFact, files: ModuleFiles, git: GitKnowledge): ModuleFiles {
  const text = (file: string, content: string): string =>
    git.checkedOutAsCrlf.has(file) ? content.replaceAll('\r\n', '\n') : content;
  return {
    goMod: text(module.goMod, files.goMod),
    goSum: files.goSum === null ? null : text(goSumOf(module.goMod), files.goSum),
  };
}

/** An empty go.sum, which tidy leaves where nothing needs one, is missed by nobody. */
function untrackedChanges(module: ModuleFact, { goSum }: ModuleFiles, git: GitKnowledge): TidyChange[] {
  return [module.goMod, ...(goSum === '' ? [] : [goSumOf(module.goMod)])]
    .filter((file) => git.untracked.has(file))
    .map((file) => ({ kind: 'untracked', file, at: { file }, edits: [] }));
}
