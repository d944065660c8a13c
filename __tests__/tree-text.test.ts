import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readTreeText } from '../src/tree-text.ts';
import { removeFolder, temporaryFolder, writeTree } from './support/temporary.ts';

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await temporaryFolder('tree-text');
  root = join(folder, 'repository');
  await writeTree(folder, { netrc: 'password s3cr3t\n', 'repository/real.mod': 'module m\n' });
});

afterAll(async () => removeFolder(folder));

test('a file, also through a symlink that stays inside, and one that lies outside by its name', async () => {
  await mkdir(join(root, 'inside'));
  await symlink('../real.mod', join(root, 'inside', 'go.mod'));
  expect(await readTreeText(join(root, 'real.mod'), root)).toBe('module m\n');
  expect(await readTreeText(join(root, 'inside', 'go.mod'), root)).toBe('module m\n');
  expect(await readTreeText(join(folder, 'netrc'), root)).toBe('password s3cr3t\n');
});

test('a repository that is itself reached through a symlink', async () => {
  const linked = join(folder, 'linked');
  await symlink(root, linked);
  expect(await readTreeText(join(linked, 'real.mod'), linked)).toBe('module m\n');
});

test.each([
  ['a symlink out of the repository', 'out.mod', '../netrc', 'leads out of the repository'],
  ['a symlink to a device', 'zero.mod', '/dev/zero', 'leads out of the repository'],
  ['a folder', 'folder.mod', '.', 'is not a regular file'],
])('refuses %s', async (_, name, target, why) => {
  await symlink(target, join(root, name));
  await expect(readTreeText(join(root, name), root)).rejects.toThrow(why);
});

test('refuses a symlinked folder that leads out', async () => {
  await symlink('..', join(root, 'up'));
  await expect(readTreeText(join(root, 'up', 'netrc'), root)).rejects.toThrow('leads out of the repository');
});

test('refuses a pipe without waiting for its writer', async () => {
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, 'pipe.mod')]);
  await expect(readTreeText(join(root, 'pipe.mod'), root)).rejects.toThrow('is not a regular file');
});

test('refuses what is larger than it may be', async () => {
  await writeTree(root, { 'large.mod': 'x'.repeat((1 << 20) + 1) });
  await expect(readTreeText(join(root, 'large.mod'), root, 1 << 20)).rejects.toThrow('more than 1 MiB');
});

test("throws node's own error for a file that is not there", async () => {
  await expect(readTreeText(join(root, 'absent'), root)).rejects.toMatchObject({ code: 'ENOENT' });
});
