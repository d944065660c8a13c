import { lstatSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { quoted } from '../../core/quoted.ts';
import { BadArchive, HostileEntry } from '../../archive/failures.ts';
import { unpack } from '../../archive/unpack.ts';
import type { FoundEntry } from '../cache-store.ts';
import { diskFailure } from '../disk-failure.ts';
import { inFreshFolder } from '../fresh-folder.ts';
import { filesOf } from './module-files.ts';
import { ModulePaths } from './module-paths.ts';
import type { CachePorts } from '../cache-ports.ts';
import type { ModuleSums } from './module-sums.ts';
import { placeFiles } from '../place-files.ts';

/** What became of an entry. */
export interface RestoredModules {
  readonly key: string;
  /** Of the archive as it came. */
  readonly archiveBytes: number;
  /** Files that are new in GOMODCACHE. */
  readonly files: number;
  /** Files that go.sum names, of which GOMODCACHE has its own. */
  readonly present: number;
  /** Files that go.sum does not name (any more). */
  readonly unnamed: number;
}

/**
 * Puts those files of an entry into `<folder>/cache/download` (`folder` is GOMODCACHE) that the go.sum set names and
 * that are not there. None of them has been checked: without a `.ziphash` beside it, the go command hashes a zip before
 * it unpacks it, and a go.mod whenever it reads it. Throws UserError and Cancelled, and then `folder` is as before.
 */
export async function restoreModules(
  entry: FoundEntry,
  folder: string,
  sums: ModuleSums,
  ports: CachePorts,
): Promise<RestoredModules> {
  const cache = join(folder, 'cache');
  try {
    return await inFreshFolder(cache, ports, async (fresh) => {
      const [unpacked, download] = [join(fresh, 'download'), join(cache, 'download')];
      await mkdir(unpacked);
      const paths = new ModulePaths(
        sums.flatMap(filesOf),
        (name) => isTaken(download, name),
        ports.host.platform,
      );
      const archiveBytes = await unpack(entry.content(), unpacked, paths, ports.cancelled);
      const { placed, present } = await placeFiles(unpacked, download, paths.admitted);
      return {
        key: entry.key,
        archiveBytes,
        files: placed.length,
        present: paths.present + present.length,
        unnamed: paths.unnamed,
      };
    });
  } catch (error) {
    throw failure(error, entry.key, cache);
  }
}

/**
 * A zip's place is also taken where its `.ziphash` is: with that beside it, the go command would take any zip for the one
 * that it has hashed there once.
 */
function isTaken(download: string, name: string): boolean {
  const path = join(download, name);
  return isThere(path) || (name.endsWith('.zip') && isThere(`${path}hash`));
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function failure(error: unknown, key: string, cache: string): unknown {
  if (error instanceof BadArchive || error instanceof HostileEntry) {
    return new UserError(
      `restoring modules: the cache entry ${quoted(key)} was refused and nothing of it is used: ${error.message}; delete that entry`,
    );
  }
  return diskFailure(error, 'restoring modules', cache);
}
