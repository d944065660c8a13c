import { createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Cancelled, UserError } from '../core/errors.ts';
import { fileHeader, tarEnd, tarPadding } from './tar-entry.ts';
import { zstdCompress } from './zstd.ts';

/** A file to pack. */
export interface PackedFile {
  /** In the archive, with `/`. */
  readonly name: string;
  /** On this disk. */
  readonly path: string;
  readonly size: number;
}

/** Read at a time. */
const chunkBytes = 1 << 20;

/**
 * Writes files as a tar.zst to `target`, which must not be there, and resolves to its bytes. The same files make the
 * same archive, in whatever order they are given. Throws UserError where node has no zstd or a file changes meanwhile,
 * Cancelled, and what the file system says; then `target` is to be removed.
 */
export async function pack(
  files: readonly PackedFile[],
  target: string,
  cancelled: AbortSignal,
): Promise<number> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  await pipeline(
    tarOf(sorted, cancelled),
    zstdCompress(),
    createWriteStream(target, { flags: 'wx', mode: 0o600 }),
  );
  return (await stat(target)).size;
}

async function* tarOf(files: readonly PackedFile[], cancelled: AbortSignal): AsyncGenerator<Buffer> {
  for (const file of files) {
    if (cancelled.aborted) throw new Cancelled();
    yield fileHeader(file.name, file.size);
    yield* contentOf(file);
    yield tarPadding(file.size);
  }
  yield tarEnd;
}

async function* contentOf({ path, size }: PackedFile): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  try {
    for (let read = 0; read < size;) {
      const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, size - read));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, read);
      if (bytesRead === 0) throw new UserError(`${path} got shorter while it was packed; nothing was saved`);
      read += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
