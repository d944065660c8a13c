import { createHash } from 'node:crypto';
import { closeSync, createWriteStream, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Cancelled, codeOf, UserError } from '../core/errors.ts';
import { fileHeader, tarEnd, tarPadding } from './tar-entry.ts';
import { zstdCompress } from './zstd.ts';

/** A file to pack. */
export interface PackedFile {
  /** In the archive, with `/`. */
  readonly name: string;
  /** On this disk. */
  readonly path: string;
  readonly size: number;
  /** Lower-case hex; absent where nobody knows what its content hashes to. */
  readonly sha256?: string;
  /** `size` bytes to pack instead of those of the file. */
  readonly content?: () => Iterable<Buffer>;
}

/** A small file that is on no disk. */
export interface PackedText {
  readonly name: string;
  readonly content: string;
}

/** Read and compressed at a time. */
const chunkBytes = 1 << 20;

/**
 * Writes files as a tar.zst to `target`, which must not be there, and resolves to its bytes; `first` is what it begins
 * with, in that order. The same files make the same archive, in whatever order they are given. Throws UserError where
 * node has no zstd or a file changes meanwhile, Cancelled, and what the file system says; then `target` is to be removed.
 */
export async function pack(
  files: readonly PackedFile[],
  target: string,
  cancelled: AbortSignal,
  first: readonly PackedText[] = [],
): Promise<number> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  await pipeline(
    inChunks(tarOf(first, sorted, cancelled)),
    zstdCompress(),
    createWriteStream(target, { flags: 'wx', mode: 0o600 }),
  );
  return (await stat(target)).size;
}

/** Reads are synchronous: for thousands of small files that is several times faster, and zstd has a thread of its own. */
function* tarOf(
  first: readonly PackedText[],
  files: readonly PackedFile[],
  cancelled: AbortSignal,
): Generator<Buffer> {
  for (const { name, content } of first) {
    const bytes = Buffer.from(content);
    yield fileHeader(name, bytes.length);
    yield bytes;
    yield tarPadding(bytes.length);
  }
  for (const file of files) {
    if (cancelled.aborted) throw new Cancelled();
    yield fileHeader(file.name, file.size);
    yield* file.content?.() ?? contentOf(file);
    yield tarPadding(file.size);
  }
  yield tarEnd;
}

function* inChunks(parts: Iterable<Buffer>): Generator<Buffer> {
  let kept: Buffer[] = [];
  let bytes = 0;
  for (const part of parts) {
    kept.push(part);
    bytes += part.length;
    if (bytes < chunkBytes) continue;
    yield Buffer.concat(kept);
    kept = [];
    bytes = 0;
  }
  yield Buffer.concat(kept);
}

function* contentOf({ path, size, sha256 }: PackedFile): Generator<Buffer> {
  const hash = sha256 === undefined ? undefined : createHash('sha256');
  const descriptor = opened(path);
  try {
    for (let read = 0; read < size;) {
      const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, size - read));
      const bytesRead = readSync(descriptor, buffer, 0, buffer.length, read);
      if (bytesRead === 0) throw changed(path, 'got shorter');
      read += bytesRead;
      const bytes = buffer.subarray(0, bytesRead);
      hash?.update(bytes);
      yield bytes;
    }
  } finally {
    closeSync(descriptor);
  }
  if (hash && hash.digest('hex') !== sha256) throw changed(path, 'changed');
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? changed(path, 'was removed') : error;
  }
}

function changed(path: string, how: string): UserError {
  return new UserError(`${path} ${how} while it was packed; nothing was saved`);
}
