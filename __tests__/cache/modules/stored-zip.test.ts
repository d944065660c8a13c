import { expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadArchive } from '../../../src/archive/failures.ts';
import { readDirectory } from '../../../src/archive/unzip-directory.ts';
import { storedZip } from '../../../src/cache/modules/stored-zip.ts';
import { zipHash } from '../../../src/cache/modules/zip-hash.ts';
import { temporaryFolder } from '../../support/install-ports.ts';
import { rawZip } from '../../support/raw-zip.ts';

const module = [
  { name: 'example.com/m@v1.0.0/a.go', content: 'package m\n'.repeat(100) },
  { name: 'example.com/m@v1.0.0/empty', content: '', method: 0 },
  { name: 'example.com/m@v1.0.0/ü.go', content: 'package m\n', flags: 1 << 3 },
];

async function fileOf(zip: Buffer): Promise<string> {
  const file = join(await temporaryFolder(), 'm.zip');
  await writeFile(file, zip);
  return file;
}

test('holds the same files, none of them compressed, in as many bytes as it says', async () => {
  const file = await fileOf(rawZip(module));
  const stored = await storedZip(file);
  const bytes = Buffer.concat([...(stored?.content() ?? [])]);
  expect(bytes.length).toBe(stored?.size);
  const storedFile = await fileOf(bytes);
  const [before, after] = [await readDirectory(file), await readDirectory(storedFile)];
  expect(after.map(({ method }) => method)).toEqual([0, 0, 0]);
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  expect(await zipHash(storedFile)).toBe(await zipHash(file));
});

test('is the same when it is made of itself', async () => {
  const once = Buffer.concat([...((await storedZip(await fileOf(rawZip(module))))?.content() ?? [])]);
  const twice = Buffer.concat([...((await storedZip(await fileOf(once)))?.content() ?? [])]);
  expect(twice.equals(once)).toBe(true);
});

test('is none where the file is no zip', async () => {
  expect(await storedZip(await fileOf(Buffer.from('no zip')))).toBeUndefined();
});

test('stops at a file that is not what the zip says', async () => {
  const stored = await storedZip(await fileOf(rawZip([{ name: 'a', content: 'x', checksum: 1 }])));
  expect(() => [...(stored?.content() ?? [])]).toThrow(BadArchive);
});
