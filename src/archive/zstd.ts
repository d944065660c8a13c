import * as zlib from 'node:zlib';
import type { ZstdCompress, ZstdDecompress } from 'node:zlib';
import { UserError } from '../core/errors.ts';

/** Zips do not get smaller; at this level they cost nothing, and the rest of an archive halves. */
const level = 1;

/** Bytes handed on at a time. */
const chunkSize = 1 << 20;

/** Throws UserError where node has no zstd (before 22.15). */
export function zstdCompress(): ZstdCompress {
  requireZstd();
  const params = { [zlib.constants.ZSTD_c_compressionLevel]: level, [zlib.constants.ZSTD_c_checksumFlag]: 1 };
  return zlib.createZstdCompress({ chunkSize, params });
}

/** Throws UserError as `zstdCompress` does. A frame that wants more than 128 MiB of memory is an error of the stream. */
export function zstdDecompress(): ZstdDecompress {
  requireZstd();
  return zlib.createZstdDecompress({ chunkSize });
}

function requireZstd(): void {
  if ('createZstdCompress' in zlib) return;
  throw new UserError(
    `this node (${process.version}) cannot read or write zstd, so there is no cache; use node 22.15 or later`,
  );
}
