import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { discoverModules } from '../../../src/checks/modules/discover.ts';
import { chooseDirs } from '../../../src/checks/modules/patterns.ts';
import type { ModulesFact } from '../../../src/core/facts.ts';
import { removeFolder, temporaryFolder, writeTree } from '../../support/temporary.ts';
import { testPorts } from '../../support/test-ports.ts';
import { cpuMilliseconds } from '../../support/cpu-time.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('modules');
});
afterAll(async () => removeFolder(folder));

const goMod = (path: string): string => `module example.com/${path}\n\ngo 1.21\n`;

async function discovered(
  name: string,
  files: Readonly<Record<string, string>>,
  options: {
    readonly start?: string;
    readonly patterns?: readonly string[];
    readonly env?: Record<string, string>;
  } = {},
): Promise<ModulesFact> {
  const root = join(folder, name);
  await mkdir(root, { recursive: true });
  await writeTree(root, files);
  const { start = '.', patterns = [], env = {} } = options;
  return discoverModules({ root, start: join(root, start), patterns }, testPorts(env, folder));
}

/** Where `goMod` has its go line. */
const goLine = (file: string) => ({ file, line: 3, column: 1, endLine: 3, endColumn: 8 });

const dirs = (fact: ModulesFact): string[] => fact.modules.map((module) => module.dir);

describe('the walk', () => {
  test('finds nested modules, the root first, and reads what they say', async () => {
    const fact = await discovered('nested', {
      'go.mod': `${goMod('root')}\ntoolchain go1.21.5\n`,
      'b/go.mod': goMod('b'),
      'a/deep/go.mod': 'module example.com/deep\n',
      'a/go.mod/no-module': 'go.mod is a folder here',
    });
    expect(fact.modules).toEqual([
      {
        dir: '.',
        goMod: 'go.mod',
        path: 'example.com/root',
        go: '1.21',
        goAt: goLine('go.mod'),
        toolchain: 'go1.21.5',
        inWorkspace: false,
      },
      { dir: 'a/deep', goMod: 'a/deep/go.mod', path: 'example.com/deep', inWorkspace: false },
      {
        dir: 'b',
        goMod: 'b/go.mod',
        path: 'example.com/b',
        go: '1.21',
        goAt: goLine('b/go.mod'),
        inWorkspace: false,
      },
    ]);
    expect(fact).toMatchObject({ searched: '.', unreadable: [], patterns: [] });
    expect(fact.goWork).toBeUndefined();
  });

  test('passes over what Go passes over', async () => {
    const skipped = ['vendor/x', 'testdata', 'node_modules/x', '.hidden', '_old', 'a/testdata/x'];
    const files = Object.fromEntries(skipped.map((dir) => [`${dir}/go.mod`, goMod('no')]));
    expect(dirs(await discovered('skipped', { ...files, 'a/go.mod': goMod('a') }))).toEqual(['a']);
  });

  test('ends where symlinks make a loop', async () => {
    await discovered('loop', { 'a/go.mod': goMod('a') });
    await symlink('..', join(folder, 'loop/a/up'));
    await symlink('.', join(folder, 'loop/self'));
    await symlink('nowhere', join(folder, 'loop/go.mod'));
    const fact = await discovered('loop', {});
    expect(dirs(fact)).toEqual(['.', 'a']);
    expect(fact.modules[0]?.problem?.message).toContain('ENOENT');
  });

  test('notes a folder that it may not read and goes on', async () => {
    const root = join(folder, 'unreadable');
    await discovered('unreadable', { 'a/go.mod': goMod('a'), 'secret/go.mod': goMod('secret') });
    await chmod(join(root, 'secret'), 0);
    // root may read everything, so that someone else has to look.
    const script = `
      import { discoverModules } from ${JSON.stringify(join(import.meta.dirname, '../../../src/checks/modules/discover.ts'))};
      const fact = await discoverModules({ root: ${JSON.stringify(root)}, start: ${JSON.stringify(root)}, patterns: [] }, { host: { env: {} } });
      console.log(JSON.stringify(fact));
    `;
    await chmod(folder, 0o755);
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      ...nobody,
      encoding: 'utf8',
      cwd: '/',
    });
    await chmod(join(root, 'secret'), 0o755);
    expect(JSON.parse(output)).toMatchObject({
      modules: [{ dir: 'a' }],
      unreadable: [{ dir: 'secret', reason: 'EACCES' }],
    });
  });

  test('1,000 modules take less than two seconds of the processor', async () => {
    const many = Array.from(
      { length: 1000 },
      (_, index) => [`g${index % 37}/m${index}/go.mod`, goMod(`m${index}`)] as const,
    );
    await discovered('thousand', Object.fromEntries(many));
    const spent = await cpuMilliseconds(async () => {
      expect((await discovered('thousand', {})).modules).toHaveLength(1000);
    });
    expect(spent).toBeLessThan(2000);
  });
});

