import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createZstdCompress } from 'node:zlib';
import { restoreModules } from '../../src/cache/modules/restore-modules.ts';
import { verifyModules } from '../../src/cache/modules/verify-modules.ts';
import { zipHash } from '../../src/cache/modules/zip-hash.ts';
import { UserError } from '../../src/core/errors.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { entryOf, modulePorts, tarZst } from '../support/module-entries.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';
import { paxRecord } from '../support/tar.ts';
import type { TarEntry } from '../support/tar.ts';
import { zip } from '../support/zip.ts';

let made: ModuleWorld;
beforeAll(async () => {
  made = await moduleWorld();
});
afterAll(async () => {
  await rm(made.world.folder, { recursive: true, force: true, maxRetries: 5 });
});

const stem = 'example.com/leaf/@v/v1.0.0';
const prefix = 'example.com/leaf@v1.0.0/';
const tampered = zip([
  [`${prefix}go.mod`, 'module example.com/leaf\n\ngo 1.17\n'],
  [`${prefix}lib.go`, 'package lib\n\nfunc init() { println("tampered") }\n'],
  [`${prefix}sub/lib.go`, 'package sub\n'],
]);

/** The honest entry with other contents for some names, and more files. */
function poisoned(changes: Readonly<Record<string, Buffer | string>>): Buffer {
  const kept = made.entries.filter(({ name }) => !(name in changes));
  return tarZst([...kept, ...Object.entries(changes).map(([name, content]) => ({ name, content }))]);
}

async function hashOf(content: Buffer): Promise<string> {
  const file = join(await temporaryFolder(), 'm.zip');
  await writeFile(file, content);
  return zipHash(file);
}

/** A whole GOMODCACHE, as caches have it that keep the folder; only the zip is unpacked anew. */
async function fullFolder(changes: Readonly<Record<string, Buffer | string>>): Promise<string> {
  const gomodcache = join(await temporaryFolder(), 'mod');
  await cp(made.gomodcache, gomodcache, { recursive: true });
  await rm(join(gomodcache, 'example.com/leaf@v1.0.0'), { recursive: true });
  for (const [name, content] of Object.entries(changes))
    await writeFile(join(gomodcache, 'cache/download', name), content);
  return gomodcache;
}

async function runs(gomodcache: string): Promise<string> {
  const { stdout, stderr } = await made.go(gomodcache, ['run', '.']);
  return stdout + stderr;
}

describe('a plain full-folder cache', () => {
  test('with a tampered zip and its .ziphash builds the tampered code without a word', async () => {
    const honest = await readFile(join(made.gomodcache, 'cache/download', `${stem}.ziphash`), 'utf8');
    const gomodcache = await fullFolder({ [`${stem}.zip`]: tampered, [`${stem}.ziphash`]: honest });
    expect(await runs(gomodcache)).toBe('tampered\n');
  });

  test('with a tampered tree does too', async () => {
    const gomodcache = join(await temporaryFolder(), 'mod');
    await cp(made.gomodcache, gomodcache, { recursive: true });
    const file = join(gomodcache, 'example.com/leaf@v1.0.0/lib.go');
    await writeFile(file, 'package lib\n\nfunc init() { println("tampered") }\n');
    expect(await runs(gomodcache)).toBe('tampered\n');
  });

  test('without the .ziphash go stops', async () => {
    const gomodcache = await fullFolder({ [`${stem}.zip`]: tampered });
    await rm(join(gomodcache, 'cache/download', `${stem}.ziphash`));
    expect(await runs(gomodcache)).toMatch(/checksum mismatch[^]*SECURITY ERROR/);
  });
});

async function restored(archive: Buffer): Promise<string> {
  const folder = await temporaryFolder();
  const gomodcache = join(folder, 'mod');
  await restoreModules(entryOf(archive), gomodcache, made.sums, await modulePorts(folder));
  return gomodcache;
}

async function verified(gomodcache: string): Promise<unknown> {
  const { wrong } = await verifyModules(gomodcache, made.sums, await modulePorts(await temporaryFolder()));
  return wrong;
}

/** Where go may download again. */
function proxy(): Readonly<Record<string, string>> {
  return { GOPROXY: made.world.env['GOPROXY'] ?? '' };
}

