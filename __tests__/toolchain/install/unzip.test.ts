import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntryPaths } from '../../../src/toolchain/install/entry-path.ts';
import { HostileEntry } from '../../../src/toolchain/install/failures.ts';
import { unzip } from '../../../src/toolchain/install/unzip.ts';
import { rawZip } from '../../support/raw-zip.ts';
import type { RawZipEntry } from '../../support/raw-zip.ts';

const top = mkdtempSync(join(tmpdir(), 'unzip-'));
afterAll(() => rmSync(top, { recursive: true }));

async function unpack(archive: Buffer, platform: NodeJS.Platform = 'win32'): Promise<string> {
  const outside = mkdtempSync(join(top, 'outside-'));
  const folder = mkdtempSync(join(outside, 'inside-'));
  writeFileSync(join(outside, 'a.zip'), archive);
  await unzip(join(outside, 'a.zip'), folder, new EntryPaths('go/', platform));
  expect(readdirSync(outside)).toHaveLength(2);
  return folder;
}

test('a sane archive is unpacked', async () => {
  const entries = [
    { name: 'go/VERSION', content: 'go1.99.0' },
    { name: 'go/src/', content: '', method: 0 },
    { name: 'go/bin/go.exe', content: Buffer.alloc(70_000, 'x'), unixMode: 0o100777 },
    { name: 'go/stored', content: 'as it is', method: 0 },
    { name: 'go/a/b/c/empty', content: '' },
  ];
  const folder = await unpack(rawZip(entries));
  expect(readdirSync(folder).sort()).toStrictEqual(['VERSION', 'a', 'bin', 'src', 'stored']);
  expect(readFileSync(join(folder, 'bin/go.exe'), 'utf8')).toBe('x'.repeat(70_000));
  expect(statSync(join(folder, 'bin/go.exe')).mode & 0o777).toBe(0o755);
  expect(readFileSync(join(folder, 'stored'), 'utf8')).toBe('as it is');
  expect(readFileSync(join(folder, 'a/b/c/empty'), 'utf8')).toBe('');
});

test('a thousand files are unpacked side by side', async () => {
  const entries = Array.from({ length: 1000 }, (_, i) => ({ name: `go/${i % 10}/${i}`, content: String(i) }));
  const folder = await unpack(rawZip(entries));
  for (let i = 0; i < 1000; i++) expect(readFileSync(join(folder, `${i % 10}/${i}`), 'utf8')).toBe(String(i));
});

describe('a hostile archive', () => {
  test.each<[string, readonly RawZipEntry[], NodeJS.Platform?]>([
    ['absolute path', [{ name: '/escaped' }]],
    ['parent folder', [{ name: 'go/../../escaped' }]],
    ['backslashes', [{ name: 'go\\..\\..\\escaped' }]],
    ['drive letter', [{ name: 'C:/escaped' }]],
    ['alternate stream', [{ name: 'go/a:b' }]],
    ['device name', [{ name: 'go/AUX' }]],
    ['symbolic link', [{ name: 'go/link', content: '../../escaped', unixMode: 0o120777 }], 'linux'],
    ['case twins', [{ name: 'go/a' }, { name: 'go/A' }]],
    ['the same file twice', [{ name: 'go/a' }, { name: 'go/a' }], 'linux'],
  ])('is refused: %s', async (_, entries, platform = 'win32') => {
    await expect(unpack(rawZip(entries), platform)).rejects.toThrow(HostileEntry);
  });
});

describe('a broken archive', () => {
  const sane = [{ name: 'go/a', content: 'hello' }];
  test.each<[string, Buffer, RegExp]>([
    ['cut off', rawZip(sane).subarray(0, -10), /no zip directory/],
    ['empty', Buffer.alloc(0), /no zip directory/],
    ['not a zip', Buffer.from('<html>'.repeat(50)), /no zip directory/],
    ['encrypted', rawZip([{ name: 'go/a', flags: 1 }]), /encrypted/],
    ['zip64', rawZip(sane, { count: 0xffff }), /zip64/],
    ['more entries than counted', rawZip([...sane, { name: 'go/b' }], { count: 1 }), /more entries/],
    ['fewer entries than counted', rawZip(sane, { count: 2 }), /directory is broken/],
    ['unknown method', rawZip([{ name: 'go/a', content: 'x', method: 14 }]), /unknown method/],
    [
      'larger than it says',
      rawZip([{ name: 'go/a', content: 'x'.repeat(5000), size: 10 }]),
      /more than its 10 bytes/,
    ],
    ['smaller than it says', rawZip([{ name: 'go/a', content: 'x', size: 10 }]), /1 bytes instead of 10/],
    ['content elsewhere', rawZip([{ name: 'go/a', content: 'x', offset: 3 }]), /no header where/],
    ['content outside', rawZip([{ name: 'go/a', content: 'x', offset: 1e6 }]), /ends in the middle/],
    [
      'a bomb',
      rawZip([
        { name: 'go/a', size: 2 ** 32 - 1 },
        { name: 'go/b', size: 2 ** 32 - 1 },
      ]),
      /GiB/,
    ],
    ['not below go/', rawZip([{ name: 'python/a' }]), /not below go\//],
  ])('is refused: %s', async (_, archive, message) => {
    await expect(unpack(archive)).rejects.toThrow(message);
  });
});
