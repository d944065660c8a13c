import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { quoted } from '../../core/quoted.ts';
import { hash1 } from '../../sumdb/dirhash.ts';
import type { HashedFile } from '../../sumdb/dirhash.ts';
import { BadArchive, HostileEntry } from '../../archive/failures.ts';
import { readDirectory } from '../../archive/unzip-directory.ts';
import type { ZipEntry } from '../../archive/unzip-directory.ts';
import { maxChunk, readContent, readInPieces } from '../../archive/unzip-files.ts';
import { maxModuleBytes } from '../../archive/unzip.ts';

/**
 * The hash of a module zip as go.sum has it. Whoever writes it into a `.ziphash` vouches that Go will read the very same
 * files from this zip: what could be read in two ways is BadArchive or HostileEntry. Else throws what the file system
 * says.
 */
export async function zipHash(file: string): Promise<string> {
  const entries = await readDirectory(file);
  if (entries.reduce((bytes, { size }) => bytes + size, 0) > maxModuleBytes)
    throw new BadArchive(`the archive holds more than ${maxModuleBytes / 2 ** 20} MiB`);
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const files: HashedFile[] = [];
    for (const entry of entries) files.push(await hashedFile(descriptor, size, entry));
    return hash1(files);
  } finally {
    closeSync(descriptor);
  }
}

async function hashedFile(descriptor: number, archiveSize: number, entry: ZipEntry): Promise<HashedFile> {
  // With a line break in its name, one file could pass for two in what is hashed.
  if (entry.name.includes('\n'))
    throw new HostileEntry(`the archive entry ${quoted(entry.name)} has a line break in its name`);
  const isFolder = entry.name.endsWith('/');
  if (isFolder && entry.size > 0)
    throw new HostileEntry(`the archive entry ${quoted(entry.name)} is a folder with content of its own`);
  const hash = createHash('sha256');
  // Small ones at once: awaiting thousands of them would cost more than the work.
  if (!isFolder && entry.size <= maxChunk) hash.update(readContent(descriptor, archiveSize, entry));
  if (!isFolder && entry.size > maxChunk)
    for await (const piece of readInPieces(descriptor, archiveSize, entry)) hash.update(piece);
  return { name: entry.name, sha256: hash.digest('hex') };
}
