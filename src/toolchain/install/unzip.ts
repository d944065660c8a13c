import { mkdir, open, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { codeOf, messageOf } from '../../core/errors.ts';
import { quoted } from '../../core/quoted.ts';
import type { EntryPaths } from './entry-path.ts';
import { BadArchive, HostileEntry } from './failures.ts';

const inflate = promisify(inflateRaw);

/** Entries inflated side by side; node's thread pool has four threads. */
const parallel = 8;

/** The central directory of a Go release has about 1.5 MB. */
const maxDirectory = 64 << 20;

/** One file of the central directory (PKWARE APPNOTE 4.3.12). */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
  /** Permission bits and file type as Unix has them; 0 where the archive was not made there. */
  readonly unixMode: number;
}

/**
 * Unpacks a zip file into `folder`. Goes by the central directory alone, as Windows does, so that no second list of
 * entries can hide in front of it. Throws BadArchive (broken, encrypted, zip64, wrong sizes) or HostileEntry.
 */
export async function unzip(file: string, folder: string, paths: EntryPaths): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const entries = await readDirectory(handle);
    // All paths are judged before the first byte is written.
    const placed = entries.map((entry) => ({ entry, path: admitted(entry, paths) }));
    await makeFolders(
      folder,
      placed.map(({ entry, path }) => (isFolder(entry) ? path : dirname(path))),
    );
    const files = placed.filter(({ entry }) => !isFolder(entry)).values();
    await Promise.all(
      Array.from({ length: parallel }, async () => {
        for (const { entry, path } of files) {
          const content = await readContent(handle, entry);
          await writeFile(join(folder, path), content, {
            flag: 'wx',
            mode: (entry.unixMode & 0o755) | 0o600,
          });
        }
      }),
    );
  } finally {
    await handle.close();
  }
}

function admitted(entry: ZipEntry, paths: EntryPaths): string {
  const type = entry.unixMode & 0o170000;
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) {
    throw new HostileEntry(`the archive entry ${quoted(entry.name)} is neither file nor folder`);
  }
  return paths.admit(entry.name, isFolder(entry) ? 'folder' : 'file', entry.size);
}

function isFolder({ name }: ZipEntry): boolean {
  return name.endsWith('/');
}

async function makeFolders(top: string, folders: readonly string[]): Promise<void> {
  for (const folder of new Set(folders)) await mkdir(join(top, folder), { recursive: true, mode: 0o755 });
}

async function readDirectory(handle: FileHandle): Promise<ZipEntry[]> {
  const { size: fileSize } = await handle.stat();
  // The end record has 22 bytes and a comment of at most 65,535.
  const tail = await readAt(handle, Math.max(0, fileSize - 65_557), Math.min(fileSize, 65_557));
  const at = tail.lastIndexOf('PK\u0005\u0006', tail.length - 22, 'latin1');
  if (at === -1 || tail.length < 22)
    throw new BadArchive('the archive has no zip directory: it is cut off or no zip');
  const [count, size, offset] = [
    tail.readUInt16LE(at + 10),
    tail.readUInt32LE(at + 12),
    tail.readUInt32LE(at + 16),
  ];
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)
    throw new BadArchive('the archive is a zip64');
  if (tail.readUInt16LE(at + 4) !== 0) throw new BadArchive('the archive is a part of a split zip');
  if (size > maxDirectory || offset + size > fileSize)
    throw new BadArchive('the zip directory lies outside the file');
  return parseDirectory(await readAt(handle, offset, size), count);
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
    entries.push({
      name: directory.toString('utf8', at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      unixMode: madeOnUnix ? directory.readUInt16LE(at + 40) : 0,
    });
    at = end;
  }
  if (at !== directory.length) throw new BadArchive('the zip directory has more entries than it counts');
  return entries;
}

async function readContent(handle: FileHandle, entry: ZipEntry): Promise<Buffer> {
  const header = await readAt(handle, entry.offset, 30);
  if (header.readUInt32LE(0) !== 0x04034b50) throw bad(entry, 'has no header where the directory says');
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const compressed = await readAt(handle, start, entry.compressedSize);
  const content = entry.method === 0 ? compressed : await inflated(entry, compressed);
  if (content.length !== entry.size) throw bad(entry, `has ${content.length} bytes instead of ${entry.size}`);
  return content;
}

async function inflated(entry: ZipEntry, compressed: Buffer): Promise<Buffer> {
  if (entry.method !== 8) throw bad(entry, `is compressed by an unknown method (${entry.method})`);
  try {
    return await inflate(compressed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw bad(entry, `has more than its ${entry.size} bytes`);
    throw bad(entry, `cannot be inflated (${messageOf(error)})`);
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { size } = length > maxDirectory ? await handle.stat() : { size: Infinity };
  if (position + length > size) throw new BadArchive('the archive ends in the middle');
  const buffer = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(buffer, read, length - read, position + read);
    if (bytesRead === 0) throw new BadArchive('the archive ends in the middle');
    read += bytesRead;
  }
  return buffer;
}

function bad(entry: ZipEntry, what: string): BadArchive {
  return new BadArchive(`the archive entry ${quoted(entry.name)} ${what}`);
}
