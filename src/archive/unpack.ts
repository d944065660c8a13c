import { pipeline } from 'node:stream/promises';
import { Cancelled, codeOf, messageOf } from '../core/errors.ts';
import { maxBytes, maxEntries } from './entry-path.ts';
import { BadArchive } from './failures.ts';
import type { TarReader } from './tar-reader.ts';
import { TarUnpacker } from './untar.ts';
import type { TarPaths } from './untar.ts';
import { zstdDecompress } from './zstd.ts';

/** All that entries within their limits can take: contents, padding, headers and long names. */
const maxTarBytes = maxBytes + maxEntries * 4096;

/**
 * Unpacks a tar.zst into `folder` (there and empty) while it comes in, and resolves to the bytes that came. The folder
 * must be thrown away when this throws: as `readArchive`, HostileEntry, and what the file system says.
 */
export async function unpack(
  content: AsyncIterable<Uint8Array>,
  folder: string,
  paths: TarPaths,
  cancelled: AbortSignal,
): Promise<number> {
  return readArchive(content, new TarUnpacker(folder, paths), cancelled);
}

/**
 * Has a tar.zst read while it comes in, and resolves to the bytes that came. Throws BadArchive, Cancelled, UserError
 * where node has no zstd, and whatever `content` and the reader throw.
 */
export async function readArchive(
  content: AsyncIterable<Uint8Array>,
  reader: Pick<TarReader, 'write' | 'finish' | 'abandon'>,
  cancelled: AbortSignal,
): Promise<number> {
  const inflow = { bytes: 0 };
  let isWhole = false;
  try {
    await pipeline(
      counted(content, inflow, cancelled),
      zstdDecompress(),
      async (chunks: AsyncIterable<Buffer>) => {
        await write(chunks, reader);
        isWhole = true;
      },
    );
  } catch (error) {
    // With less than 13 bytes after all content, node's decompressor ends before it has taken them (node 24.21).
    if (!isWhole || codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw broken(error);
  } finally {
    reader.abandon();
  }
  return inflow.bytes;
}

async function write(
  chunks: AsyncIterable<Buffer>,
  reader: Pick<TarReader, 'write' | 'finish'>,
): Promise<void> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxTarBytes) throw new BadArchive(`the archive has more than ${maxTarBytes} bytes in it`);
    reader.write(chunk);
  }
  reader.finish();
}

/** zlib's errors have codes like `ZSTD_error_prefix_unknown` and, for an end in the middle, `Z_BUF_ERROR`. */
function broken(error: unknown): unknown {
  if (!/^Z(?:STD)?_/.test(codeOf(error) ?? '')) return error;
  return new BadArchive(`the archive is broken (${messageOf(error)})`);
}

async function* counted(
  content: AsyncIterable<Uint8Array>,
  inflow: { bytes: number },
  cancelled: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    if (cancelled.aborted) throw new Cancelled();
    inflow.bytes += chunk.length;
    yield chunk;
  }
}
