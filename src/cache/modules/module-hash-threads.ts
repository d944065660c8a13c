import { extname, join } from 'node:path';
import { onThreads } from '../../archive/threads.ts';
import { maxThreads } from '../../archive/unzip.ts';
import type { CachePorts } from '../cache-ports.ts';
import { hashAll } from './module-hash.ts';
import type { Hashable, Hashed } from './module-hash.ts';

/** Beside this file in the sources, and beside the bundle that has this file in it. */
const workerFile = join(import.meta.dirname, `module-hash-worker${extname(import.meta.filename)}`);

/**
 * Hashes zips and trees on threads: for each of `all` its `h1:…`, or why no module can have it. Throws Cancelled and
 * what the file system says.
 */
export async function hashOnThreads<Piece extends Hashable>(
  all: readonly Piece[],
  { host, cancelled }: Pick<CachePorts, 'host' | 'cancelled'>,
): Promise<ReadonlyMap<Piece, string>> {
  // Largest first, so that no thread ends long after the others.
  const pieces = [...all].sort((a, b) => b.bytes - a.bytes);
  const hashing = { pieces, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const hashes = new Map<Piece, string>();
  const onMessage = ({ index, hash }: Hashed): void => {
    const piece = pieces[index];
    if (piece !== undefined) hashes.set(piece, hash);
  };
  const stop = (): void => {
    Atomics.store(hashing.taken, 0, pieces.length);
  };
  const count = Math.min(host.cpus, maxThreads, pieces.length);
  await onThreads({ workerFile, workerData: hashing, count, stop, onMessage }, cancelled);
  // All of them were taken, but on a machine that lets us have no thread.
  await hashAll(hashing, onMessage);
  return hashes;
}
