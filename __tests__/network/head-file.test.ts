import { expect, test } from '@jest/globals';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headFile } from '../../src/network/head-file.ts';
import { temporaryFolder } from '../support/temporary.ts';

const unused = (): void => undefined;

async function store(...path: readonly string[]) {
  const folder = await temporaryFolder('head-file');
  const debug: string[] = [];
  const log = {
    info: unused,
    warning: unused,
    group: unused,
    debug: (line: string) => void debug.push(line),
  };
  return { folder, debug, heads: headFile(join(folder, ...path), log) };
}

test('keeps the last head, and nothing else', async () => {
  const { folder, heads } = await store('sums.example', 'latest');
  expect(await heads.read()).toBeUndefined();
  await heads.write('one');
  await heads.write('two');
  expect(await heads.read()).toBe('two');
  expect(await readdir(join(folder, 'sums.example'))).toStrictEqual(['latest']);
});

test('a file where its folder should be is no error', async () => {
  const { folder, debug, heads } = await store('sums.example', 'latest');
  await writeFile(join(folder, 'sums.example'), '');
  await heads.write('one');
  expect(await heads.read()).toBeUndefined();
  expect(debug).toHaveLength(1);
});

test('a folder in its place is no error, and leaves nothing behind', async () => {
  const { folder, debug, heads } = await store('latest');
  await mkdir(join(folder, 'latest', 'full'), { recursive: true });
  await heads.write('one');
  expect(debug).toHaveLength(1);
  expect(await readdir(folder)).toStrictEqual(['latest']);
});
