import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { HostileEntry } from '../../src/archive/failures.ts';
import { TarUnpacker } from '../../src/archive/untar.ts';
import { paxRecord, tar, tarEntry } from '../support/tar.ts';
import type { TarEntry } from '../support/tar.ts';

const top = mkdtempSync(join(tmpdir(), 'untar-'));
afterAll(() => rmSync(top, { recursive: true }));

/** Unpacks into a fresh folder inside a fresh folder, so that an escape shows. */
function unpack(archive: Buffer, platform: NodeJS.Platform = 'linux', step = archive.length): string {
  const folder = mkdtempSync(join(mkdtempSync(join(top, 'outside-')), 'inside-'));
  const unpacker = new TarUnpacker(folder, new EntryPaths('go/', platform));
  try {
    for (let at = 0; at < archive.length; at += step) unpacker.write(archive.subarray(at, at + step));
    unpacker.finish();
  } finally {
    unpacker.abandon();
  }
  return folder;
}

const sane: readonly TarEntry[] = [
  { name: 'go/', type: '5', mode: 0o755 },
  { name: 'go/VERSION', content: 'go1.99.0' },
  { name: 'go/bin/go', content: Buffer.alloc(3000, 'x'), mode: 0o777 },
  { name: 'go/empty', content: '' },
  { name: 'go/block', content: Buffer.alloc(1024, 'y') },
];

describe('a sane archive', () => {
  test.each([1, 7, 511, 512, 513, 100_000])('is unpacked from chunks of %i bytes', (step) => {
    const folder = unpack(tar(sane), 'linux', step);
    expect(readdirSync(folder).sort()).toStrictEqual(['VERSION', 'bin', 'block', 'empty']);
    expect(readFileSync(join(folder, 'VERSION'), 'utf8')).toBe('go1.99.0');
    expect(readFileSync(join(folder, 'bin/go'), 'utf8')).toBe('x'.repeat(3000));
    expect(statSync(join(folder, 'bin/go')).mode & 0o777).toBe(0o755);
    expect(statSync(join(folder, 'VERSION')).mode & 0o777).toBe(0o644);
    expect(readFileSync(join(folder, 'block'), 'utf8')).toBe('y'.repeat(1024));
  });

  test.each(['--format=gnu', '--format=pax', '--format=ustar'])(
    'of GNU tar %s, long names and links too',
    (format) => {
      const source = mkdtempSync(join(top, 'source-'));
      const long = `${'a'.repeat(90)}/${format === '--format=ustar' ? 'b' : 'b'.repeat(90)}/${'c'.repeat(60)}`;
      execFileSync('mkdir', ['-p', join(source, 'go', long)]);
      writeFileSync(join(source, 'go', long, 'ü.txt'), 'deep');
      execFileSync('ln', ['-s', '../x', join(source, 'go', 'a'.repeat(90), 'link')]);
      writeFileSync(join(source, 'go/x'), 'target');
      execFileSync('ln', [join(source, 'go/x'), join(source, 'go/hard')]);
      const folder = unpack(
        execFileSync('tar', [format, '-C', source, '-cf', '-', 'go'], { maxBuffer: 1e8 }),
      );
      execFileSync('diff', ['-r', join(source, 'go'), folder]);
      expect(readFileSync(join(folder, 'hard'), 'utf8')).toBe('target');
    },
  );

  test('a pax header overrides name and size', () => {
    const content = 'hello';
    const records = paxRecord('path', 'go/long name') + paxRecord('size', '5') + paxRecord('mtime', '1.5');
    const archive = Buffer.concat([
      ...tarEntry({ name: 'x', type: 'x', content: records }),
      ...tarEntry({ name: 'go/short', content }),
      Buffer.alloc(1024),
    ]);
    expect(readFileSync(join(unpack(archive), 'long name'), 'utf8')).toBe('hello');
  });
});

const link = (name: string, linkName: string, type = '2'): TarEntry => ({ name, type, linkName });

