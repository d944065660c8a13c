import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../core/errors.ts';

/** Of one of the folders, that its file system has less than `bytes` left, as a sentence without a full stop; else undefined. */
export async function shortOfSpace(folders: readonly string[], bytes: number): Promise<string | undefined> {
  for (const folder of folders) {
    const free = await freeBytes(folder);
    if (free < bytes)
      return `only ${megabytes(free)} are free in ${folder}, and building wants ${megabytes(bytes)}`;
  }
  return undefined;
}

/** Infinity where nobody knows: some file systems of networks count nothing. */
async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return blocks === 0 ? Infinity : bavail * bsize;
  } catch (error) {
    const parent = dirname(folder);
    // The go command has yet to make it.
    if (codeOf(error) === 'ENOENT' && parent !== folder) return freeBytes(parent);
    return Infinity;
  }
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1e6)} MB`;
}
