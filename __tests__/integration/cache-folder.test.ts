import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { cacheFolder } from '../../src/adapters/node/cache-folder.ts';
import { archive, contentOf, format, save } from '../support/cache-jobs.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { mountingCommand } from '../support/mounting-command.ts';
import { runProgram } from '../support/run-program.ts';

const entries = '=tar_2bzstd_7c1';

/** A folder that is not there yet, as on a new volume. */
async function fresh() {
  const folder = join(await temporaryFolder(), 'cache');
  return { folder, store: cacheFolder(folder) };
}

describe('a folder of entries', () => {
  test('brings back what was stored, byte for byte', async () => {
    const { folder, store } = await fresh();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 << 20 })), async (bytes) => {
        const key = `m-${++count}`;
        const content = await save(store, key, bytes);
        const entry = await store.find(key, [], format);
        expect(entry).toMatchObject({ key, bytes });
        expect((await contentOf(entry)).equals(content)).toBe(true);
      }),
      { numRuns: 15 },
    );
    expect(await readdir(join(folder, entries))).toHaveLength(15);
    expect((await stat(join(folder, entries, '=m-1'))).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  test('has none before the first', async () => {
    const { folder, store } = await fresh();
    expect(await store.find('m-1', ['m-'], format)).toBeUndefined();
    await expect(stat(folder)).rejects.toThrow('ENOENT');
    expect(store.name).toBe(`the folder ${folder}`);
  });

  test('finds the exact one, else the newest of the first prefix that has any, and only of that format', async () => {
    const { folder, store } = await fresh();
    for (const [index, key] of ['m-a-2', 'm-a-1', 'm-b-3', 'M-x', 'n'].entries()) {
      await save(store, key, 10);
      const hour = Math.floor(Date.now() / 1000) + (index - 9) * 3600;
      await utimes(join(folder, entries, key === 'M-x' ? '=_4d-x' : `=${key}`), hour, hour);
    }
    await writeFile(join(folder, entries, 'README'), '');
    await mkdir(join(folder, entries, '=m-z'));
    const found = async (key: string, ...prefixes: string[]) =>
      (await store.find(key, prefixes, format))?.key;
    expect(await found('m-a-2', 'm-')).toBe('m-a-2');
    expect(await found('m-a-9', 'm-a-', 'm-')).toBe('m-a-1');
    expect(await found('m-c-9', 'm-c-', 'm-')).toBe('m-b-3');
    expect(await found('M-a', 'M-')).toBe('M-x');
    expect(await found('m-a', 'm-c-')).toBeUndefined();
    expect(await store.find('m-a-1', ['m-'], 'another')).toBeUndefined();
  });

  test('a key cannot lead out of it', async () => {
    const { folder, store } = await fresh();
    for (const key of ['../../out', '/etc/out', '..', 'a/b', 'C:\\out', 'con', '.']) {
      await save(store, key, 1);
      expect((await store.find(key, [], format))?.key).toBe(key);
    }
    expect(await readdir(dirname(folder))).toEqual(['cache']);
    expect(await readdir(folder)).toEqual([entries]);
    expect(await readdir(join(folder, entries))).toHaveLength(7);
  });

  test('refuses a key that is too long for the name of a file', async () => {
    const { store } = await fresh();
    await expect(store.reserve('x'.repeat(513), format)).rejects.toThrow(
      /is too long for the name of a file/,
    );
  });

  test('is written once: a taken key is not reserved, of several writers one stays', async () => {
    const { folder, store } = await fresh();
    const writers = await Promise.all(
      Array.from({ length: 8 }, async () => ({
        ...(await archive(1 << 20)),
        reservation: await store.reserve('m-1', format),
      })),
    );
    const [first] = writers;
    if (first) await first.reservation?.upload(first.file, 1 << 20);
    await Promise.all(
      writers.slice(1).map(async ({ file, reservation }) => reservation?.upload(file, 1 << 20)),
    );
    expect(writers.every(({ reservation }) => reservation !== undefined)).toBe(true);
    expect(await store.reserve('m-1', format)).toBeUndefined();
    const stays = await contentOf(await store.find('m-1', [], format));
    expect(first?.content.equals(stays)).toBe(true);
    expect(await readdir(join(folder, entries))).toEqual(['=m-1']);
  });

  test('is never seen half written', async () => {
    const { store } = await fresh();
    const writing = Promise.all([1, 2, 3, 4].map(async (n) => save(store, `m-${n}`, 8 << 20)));
    const state = { done: false };
    const watched = writing.finally(() => (state.done = true));
    const sizes = new Set<number>();
    while (!state.done) {
      const entry = await store.find('m-', ['m-'], format);
      if (entry) sizes.add((await contentOf(entry)).length);
    }
    await watched;
    expect([...sizes].filter((size) => size !== 8 << 20)).toEqual([]);
  });

  test('an archive of another length is not stored', async () => {
    const { folder, store } = await fresh();
    const { file } = await archive(10);
    const reservation = await store.reserve('m-1', format);
    await expect(reservation?.upload(file, 11)).rejects.toThrow(
      /has 10 bytes instead of 11: it was changed while/,
    );
    expect(await readdir(join(folder, entries))).toEqual([]);
  });

  test('what killed writers left goes with the next entry, by the clock of the files', async () => {
    const { folder, store } = await fresh();
    await save(store, 'm-1', 1);
    const [old, young] = ['.unfinished-old', '.unfinished-young'].map((name) => join(folder, entries, name));
    const now = Date.now() / 1000;
    for (const [file, hours] of [
      [old, 25],
      [young, 23],
    ] as const) {
      await writeFile(file ?? '', '');
      await utimes(file ?? '', now - hours * 3600, now - hours * 3600);
    }
    await save(store, 'm-2', 1);
    expect((await readdir(join(folder, entries))).sort()).toEqual(['.unfinished-young', '=m-1', '=m-2']);
  });

  test('an entry that is removed before it is read', async () => {
    const { folder, store } = await fresh();
    await save(store, 'm-1', 1);
    const entry = await store.find('m-1', [], format);
    await rm(folder, { recursive: true });
    await expect(contentOf(entry)).rejects.toThrow(
      /^the cache folder .* cannot be used: ENOENT.*; check that it is mounted$/,
    );
  });
});