describe('malformed files', () => {
  test('go.mod: line and column, and the other modules', async () => {
    const fact = await discovered('malformed', {
      'a/go.mod': 'module example.com/a\n\nrequire (\n\texample.com/x\n)\n',
      'b/go.mod': goMod('b'),
    });
    expect(fact.modules[0]).toMatchObject({
      dir: 'a',
      path: '',
      problem: { file: 'a/go.mod', line: 4, column: 2 },
    });
    expect(fact.modules[1]).toMatchObject({ path: 'example.com/b' });
  });

  test('go.work: line and column, and the modules of the walk', async () => {
    const fact = await discovered('malformed-work', {
      'go.work': 'go 1.21\n\nuse (\n\t./a ./b\n)\n',
      'a/go.mod': goMod('a'),
    });
    expect(fact.goWork).toMatchObject({ file: 'go.work', problem: { file: 'go.work', line: 4 } });
    expect(dirs(fact)).toEqual(['a']);
  });

  test('a use line without a go.mod', async () => {
    const fact = await discovered('absent-use', {
      'go.work': 'go 1.21\n\nuse ./a\nuse ./gone\n',
      'a/go.mod': goMod('a'),
    });
    expect(fact.goWork?.problem).toMatchObject({
      file: 'go.work',
      line: 4,
      message: expect.stringContaining('./gone'),
    });
    expect(fact.modules).toMatchObject([{ dir: 'a', inWorkspace: true }]);
  });
});

