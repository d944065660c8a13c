import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zipHash } from '../../src/cache/modules/zip-hash.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { moduleProxy } from '../support/module-proxy.ts';
import { rawZip } from '../support/raw-zip.ts';

const run = promisify(execFile);
const prefix = 'example.com/m@v1.0.0/';
const goMod = { name: `${prefix}go.mod`, content: 'module example.com/m\n' };
const honest = rawZip([goMod, { name: `${prefix}a.go`, content: 'package m\n' }]);
const evil = rawZip([
  goMod,
  { name: `${prefix}a.go`, content: 'package m\n\nfunc init() { panic("evil") }\n' },
]);

/** What the real go reads from a zip. */
async function goHash(zip: Buffer): Promise<string> {
  const folder = await temporaryFolder();
  const module = { path: 'example.com/m', version: 'v1.0.0', goMod: goMod.content, files: {} };
  const GOPROXY = await moduleProxy(folder, [module]);
  await writeFile(join(folder, 'example.com/m/@v/v1.0.0.zip'), zip);
  const settings = {
    GOMODCACHE: join(folder, 'mod'),
    GOFLAGS: '-modcacherw',
    GOWORK: 'off',
    GOSUMDB: 'off',
    GOPROXY,
  };
  const { stdout } = await run('go', ['mod', 'download', '-json', 'example.com/m@v1.0.0'], {
    cwd: folder,
    env: { ...process.env, ...settings },
  });
  const { Sum }: { readonly Sum: string } = JSON.parse(stdout);
  return Sum;
}

async function ourHash(zip: Buffer): Promise<string> {
  const file = join(await temporaryFolder(), 'm.zip');
  await writeFile(file, zip);
  return zipHash(file);
}

function directoryOf(zip: Buffer): Buffer {
  const end = zip.length - 22;
  return zip.subarray(zip.readUInt32LE(end + 16), end);
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/**
 * Both zips in one file. Go takes a directory of 65,535 bytes for a sign of zip64, finds a locator at the end of the
 * honest directory (in a comment), and by it the evil directory.
 */
function twoFaced(): Buffer {
  const evilContents = evil.subarray(0, evil.readUInt32LE(evil.length - 6));
  const shifted = Buffer.from(honest);
  const start = shifted.readUInt32LE(shifted.length - 6);
  const honestContents = shifted.subarray(0, start);
  const evilDirectory = directoryOf(evil);
  const zip64End = Buffer.concat([
    Buffer.from('PK\x06\x06', 'latin1'),
    uint64(44),
    Buffer.alloc(12),
    uint64(2),
    uint64(2),
    uint64(evilDirectory.length),
    uint64(evilContents.length),
  ]);
  const zip64At = evilContents.length + evilDirectory.length;
  const honestAt = zip64At + zip64End.length;
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  uint64(zip64At).copy(locator, 8);
  locator.writeUInt32LE(1, 16);
  const directory = Buffer.from(directoryOf(honest));
  const second = directory.indexOf('PK\x01\x02', 4, 'latin1');
  for (const at of [0, second]) directory.writeUInt32LE(directory.readUInt32LE(at + 42) + honestAt, at + 42);
  const comment = 65_535 - directory.length;
  directory.writeUInt16LE(comment, second + 32);
  const padded = Buffer.concat([directory, Buffer.alloc(comment - 20), locator]);
  const end = Buffer.from(honest.subarray(-22));
  end.writeUInt32LE(padded.length, 12);
  end.writeUInt32LE(honestAt + honestContents.length, 16);
  return Buffer.concat([evilContents, evilDirectory, zip64End, honestContents, padded, end]);
}

test('a zip in which go reads other files than we would is refused', async () => {
  expect(await ourHash(honest)).toBe(await goHash(honest));
  const zip = twoFaced();
  // Otherwise there is nothing to refuse.
  expect(await goHash(zip)).toBe(await goHash(evil));
  await expect(ourHash(zip)).rejects.toThrow('zip64');
  const without = Buffer.from(zip);
  without.write('XX', without.length - 42, 'latin1');
  expect(await ourHash(without)).toBe(await ourHash(honest));
  expect(await goHash(without)).toBe(await goHash(honest));
});
