import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { BadArchive, HostileEntry } from '../../src/archive/failures.ts';
import { unzip, unzipHashed } from '../../src/archive/unzip.ts';
import { rawZip } from '../support/raw-zip.ts';
import type { RawZipEntry } from '../support/raw-zip.ts';

const top = mkdtempSync(join(tmpdir(), 'unzip-'));
afterAll(() => rmSync(top, { recursive: true }));

const ports = { host: { cpus: 2 }, cancelled: new AbortController().signal };

/** Unpacks by one of the two ways into a folder of its own, beside which nothing may appear. */
async function unpack(
  archive: Buffer,
  platform: NodeJS.Platform = 'win32',
  way: typeof unzip | typeof unzipHashed = unzip,
): Promise<string> {
  const outside = mkdtempSync(join(top, 'outside-'));
  const folder = mkdtempSync(join(outside, 'inside-'));
  writeFileSync(join(outside, 'a.zip'), archive);
  try {
    await way(join(outside, 'a.zip'), folder, new EntryPaths('go/', platform), ports);
  } finally {
    expect(readdirSync(outside)).toHaveLength(2);
  }
  return folder;
}

const sane: readonly RawZipEntry[] = [
  { name: 'go/VERSION', content: 'go1.99.0' },
  { name: 'go/src/', content: '', method: 0 },
  { name: 'go/bin/go.exe', content: Buffer.alloc(70_000, 'x'), unixMode: 0o100777 },
  { name: 'go/stored', content: 'as it is', method: 0 },
  { name: 'go/a/b/c/empty', content: '' },
  { name: 'go/a/empty too', content: '', method: 0 },
];

test.each([
  ['unzip', unzip, 0o755],
  ['unzipHashed', unzipHashed, 0o444],
] as const)('%s unpacks a sane archive', async (_, way, mode) => {
  const folder = await unpack(rawZip(sane), 'linux', way);
  expect(readdirSync(folder).sort()).toStrictEqual(['VERSION', 'a', 'bin', 'src', 'stored']);
  expect(readFileSync(join(folder, 'bin/go.exe'), 'utf8')).toBe('x'.repeat(70_000));
  // Windows has no such bits.
  if (process.platform !== 'win32') expect(statSync(join(folder, 'bin/go.exe')).mode & 0o777).toBe(mode);
  expect(readFileSync(join(folder, 'stored'), 'utf8')).toBe('as it is');
  expect(readFileSync(join(folder, 'a/b/c/empty'), 'utf8')).toBe('');
  expect(readFileSync(join(folder, 'a/empty too'), 'utf8')).toBe('');
});

test('a thousand files are unpacked side by side', async () => {
  const entries = Array.from({ length: 1000 }, (_, i) => ({ name: `go/${i % 10}/${i}`, content: String(i) }));
  const folder = await unpack(rawZip(entries));
  for (let i = 0; i < 1000; i++) expect(readFileSync(join(folder, `${i % 10}/${i}`), 'utf8')).toBe(String(i));
});

test('as many entries as a zip without extensions can have', async () => {
  const folders = Array.from({ length: 65_533 }, () => ({ name: 'go/a/', method: 0 }));
  const folder = await unpack(rawZip([...folders, { name: 'go/a/last', content: 'x' }]));
  expect(readdirSync(join(folder, 'a'))).toStrictEqual(['last']);
});

test('the directory has the last word about names', async () => {
  const folder = await unpack(rawZip([{ name: 'go/a', localName: '../../escaped', content: 'x' }]));
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('x');
});

