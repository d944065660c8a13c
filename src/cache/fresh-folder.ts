import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { removeEmptyFolders, removeFolder, removeStaleFolders } from '../stale-folders.ts';
import type { CachePorts } from './cache-ports.ts';

/** The go command walks past names with a dot: GOCACHE may lie in a module. */
const prefix = '.go-preflight-tmp-';
const freshName = /^\.go-preflight-tmp-/;

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
    await removeStaleFolders(parent, freshName, ports.log);
    const folder = await mkdtemp(join(parent, prefix));
    try {
      return await work(folder);
    } finally {
      await removeFolder(folder, ports.log);
    }
  } catch (error) {
    if (made !== undefined) removeEmptyFolders(parent, made);
    throw error;
  }
}
