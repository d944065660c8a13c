import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { codeOf, messageOf } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { BadArchive } from './failures.ts';
import type { ZipEntry } from './unzip-directory.ts';

/** One file of a zip and what it becomes; its path is below the folder and was judged. */
export interface ZippedFile extends ZipEntry {
  readonly path: string;
  readonly mode: number;
}

/** What the threads that unpack one archive are given; the two arrays are memory that they share. */
export interface Unzipping {
  readonly archive: string;
  readonly folder: string;
  readonly files: readonly ZippedFile[];
  /** One number: how many of `files` were taken. */
  readonly taken: Int32Array;
  /** Takes the SHA-256 of each file's content, 32 bytes each, where somebody asks for it. */
  readonly digests?: Uint8Array;
}

/** Bytes inflated at a time: any file of a release in one go, into memory of just its size. */
export const maxChunk = 64 << 20;

/** Bytes of a larger file that are held at a time. */
const pieceBytes = 1 << 20;

/**
 * Takes one file after the other and unpacks it, until none is left. All in one thread's own time: with ten thousand
 * small files, awaiting costs more than the work. Throws BadArchive, or what the file system says.
 */
export function unzipFiles({ archive, folder, files, taken, digests }: Unzipping): void {
  const descriptor = openSync(archive, 'r');
  try {
    const { size: archiveSize } = fstatSync(descriptor);
    for (;;) {
      const index = Atomics.add(taken, 0, 1);
      const file = files[index];
      if (!file) return;
      const content = readContent(descriptor, archiveSize, file);
      digests?.set(createHash('sha256').update(content).digest(), 32 * index);
      writeFileSync(join(folder, file.path), content, { flag: 'wx', mode: file.mode });
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Every thread ends after the file that it is at. */
export function stopUnzipping({ files, taken }: Unzipping): void {
  Atomics.store(taken, 0, files.length);
}

/** The content of one file of an open archive. Throws BadArchive. */
export function readContent(descriptor: number, archiveSize: number, file: ZipEntry): Buffer {
  const start = startOf(descriptor, archiveSize, file);
  const compressed = readAt(descriptor, archiveSize, start, file.compressedSize);
  const content = file.method === 0 ? compressed : inflated(file, compressed);
  if (content.length !== file.size) throw bad(file, `has ${content.length} bytes instead of ${file.size}`);
  // Node 20 has it from 20.15 on.
  if ('crc32' in zlib && zlib.crc32(content) !== file.checksum) throw bad(file, 'does not match its CRC-32');
  return content;
}

/** The same piece by piece, for one that may be too large to be held. Throws BadArchive, maybe at the end. */
export async function* readInPieces(
  descriptor: number,
  archiveSize: number,
  file: ZipEntry,
): AsyncGenerator<Buffer> {
  if (file.method !== 0 && file.method !== 8) throw unknownMethod(file);
  const start = startOf(descriptor, archiveSize, file);
  const raw = piecesAt(descriptor, archiveSize, start, file.compressedSize);
  const pieces = file.method === 0 ? raw : inflatedPieces(file, raw);
  let [bytes, checksum] = [0, 0];
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > file.size) throw bad(file, `has more than its ${file.size} bytes`);
    if ('crc32' in zlib) checksum = zlib.crc32(piece, checksum);
    yield piece;
  }
  if (bytes !== file.size) throw bad(file, `has ${bytes} bytes instead of ${file.size}`);
  if ('crc32' in zlib && checksum !== file.checksum) throw bad(file, 'does not match its CRC-32');
}

async function* inflatedPieces(file: ZipEntry, raw: Iterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    const inflate = zlib.createInflateRaw({ chunkSize: pieceBytes });
    // What goes wrong is heard of by whoever reads.
    pipeline(Readable.from(raw), inflate, () => undefined);
    for await (const piece of inflate) yield Buffer.from(piece);
  } catch (error) {
    throw error instanceof BadArchive ? error : bad(file, `cannot be inflated (${messageOf(error)})`);
  }
}

function* piecesAt(
  descriptor: number,
  archiveSize: number,
  start: number,
  length: number,
): Generator<Buffer> {
  for (let at = 0; at < length; at += pieceBytes)
    yield readAt(descriptor, archiveSize, start + at, Math.min(pieceBytes, length - at));
}

function startOf(descriptor: number, archiveSize: number, file: ZipEntry): number {
  const header = readAt(descriptor, archiveSize, file.offset, 30);
  if (header.readUInt32LE(0) !== 0x04034b50) throw bad(file, 'has no header where the directory says');
  return file.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function unknownMethod(file: ZipEntry): BadArchive {
  return bad(file, `is compressed by an unknown method (${file.method})`);
}

function inflated(file: ZipEntry, compressed: Buffer): Buffer {
  if (file.method !== 8) throw unknownMethod(file);
  try {
    return zlib.inflateRawSync(compressed, {
      maxOutputLength: Math.max(1, file.size),
      // With room for one byte more, zlib is done when the last one is out. It wants 64 at least.
      chunkSize: Math.max(64, Math.min(file.size + 1, maxChunk)),
    });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw bad(file, `has more than its ${file.size} bytes`);
    throw bad(file, `cannot be inflated (${messageOf(error)})`);
  }
}

function readAt(descriptor: number, archiveSize: number, position: number, length: number): Buffer {
  if (position + length > archiveSize) throw new BadArchive('the archive ends in the middle');
  const buffer = Buffer.allocUnsafe(length);
  for (let read = 0; read < length;) {
    const bytes = readSync(descriptor, buffer, read, length - read, position + read);
    if (bytes === 0) throw new BadArchive('the archive ends in the middle');
    read += bytes;
  }
  return buffer;
}

function bad(file: ZipEntry, what: string): BadArchive {
  return new BadArchive(`the archive entry ${quoted(file.name)} ${what}`);
}
