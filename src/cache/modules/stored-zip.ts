import { closeSync, fstatSync, openSync } from 'node:fs';
import { UserError } from '../../core/errors.ts';
import { readDirectory } from '../../archive/unzip-directory.ts';
import type { ZipEntry } from '../../archive/unzip-directory.ts';
import { readContent } from '../../archive/unzip-files.ts';

/** A zip that holds the same files as another one, none of them compressed. */
export interface StoredZip {
  readonly size: number;
  readonly content: () => Iterable<Buffer>;
}

/** Bytes of the three kinds of record, without names (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const [localBytes, directoryBytes, endBytes] = [30, 46, 22];

/** From this version of the format on there are folders; names are UTF-8. */
const [version, isUtf8] = [20, 1 << 11];

/**
 * The zip at `file` as it goes into an entry. What go.sum has a hash for is the files, not the zip that they come in; as
 * they are, zstd takes them together and better, and whoever hashes or unpacks them need not inflate. Undefined where it is
 * no zip that we read; its content throws BadArchive. Throws what the file system says.
 */
export async function storedZip(file: string): Promise<StoredZip | undefined> {
  const entries = await directoryOf(file);
  if (entries === undefined) return undefined;
  const size = entries.reduce((sum, entry) => sum + bytesOf(entry), endBytes);
  return { size, content: () => contentOf(file, entries) };
}

function bytesOf({ name, size }: ZipEntry): number {
  return localBytes + directoryBytes + 2 * Buffer.byteLength(name) + size;
}

async function directoryOf(file: string): Promise<readonly ZipEntry[] | undefined> {
  try {
    return await readDirectory(file);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function* contentOf(file: string, entries: readonly ZipEntry[]): Generator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  const descriptor = openSync(file, 'r');
  try {
    const { size: archiveSize } = fstatSync(descriptor);
    for (const entry of entries) {
      const local = localHeader(entry);
      yield local;
      yield readContent(descriptor, archiveSize, entry);
      directory.push(directoryHeader(entry, local, offset));
      offset += local.length + entry.size;
    }
  } finally {
    closeSync(descriptor);
  }
  yield* directory;
  yield end(directory, offset);
}

function localHeader({ name, checksum, size }: ZipEntry): Buffer {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(localBytes);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(isUtf8, 6);
  header.writeUInt32LE(checksum, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([header, bytes]);
}

/** The same fields once more, two bytes further on, and where the file is. */
function directoryHeader({ name }: ZipEntry, local: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(directoryBytes);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(version, 4);
  local.copy(header, 6, 4, localBytes);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

function end(directory: readonly Buffer[], offset: number): Buffer {
  const record = Buffer.alloc(endBytes);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(directory.length, 8);
  record.writeUInt16LE(directory.length, 10);
  record.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  record.writeUInt32LE(offset, 16);
  return record;
}
