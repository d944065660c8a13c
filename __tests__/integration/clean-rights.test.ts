import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, dirname, resolve } from 'node:path';
import { filledCache, overwrite, removeCaches, stem, tree } from '../support/clean-world.ts';
import { listing } from '../support/listing.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';
import { runProgram } from '../support/run-program.ts';
import type { ProgramRan } from '../support/run-program.ts';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');

let made: ModuleWorld;
beforeAll(async () => {
  made = await moduleWorld();
});
afterAll(async () => {
  removeCaches();
  await rm(made.world.folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Permissions do not stop root. */
const asNobody =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

/** The command in a process of a user who may read everything and write nothing but what is given to it. */
async function cleanAsUser(gomodcache: string): Promise<ProgramRan> {
  const folder = dirname(gomodcache);
  const repository = join(folder, 'repository');
  await mkdir(repository);
  for (const name of ['go.mod', 'go.sum'])
    await copyFile(join(made.repository, name), join(repository, name));
  await chmod(folder, 0o755);
  const [file, ...args] = [...asNobody, process.execPath, main, 'clean', repository];
  const env = { PATH: process.env['PATH'] ?? '', GOMODCACHE: gomodcache, LC_ALL: 'C' };
  return runProgram(file, args, { cwd: folder, env });
}

async function tamperedCache(): Promise<string> {
  const cache = await filledCache(made);
  await overwrite(join(cache, tree, 'lib.go'), 'package evil\n');
  execFileSync('chmod', ['-R', 'a-w', join(cache, tree)]);
  await writeFile(join(cache, `${stem}.info`), '{}');
  return cache;
}

test('the owner of trees that cannot be written to', async () => {
  const cache = await tamperedCache();
  if (asNobody.length > 0) execFileSync('chown', ['-R', '65534:65534', cache]);
  expect(await cleanAsUser(cache)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('2 wrong; removed 2'),
    stderr: '',
  });
  expect((await listing(cache)).filter((line) => line.startsWith(tree))).toEqual([]);
});

test('a tree that goes but in part: go sees that it is not whole, and unpacks it anew', async () => {
  const cache = await tamperedCache();
  if (asNobody.length > 0) execFileSync('chown', ['-R', '65534:65534', cache]);
  await chmod(join(cache, 'example.com'), 0o555);
  const { exitCode, stdout } = await cleanAsUser(cache);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/the unpacked tree is h1:.*; NOT removed: EACCES/);
  expect((await listing(cache)).filter((line) => line.startsWith(tree))).toEqual([`${tree}/`]);
  await chmod(join(cache, 'example.com'), 0o755);
  for (const command of [
    ['build', './...'],
    ['mod', 'verify'],
  ])
    expect(await made.go(cache, command)).toMatchObject({ exitCode: 0 });
});

test('a GOMODCACHE that cannot be written: tells what is wrong and why it stays', async () => {
  const cache = await tamperedCache();
  execFileSync('chmod', ['-R', 'a-w', cache]);
  const before = await listing(cache);
  const { exitCode, stdout, stderr } = await cleanAsUser(cache);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(stdout).toMatch(/v1\.0\.0: the unpacked tree is h1:.*; NOT removed: EACCES: /);
  expect(stdout).toMatch(/v1\.0\.0: the \.info is no version, .*; NOT removed: EACCES/);
  expect(stdout).toMatch(/; 2 wrong\n$/);
  expect(await listing(cache)).toEqual(before);
});
