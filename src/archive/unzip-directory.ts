import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { quoted } from '../core/quoted.ts';
import { BadArchive, HostileEntry } from './failures.ts';

/** One entry of a zip's central directory (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** CRC-32 of the content. */
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where in the file its local header is. */
  readonly offset: number;
  /** Permission bits and file type as Unix has them; 0 where the archive was not made there. */
  readonly unixMode: number;
}

/** The central directory of a Go release has about 1.5 MB. */
const maxDirectory = 64 << 20;

/** What stands where the true figure is in a zip64's own records. */
const [elsewhere16, elsewhere32] = [0xffff, 0xffffffff];

/** A byte order mark is part of the name. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * All entries of a zip file. Goes by the central directory alone, as Windows and Go do, so that no second list of
 * entries can hide in front of it; and refuses any file in which Go might find that directory elsewhere. Throws
 * BadArchive (broken, encrypted, split, zip64) or HostileEntry.
 */
export async function readDirectory(file: string): Promise<ZipEntry[]> {
  const handle = await open(file, 'r');
  try {
    const { size: fileSize } = await handle.stat();
    const { count, size, offset } = await readEnd(handle, fileSize);
    const entries = parseDirectory(await readAt(handle, offset, size), count);
    // Without this, 65,534 entries of the same bytes would take hours to read.
    const compressed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
    if (compressed > fileSize) throw new BadArchive('the archive has entries that share their bytes');
    return entries;
  } finally {
    await handle.close();
  }
}

async function readEnd(
  handle: FileHandle,
  fileSize: number,
): Promise<{ count: number; size: number; offset: number }> {
  // The end record has 22 bytes and a comment of at most 65,535.
  const length = Math.min(fileSize, 65_557);
  const tail = await readAt(handle, fileSize - length, length);
  const at = tail.lastIndexOf('PK\u0005\u0006', tail.length - 22, 'latin1');
  if (at === -1 || tail.length < 22)
    throw new BadArchive('the archive has no zip directory: it is cut off or no zip');
  const [count, size, offset] = [
    tail.readUInt16LE(at + 10),
    tail.readUInt32LE(at + 12),
    tail.readUInt32LE(at + 16),
  ];
  if (count === elsewhere16 || size === elsewhere32 || offset === elsewhere32) throw zip64();
  if (tail.readUInt16LE(at + 4) !== 0) throw new BadArchive('the archive is a part of a split zip');
  // Go finds another directory where this does not hold (archive/zip, readDirectoryEnd and findDirectory64End).
  const end = fileSize - length + at;
  const isLast = offset + size === end && end + 22 + tail.readUInt16LE(at + 20) === fileSize;
  if (size > maxDirectory || !isLast)
    throw new BadArchive('the zip directory lies outside its place at the end of the file');
  if (at >= 20 && tail.readUInt32LE(at - 20) === 0x07064b50) throw zip64();
  return { count, size, offset };
}

function parseDirectory(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
      throw new BadArchive('the zip directory is broken');
    }
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const end = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (end > directory.length) throw new BadArchive('the zip directory is broken');
    if ((directory.readUInt16LE(at + 8) & 1) !== 0) throw new BadArchive('the archive is encrypted');
    const madeOnUnix = directory.readUInt8(at + 5) === 3;
    const entry: ZipEntry = {
      name: decoded(directory.subarray(at + 46, nameEnd)),
      method: directory.readUInt16LE(at + 10),
      checksum: directory.readUInt32LE(at + 16),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      unixMode: madeOnUnix ? directory.readUInt16LE(at + 40) : 0,
    };
    if ([entry.size, entry.compressedSize, entry.offset].includes(elsewhere32)) throw zip64();
    entries.push(entry);
    at = end;
  }
  if (at !== directory.length) throw new BadArchive('the zip directory has more entries than it counts');
  return entries;
}

/** Go hashes and writes names as the bytes they are; all of its own are UTF-8, whatever the flag for it says. */
function decoded(name: Uint8Array): string {
  try {
    return utf8.decode(name);
  } catch {
    const shown = Buffer.from(name).toString('latin1');
    throw new HostileEntry(`the archive entry ${quoted(shown)} has a name that is not UTF-8`);
  }
}

function zip64(): BadArchive {
  return new BadArchive(
    'the archive is a zip64 (65,535 entries or 4 GiB and more), which no release of Go is',
  );
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  for (let read = 0; read < length;) {
    const { bytesRead } = await handle.read(buffer, read, length - read, position + read);
    if (bytesRead === 0) throw new BadArchive('the archive ends in the middle');
    read += bytesRead;
  }
  return buffer;
}