describe('ours', () => {
  const leaf = { path: 'example.com/leaf', version: 'v1.0.0' };

  test.each<[string, boolean]>([
    ['without', false],
    ['with', true],
  ])('with a tampered zip %s its .ziphash: go stops', async (_, withHash) => {
    const hash = await readFile(join(made.gomodcache, 'cache/download', `${stem}.ziphash`), 'utf8');
    const gomodcache = await restored(
      poisoned({ [`${stem}.zip`]: tampered, ...(withHash ? { [`${stem}.ziphash`]: hash } : {}) }),
    );
    expect(existsSync(join(gomodcache, 'cache/download', `${stem}.ziphash`))).toBe(false);
    expect(await runs(gomodcache)).toMatch(/checksum mismatch[^]*SECURITY ERROR/);
  });

  test('verified, a tampered zip is removed alone and named with both hashes, and go downloads it again', async () => {
    const gomodcache = await restored(poisoned({ [`${stem}.zip`]: tampered }));
    const expected = made.sums.find((sum) => sum.stem === stem)?.zip[0];
    expect(await verified(gomodcache)).toEqual([
      { ...leaf, file: 'zip', expected, actual: await hashOf(tampered) },
    ]);
    const names = await readdir(join(gomodcache, 'cache/download'), { recursive: true });
    expect(names.filter((name) => name.startsWith(`${stem}.`))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.ziphash'))).toHaveLength(4);
    expect(await made.go(gomodcache, ['run', '.'], proxy())).toMatchObject({ exitCode: 0 });
    expect(await made.go(gomodcache, ['mod', 'verify'])).toMatchObject({ exitCode: 0 });
    expect(await verified(gomodcache)).toEqual([]);
  });

  test('a zip that is none is removed as well', async () => {
    const gomodcache = await restored(poisoned({ [`${stem}.zip`]: 'no zip at all' }));
    expect(await verified(gomodcache)).toMatchObject([
      { ...leaf, file: 'zip', actual: expect.stringContaining('no zip') },
    ]);
  });

  test('with a tampered go.mod: go stops; verified, it is removed and named', async () => {
    const content = 'module example.com/leaf\n\ngo 1.17\n\nrequire example.com/evil v1.0.0\n';
    const gomodcache = await restored(poisoned({ [`${stem}.mod`]: content }));
    const stopped = await made.go(gomodcache, ['list', '-m', 'all']);
    expect(stopped.stderr).toMatch(/checksum mismatch[^]*SECURITY ERROR/);
    const expected = made.sums.find((sum) => sum.stem === stem)?.goMod[0];
    expect(await verified(gomodcache)).toEqual([
      { ...leaf, file: 'mod', expected, actual: expect.stringMatching(/^h1:/) },
    ]);
    expect(await made.go(gomodcache, ['list', '-m', 'all'], proxy())).toMatchObject({ exitCode: 0 });
  });

  test.each(['{"Version":"v9.9.9"}', 'no JSON', '[]'])(
    'with the .info %s: verified, it is removed',
    async (info) => {
      const gomodcache = await restored(poisoned({ [`${stem}.info`]: info }));
      expect(await verified(gomodcache)).toMatchObject([{ ...leaf, file: 'info', expected: 'v1.0.0' }]);
    },
  );

  test.each<[string, Readonly<Record<string, string>>]>([
    ['an extracted tree', { 'example.com/leaf@v1.0.0/lib.go': 'package lib' }],
    ['a toolchain', { 'golang.org/toolchain/@v/v0.0.1-go1.99.0.linux-amd64.zip': 'PK' }],
    [
      'a version that go.sum does not name',
      { 'example.com/leaf/@v/v1.9.9.zip': 'PK', 'example.com/evil/@v/v1.0.0.mod': '' },
    ],
    [
      'lists, locks, hashes',
      { 'example.com/leaf/@v/list': 'v9.9.9', [`${stem}.lock`]: '', [`${stem}.ziphash`]: 'h1:' },
    ],
    ['a checksum database', { 'sumdb/example.com/latest': '' }],
  ])('%s: stays out', async (_, changes) => {
    const there = await listing(await restored(poisoned(changes)));
    expect(there).toEqual(await listing(await restored(poisoned({}))));
  });
});

/** Streams what would not fit into memory. */
async function compressed(chunks: Iterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  const zstd = createZstdCompress();
  zstd.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => zstd.on('end', resolve));
  for (const chunk of chunks)
    if (!zstd.write(chunk)) await new Promise((resolve) => zstd.once('drain', resolve));
  zstd.end();
  await ended;
  return Buffer.concat(parts);
}

