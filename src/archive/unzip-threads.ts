import { extname, join } from 'node:path';
import { UserError } from '../core/errors.ts';
import { BadArchive } from './failures.ts';
import { onThreads } from './threads.ts';
import { stopUnzipping, unzipFiles } from './unzip-files.ts';
import type { Unzipping } from './unzip-files.ts';

/** Beside this file in the sources, and beside the bundle that has this file in it. */
const workerFile = join(import.meta.dirname, `unzip-worker${extname(import.meta.filename)}`);

/**
 * Unpacks on `count` threads and leaves this one free to hear of a cancellation. When this settles none of them is left.
 * Throws BadArchive, what the file system said first, or Cancelled.
 */
export async function unzipOnThreads(
  unzipping: Unzipping,
  count: number,
  cancelled: AbortSignal,
): Promise<void> {
  const stop = (): void => stopUnzipping(unzipping);
  try {
    await onThreads({ workerFile, workerData: unzipping, count, stop }, cancelled);
  } catch (error) {
    // Of an error that crosses over, all is kept but its class.
    throw error instanceof UserError ? new BadArchive(error.message) : error;
  }
  // All of them were taken, but on a machine that lets us have no thread.
  unzipFiles(unzipping);
}
