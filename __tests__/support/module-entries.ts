import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import type { FoundEntry } from '../../src/cache/cache-store.ts';
import type { CachePorts } from '../../src/cache/cache-ports.ts';
import { tar } from './tar.ts';
import type { TarEntry } from './tar.ts';

/** Ports whose temporary folder is a new one in `folder`. */
export async function modulePorts(
  folder: string,
  cancelled = new AbortController().signal,
): Promise<CachePorts> {
  const tempDir = join(folder, `temp-${randomBytes(4).toString('hex')}`);
  await mkdir(tempDir);
  return {
    host: { cpus: 2, platform: process.platform, tempDir },
    log: { debug: () => undefined },
    cancelled,
  };
}

/** An archive as a module entry has it, sane or not. */
export function tarZst(entries: readonly TarEntry[]): Buffer {
  return zstdCompressSync(tar(entries));
}

/** Bytes as a store hands them out: in pieces. */
export function entryOf(archive: Buffer, pieceBytes = 100_000): FoundEntry {
  return {
    key: 'go-preflight-modules-1-test',
    bytes: archive.length,
    // oxlint-disable-next-line typescript/require-await -- as a stream would
    content: async function* content() {
      for (let at = 0; at < archive.length; at += pieceBytes) yield archive.subarray(at, at + pieceBytes);
    },
  };
}
