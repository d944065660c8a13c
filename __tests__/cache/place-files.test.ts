import { expect, test } from '@jest/globals';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { placeFiles } from '../../src/cache/place-files.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { writeTree } from '../support/temporary.ts';

async function folders(): Promise<{ readonly from: string; readonly to: string }> {
  const folder = await temporaryFolder();
  await writeTree(join(folder, 'from'), { 'a/one': '1', 'a/two': '2', 'b/c/three': '3' });
  return { from: join(folder, 'from'), to: join(folder, 'to') };
}

const names = ['a/one', 'a/two', 'b/c/three'];

test('all of it where there is nothing', async () => {
  const { from, to } = await folders();
  const before = await listing(from);
  expect(await placeFiles(from, to, names)).toEqual({ placed: names, present: [] });
  expect(await listing(to)).toEqual(before);
});

test('one by one where there is something, which stays', async () => {
  const { from, to } = await folders();
  await writeTree(to, { 'a/one': 'mine', x: 'mine' });
  await symlink('nowhere', join(to, 'a/two'));
  expect(await placeFiles(from, to, names)).toEqual({ placed: ['b/c/three'], present: ['a/one', 'a/two'] });
  expect(await readFile(join(to, 'a/one'), 'utf8')).toBe('mine');
  expect(await readFile(join(to, 'b/c/three'), 'utf8')).toBe('3');
});

test('a file where a folder is wanted: all is as before', async () => {
  const { from, to } = await folders();
  await writeTree(to, { 'b/c': 'a file', 'a/own': 'mine' });
  const before = await listing(to);
  await expect(placeFiles(from, to, names)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await listing(to)).toEqual(before);
});

test('a folder where a file is wanted stays', async () => {
  const { from, to } = await folders();
  await mkdir(join(to, 'a/one/deep'), { recursive: true });
  expect(await placeFiles(from, to, names)).toMatchObject({ present: ['a/one'] });
});
