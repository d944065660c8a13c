import { execFile } from 'node:child_process';
import { chmod, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyTidy } from '../../src/checks/tidy/fix.ts';
import { checked, repository } from '../support/checked-repository.ts';
import { goMod, main } from '../support/drifts/sources.ts';
import { goWorld, type GoWorld } from '../support/go-world.ts';
import { publishedModules } from '../support/published-modules.ts';
import { removeFolder } from '../support/temporary.ts';
import { installedGoroot } from '../support/toolchains.ts';

const execute = promisify(execFile);
let world: GoWorld;

beforeAll(async () => {
  world = await goWorld(await installedGoroot(), publishedModules);
});
afterAll(async () => removeFolder(world.folder));

const untidy = { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/leaf') };

describe('applyTidy', () => {
  test('writes what tidy wants, keeps the mode and leaves nothing beside', async () => {
    const root = await repository(world, 'fix', untidy);
    await chmod(join(root, 'go.mod'), 0o640);
    const { facts } = await checked(world, root);
    expect(await applyTidy(facts, root)).toEqual(['go.mod', 'go.sum']);
    expect((await stat(join(root, 'go.mod'))).mode & 0o777).toBe(0o640);
    expect((await execute('ls', ['-A', root])).stdout).toBe('go.mod\ngo.sum\nmain.go\n');
    expect((await checked(world, root)).facts[0]?.outcome).toBe('tidy');
  });

  test('writes through a symlink', async () => {
    const root = await repository(world, 'fix-symlink', {
      'main.go': untidy['main.go'],
      'real/go.mod.txt': untidy['go.mod'],
    });
    await symlink('real/go.mod.txt', join(root, 'go.mod'));
    const { facts } = await checked(world, root);
    await applyTidy(facts, root);
    expect(await readFile(join(root, 'real/go.mod.txt'), 'utf8')).toContain('require example.com/leaf');
  });

  test('keeps the line endings that git made of its own', async () => {
    const root = await repository(world, 'fix-crlf', untidy);
    const git = async (...args: string[]): Promise<unknown> =>
      execute('git', args, { cwd: root, env: world.env });
    await git('init', '-q');
    await git('add', '.');
    await git('config', 'core.autocrlf', 'true');
    await writeFile(join(root, 'go.mod'), untidy['go.mod'].replaceAll('\n', '\r\n'));
    const { facts } = await checked(world, root);
    await applyTidy(facts, root);
    const written = await readFile(join(root, 'go.mod'), 'utf8');
    expect(written).toContain('require example.com/leaf');
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('writes nothing at all when one file has changed meanwhile', async () => {
    const root = await repository(world, 'fix-changed', {
      ...untidy,
      'sub/go.mod': goMod('go 1.19'),
      'sub/main.go': main('example.com/leaf'),
    });
    const { facts } = await checked(world, root);
    await writeFile(join(root, 'sub/go.mod'), goMod('go 1.20'));
    await expect(applyTidy(facts, root)).rejects.toThrow('sub/go.mod has changed since it was checked');
    expect(await readFile(join(root, 'go.mod'), 'utf8')).toBe(untidy['go.mod']);
  });
});
