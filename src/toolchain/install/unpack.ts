import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { Gunzip, ZlibOptions } from 'node:zlib';
import { codeOf, messageOf } from '../../core/errors.ts';
import { EntryPaths } from '../../archive/entry-path.ts';
import { BadArchive, FatalFailure } from '../../archive/failures.ts';
import { diskFailure } from './failures.ts';
import { TarUnpacker } from '../../archive/untar.ts';
import { unzip } from '../../archive/unzip.ts';
import type { UnzipPorts } from '../../archive/unzip.ts';

/** One archive on its way into a folder. */
export interface Unpacking {
  /** For messages: where it comes from. */
  readonly url: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** What the bytes must hash to; absent where nobody says. */
  readonly sha256?: string;
  readonly platform: NodeJS.Platform;
}

/**
 * Bytes: each MiB is inflated in another thread while the one before it is written here, and up to four wait in line
 * (bench/install.ts). `highWaterMark` is the stream's option, which node's types leave out.
 */
const inflating: ZlibOptions & { readonly highWaterMark: number } = {
  chunkSize: 1 << 20,
  highWaterMark: 4 << 20,
};

/** Every entry of a Go release is below this folder. */
const prefix = 'go/';

/**
 * Unpacks a tar.gz into `folder` while it comes in, hashing it on the way. The folder must be thrown away when this
 * throws: FatalFailure for a wrong checksum, a hostile entry or a full disk, BadArchive for a broken archive, whatever
 * `bytes` throws.
 */
export async function unpackTarGz(archive: Unpacking, folder: string): Promise<void> {
  const hash = createHash('sha256');
  const gunzip = createGunzip(inflating);
  const unpacker = new TarUnpacker(folder, new EntryPaths(prefix, archive.platform));
  const inflow = { stopped: false };
  const unpacked = write(gunzip, unpacker).catch((error: unknown) => {
    // Without room there is nothing to learn from the rest; otherwise the checksum tells a broken archive from a forged one.
    if (codeOf(error) !== undefined && !isInflateError(error)) inflow.stopped = true;
    return { error };
  });
  try {
    await feed(archive.bytes, gunzip, hash, inflow);
  } catch (error) {
    gunzip.destroy();
    await unpacked;
    throw error;
  }
  const failed = await unpacked;
  if (inflow.stopped) throw diskFailure(failed?.error, `unpacking ${archive.url}`, folder);
  check(archive, hash.digest('hex'));
  if (failed) throw broken(archive.url, failed.error);
}

/** Downloads a zip to `file`, checks it, and unpacks it into `folder`; throws as `unpackTarGz` does, and Cancelled. */
export async function unpackZip(
  archive: Unpacking,
  file: string,
  folder: string,
  ports: UnzipPorts,
): Promise<void> {
  const hash = createHash('sha256');
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      for await (const chunk of archive.bytes) {
        hash.update(chunk);
        await handle.writeFile(chunk);
      }
    } finally {
      await handle.close();
    }
    check(archive, hash.digest('hex'));
    await unzip(file, folder, new EntryPaths(prefix, archive.platform), ports);
  } catch (error) {
    throw broken(archive.url, diskFailure(error, `unpacking ${archive.url}`, folder));
  }
}

async function write(gunzip: Gunzip, unpacker: TarUnpacker): Promise<undefined> {
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) unpacker.write(chunk);
    unpacker.finish();
  } finally {
    unpacker.abandon();
  }
}

async function feed(
  bytes: AsyncIterable<Uint8Array>,
  gunzip: Gunzip,
  hash: ReturnType<typeof createHash>,
  inflow: { readonly stopped: boolean },
): Promise<void> {
  for await (const chunk of bytes) {
    if (inflow.stopped) return;
    hash.update(chunk);
    if (!gunzip.destroyed && !gunzip.write(chunk)) await drained(gunzip);
  }
  if (!gunzip.destroyed) gunzip.end();
}

async function drained(gunzip: Gunzip): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      gunzip.off('drain', done).off('close', done);
      resolve();
    };
    gunzip.on('drain', done).on('close', done);
  });
}

function check({ url, sha256 }: Unpacking, actual: string): void {
  if (sha256 === undefined || actual === sha256.toLowerCase()) return;
  throw new FatalFailure(
    `${url}: SHA-256 is ${actual}, but the release index says ${sha256}: the archive was changed on its way; nothing was installed, use another mirror and report this one`,
  );
}

/** zlib's errors have codes like `Z_DATA_ERROR`. */
function isInflateError(error: unknown): boolean {
  return codeOf(error)?.startsWith('Z_') ?? false;
}

function broken(url: string, error: unknown): unknown {
  if (isInflateError(error)) return new BadArchive(`${url}: the archive is broken (${messageOf(error)})`);
  if (error instanceof FatalFailure && !error.message.includes(url))
    return new FatalFailure(`${url}: ${error.message}`);
  if (error instanceof BadArchive) return new BadArchive(`${url}: ${error.message}`);
  return error;
}
