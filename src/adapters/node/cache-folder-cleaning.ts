import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf } from './cache-file-name.ts';
import { newestFirst } from './cache-folder-entries.ts';
import type { EntryFile } from './cache-folder-entries.ts';

/** Begins the name of what is still being written: another writer's file, or what a killed one left. */
export const unfinished = '.unfinished-';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** After which nobody is still writing. */
const abandonedMilliseconds = dayMilliseconds;

/** After which an entry that was neither written nor found is taken for one that nobody asks for any more. */
const unusedMilliseconds = 30 * dayMilliseconds;

/**
 * Notes that an entry was found, in its access time, which `noatime` mounts do not keep by themselves. Once a day is
 * enough, and a clock that is slow cannot make it older. What cannot be noted, as on a read-only mount, is left.
 */
export async function markUsed({ file, written, used }: EntryFile): Promise<void> {
  const now = Date.now();
  if (now - used < dayMilliseconds) return;
  // Dates, which are rounded alike on the way out and in: seconds with a fraction would wander with every use.
  await utimes(file, new Date(now), new Date(Math.round(written))).catch(() => undefined);
}

/**
 * Removes what killed writers left, and the entries of all formats that nobody uses any more. `now` is the file
 * server's own, as are all times it is compared to, however wrong this machine's clock is.
 */
export async function removeStale(folder: string, now: number): Promise<void> {
  const formats = (await readdir(folder)).filter((name) => keyOf(name) !== undefined);
  for (const entries of formats.map((name) => join(folder, name))) {
    const names = await readdir(entries).catch(() => []);
    for (const file of names
      .filter((name) => name.startsWith(unfinished))
      .map((name) => join(entries, name))) {
      const left = await stat(file).catch(() => undefined);
      if (left && left.mtimeMs < now - abandonedMilliseconds) await remove(file);
    }
    const keys = names.map(keyOf).filter((key) => key !== undefined);
    for (const { file, used } of await newestFirst(entries, keys))
      if (used < now - unusedMilliseconds) await remove(file);
  }
}

/** What cannot be removed stays for somebody who can: another user's entry in a folder with the sticky bit. */
export async function remove(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}
