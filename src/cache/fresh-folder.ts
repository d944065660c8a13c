import { mkdir, mkdtemp, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../core/errors.ts';
import type { CachePorts } from './cache-ports.ts';

/** Nothing takes that long but what was killed. */
const staleMilliseconds = 24 * 60 * 60 * 1000;

const prefix = 'go-preflight-tmp-';

/**
 * Runs `work` with a new folder in `parent`, which is made where there is none, and removes it afterwards, with those
 * that killed jobs have left there. When `work` fails, folders above that were made for it go too.
 */
export async function inFreshFolder<T>(
  parent: string,
  ports: CachePorts,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const made = await mkdir(parent, { recursive: true });
  try {
    await removeStale(parent, ports);
    const folder = await mkdtemp(join(parent, prefix));
    try {
      return await work(folder);
    } finally {
      await remove(folder, ports);
    }
  } catch (error) {
    // As far as they are empty: the go command may have begun to fill them.
    if (made !== undefined) await removeEmpty(parent, made).catch(() => undefined);
    throw error;
  }
}

async function removeStale(parent: string, ports: CachePorts): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(parent, name);
    const { mtimeMs = Infinity } = (await stat(folder).catch(() => undefined)) ?? {};
    if (Date.now() - mtimeMs > staleMilliseconds) await remove(folder, ports);
  }
}

async function removeEmpty(folder: string, top: string): Promise<void> {
  for (let at = folder; at.startsWith(top); at = dirname(at)) await rmdir(at);
}

async function remove(folder: string, ports: CachePorts): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
    ports.log.debug(`${folder} stays behind: ${messageOf(error)}`);
  });
}
