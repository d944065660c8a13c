import { readFileSync } from 'node:fs';
import { diskFailure } from '../disk-failure.ts';
import type { CachePorts } from '../cache-ports.ts';
import { hashOnThreads } from './module-hash-threads.ts';
import type { Hashable } from './module-hash.ts';
import type { ModuleSums } from './module-sums.ts';
import { unlessIn, wrongGoMod, wrongInfo } from './module-texts.ts';
import type { Difference } from './module-texts.ts';
import { presentModule } from './present-module.ts';
import type { Abandoned, PresentModule } from './present-module.ts';

/** Something in GOMODCACHE that should not be there. What was left half done differs from nothing. */
export interface WrongThing extends Partial<Difference> {
  readonly path: string;
  readonly version: string;
  readonly what: 'zip' | 'ziphash' | 'mod' | 'info' | 'tree' | Abandoned['what'];
  /** Absolute, in the order in which they can go; what has been removed of them must not be missed. */
  readonly places: readonly string[];
}

/** What GOMODCACHE has of a go.sum set. */
export interface LookedAt {
  /** Module versions of which there was anything. */
  readonly modules: number;
  readonly wrong: readonly WrongThing[];
}

/**
 * Holds all that GOMODCACHE (`folder`) has of the go.sum set against it, also what the go command hashed once and never
 * looks at again: every zip with its `.ziphash`, go.mod, `.info` and unpacked tree. Leaves out what a go command may be
 * writing. Throws UserError for what the file system refuses, and Cancelled.
 */
export async function findWrong(folder: string, sums: ModuleSums, ports: CachePorts): Promise<LookedAt> {
  try {
    const present = sums.flatMap((sum) => presentModule(folder, sum) ?? []);
    const pieces = present.flatMap(({ zip, tree }) => [zip ?? [], tree ?? []].flat());
    const hashes = await hashOnThreads(pieces, ports);
    return { modules: present.length, wrong: present.flatMap((module) => wrongOf(module, hashes)) };
  } catch (error) {
    throw diskFailure(error, 'checking modules', folder);
  }
}

function wrongOf(module: PresentModule, hashes: ReadonlyMap<Hashable, string>): readonly WrongThing[] {
  const { sum, mod, info, zip, ziphash, tree, partial, abandoned } = module;
  const zipHash = zip && hashes.get(zip);
  const wrongZip = zipHash === undefined ? undefined : unlessIn(sum.zip, zipHash);
  const judged = [
    // A .ziphash goes with its zip, and first: without it, no go command believes the zip.
    { what: 'zip', places: [ziphash, zip?.path], difference: wrongZip },
    { what: 'ziphash', places: [ziphash], difference: wrongZip ? undefined : wrongZipHash(module, zipHash) },
    { what: 'mod', places: [mod], difference: mod && wrongGoMod(readFileSync(mod), sum) },
    { what: 'info', places: [info], difference: info && wrongInfo(readFileSync(info), sum) },
    {
      what: 'tree',
      places: [tree?.path, partial],
      difference: tree && unlessIn(sum.zip, hashes.get(tree) ?? ''),
    },
  ] as const;
  const { path, version } = sum;
  return [
    ...judged.flatMap(({ what, places, difference }) =>
      difference
        ? [{ path, version, what, places: places.filter((it) => it !== undefined), ...difference }]
        : [],
    ),
    ...abandoned.map((one) => ({ path, version, ...one })),
  ];
}

/** It must say what its zip is, or could be. The go command passes over blanks around it. */
function wrongZipHash({ sum, ziphash }: PresentModule, zipHash: string | undefined): Difference | undefined {
  if (ziphash === undefined) return undefined;
  return unlessIn(zipHash === undefined ? sum.zip : [zipHash], readFileSync(ziphash, 'utf8').trim());
}