describe('go.work', () => {
  const files = {
    'go.work': 'go 1.21\n\nuse (\n\t./app\n\t./testdata/used\n)\n',
    'app/go.mod': goMod('app'),
    'other/go.mod': goMod('other'),
    'testdata/used/go.mod': goMod('used'),
  };

  test('its folders count even where the walk does not look', async () => {
    const fact = await discovered('work', files);
    expect(fact.goWork).toEqual({ file: 'go.work', go: { version: '1.21', line: 1 } });
    expect(fact.modules.map((module) => [module.dir, module.inWorkspace])).toEqual([
      ['app', true],
      ['other', false],
      ['testdata/used', true],
    ]);
  });

  test('that of a parent folder is the one in use, but adds nothing beside the working directory', async () => {
    const fact = await discovered('work-above', files, { start: 'app' });
    expect(fact.goWork).toEqual({ file: 'go.work', go: { version: '1.21', line: 1 } });
    expect(fact.searched).toBe('app');
    expect(fact.modules).toMatchObject([{ dir: 'app', inWorkspace: true }]);
  });

  test('GOWORK=off', async () => {
    const fact = await discovered('work-off', files, { env: { GOWORK: 'off' } });
    expect(fact.goWork).toBeUndefined();
    expect(dirs(fact)).toEqual(['app', 'other']);
  });

  test('GOWORK names another file', async () => {
    const env = { GOWORK: join(folder, 'work-named', 'ci', 'my.work') };
    const named = { ...files, 'ci/my.work': 'go 1.21\n\nuse ../testdata/used\n' };
    const fact = await discovered('work-named', named, { env });
    expect(fact.goWork).toEqual({ file: 'ci/my.work', go: { version: '1.21', line: 1 } });
    expect(fact.modules.filter((module) => module.inWorkspace)).toMatchObject([{ dir: 'testdata/used' }]);
  });

  test.each([
    ['a relative path', './go.work', 'absolute path'],
    ['a file that is not there', '/nowhere/go.work', 'ENOENT'],
  ])('GOWORK with %s is a problem of its own', async (name, value, message) => {
    const fact = await discovered(`work-bad ${name}`, files, { env: { GOWORK: value } });
    expect(fact.goWork?.problem?.message).toContain(message);
    expect(dirs(fact)).toEqual(['app', 'other']);
  });

  test('modules outside of the repository are used, but not checked', async () => {
    await writeTree(folder, { 'outside/go.mod': goMod('outside') });
    const fact = await discovered('work-outside', {
      'go.work': 'go 1.21\n\nuse ../outside\n',
      'a/go.mod': goMod('a'),
    });
    expect(dirs(fact)).toEqual(['a']);
    expect(fact.goWork?.problem).toBeUndefined();
  });

  test('a use line in another case names the folder as it is, where case does not count', async () => {
    await mkdir(join(folder, 'case'));
    // Where it does, a link makes both names mean the folder.
    if (process.platform === 'linux') await symlink('app', join(folder, 'case/APP'));
    const fact = await discovered('case', {
      'go.work': 'go 1.21\n\nuse ./APP\n',
      'app/go.mod': goMod('app'),
    });
    expect(fact.modules).toEqual([expect.objectContaining({ dir: 'app', inWorkspace: true })]);
  });
});

describe('the working directory', () => {
  test('inside of a module means that module', async () => {
    const files = { 'go.mod': goMod('root'), 'cmd/tool/main.go': 'package main\n' };
    const fact = await discovered('inside', files, { start: 'cmd/tool' });
    expect(dirs(fact)).toEqual(['.']);
    expect(fact.searched).toBe('cmd/tool');
  });

  test('with a go.mod of its own leaves the one above alone', async () => {
    const files = { 'go.mod': goMod('root'), 'sub/go.mod': goMod('sub'), 'sub/deep/go.mod': goMod('deep') };
    expect(dirs(await discovered('below', files, { start: 'sub' }))).toEqual(['sub', 'sub/deep']);
  });

  test('without any module', async () => {
    expect(await discovered('empty', { 'README.md': '' })).toMatchObject({ modules: [], unreadable: [] });
  });
});

describe('patterns', () => {
  const all = ['.', 'api', 'services/a', 'services/b', 'services/b/tools', 'x.y'];

  test.each<[string[], string[]]>([
    [[], all],
    [['services/*'], ['services/a', 'services/b']],
    [['services/**'], ['services/a', 'services/b', 'services/b/tools']],
    [['./services/a/'], ['services/a']],
    [['**'], all],
    [['.'], ['.']],
    [['./'], ['.']],
    [
      ['**', '!services/**'],
      ['.', 'api', 'x.y'],
    ],
    [['!.'], all.slice(1)],
    [
      ['!services/b', 'services/**'],
      ['services/a', 'services/b/tools'],
    ],
    [['{api,x.y}'], ['api', 'x.y']],
  ])('%j', (patterns, left) => {
    expect(chooseDirs(all, patterns)).toEqual({ dirs: left, idle: [] });
  });

  test('that match nothing are named', async () => {
    expect(chooseDirs(all, ['api', 'nowhere/*']).idle).toEqual(['nowhere/*']);
    expect(chooseDirs(all, ['!**'])).toEqual({ dirs: [], idle: ['!**'] });
    const fact = await discovered('patterns', { 'a/go.mod': goMod('a') }, { patterns: ['b', 'c'] });
    expect(fact).toMatchObject({ modules: [], patterns: ['b', 'c'] });
  });
});
