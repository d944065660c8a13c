import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inspectBinary } from '../../src/targets/binaries/inspect-binary.ts';
import { judgeBinary } from '../../src/targets/binaries/judge-binary.ts';
import type { Target } from '../../src/targets/target.ts';
import { asFileSees, asGoSees, asReadelfSees, isHere } from '../support/program-oracles.ts';
import { builtProgram, portProgram } from '../support/programs.ts';
import { removeFolder, temporaryFolder } from '../support/temporary.ts';
import { toolchain } from '../support/toolchains.ts';

const run = promisify(execFile);

/** One of each format, both byte orders, both widths: with a cold build cache the others take minutes (`ALL_PORTS=1`). */
const somePorts = [
  'linux/amd64',
  'linux/arm',
  'linux/s390x',
  'windows/amd64',
  'darwin/arm64',
  'js/wasm',
  'aix/ppc64',
  'plan9/386',
];
/** They do not link without a C compiler for them (Go's internal/platform, MustLinkExternal and DefaultPIE). */
const linkedByOthers = ['android/386', 'android/amd64', 'android/arm', 'ios/amd64', 'ios/arm64'];
const ports = process.env['ALL_PORTS'] === '1' ? await allPorts() : somePorts;

async function allPorts(): Promise<string[]> {
  const env = { ...process.env, GOTOOLCHAIN: 'local' };
  const { stdout } = await run('go', ['tool', 'dist', 'list'], { env });
  return stdout.split('\n').filter((port) => port !== '' && !linkedByOthers.includes(port));
}

function portTarget(port: string): Target {
  const [goos = '', goarch = ''] = port.split('/');
  return { goos, goarch };
}

describe.each(ports)('a program for %s', (port) => {
  const { goos, goarch } = portTarget(port);

  test('is what was asked for', async () => {
    const binary = await inspectBinary(await portProgram(port));
    expect(binary).toMatchObject({ kind: 'program', architectures: [goarch], cgo: false });
    expect(binary.systems).toContain(goos);
    expect(judgeBinary(binary, { goos, goarch }, { static: 'required' })).toEqual([]);
  });

  test('is not what others ask for', async () => {
    const binary = await inspectBinary(await portProgram(port));
    const accepting = ports.filter(
      (other) => judgeBinary(binary, portTarget(other), { static: 'any' }).length === 0,
    );
    expect(accepting).toEqual([port]);
  });

  test('has the build information that go reads', async () => {
    const { build } = await inspectBinary(await portProgram(port));
    expect(build).toEqual(await expectedBuild(port));
  });
});

/** By go itself where it can: it reads no WebAssembly, and no program for AIX once that is stripped. */
async function expectedBuild(port: string): ReturnType<typeof asGoSees> {
  const { goos, goarch } = portTarget(port);
  if (goos === 'aix') {
    const env = { CGO_ENABLED: '0', GOOS: goos, GOARCH: goarch };
    return asGoSees(await builtProgram({ source: 'plain', env, flags: [] }));
  }
  if (goarch !== 'wasm') return asGoSees(await portProgram(port));
  const other = await asGoSees(await portProgram('linux/amd64'));
  const { GOAMD64: _, ...settings } = other.settings;
  return { ...other, settings: { ...settings, GOOS: goos, GOARCH: goarch } };
}

/** What file(1) says of a processor; of Plan 9's it knows one. */
const FILE_WORDS: Readonly<Record<string, RegExp>> = {
  '386': /Intel (80)?386|i386/,
  amd64: /x86-64|x86_64/i,
  arm: /\bARM\b/,
  arm64: /ARM aarch64|Aarch64|arm64/,
  loong64: /LoongArch/,
  mips: /32-bit MSB.*MIPS/,
  mips64: /64-bit MSB.*MIPS/,
  mips64le: /64-bit LSB.*MIPS/,
  mipsle: /32-bit LSB.*MIPS/,
  ppc64: /64-bit MSB.*PowerPC|64-bit XCOFF/,
  ppc64le: /64-bit LSB.*PowerPC/,
  riscv64: /UCB RISC-V/,
  s390x: /IBM S\/390/,
  wasm: /WebAssembly/,
};

const knownToFile = ports.filter((port) => !port.startsWith('plan9/'));
(isHere('file') ? describe : describe.skip).each(knownToFile)('file(1) on a program for %s', (port) => {
  test('says the same', async () => {
    const path = await portProgram(port);
    const said = await asFileSees(path);
    const binary = await inspectBinary(path);
    expect(said).toMatch(FILE_WORDS[portTarget(port).goarch] ?? /^$/);
    if (binary.format !== 'elf') return;
    expect(/statically linked|static-pie linked/.test(said)).toBe(binary.static);
    expect(/interpreter ([^,\s]+)/.exec(said)?.[1] ?? '').toBe(binary.interpreter);
  });
});

(isHere('readelf') ? describe : describe.skip)('readelf', () => {
  test('says the same of each ELF file', async () => {
    const looked: string[] = [];
    for (const port of ports) {
      const path = await portProgram(port);
      const { format, interpreter, libraries } = await inspectBinary(path);
      if (format !== 'elf') continue;
      looked.push(port);
      expect({ port, interpreter, libraries }).toEqual({ port, ...(await asReadelfSees(path)) });
    }
    expect(looked.length).toBeGreaterThan(2);
  });
});

describe('a universal Mach-O file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await temporaryFolder('universal');
  });
  afterAll(() => removeFolder(folder));

  test.each([32, 64])('with %d bit offsets is for all of its slices; the first is read', async (bits) => {
    const program = await readFile(await portProgram('darwin/arm64'));
    const table = Buffer.alloc(4096);
    table.writeUInt32BE(bits === 64 ? 0xcafebabf : 0xcafebabe, 0);
    table.writeUInt32BE(2, 4);
    for (const [index, machine] of [0x0100_000c, 0x0100_0007].entries()) {
      const at = 8 + index * (bits === 64 ? 32 : 20);
      table.writeUInt32BE(machine, at);
      table.writeUInt32BE(table.length, at + (bits === 64 ? 12 : 8));
      table.writeUInt32BE(program.length, at + (bits === 64 ? 20 : 12));
    }
    const path = join(folder, `universal-${bits}`);
    await writeFile(path, Buffer.concat([table, program]));
    const binary = await inspectBinary(path);
    expect(binary).toEqual({
      ...(await inspectBinary(await portProgram('darwin/arm64'))),
      architectures: ['arm64', 'amd64'],
      bytes: table.length + program.length,
    });
    expect(judgeBinary(binary, portTarget('darwin/arm64'), { static: 'any' })).toEqual([]);
  });
});

describe('what older releases were built with', () => {
  test.each(['1.19.13', '1.21.13', '1.23.12'])('go %s itself', async (version) => {
    const path = join(await toolchain(version), 'bin', process.platform === 'win32' ? 'go.exe' : 'go');
    const { build } = await inspectBinary(path);
    expect(build).toMatchObject({ goVersion: `go${version}`, path: 'cmd/go' });
  });
});
