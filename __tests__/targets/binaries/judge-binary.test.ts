import { describe, expect, test } from '@jest/globals';
import { binaryFact } from '../../../src/targets/binaries/binary-fact.ts';
import type { Binary } from '../../../src/targets/binaries/inspect-binary.ts';
import { judgeBinary } from '../../../src/targets/binaries/judge-binary.ts';
import type { Target } from '../../../src/targets/target.ts';

const settings = { GOOS: 'linux', GOARCH: 'amd64', CGO_ENABLED: '0', '-buildmode': 'exe' };
const linux: Binary = {
  format: 'elf',
  kind: 'program',
  systems: ['linux', 'dragonfly'],
  architectures: ['amd64'],
  interpreter: '',
  libraries: [],
  static: true,
  bytes: 1_200_290,
  build: { goVersion: 'go1.26.8', path: 'example.com/hello', dependencies: [], settings },
  cgo: false,
};
const { build: _, ...foreign } = linux;
const target: Target = { goos: 'linux', goarch: 'amd64' };
const loader = '/lib64/ld-linux-x86-64.so.2';

function builtFor(
  GOOS: string,
  GOARCH: string,
  more: Readonly<Record<string, string>> = {},
): Binary['build'] & {} {
  return {
    goVersion: 'go1.26.8',
    path: 'example.com/hello',
    dependencies: [],
    settings: { ...settings, GOOS, GOARCH, ...more },
  };
}

interface Row {
  readonly name: string;
  readonly binary: Binary;
  readonly target?: Target;
  readonly static?: 'required';
  readonly says: readonly string[];
}

const windows: Binary = {
  ...linux,
  format: 'pe',
  systems: ['windows'],
  libraries: ['kernel32.dll', 'API-MS-WIN-crt-heap-l1-1-0.dll'],
  static: false,
  build: builtFor('windows', 'amd64'),
};
const toWindows: Target = { goos: 'windows', goarch: 'amd64' };
const openbsd: Binary = {
  ...linux,
  systems: ['openbsd'],
  interpreter: '/usr/libexec/ld.so',
  libraries: ['libc.so', 'libpthread.so'],
  static: false,
  build: builtFor('openbsd', 'amd64'),
};
const toOpenbsd: Target = { goos: 'openbsd', goarch: 'amd64' };
const arm: Binary = { ...linux, architectures: ['arm'], build: builtFor('linux', 'arm', { GOARM: '7' }) };
const toArm = (value: string): Target => ({
  goos: 'linux',
  goarch: 'arm',
  variant: { name: 'GOARM', value },
});

const rows: readonly Row[] = [
  { name: 'what was asked for', binary: linux, static: 'required', says: [] },
  {
    name: 'another format',
    binary: linux,
    target: toWindows,
    says: ['format: it is an ELF file for "linux", not one for windows'],
  },
  {
    name: 'a format that fits two systems, where the go command says which',
    binary: { ...linux, build: builtFor('dragonfly', 'amd64') },
    says: ['format: it is an ELF file for "dragonfly", not one for linux'],
  },
  {
    name: 'a format of no system that Go has',
    binary: { ...foreign, format: 'wasm', systems: [], architectures: ['wasm'] },
    target: { goos: 'js', goarch: 'wasm' },
    says: ['format: it is a WebAssembly file, not one for js', 'not-go: it has no build information of Go'],
  },
  {
    name: 'another architecture',
    binary: { ...linux, architectures: ['arm64'], build: builtFor('linux', 'arm64') },
    says: ['architecture: it is for "arm64", not for amd64'],
  },
  {
    name: 'a machine that Go does not know',
    binary: { ...foreign, architectures: ['ELF machine 2 (32 bits, big endian)'] },
    says: [
      'architecture: it is for "ELF machine 2 (32 bits, big endian)", not for amd64',
      'not-go: it has no build information of Go',
    ],
  },
  {
    name: 'one slice of a universal file',
    binary: {
      ...linux,
      format: 'mach-o',
      systems: ['darwin'],
      architectures: ['amd64', 'arm64'],
      build: builtFor('darwin', 'arm64'),
    },
    target: { goos: 'darwin', goarch: 'arm64' },
    says: [],
  },
  { name: 'the variant', binary: arm, target: toArm('7'), says: [] },
  {
    name: 'another variant',
    binary: arm,
    target: toArm('5'),
    says: ['variant: it was built with GOARM="7", not 5 (linux/arm/v5)'],
  },
  {
    name: 'a variant that the release does not tell',
    binary: { ...arm, build: builtFor('linux', 'arm') },
    target: toArm('5'),
    says: [],
  },
  {
    name: 'not of Go',
    binary: foreign,
    says: ['not-go: it has no build information of Go'],
  },
  {
    name: 'a library',
    binary: { ...linux, kind: 'library', build: builtFor('linux', 'amd64', { '-buildmode': 'c-shared' }) },
    says: ['not-main: it is no program but a library to be loaded by programs (-buildmode="c-shared")'],
  },
  {
    name: 'dynamic, where that is all right',
    binary: { ...linux, static: false, interpreter: loader, libraries: ['libc.so.6'] },
    says: [],
  },
  {
    name: 'dynamic, where it is not',
    binary: {
      ...linux,
      static: false,
      cgo: true,
      interpreter: loader,
      libraries: ['libc.so.6', 'libz.so.1'],
    },
    static: 'required',
    says: [
      `static: it is not static: it is loaded by "${loader}" and needs "libc.so.6", "libz.so.1", as it was built with cgo`,
    ],
  },
  {
    name: 'loaded by another program, which a container may not have',
    binary: { ...linux, static: false, interpreter: loader },
    static: 'required',
    says: [`static: it is not static: it is loaded by "${loader}"`],
  },
  { name: 'what is part of Windows', binary: windows, target: toWindows, static: 'required', says: [] },
  {
    name: 'what is not part of Windows',
    binary: { ...windows, cgo: true, libraries: [...windows.libraries, 'libgcc_s_seh-1.dll'] },
    target: toWindows,
    static: 'required',
    says: ['static: it is not static: it needs "libgcc_s_seh-1.dll", as it was built with cgo'],
  },
  { name: 'what is part of OpenBSD', binary: openbsd, target: toOpenbsd, static: 'required', says: [] },
  {
    name: 'names that would write to a log',
    binary: { ...linux, static: false, libraries: ['a\n::error::b'] },
    static: 'required',
    says: [String.raw`static: it is not static: it needs "a\n::error::b"`],
  },
];

describe('what is wrong with a program', () => {
  test.each(rows)('$name', (row) => {
    const problems = judgeBinary(row.binary, row.target ?? target, { static: row.static ?? 'any' });
    expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual(row.says);
  });
});

describe('what reports say of a program', () => {
  test('its system is the one that the go command names, if the format has no other', () => {
    expect(binaryFact('example.com/hello', linux)).toEqual({
      package: 'example.com/hello',
      bytes: 1_200_290,
      format: 'elf',
      architecture: 'linux/amd64',
      static: true,
      interpreter: '',
      libraries: [],
      cgo: false,
      settings,
    });
    expect(binaryFact('x', foreign)).toMatchObject({ architecture: 'linux|dragonfly/amd64', settings: {} });
    expect(binaryFact('x', { ...foreign, systems: [] }).architecture).toBe('amd64');
  });
});
