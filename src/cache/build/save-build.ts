import { join } from 'node:path';
import { maxBytes } from '../../archive/entry-path.ts';
import { pack } from '../../archive/pack.ts';
import { UserError } from '../../core/errors.ts';
import type { CachePorts } from '../cache-ports.ts';
import type { CacheStore, Reservation } from '../cache-store.ts';
import { diskFailure } from '../disk-failure.ts';
import { entryFormat } from '../entry-format.ts';
import { inFreshFolder } from '../fresh-folder.ts';
import { formatIndex, indexDigest, maxIndexBytes, parseIndex } from './action-index.ts';
import { contentPath } from './build-paths.ts';
import { indexName, manifestName } from './entry-reader.ts';
import { bytesOf, scanBuild } from './go-build-cache.ts';
import { formatManifest } from './manifest.ts';
import type { ExpectedEntry } from './manifest.ts';
import { changeOf, isWorthSaving, workingSet } from './working-set.ts';
import type { Amount, Change, WorkingSet } from './working-set.ts';

/** What is to be saved, and as what. */
export interface SavingBuild extends ExpectedEntry {
  /** GOCACHE */
  readonly folder: string;
  /** What was used since then is saved; milliseconds since the epoch, an hour before the restore. */
  readonly since: number;
  /** Of the entry that was restored; empty for none. */
  readonly index: string;
  readonly budgetBytes: number;
  /** Begins the key; the digest of the index ends it. */
  readonly prefix: string;
}

/** What the run used, within the budget, beside what it began with. */
export interface UsedBuild extends Change {
  readonly actions: number;
  readonly outputs: number;
  /** Of the outputs. */
  readonly bytes: number;
}

/** What came of saving. */
export type SavedBuild =
  /**
   * `empty`: nothing was used. `unchanged`: little else than what was restored. `known`: the store has this, or another
   * job saves it.
   */
  | ({ readonly outcome: 'empty' | 'unchanged' | 'known' } & UsedBuild)
  | ({
      readonly outcome: 'saved';
      readonly key: string;
      readonly archiveBytes: number;
      /** What GOCACHE has and this run did not use. */
      readonly trimmed: Amount;
      /** What it used and was left out. */
      readonly overBudget: Amount;
    } & UsedBuild);

/** Saves what this run used of GOCACHE, where that is worth it. Throws UserError and Cancelled; nothing stays behind. */
export async function saveBuild(
  saving: SavingBuild,
  store: CacheStore,
  ports: CachePorts,
): Promise<SavedBuild> {
  const { folder, since, prefix } = saving;
  try {
    const restored = parseIndex(saving.index, ports.host.platform);
    const scanned = scanBuild(folder, since, restored, ports.host.platform);
    const set = workingSet(scanned.used, Math.min(saving.budgetBytes, maxBytes));
    const change = changeOf(set, restored);
    const used = { actions: set.actions.length, outputs: set.outputs.size, bytes: set.bytes, ...change };
    if (set.actions.length === 0) return { outcome: 'empty', ...used };
    if (!isWorthSaving(change, set)) return { outcome: 'unchanged', ...used };
    const index = indexOf(set);
    const key = `${prefix}${indexDigest(index).slice(0, 16)}`;
    const reservation = await store.reserve(key, entryFormat);
    if (!reservation) return { outcome: 'known', ...used };
    const archiveBytes = await upload(set, index, saving, reservation, ports);
    const names = new Set(scanned.used.map(({ output }) => output));
    const unused = scanned.outputs.filter((id) => !names.has(id));
    const trimmed = { actions: scanned.unused, bytes: bytesOf(unused, folder) };
    return { outcome: 'saved', key, archiveBytes, trimmed, overBudget: set.overBudget, ...used };
  } catch (error) {
    throw diskFailure(error, 'saving builds', folder);
  }
}

function indexOf({ actions }: WorkingSet): string {
  const index = formatIndex(actions);
  if (Buffer.byteLength(index) <= maxIndexBytes) return index;
  throw new UserError(`saving builds: ${actions.length} actions are too many for one cache entry`);
}

async function upload(
  { outputs }: WorkingSet,
  index: string,
  { folder, fields, secret }: SavingBuild,
  reservation: Reservation,
  ports: CachePorts,
): Promise<number> {
  const manifest = formatManifest({ fields, index: indexDigest(index) }, secret);
  const files = [...outputs.values()].map((output) => ({
    name: output.id,
    path: join(folder, contentPath(output)),
    size: output.size,
    sha256: output.id,
  }));
  return inFreshFolder(ports.host.tempDir, ports, async (fresh) => {
    const archive = join(fresh, 'builds.tar.zst');
    const first = [
      { name: manifestName, content: manifest },
      { name: indexName, content: index },
    ];
    const bytes = await pack(files, archive, ports.cancelled, first);
    await reservation.upload(archive, bytes);
    return bytes;
  });
}