describe.each([
  ['unzip', unzip],
  ['unzipHashed', unzipHashed],
] as const)('a hostile archive is refused by %s', (_way, way) => {
  test.each<[string, readonly RawZipEntry[], NodeJS.Platform?]>([
    ['absolute path', [{ name: '/escaped' }]],
    ['parent folder', [{ name: 'go/../../escaped' }]],
    ['parent folder, by a folder', [{ name: 'go/../../escaped/' }]],
    ['here', [{ name: 'go/./a' }]],
    ['no name between slashes', [{ name: 'go//a' }]],
    ['backslashes', [{ name: 'go\\..\\..\\escaped' }]],
    ['drive letter', [{ name: 'C:/escaped' }]],
    ['drive letter below', [{ name: 'go/C:/escaped' }], 'linux'],
    ['share', [{ name: '\\\\server\\share\\escaped' }]],
    ['alternate stream', [{ name: 'go/a:b' }]],
    ['device name', [{ name: 'go/AUX' }]],
    ['device name with an ending', [{ name: 'go/src/com1.go' }]],
    ['trailing dot', [{ name: 'go/a.' }]],
    ['NUL', [{ name: 'go/a\0b' }], 'linux'],
    ['line break', [{ name: 'go/a\nb' }], 'linux'],
    ['not UTF-8', [{ name: Buffer.from('go/\xe4', 'latin1') }], 'linux'],
    ['half a surrogate', [{ name: Buffer.from('go/\xed\xa0\x80', 'latin1') }], 'linux'],
    ['symbolic link', [{ name: 'go/link', content: '../../escaped', unixMode: 0o120777 }], 'linux'],
    ['device', [{ name: 'go/null', unixMode: 0o020666 }], 'linux'],
    ['pipe', [{ name: 'go/pipe', unixMode: 0o010644 }], 'linux'],
    ['case twins', [{ name: 'go/a' }, { name: 'go/A' }]],
    ['case twins where case counts', [{ name: 'go/a' }, { name: 'go/A' }], 'linux'],
    ['case twins by an odd letter', [{ name: 'go/s' }, { name: 'go/\u017f' }], 'linux'],
    ['case twins of folders', [{ name: 'go/a/x' }, { name: 'go/A/y' }], 'linux'],
    ['normalization twins', [{ name: 'go/\u00e9' }, { name: 'go/e\u0301' }], 'linux'],
    ['the same file twice', [{ name: 'go/a' }, { name: 'go/a' }], 'linux'],
    ['a file as folder', [{ name: 'go/a' }, { name: 'go/a/b' }], 'linux'],
    ['a folder as file', [{ name: 'go/a/' }, { name: 'go/a' }], 'linux'],
    ['a folder with content', [{ name: 'go/a/', content: 'x' }], 'linux'],
    ['a name longer than any', [{ name: `go/${'a'.repeat(256)}` }], 'linux'],
    ['a name longer than any in bytes', [{ name: `go/${'ä'.repeat(128)}` }], 'linux'],
    ['a path longer than any', [{ name: 'go/' + 'a/'.repeat(30_000) }], 'linux'],
  ])('%s', async (_, entries, platform = 'win32') => {
    await expect(unpack(rawZip(entries), platform, way)).rejects.toThrow(HostileEntry);
  });

  test('before anything is written', async () => {
    const outside = mkdtempSync(join(top, 'outside-'));
    const folder = mkdtempSync(join(outside, 'inside-'));
    const archive = join(outside, 'a.zip');
    writeFileSync(archive, rawZip([...sane, { name: 'go/../escaped' }]));
    await expect(way(archive, folder, new EntryPaths('go/', 'linux'), ports)).rejects.toThrow(HostileEntry);
    expect(readdirSync(folder)).toStrictEqual([]);
  });
});

/** A bomb of one stream that many entries share: each is sane on its own. */
function overlapping(count: number): Buffer {
  const stream = deflateRawSync(Buffer.alloc(1 << 20));
  const shared = { method: 0, offset: 0, compressedSize: stream.length };
  const more = Array.from({ length: count }, (_, i) => ({ name: `go/${i}`, ...shared, size: stream.length }));
  const checksum = crc32(stream);
  return rawZip([
    { name: 'go/a', content: stream, method: 0 },
    ...more.map((entry) => ({ ...entry, checksum })),
  ]);
}

