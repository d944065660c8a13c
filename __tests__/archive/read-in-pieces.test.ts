import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadArchive } from '../../src/archive/failures.ts';
import { readDirectory } from '../../src/archive/unzip-directory.ts';
import type { ZipEntry } from '../../src/archive/unzip-directory.ts';
import { readInPieces } from '../../src/archive/unzip-files.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { rawZip } from '../support/raw-zip.ts';
import type { RawZipEntry } from '../support/raw-zip.ts';

/** The pieces of an archive's one file, which may be told to be another than it is. */
async function pieces(raw: RawZipEntry, told: Partial<ZipEntry> = {}): Promise<readonly Buffer[]> {
  const file = join(await temporaryFolder(), 'a.zip');
  await writeFile(file, rawZip([raw]));
  const [entry] = await readDirectory(file);
  if (!entry) throw new Error('no entry');
  const descriptor = openSync(file, 'r');
  try {
    const found: Buffer[] = [];
    for await (const piece of readInPieces(descriptor, statSync(file).size, { ...entry, ...told }))
      found.push(piece);
    return found;
  } finally {
    closeSync(descriptor);
  }
}

const content = Buffer.concat([randomBytes(3 << 20), Buffer.alloc(5 << 20)]);

describe.each([
  ['deflated', 8],
  ['stored', 0],
])('a file that is %s', (_, method) => {
  test('comes whole, a MiB at a time', async () => {
    const found = await pieces({ name: 'a', content, method });
    expect(Buffer.concat(found).equals(content)).toBe(true);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(1 << 20);
  });

  test.each<[string, Partial<ZipEntry>, RegExp]>([
    ['is longer than it says', { size: content.length - 1 }, /has more than its \d+ bytes/],
    ['is shorter', { size: content.length + 1 }, /bytes instead of/],
    ['has another checksum', { checksum: 1 }, /does not match its CRC-32/],
    ['is compressed in no known way', { method: 12 }, /unknown method \(12\)/],
    ['ends after the archive', { compressedSize: 1 << 30 }, /ends in the middle/],
  ])('that %s is refused', async (__, told, message) => {
    const reading = pieces({ name: 'a', content, method }, told);
    await expect(reading).rejects.toThrow(BadArchive);
    await expect(pieces({ name: 'a', content, method }, told)).rejects.toThrow(message);
  });
});

test('what cannot be inflated is refused', async () => {
  const noise = { name: 'a', content: randomBytes(1000), method: 0 };
  await expect(pieces(noise, { method: 8 })).rejects.toThrow(/cannot be inflated/);
});
