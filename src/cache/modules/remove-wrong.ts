import { chmodSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Cancelled, UserError, codeOf, messageOf } from '../../core/errors.ts';
import { isInside } from '../../repository.ts';
import type { CachePorts } from '../cache-ports.ts';
import type { WrongThing } from './find-wrong.ts';

/** What became of it. */
export interface Removal {
  readonly thing: WrongThing;
  /** That are free now. */
  readonly bytes: number;
  /** Why some of it is still there. */
  readonly failure?: string;
}

/**
 * Removes things from GOMODCACHE (`folder`); nothing else, and nothing where a link leads out of it. What cannot be
 * removed keeps none of the others. Throws Cancelled.
 */
export function removeWrong(
  folder: string,
  wrong: readonly WrongThing[],
  ports: Pick<CachePorts, 'host' | 'cancelled'>,
): readonly Removal[] {
  return wrong.map((thing) => {
    if (ports.cancelled.aborted) throw new Cancelled();
    return { thing, ...removed(folder, thing, ports.host.platform) };
  });
}

function removed(folder: string, thing: WrongThing, platform: NodeJS.Platform): Omit<Removal, 'thing'> {
  let bytes = 0;
  try {
    if (thing.what === 'tree') markUnfinished(folder, thing);
    for (const place of thing.places) {
      checkInside(folder, place);
      const freed = makeWritable(place, platform);
      rmSync(place, { recursive: true, maxRetries: 3 });
      bytes += freed;
    }
    return { bytes };
  } catch (error) {
    if (codeOf(error) === undefined && !(error instanceof UserError)) throw error;
    return { bytes, failure: messageOf(error) };
  }
}

/** As the go command does before it unpacks: it would take what is left of a tree for all of it, were we killed. */
function markUnfinished(folder: string, { places }: WrongThing): void {
  const [, partial = ''] = places;
  mkdirSync(dirname(partial), { recursive: true });
  checkInside(folder, partial);
  writeFileSync(partial, '');
}

function checkInside(folder: string, place: string): void {
  const parent = realpathSync(dirname(place));
  if (!isInside(parent, realpathSync(folder)))
    throw new UserError(`it lies in ${parent}, where a link leads out of GOMODCACHE`);
}

/**
 * Trees are folders that cannot be written to, of files that cannot be either, and Windows removes no such file. Answers
 * how many bytes there are. Follows no link.
 */
function makeWritable(path: string, platform: NodeJS.Platform): number {
  // What has a name that is no UTF-8 cannot be asked for, but removed.
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) {
    if (platform === 'win32' && found?.isFile() === true) chmodSync(path, 0o600);
    return found?.size ?? 0;
  }
  chmodSync(path, 0o700);
  return readdirSync(path).reduce((bytes, name) => bytes + makeWritable(join(path, name), platform), 0);
}