describe('a hostile archive', () => {
  test.each<[string, readonly TarEntry[], NodeJS.Platform?]>([
    ['absolute path', [{ name: '/etc/passwd' }]],
    ['parent folder', [{ name: 'go/../../escaped' }]],
    ['parent folder in the middle', [{ name: 'go/a/../../escaped' }]],
    [
      'parent folder by a pax header',
      [{ name: 'x', type: 'x', content: paxRecord('path', 'go/../escaped') }, { name: 'go/y' }],
    ],
    [
      'parent folder by a GNU long name',
      [{ name: 'x', type: 'L', content: 'go/../escaped\0' }, { name: 'go/y' }],
    ],
    ['backslashes', [{ name: 'go\\..\\..\\escaped' }]],
    ['backslashes below go', [{ name: 'go/..\\escaped' }]],
    ['drive letter', [{ name: 'C:/escaped' }]],
    ['drive letter below go', [{ name: 'go/C:escaped' }]],
    ['control character', [{ name: 'go/a\nb' }]],
    ['a file in the place of the top folder', [{ name: 'go' }]],
    ['symbolic link upwards', [link('go/a', '../escaped')]],
    ['symbolic link upwards from a folder', [link('go/a/b', '../../escaped')]],
    ['symbolic link to an absolute path', [link('go/a', '/etc')]],
    ['symbolic link, then a file through it', [link('go/a', 'b'), { name: 'go/a/c', content: 'x' }]],
    ['symbolic link to nothing', [link('go/a', '')]],
    ['hard link to nothing', [link('go/a', '', '1')]],
    ['hard link outwards', [link('go/a', '/etc/passwd', '1')]],
    ['hard link upwards', [link('go/a', 'go/../../x', '1')]],
    ['hard link to what is not there', [link('go/a', 'go/none', '1')]],
    ['character device', [{ name: 'go/null', type: '3' }]],
    ['block device', [{ name: 'go/sda', type: '4' }]],
    ['named pipe', [{ name: 'go/pipe', type: '6' }]],
    ['sparse file', [{ name: 'go/sparse', type: 'S' }]],
    [
      'the same file twice',
      [
        { name: 'go/a', content: '1' },
        { name: 'go/a', content: '2' },
      ],
    ],
    [
      'a folder where a file is',
      [
        { name: 'go/a', content: '1' },
        { name: 'go/a/b', content: '2' },
      ],
    ],
    [
      'a file where a folder is',
      [
        { name: 'go/a/b', content: '2' },
        { name: 'go/a', content: '1' },
      ],
    ],
    ['case twins, where case counts too', [{ name: 'go/a' }, { name: 'go/A' }]],
    ['case twins of folders', [{ name: 'go/a/x' }, { name: 'go/A/y' }]],
    ['normalization twins', [{ name: 'go/\u00e9' }, { name: 'go/e\u0301' }]],
    ['device name on Windows', [{ name: 'go/nul.txt' }], 'win32'],
    ['device name on Windows, a blank behind it', [{ name: 'go/con .txt' }], 'win32'],
    ['device name on Windows with a superscript', [{ name: 'go/COM¹' }], 'win32'],
    ['wildcard on Windows', [{ name: 'go/a?' }], 'win32'],
    ['trailing dot on Windows', [{ name: 'go/a.' }], 'win32'],
  ])('is refused: %s', (_, entries, platform = 'linux') => {
    expect(() => unpack(tar(entries), platform)).toThrow(HostileEntry);
  });

  test('whatever the names, nothing lands outside', () => {
    const name = fc.array(fc.constantFrom('go', '..', '.', '', 'a', '/', '\\', 'C:', 'b'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, fc.constantFrom('0', '1', '2', '5'))), (entries) => {
        const outside = mkdtempSync(join(top, 'fuzz-'));
        const folder = mkdtempSync(join(outside, 'inside-'));
        const unpacker = new TarUnpacker(folder, new EntryPaths('go/', 'linux'));
        try {
          unpacker.write(
            tar(
              entries.map(([words, target, type]) => ({
                name: words.join('/'),
                linkName: target.join('/'),
                type,
              })),
            ),
          );
          unpacker.finish();
        } catch (error) {
          expect(error).toHaveProperty('name', 'UserError');
        }
        expect(readdirSync(outside)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a broken archive', () => {
  const whole = tar(sane);
  test.each<[string, Buffer, RegExp]>([
    ['cut in a file', whole.subarray(0, 2500), /ends in the middle/],
    ['cut in a header', whole.subarray(0, 700), /ends in the middle/],
    ['without its end', whole.subarray(0, -1024), /ends in the middle/],
    ['empty', Buffer.alloc(0), /ends in the middle/],
    ['no tar', Buffer.from('<html>'.repeat(200)), /checksum|malformed/],
    ['not below go/', tar([{ name: 'python/x' }]), /not below go\//],
    ['enormous metadata', tar([{ name: 'x', type: 'L', size: 2 ** 30 }]), /more than 1 MiB/],
    ['a bomb', tar([{ name: 'go/a', size: 8 ** 11 - 1 }]), /GiB/],
    ['malformed pax', tar([{ name: 'x', type: 'x', content: '99 path=go/a\n' }]), /pax header is malformed/],
    ['endless pax', tar([{ name: 'x', type: 'x', content: '0 path=go/a\n' }]), /pax header is malformed/],
  ])('is refused: %s', (_, archive, message) => {
    expect(() => unpack(archive)).toThrow(message);
  });

  test('any changed byte of a header is noticed', () => {
    const archive = Buffer.from(whole);
    archive[512 + 3] = (archive[512 + 3] ?? 0) ^ 1;
    expect(() => unpack(archive)).toThrow(/wrong checksum/);
  });
});