function* zeros(bytes: number): Generator<Buffer> {
  const chunk = Buffer.alloc(1 << 24);
  for (let at = 0; at < bytes; at += chunk.length) yield chunk;
}

/** The honest entry and more. */
function also(...entries: TarEntry[]): () => Buffer {
  return () => tarZst([...made.entries, ...entries]);
}

describe('is refused as a whole, and nothing of it is left', () => {
  const evil = 'example.com/top/@v/v1.0.0.zip';

  test.each<[string, () => Buffer | Promise<Buffer>, RegExp?]>([
    ['traversal', also({ name: '../../../evil' })],
    ['traversal in the middle', also({ name: 'example.com/leaf/../../../evil' })],
    ['an absolute path', also({ name: '/tmp/evil' })],
    ['a drive of Windows', also({ name: 'C:/evil' })],
    ['a backslash', also({ name: String.raw`..\evil` })],
    [
      'a long name that leaves',
      also({ name: 'pax', type: 'x', content: paxRecord('path', '../../evil') }, { name: 'a' }),
    ],
    ['a link out', also({ name: 'example.com/x', type: '2', linkName: '/' })],
    ['a link for a file', also({ name: evil.replace('top', 'x'), type: '2', linkName: 'v1.0.0.mod' })],
    ['a hard link', also({ name: 'example.com/x', type: '1', linkName: `${stem}.mod` })],
    ['a folder', also({ name: 'example.com/x/', type: '5' })],
    ['a character device', also({ name: 'example.com/x', type: '3' })],
    ['a block device', also({ name: 'example.com/x', type: '4' })],
    ['a pipe', also({ name: 'example.com/x', type: '6' })],
    ['a twin in another case', also({ name: 'example.com/TOP/@v/v1.0.0.zip' })],
    ['the same file twice', also({ name: evil })],
    ['a file where a folder is', also({ name: 'example.com/leaf' })],
    ['a folder where a file is', also({ name: `${evil}/x` })],
    [
      '100,001 entries',
      () => tarZst(Array.from({ length: 100_001 }, (_, i) => ({ name: `x/${i}` }))),
      /more than 100000 entries/,
    ],
    ['a file of 5 GiB', also({ name: 'example.com/x', size: 5 * 2 ** 30 }), /more than .* 4 GiB/],
    ['a zip of 501 MiB', () => tarZst([{ name: evil, size: 501 * 2 ** 20 }]), /has 525336576 bytes/],
    ['a go.mod of 17 MiB', () => tarZst([{ name: `${stem}.mod`, size: 17 * 2 ** 20 }]), /has 17825792 bytes/],
    ['a name of 2 MiB', also({ name: 'pax', type: 'x', size: 2 ** 21 }), /more than 1 MiB/],
    ['zeros without an end', async () => compressed(zeros(5 * 2 ** 30)), /has more than \d+ bytes in it/],
    ['garbage', () => Buffer.from('<html>Sign in</html>'.repeat(500))],
    ['nothing', () => Buffer.alloc(0)],
    ['half of it', () => also()().subarray(0, 700), /broken/],
  ])('%s', async (_, archive, why = /: /) => {
    const folder = await temporaryFolder();
    const ports = await modulePorts(folder);
    const [absent, filled] = [join(folder, 'absent'), join(folder, 'filled')];
    await cp(
      join(made.gomodcache, 'cache/download/example.com/leaf'),
      join(filled, 'cache/download/example.com/leaf'),
      {
        recursive: true,
      },
    );
    const before = await listing(folder);
    const entry = entryOf(await archive());
    for (const gomodcache of [absent, filled]) {
      const refused = restoreModules(entry, gomodcache, made.sums, ports);
      await expect(refused).rejects.toThrow(UserError);
      await expect(refused).rejects.toThrow(why);
      await expect(refused).rejects.toThrow(
        /go-preflight-modules-1-test" was refused and nothing of it is used: /,
      );
      expect(await listing(folder)).toEqual(before);
    }
  });
});
