import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { goarchOf, goosOf, hostPlatform, parsePlatform } from '../../src/toolchain/platform.ts';

test('every port of the installed Go is known by its own name', async () => {
  const { stdout } = await promisify(execFile)('go', ['tool', 'dist', 'list']);
  const ports = stdout.trim().split('\n');
  expect(ports.length).toBeGreaterThan(40);
  for (const port of ports) {
    const [os = '', arch = ''] = port.split('/');
    expect(parsePlatform(os, arch)).toEqual({ os, arch });
  }
});

describe('other spellings', () => {
  test.each([
    ['win32', 'windows'],
    ['Windows', 'windows'],
    ['macOS', 'darwin'],
    ['darwin', 'darwin'],
    [' Linux ', 'linux'],
    ['sunos', 'solaris'],
    ['4', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j is the system %s', (name, goos) => expect(goosOf(name)).toBe(goos));

  test.each([
    ['x64', 'amd64'],
    ['x86_64', 'amd64'],
    ['X64', 'amd64'],
    ['ia32', '386'],
    ['x32', '386'],
    ['x86', '386'],
    ['i386', '386'],
    ['armv6l', 'arm'],
    ['armv7l', 'arm'],
    ['aarch64', 'arm64'],
    ['ppc64', 'ppc64'],
    ['mipsel', 'mipsle'],
    ['bootstrap', undefined],
    ['', undefined],
  ])('%j is the architecture %s', (name, goarch) => expect(goarchOf(name)).toBe(goarch));
});

test.each([
  ['linux', 'x64', 'LE', 'linux/amd64'],
  ['win32', 'ia32', 'LE', 'windows/386'],
  ['darwin', 'arm64', 'LE', 'darwin/arm64'],
  ['linux', 'ppc64', 'LE', 'linux/ppc64le'],
  ['linux', 'ppc64', 'BE', 'linux/ppc64'],
  ['linux', 'arm', 'LE', 'linux/arm'],
] as const)('node on %s %s %s is %s', (platform, arch, endianness, expected) => {
  const { os, arch: goarch } = hostPlatform({ platform, arch, endianness });
  expect(`${os}/${goarch}`).toBe(expected);
});

test.each([
  ['linux', 'amd46', '"amd46" is no architecture that Go knows; did you mean amd64?'],
  ['windos', 'amd64', '"windos" is no operating system that Go knows; did you mean windows?'],
  ['linux', '\u001b[31m', String.raw`"\u001b[31m" is no architecture that Go knows (known: 386, `],
])('%j %j is refused', (os, arch, message) => expect(() => parsePlatform(os, arch)).toThrow(message));
