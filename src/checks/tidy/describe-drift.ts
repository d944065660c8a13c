import { join } from 'node:path';
import type { TidyChange, TidyFact, WrittenFile } from '../../core/facts.ts';
import { repositoryPath } from '../../repository.ts';
import type { TidyPorts } from './tidy-ports.ts';
import { explainChanges } from './explain.ts';
import { goModChanges } from './go-mod-changes.ts';
import { goSumChanges } from './go-sum-changes.ts';
import { gitPatch } from './patch.ts';
import { runTidy, type TidyRun } from './run-tidy.ts';
import { goSumOf, writeModuleFiles, type ModuleFiles } from './scratch.ts';
import type { TidiedInWorkspace } from './workspace-only.ts';

/** A module of which tidy wrote something else than what is there. */
export interface Drifted {
  readonly run: TidyRun;
  readonly root: string;
  readonly before: ModuleFiles;
  readonly tidied: Extract<TidiedInWorkspace, { ok: true }>;
  readonly scratch: string;
}

/** What a fact says of a drift: the changes, explained; the patch; whether tidy is content with its own result. */
export async function describeDrift(
  drifted: Drifted,
  ports: TidyPorts,
): Promise<Pick<TidyFact, 'changes' | 'patch' | 'secondPatch' | 'files'>> {
  const { run, root, before, tidied, scratch } = drifted;
  const after = tidied.files;
  const file = repositoryPath(root, join(run.dir, 'go.mod'));
  const evidence = {
    run,
    root,
    goMod: tidied.goMod,
    copyOfOwn: async () => writeModuleFiles(join(scratch, 'own'), before),
    before: before.goMod,
    after: after.goMod,
  };
  const changes = await explainChanges(changesBetween(file, before, after), evidence, ports);
  const second = await secondPatch(file, drifted, ports);
  return {
    changes,
    patch: patchBetween(file, before, after),
    ...(second && { secondPatch: second }),
    files: writtenFiles(file, before, after),
  };
}

function changesBetween(file: string, before: ModuleFiles, after: ModuleFiles): TidyChange[] {
  return [
    ...goModChanges(file, before.goMod, after.goMod),
    ...(after.goSum === null ? [] : goSumChanges(goSumOf(file), before.goSum, after.goSum)),
  ];
}

function patchBetween(file: string, before: ModuleFiles, after: ModuleFiles): string {
  const goSum = after.goSum === null ? '' : gitPatch(goSumOf(file), before.goSum, after.goSum);
  return gitPatch(file, before.goMod, after.goMod) + goSum;
}

function writtenFiles(file: string, before: ModuleFiles, after: ModuleFiles): WrittenFile[] {
  return [
    { file, before: before.goMod, after: after.goMod },
    ...(after.goSum === null ? [] : [{ file: goSumOf(file), before: before.goSum, after: after.goSum }]),
  ].filter((it) => it.before !== it.after);
}

/**
 * What tidy changes in its own result: nothing, unless Go has a bug (golang/go #75299 was one). Not asked where the
 * workspace's modules stood in, since their lines are not part of the result.
 */
async function secondPatch(
  file: string,
  { run, tidied, scratch }: Drifted,
  ports: TidyPorts,
): Promise<string | undefined> {
  if (tidied.fromWorkspace.length > 0) return undefined;
  const second = await runTidy(run, tidied.files, join(scratch, 'second'), ports);
  return second.ok ? patchBetween(file, tidied.files, second.files) : undefined;
}
