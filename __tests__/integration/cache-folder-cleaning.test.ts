import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../../src/adapters/node/cache-folder.ts';
import { archive, contentOf, format, save } from '../support/cache-jobs.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { mountingCommand } from '../support/mounting-command.ts';
import { runProgram } from '../support/run-program.ts';

const entries = '=tar_2bzstd_7c1';
const day = 24 * 3600;
const now = Date.now() / 1000;

async function fresh() {
  const folder = await temporaryFolder();
  const store = cacheFolder(folder);
  const file = (key: string): string => join(folder, entries, `=${key}`);
  return {
    folder,
    store,
    file,
    /** Stores entries as if they were written and last found so many days ago. */
    aged: async (
      ages: Readonly<Record<string, readonly [written: number, found?: number]>>,
    ): Promise<void> => {
      for (const key of Object.keys(ages)) await save(store, key, 10);
      for (const [key, [written, found = written]] of Object.entries(ages))
        await utimes(file(key), now - found * day, now - written * day);
    },
    keys: async () => (await readdir(join(folder, entries))).map((name) => name.replace('=', '')).sort(),
  };
}

describe('pruning', () => {
  test('keeps the newest entries of a prefix, and all others', async () => {
    const { store, aged, keys } = await fresh();
    await aged({ 'a-1': [4], 'a-2': [1], 'a-3': [3], 'a-4': [2], 'b-1': [9] });
    await store.prune?.('a-', 2, 'another');
    await store.prune?.('A-', 0, format);
    await store.prune?.('a-', 4, format);
    expect(await keys()).toEqual(['a-1', 'a-2', 'a-3', 'a-4', 'b-1']);
    await store.prune?.('a-', 2, format);
    expect(await keys()).toEqual(['a-2', 'a-4', 'b-1']);
    expect((await store.find('a-9', ['a-'], format))?.key).toBe('a-2');
  });

  test('is done by several jobs while others store and read', async () => {
    const { folder, keys } = await fresh();
    const jobs = Array.from({ length: 6 }, async (_, job) => {
      const store = cacheFolder(folder);
      for (let round = 0; round < 10; round++) {
        await save(store, `m-${job}-${round}`, 1000);
        await store.prune?.('m-', 3, format);
        await store.find('m-', ['m-'], format);
      }
      await store.prune?.('m-', 3, format);
    });
    await Promise.all(jobs);
    expect(await keys()).toHaveLength(3);
  });
});

describe('an entry that was found', () => {
  test('is marked as used, at the latest after a day, and is no newer for it', async () => {
    const { store, file, aged } = await fresh();
    await aged({ 'm-1': [20], 'm-2': [10] });
    const { mtimeMs } = await stat(file('m-1'));
    for (let times = 0; times < 3; times++) {
      await utimes(file('m-1'), now - 2 * day, (await stat(file('m-1'))).mtimeMs / 1000);
      await store.find('m-1', [], format);
    }
    const found = await stat(file('m-1'));
    expect(Math.abs(found.atimeMs / 1000 - now)).toBeLessThan(300);
    expect(Math.abs(found.mtimeMs - mtimeMs)).toBeLessThan(1);
    expect((await store.find('m-', ['m-'], format))?.key).toBe('m-2');
  });

  test.each([
    ['today already', 0.5],
    ['by a clock that is ahead of ours', -40],
  ])('%s, is not marked again', async (_, found) => {
    const { store, file, aged } = await fresh();
    await aged({ 'm-1': [50, found] });
    const { atimeMs } = await stat(file('m-1'));
    await store.find('m-1', [], format);
    expect((await stat(file('m-1'))).atimeMs).toBe(atimeMs);
  });
});

describe('what nobody uses goes with the next entry', () => {
  test('of whatever format, after 30 days without being written or found', async () => {
    const { folder, store, aged, keys } = await fresh();
    const other = join(folder, '=another');
    await mkdir(other);
    await writeFile(join(folder, '=file'), '');
    for (const name of ['=old', '=young', 'README']) await writeFile(join(other, name), '');
    for (const name of ['=old', 'README']) await utimes(join(other, name), now - 31 * day, now - 31 * day);
    await aged({ unused: [31], used: [90, 29], young: [29], old: [90] });
    await save(store, 'new', 10);
    expect(await keys()).toEqual(['new', 'used', 'young']);
    expect((await readdir(other)).sort()).toEqual(['=young', 'README']);
  });

  test('not what a job has found since', async () => {
    const { store, aged, keys } = await fresh();
    await aged({ 'm-1': [90] });
    const entry = await store.find('m-1', [], format);
    await save(store, 'm-2', 10);
    expect(await keys()).toEqual(['m-1', 'm-2']);
    expect(await contentOf(entry)).toHaveLength(10);
  });
});

const script = resolve(import.meta.dirname, '../support/cache-folder-read-once.ts');

test('entries of somebody else are found, and left', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, '=format'));
  for (const key of ['m-1', 'm-2']) {
    await writeFile(join(folder, '=format', `=${key}`), key);
    await utimes(join(folder, '=format', `=${key}`), now - 90 * day, now - 90 * day - Number(key.slice(-1)));
  }
  for (const path of [folder, join(folder, '=format')]) await chmod(path, 0o755);
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (process.getuid?.() !== 0) await chmod(join(folder, '=format'), 0o555);
  expect(execFileSync(process.execPath, [script, folder], user).toString()).toBe('m-1 3\n');
  expect(await readdir(join(folder, '=format'))).toHaveLength(2);
});

const mounting = mountingCommand();
const where = mounting ? '' : ' (skipped: nothing can be mounted here)';

/** Runs a script on a folder under mounts that a line of shell makes (`$0` is the folder), and tells what it said. */
async function mounted(line: string, program: string, ...more: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const [command = '', ...flags] = mounting ?? [];
  const path = resolve(import.meta.dirname, '../support', program);
  const args = [
    ...flags,
    'sh',
    '-c',
    `${line} && exec "$@"`,
    folder,
    process.execPath,
    path,
    folder,
    ...more,
  ];
  const env = { PATH: process.env['PATH'] ?? '' };
  const { stdout, stderr } = await runProgram(command, args, { cwd: folder, env });
  return (stdout + stderr).replaceAll(folder, 'FOLDER');
}

/** The shell for an entry that was stored 40 days ago. */
function old(key: string): string {
  const file = `"$0/=format/=${key}"`;
  return `head -c 200000 /dev/zero > ${file} && touch -d '40 days ago' ${file}`;
}

(mounting ? describe : describe.skip)(`a folder on a disk${where}`, () => {
  test('that is read-only: entries are found, and left', async () => {
    const line = `mount -t tmpfs none "$0" && mkdir "$0/=format" && ${old('m-1')} && ${old('m-2')} && mount -o remount,ro none "$0"`;
    expect(await mounted(line, 'cache-folder-read-once.ts')).toMatch(/^m-[12] 200000\n$/);
  });

  test('that is full of what nobody uses: it makes room', async () => {
    const { file } = await archive(200_000);
    const line = `mount -t tmpfs -o size=300k none "$0" && mkdir "$0/=format" && ${old('old')}`;
    expect(await mounted(line, 'cache-folder-once.ts', file, '200000')).toBe('=format =format/=m-1\n');
  });
});
