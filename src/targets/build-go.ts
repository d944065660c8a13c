import { runGo } from '../checks/go-command.ts';
import type { GoPorts } from '../checks/go-command.ts';
import { compareGoVersions } from '../gomod/go-version.ts';
import type { Ran } from '../ports.ts';
import { targetEnvironment } from './target.ts';
import type { Target } from './target.ts';
import type { CompilingGo } from './type-checker.ts';
import type { CheckedModule } from './types-mode.ts';

/** The machine is in the way: the reason, which says nothing of the module. */
export class NotBuilt extends Error {}

/** Runs a go command for one target. Throws NotBuilt where it could not say its own, Cancelled when the step was. */
export type BuildGo = (args: readonly string[]) => Promise<Ran>;

const allowedMinutes = 15;

/** All commands for a target together have a quarter of an hour. */
export function buildGo(
  target: Target,
  { module, go }: { readonly module: CheckedModule; readonly go: CompilingGo },
  ports: GoPorts,
): BuildGo {
  const deadline = performance.now() + allowedMinutes * 60_000;
  const env = { ...targetEnvironment(target), CGO_ENABLED: '0' };
  return async (args) => {
    const timeoutSeconds = Math.max(1, (deadline - performance.now()) / 1000);
    // What the job tells its own `go build`, `-mod` too, is meant for this one.
    const place = {
      goroot: go.goroot,
      dir: module.folder,
      goWork: module.goWork,
      keepsModuleFlags: true,
    };
    const ran = await runGo({ ...place, args, env, timeoutSeconds }, ports);
    if (ran.timedOut) throw new NotBuilt(`it was not built within ${allowedMinutes} minutes`);
    if (ran.startError !== undefined) throw new NotBuilt(`go could not be started: ${ran.startError}`);
    if (ran.exitCode === null) throw new NotBuilt('go was killed, most likely for want of memory');
    if (ran.truncated) throw new NotBuilt(`go ${args[0]} said more than we read`);
    return ran;
  };
}

/** For `go list` and `go build` alike, lest things be compiled twice. */
export function buildFlags({ version }: CompilingGo, tags: readonly string[]): readonly string[] {
  return [
    '-trimpath',
    // Whether git may be asked (a checkout of another user's) says nothing of a target. The flag came with 1.18.
    ...(compareGoVersions(version, '1.18') < 0 ? [] : ['-buildvcs=false']),
    ...(tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]),
  ];
}