describe.each([
  ['unzip', unzip],
  ['unzipHashed', unzipHashed],
] as const)('a broken archive is refused by %s', (_way, way) => {
  const one = [{ name: 'go/a', content: 'hello' }];
  test.each<[string, Buffer, RegExp]>([
    ['cut off', rawZip(one).subarray(0, -10), /no zip directory/],
    ['empty', Buffer.alloc(0), /no zip directory/],
    ['not a zip', Buffer.from('<html>'.repeat(50)), /no zip directory/],
    ['cut off at the front', rawZip(one).subarray(10), /directory lies outside|directory is broken/],
    ['encrypted', rawZip([{ name: 'go/a', flags: 1 }]), /encrypted/],
    ['zip64', rawZip(one, { count: 0xffff }), /is a zip64 \(65,535 entries or 4 GiB/],
    ['zip64 in an entry', rawZip([{ name: 'go/a', size: 2 ** 32 - 1 }]), /zip64/],
    ['more entries than counted', rawZip([...one, { name: 'go/b' }], { count: 1 }), /more entries/],
    ['fewer entries than counted', rawZip(one, { count: 2 }), /directory is broken/],
    ['unknown method', rawZip([{ name: 'go/a', content: 'x', method: 14 }]), /unknown method/],
    [
      'larger than it says',
      rawZip([{ name: 'go/a', content: 'x'.repeat(5000), size: 10 }]),
      /more than its 10 bytes/,
    ],
    [
      'much larger than it says',
      rawZip([{ name: 'go/a', content: Buffer.alloc(100 << 20), size: 10 << 20 }]),
      /more than its 10485760 bytes/,
    ],
    [
      'not empty as it says',
      rawZip([{ name: 'go/a', content: 'x', size: 0 }]),
      /instead of 0|more than its 0/,
    ],
    ['smaller than it says', rawZip([{ name: 'go/a', content: 'x', size: 10 }]), /1 bytes instead of 10/],
    ['stored, smaller than it says', rawZip([{ name: 'go/a', content: 'x', method: 0, size: 2 }]), /1 bytes/],
    ['a stream cut off', rawZip([{ name: 'go/a', content: 'hello', compressedSize: 4 }]), /be inflated/],
    [
      'no stream',
      rawZip([{ name: 'go/a', content: Buffer.from([7]), method: 8, compressedSize: 0 }]),
      /inflated/,
    ],
    ['another CRC-32', rawZip([{ name: 'go/a', content: 'hello', checksum: 7 }]), /"go\/a" does not match/],
    ['content elsewhere', rawZip([{ name: 'go/a', content: 'x', offset: 3 }]), /no header where/],
    ['content outside', rawZip([{ name: 'go/a', content: 'x', offset: 1e6 }]), /ends in the middle/],
    ['entries on top of each other', overlapping(100), /share their bytes/],
    [
      'a bomb',
      rawZip([
        { name: 'go/a', size: 2 ** 32 - 2 },
        { name: 'go/b', size: 2 ** 32 - 2 },
      ]),
      /GiB/,
    ],
    ['not below go/', rawZip([{ name: 'python/a' }]), /not below go\//],
    ['a byte order mark before go/', rawZip([{ name: '\ufeffgo/a' }]), /not below go\//],
  ])('%s', async (_, archive, message) => {
    const unpacking = unpack(archive, 'win32', way);
    await expect(unpacking).rejects.toThrow(message);
    await expect(unpacking).rejects.toThrow(BadArchive);
  });
});

test('a module is refused for more than the go command lets one have', async () => {
  const archive = rawZip([
    { name: 'go/a', size: 300 << 20 },
    { name: 'go/b', size: 300 << 20 },
  ]);
  await expect(unpack(archive, 'linux', unzipHashed)).rejects.toThrow(/more than 500 MiB/);
  await expect(unpack(archive, 'linux', unzip)).rejects.toThrow(/0 bytes instead of/);
});
