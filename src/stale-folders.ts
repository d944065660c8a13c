import { rmdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from './core/errors.ts';
import type { Log } from './ports.ts';

/** Nothing takes that long but what was killed. Process numbers would not tell where machines share a folder. */
const staleMilliseconds = 24 * 60 * 60 * 1000;

/** Removes the folders in `parent` that killed jobs have left there: those with names of ours that nobody touched for a day. */
export async function removeStaleFolders(
  parent: string,
  ours: RegExp,
  log: Pick<Log, 'debug'>,
): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!ours.test(name)) continue;
    const folder = join(parent, name);
    const { mtimeMs = Infinity } = (await stat(folder).catch(() => undefined)) ?? {};
    if (Date.now() - mtimeMs > staleMilliseconds) await removeFolder(folder, log);
  }
}

/** Removes a folder of ours; one that does not go is only told, since the next job removes it. */
export async function removeFolder(folder: string, log: Pick<Log, 'debug'>): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
    log.debug(`${basename(folder)} stays behind: ${messageOf(error)}`);
  });
}

/** Removes `folder` and those above it up to `top`, as far as nobody (a go command, another job) has put something there. */
export function removeEmptyFolders(folder: string, top: string): void {
  try {
    for (let at = folder; at.startsWith(top); at = dirname(at)) rmdirSync(at);
  } catch {
    // One that stays is empty, or somebody else's.
  }
}
