import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipHash } from '../../../src/cache/modules/zip-hash.ts';
import { hash1 } from '../../../src/sumdb/dirhash.ts';
import { temporaryFolder } from '../../support/install-ports.ts';
import { rawZip } from '../../support/raw-zip.ts';
import type { RawZipEntry } from '../../support/raw-zip.ts';

const prefix = 'example.com/m@v1.0.0/';
const honest = [
  { name: `${prefix}a.go`, content: 'package m\n' },
  { name: `${prefix}b.go`, content: 'package m\n\nvar B = 1\n' },
];

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

const honestHash = hash1(honest.map(({ name, content }) => ({ name, sha256: sha256(content) })));

async function hashOf(zip: Buffer): Promise<string> {
  const file = join(await temporaryFolder(), 'm.zip');
  await writeFile(file, zip);
  return zipHash(file);
}

test('is over names and contents, in any order', async () => {
  expect(await hashOf(rawZip(honest))).toBe(honestHash);
  expect(await hashOf(rawZip(honest.toReversed()))).toBe(honestHash);
});

test('of a file too large to be held is the same, in little memory', async () => {
  const bytes = 300 << 20;
  const zip = rawZip([{ name: `${prefix}zeros`, content: Buffer.alloc(bytes) }]);
  const digest = createHash('sha256').update(Buffer.alloc(bytes)).digest('hex');
  const file = join(await temporaryFolder(), 'm.zip');
  await writeFile(file, zip);
  const before = process.memoryUsage().rss;
  expect(await zipHash(file)).toBe(hash1([{ name: `${prefix}zeros`, sha256: digest }]));
  expect(process.memoryUsage().rss - before).toBeLessThan(bytes / 2);
});

describe('what could pass for the honest module is refused', () => {
  const [a, b] = honest;
  const twoInOne: RawZipEntry = {
    name: `${a?.name ?? ''}\n${sha256(b?.content ?? '')}  ${b?.name ?? ''}`,
    content: a?.content ?? '',
  };
  const comment = rawZip(honest);
  comment.writeUInt16LE(7, comment.length - 2);
  test.each<[string, Buffer, RegExp]>([
    ['a file that counts for two', rawZip([twoInOne]), /line break in its name/],
    ['a comment longer than the file', comment, /directory lies outside/],
    ['something after the end', Buffer.concat([rawZip(honest), Buffer.alloc(9)]), /directory lies outside/],
    [
      'something before the start',
      Buffer.concat([Buffer.alloc(9), rawZip(honest)]),
      /directory lies outside/,
    ],
    ['a folder with content', rawZip([{ name: `${prefix}a/`, content: 'x' }]), /folder with content/],
    ['more than a module may have', rawZip([{ name: `${prefix}a`, size: 501 * 2 ** 20 }]), /500 MiB/],
    ['a size that lies', rawZip([{ name: `${prefix}a`, content: 'abc', size: 2 }]), /more than its 2 bytes/],
  ])('%s', async (_, zip, message) => {
    await expect(hashOf(zip)).rejects.toThrow(message);
  });
});
