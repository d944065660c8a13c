import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadBinary } from '../../../src/targets/binaries/bad-binary.ts';
import { inspectBinary } from '../../../src/targets/binaries/inspect-binary.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary.ts';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder('binaries');
});
afterAll(() => removeFolder(folder));

async function fileWith(bytes: Buffer | string): Promise<string> {
  const path = join(folder, 'program');
  await writeFile(path, bytes);
  return path;
}

const frame = {
  start: Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex'),
  end: Buffer.from('f932433186182072008242104116d8f2', 'hex'),
};
const text = 'path\texample.com/old\nmod\texample.com/old\t(devel)\t\n';
const modinfo = Buffer.concat([frame.start, Buffer.from(text), frame.end]);

/** A Plan 9 program for 386 with nothing but data, whose addresses are places in the file. */
function plan9(data: Buffer): Buffer {
  const header = Buffer.alloc(32);
  header.writeUInt32BE(0x1eb, 0);
  header.writeUInt32BE(data.length, 8);
  return Buffer.concat([header, data]);
}

/** Build information as Go wrote it before 1.18: a header with the addresses of two Go strings, itself at `start`. */
function pointed(width: 4 | 8, order: 'little' | 'big', version = 'go1.17.13', start = 32): Buffer {
  const data = Buffer.alloc(512);
  data.write('\xff Go buildinf:', 0, 'latin1');
  data.writeUInt8(width, 14);
  data.writeUInt8(order === 'big' ? 1 : 0, 15);
  const word = (value: number, at: number): unknown =>
    order === 'big' ? data.writeUIntBE(value, width === 8 ? at + 4 : at, 4) : data.writeUIntLE(value, at, 4);
  word(start + 64, 16);
  word(start + 96, 16 + width);
  word(start + 128, 64);
  word(version.length, 64 + width);
  word(start + 160, 96);
  word(modinfo.length, 96 + width);
  data.write(version, 128);
  modinfo.copy(data, 160);
  return data;
}

describe('build information', () => {
  test.each([
    [4, 'little'],
    [4, 'big'],
    [8, 'little'],
    [8, 'big'],
  ] as const)('from before Go 1.18, %d bytes, %s endian', async (width, order) => {
    const { build } = await inspectBinary(await fileWith(plan9(pointed(width, order))));
    expect(build).toEqual({
      goVersion: 'go1.17.13',
      path: 'example.com/old',
      main: { path: 'example.com/old', version: '(devel)', sum: '' },
      dependencies: [],
      settings: {},
    });
  });

  test('is not taken from where it is not aligned, as in programs that read it in others', async () => {
    const decoy = Buffer.alloc(128);
    decoy.write('\xff Go buildinf:\x04\x02', 8, 'latin1');
    decoy.write('\x05go9.9\x00', 40, 'latin1');
    const real = pointed(4, 'little', 'go1.17.13', 32 + decoy.length);
    const { build } = await inspectBinary(await fileWith(plan9(Buffer.concat([decoy, real]))));
    expect(build?.goVersion).toBe('go1.17.13');
    // It would be found where it stood right.
    const aligned = plan9(Buffer.concat([decoy.subarray(8), Buffer.alloc(8)]));
    expect((await inspectBinary(await fileWith(aligned))).build?.goVersion).toBe('go9.9');
  });

  test('may be missing', async () => {
    const binary = await inspectBinary(await fileWith(plan9(Buffer.alloc(64))));
    expect(binary).toMatchObject({ format: 'plan9', systems: ['plan9'], architectures: ['386'], cgo: false });
    expect(binary.build).toBeUndefined();
  });

  test('a version that is empty is none', async () => {
    expect((await inspectBinary(await fileWith(plan9(pointed(4, 'little', ''))))).build).toBeUndefined();
  });
});

describe('what is no program is refused, by name and reason', () => {
  const refused: readonly (readonly [name: string, bytes: Buffer | string, reason: string])[] = [
    ['an empty file', '', 'it is too short for a program'],
    ['text', `#!/bin/sh\n${'echo\n'.repeat(20)}`, 'it is no program in a format that Go writes'],
    [
      'an archive, as go build -o makes of a package that is not main',
      `!<arch>\n${' '.repeat(60)}`,
      'it is an archive, no program: its package is not main',
    ],
    [
      'a Java class',
      Buffer.from(`cafebabe00000041${'00'.repeat(60)}`, 'hex'),
      'it is no program (a Java class, perhaps)',
    ],
    [
      'a universal file of something else',
      Buffer.from(`cafebabe000000010100000c00000000000000200000002000000000${'00'.repeat(40)}`, 'hex'),
      'a slice of it is no Mach-O file',
    ],
    [
      'a Mach-O file with more commands than fit in its memory',
      Buffer.from(`cffaedfe0c00000100000000020000000000ffff${'00'.repeat(40)}`, 'hex'),
      'it has more load commands than any program',
    ],
    [
      'a program for DOS',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
      'it starts as a program for DOS and has none for Windows',
    ],
    [
      'a header that is cut off',
      Buffer.from(`7f454c46020101${'00'.repeat(30)}`, 'hex'),
      'it is cut off: its headers name bytes past its end',
    ],
    [
      'WebAssembly of the component model',
      Buffer.from(`0061736d0d000100${'00'.repeat(40)}`, 'hex'),
      'it is WebAssembly of version 65549, which Go does not make',
    ],
  ];
  test.each(refused)('%s', async (_, bytes, reason) => {
    const path = await fileWith(bytes);
    const failed = await inspectBinary(path).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(BadBinary);
    expect(failed).toHaveProperty('message', `cannot read ${JSON.stringify(path)}: ${reason}`);
  });

  test('a folder', async () => {
    await mkdir(join(folder, 'folder'));
    await expect(inspectBinary(join(folder, 'folder'))).rejects.toThrow('it is no regular file');
  });

  test('a named pipe, without waiting for a writer', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    await expect(inspectBinary(join(folder, 'pipe'))).rejects.toThrow('it is no regular file');
  });

  test('a file of holes that is larger than programs are', async () => {
    const path = await fileWith(Buffer.from('7f454c46020101', 'hex'));
    const handle = await open(path, 'r+');
    await handle.truncate(4 * 2 ** 30 + 1);
    await handle.close();
    await expect(inspectBinary(path)).rejects.toThrow('it is larger than a program can be (4 GiB)');
  });
});
