import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadArchive, HostileEntry } from '../../archive/failures.ts';
import { readArchive } from '../../archive/unpack.ts';
import { Cancelled } from '../../core/errors.ts';
import { quoted } from '../../core/quoted.ts';
import { exists } from '../../exists.ts';
import type { CachePorts } from '../cache-ports.ts';
import type { FoundEntry } from '../cache-store.ts';
import { diskFailure } from '../disk-failure.ts';
import { inFreshFolder } from '../fresh-folder.ts';
import { formatActionEntry } from './action-entry.ts';
import type { IndexedAction } from './action-index.ts';
import { actionPath, folderOf } from './build-paths.ts';
import { EntryReader } from './entry-reader.ts';
import type { ExpectedEntry } from './manifest.ts';
import { placeBuild } from './place-build.ts';
import { RefusedEntry } from './refused-entry.ts';

/** What became of an entry. */
export interface RestoredBuild {
  /** In the entry, all of which GOCACHE has now. */
  readonly actions: number;
  readonly outputs: number;
  /** Of the outputs, and of the archive as it came. */
  readonly bytes: number;
  readonly archiveBytes: number;
  /** Actions of which GOCACHE had its own already. */
  readonly present: number;
  /** The text of the entry's index. */
  readonly index: string;
}

/**
 * Restored files are as old as that: the go command takes down the use of what it has not used for an hour, by its mtime
 * (cmd/go/internal/cache, markUsed).
 */
const ageSeconds = 2 * 60 * 60;

/**
 * Puts an entry into GOCACHE, which is made where there is none; nothing that is there is replaced. Throws RefusedEntry,
 * other UserErrors and Cancelled, and then GOCACHE is as before.
 */
export async function restoreBuild(
  entry: FoundEntry,
  folder: string,
  expected: ExpectedEntry,
  ports: CachePorts,
): Promise<RestoredBuild> {
  try {
    // Where there is no GOCACHE yet, what was unpacked becomes it in one step.
    const isNew = !(await exists(folder));
    return await inFreshFolder(isNew ? dirname(folder) : folder, ports, async (fresh) =>
      restoreThrough(fresh, isNew, entry, folder, expected, ports),
    );
  } catch (error) {
    throw failure(error, entry.key, folder);
  }
}

async function restoreThrough(
  fresh: string,
  isNew: boolean,
  entry: FoundEntry,
  folder: string,
  expected: ExpectedEntry,
  ports: CachePorts,
): Promise<RestoredBuild> {
  const mtime = Date.now() / 1000 - ageSeconds;
  const unpacked = join(fresh, 'outputs');
  mkdirSync(unpacked);
  const reader = new EntryReader(expected, { folder: unpacked, mtime, platform: ports.host.platform });
  const archiveBytes = await readArchive(entry.content(), reader, ports.cancelled);
  if (ports.cancelled.aborted) throw new Cancelled();
  const actions = isNew ? unpacked : join(fresh, 'actions');
  writeActions(actions, reader.actions, mtime);
  const outputs = [...reader.outputs.values()];
  const present = placeBuild({ isNew, unpacked, actions }, folder, reader.actions, outputs);
  return {
    actions: reader.actions.length,
    outputs: outputs.length,
    bytes: outputs.reduce((sum, { size }) => sum + size, 0),
    archiveBytes,
    present,
    index: reader.index,
  };
}

/** Made from the index, so that no file can name another action than its own. */
function writeActions(folder: string, actions: readonly IndexedAction[], mtime: number): void {
  for (const name of new Set(actions.map(({ id }) => folderOf(id))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const action of actions) {
    const path = join(folder, actionPath(action.id));
    writeFileSync(path, formatActionEntry(action), { flag: 'wx' });
    utimesSync(path, mtime, mtime);
  }
}

function failure(error: unknown, key: string, folder: string): unknown {
  const about = `restoring builds: the cache entry ${quoted(key)} was refused and nothing of it is used`;
  if (error instanceof RefusedEntry) {
    const next = error.reason === 'field' ? 'this job builds afresh' : 'delete that entry';
    return new RefusedEntry(error.reason, `${about}: ${error.message}; ${next}`);
  }
  if (error instanceof BadArchive || error instanceof HostileEntry)
    return new RefusedEntry('content', `${about}: ${error.message}; delete that entry`);
  return diskFailure(error, 'restoring builds', folder);
}