const script = resolve(import.meta.dirname, '../support/cache-folder-once.ts');

test('a folder that is a file', async () => {
  const { folder, store } = await fresh();
  await writeFile(folder, '');
  const line = new RegExp(`^the cache folder ${folder} is not a folder \\(ENOTDIR\\); name another one$`);
  await expect(store.find('m-1', [], format)).rejects.toThrow(line);
  await expect(store.reserve('m-1', format)).rejects.toThrow(line);
});

test('a folder of somebody else', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o555);
  // Permissions do not stop root.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const said = execFileSync(process.execPath, [script, folder, 'archive', '1'], user).toString();
  expect(said).toBe(
    `the cache folder ${folder} cannot be read or written by this user (EACCES); check who owns it and how it is mounted\nno file\n`,
  );
});

const mounting = mountingCommand();
const where = mounting ? '' : ' (skipped: nothing can be mounted here)';

/** Stores an archive in a folder that is mounted so, and tells what was said. */
async function onDisk(mount: string, bytes: number): Promise<string> {
  const folder = await temporaryFolder();
  const { file } = await archive(bytes);
  const [command = '', ...flags] = mounting ?? [];
  const store = [process.execPath, script, folder, file, String(bytes)];
  const args = [...flags, 'sh', '-c', `${mount} && exec "$@"`, folder, ...store];
  const env = { PATH: process.env['PATH'] ?? '' };
  const { stdout, stderr } = await runProgram(command, args, { cwd: folder, env });
  return (stdout + stderr).replaceAll(folder, 'FOLDER');
}

(mounting ? describe : describe.skip)(`a folder on a disk${where}`, () => {
  test('that is full: nothing stays', async () => {
    const said = await onDisk('mount -t tmpfs -o size=300k none "$0"', 1 << 20);
    expect(said).toBe('the cache folder FOLDER is full (ENOSPC); remove old entries from it\nno file\n');
  });

  test('that is read-only: said before anything is packed', async () => {
    const said = await onDisk('mount -t tmpfs none "$0" && mount -o remount,ro none "$0"', 10);
    expect(said).toMatch(
      /^the cache folder FOLDER cannot be read or written by this user \(EROFS\); check who owns/,
    );
  });
});
