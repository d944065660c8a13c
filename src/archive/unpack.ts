import { pipeline } from 'node:stream/promises';
import { Cancelled, codeOf, messageOf } from '../core/errors.ts';
import { maxBytes, maxEntries } from './entry-path.ts';
import { BadArchive } from './failures.ts';
import { TarUnpacker } from './untar.ts';
import type { TarPaths } from './untar.ts';
import { zstdDecompress } from './zstd.ts';

/** All that entries within their limits can take: contents, padding, headers and long names. */
const maxTarBytes = maxBytes + maxEntries * 4096;

/**
 * Unpacks a tar.zst into `folder` (there and empty) while it comes in, and resolves to the bytes that came. The folder
 * must be thrown away when this throws: BadArchive, HostileEntry, Cancelled, UserError where node has no zstd, whatever
 * `content` throws and the file system says.
 */
export async function unpack(
  content: AsyncIterable<Uint8Array>,
  folder: string,
  paths: TarPaths,
  cancelled: AbortSignal,
): Promise<number> {
  const inflow = { bytes: 0 };
  const unpacker = new TarUnpacker(folder, paths);
  let isWhole = false;
  try {
    await pipeline(
      counted(content, inflow, cancelled),
      zstdDecompress(),
      async (chunks: AsyncIterable<Buffer>) => {
        await write(chunks, unpacker);
        isWhole = true;
      },
    );
  } catch (error) {
    // With less than 13 bytes after all content, node's decompressor ends before it has taken them (node 24.21).
    if (!isWhole || codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw broken(error);
  } finally {
    unpacker.abandon();
  }
  return inflow.bytes;
}

async function write(chunks: AsyncIterable<Buffer>, unpacker: TarUnpacker): Promise<void> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxTarBytes) throw new BadArchive(`the archive has more than ${maxTarBytes} bytes in it`);
    unpacker.write(chunk);
  }
  unpacker.finish();
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
