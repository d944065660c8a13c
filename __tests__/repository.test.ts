import { describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateRepository, repositoryPath } from '../src/repository.ts';

async function inTemp(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'repository-')));
  try {
    await body(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('locateRepository', () => {
  test('the folder with .git, also when that is a file', () =>
    inTemp(async (folder) => {
      await mkdir(join(folder, 'repo', 'a', 'b'), { recursive: true });
      await writeFile(join(folder, 'repo', '.git'), 'gitdir: ../elsewhere\n');
      expect(await locateRepository('a/b', join(folder, 'repo'))).toEqual({
        root: join(folder, 'repo'),
        start: join(folder, 'repo', 'a', 'b'),
      });
    }));

  test('where there is no git, the working directory itself, without its symlinks', () =>
    inTemp(async (folder) => {
      await mkdir(join(folder, 'real'));
      await symlink(join(folder, 'real'), join(folder, 'link'));
      const real = join(folder, 'real');
      expect(await locateRepository('link', folder)).toEqual({ root: real, start: real });
    }));

  test('where there is no git, the folder of the module that the working directory lies in', () =>
    inTemp(async (folder) => {
      await mkdir(join(folder, 'module', 'cmd'), { recursive: true });
      await writeFile(join(folder, 'module', 'go.mod'), 'module example.com/m\n');
      expect(await locateRepository('module/cmd', folder)).toEqual({
        root: join(folder, 'module'),
        start: join(folder, 'module', 'cmd'),
      });
    }));

  test.each([
    ['absent', 'there is no such folder'],
    ['file', 'not a folder'],
  ])('%s is refused in one line', (name, why) =>
    inTemp(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      await expect(locateRepository(name, folder)).rejects.toThrow(`working-directory ${name}: ${why}`);
    }),
  );
});

test('repositoryPath', () => {
  expect(repositoryPath('/r', '/r')).toBe('.');
  expect(repositoryPath('/r', '/r/a/go.mod')).toBe('a/go.mod');
});
