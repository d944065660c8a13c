import { extname, join } from 'node:path';
import { onThreads } from '../../archive/threads.ts';
import { hashZips } from './zip-hash.ts';
import type { HashedZip } from './zip-hash.ts';

/** Beside this file in the sources, and beside the bundle that has this file in it. */
const workerFile = join(import.meta.dirname, `zip-hash-worker${extname(import.meta.filename)}`);

/**
 * Hashes module zips on `count` threads; the answers come in any order. Throws Cancelled and what the file system says.
 */
export async function hashOnThreads(
  files: readonly string[],
  count: number,
  cancelled: AbortSignal,
): Promise<readonly HashedZip[]> {
  const hashed: HashedZip[] = [];
  const hashing = { files, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const stop = (): void => {
    Atomics.store(hashing.taken, 0, files.length);
  };
  const onMessage = (one: HashedZip): void => {
    hashed.push(one);
  };
  await onThreads({ workerFile, workerData: hashing, count, stop, onMessage }, cancelled);
  // All of them were taken, but on a machine that lets us have no thread.
  await hashZips(hashing, onMessage);
  return hashed;
}
