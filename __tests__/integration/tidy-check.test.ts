import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkTidy } from '../../src/checks/tidy/check-tidy.ts';
import { applyTidy } from '../../src/checks/tidy/fix.ts';
import { checked, repository } from '../support/checked-repository.ts';
import { summary } from '../support/drift.ts';
import { goMod, main } from '../support/drifts/sources.ts';
import { goWorld, type GoWorld } from '../support/go-world.ts';
import { publishedModules } from '../support/published-modules.ts';
import { removeFolder } from '../support/temporary.ts';
import { testPorts } from '../support/test-ports.ts';
import { installedGoroot } from '../support/toolchains.ts';

const execute = promisify(execFile);
let world: GoWorld;

beforeAll(async () => {
  world = await goWorld(await installedGoroot(), publishedModules);
});
afterAll(async () => removeFolder(world.folder));

const untidy = { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/leaf') };

describe('what is the user’s stays as it is', () => {
  test('work tree, git index and git status of a dirty tree', async () => {
    const root = await repository(world, 'dirty', untidy);
    const git = async (...args: string[]): Promise<string> =>
      (await execute('git', args, { cwd: root, env: world.env })).stdout;
    await git('init', '-q');
    await git('add', '.');
    await writeFile(join(root, 'main.go'), main('example.com/leaf', 'example.com/alpha'));
    await writeFile(join(root, 'notes.txt'), 'not added');
    const state = async (): Promise<unknown> => ({
      // Before git status, which itself refreshes the index.
      index: await readFile(join(root, '.git', 'index'), 'base64'),
      indexTime: (await stat(join(root, '.git', 'index'))).mtimeMs,
      files: (await execute('ls', ['-lA', '--time-style=full-iso', root])).stdout,
      goMod: await readFile(join(root, 'go.mod'), 'utf8'),
    });
    const before = await state();
    const { facts } = await checked(world, root);
    expect(facts[0]?.outcome).toBe('drift');
    expect(await state()).toEqual(before);
    expect(await git('status', '--porcelain')).toBe('A  go.mod\nAM main.go\n?? notes.txt\n');
  });

  test('a tree in which nothing can be written', async () => {
    const root = await repository(world, 'read-only', untidy);
    await chmod(join(root, 'go.mod'), 0o444);
    await chmod(root, 0o555);
    const { facts } = await checked(world, root);
    await chmod(root, 0o755);
    expect(facts[0]?.changes.map((change) => change.kind)).toEqual(['require-missing', 'sum-missing']);
  });

  test('the temporary folder is empty again', async () => {
    const root = await repository(world, 'left-over', untidy);
    await checked(world, root);
    expect((await execute('ls', ['-A', world.tempDir])).stdout).toBe('');
  });
});

describe('failures', () => {
  test('one module that fails, and one that is malformed, leave the others alone', async () => {
    const root = await repository(world, 'failing', {
      ...untidy,
      'a/go.mod': goMod('go 1.19'),
      'a/a.go': main('example.com/nowhere'),
      'b/go.mod': 'module example.com/b\n\nrequire (\n\texample.com/leaf\n)\n',
      'c/go.mod': goMod('go 1.19'),
    });
    const { facts, modules } = await checked(world, root);
    expect(facts.map(({ module, outcome }) => [module.dir, outcome])).toEqual([
      ['.', 'drift'],
      ['a', 'failed'],
      ['b', 'skipped'],
      ['c', 'tidy'],
    ]);
    expect(modules.modules[2]?.problem).toMatchObject({ file: 'b/go.mod', line: 4 });
    expect(facts[1]?.failure).toMatchObject({ command: ['go', 'mod', 'tidy'], dir: 'a', exitCode: 1 });
    expect(facts[1]?.failure?.output).toMatch(/a\.go:3:8|example\.com\/nowhere: cannot find module/);
    expect(facts[1]?.failure?.output).not.toContain('go-preflight-tidy-');
  });

  test('our temporary go.mod is named as the module’s own', async () => {
    const root = await repository(world, 'go-too-new', { 'go.mod': goMod('go 1.99'), 'main.go': main() });
    const { facts } = await checked(world, root);
    expect(facts[0]?.outcome).toBe('failed');
    expect(facts[0]?.failure?.output).toMatch(/^go: go\.mod requires go >= 1\.99 \(running go .*\)\n$/);
  });

  test('no network and nothing in the module cache', async () => {
    const root = await repository(world, 'offline', untidy);
    const env = { GOPROXY: 'off', GOMODCACHE: join(world.folder, 'empty') };
    const { facts } = await checked(world, root, { env });
    expect(facts[0]?.outcome).toBe('failed');
    expect(facts[0]?.failure?.output).toContain('module lookup disabled by GOPROXY=off');
  });

  test('output that tries to command the runner stays data, whole and unchanged', async () => {
    const hostile = '##[set-output name=drift]false';
    const root = await repository(world, 'hostile', {
      'go.mod': goMod('go 1.19'),
      'main.go': main(`example.com/${hostile}`),
    });
    const { facts } = await checked(world, root);
    expect(facts[0]?.outcome).toBe('failed');
    expect(facts[0]?.failure?.output).toContain(hostile);
  });

  test('a Go that is too old, or has no -compat, is a reason to skip', async () => {
    const root = await repository(world, 'old-go', untidy);
    const old = await checked(world, root, { goVersion: '1.13.15' });
    expect(old.facts[0]).toMatchObject({ outcome: 'skipped', reason: expect.stringContaining('1.13.15') });
    const compat = await checked(world, root, { goVersion: '1.16.15', tidyCompat: '1.17' });
    expect(compat.facts[0]).toMatchObject({ outcome: 'skipped', reason: expect.stringContaining('-compat') });
  });

  test('a temporary folder that is not there is one clear line', async () => {
    const root = await repository(world, 'no-temp', untidy);
    const { modules } = await checked(world, root);
    const check = { modules, goroot: world.goroot, goVersion: '1.26.0', root };
    const failing = checkTidy(check, testPorts(world.env, join(world.folder, 'not-there')));
    await expect(failing).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('not-there'),
    });
  });

  test('a cancelled step ends the go command and is no fact', async () => {
    const root = await repository(world, 'cancelled', untidy);
    const cancelling = new AbortController();
    const ports = testPorts(world.env, world.tempDir, cancelling.signal);
    const { modules } = await checked(world, root);
    const check = checkTidy({ modules, goroot: world.goroot, goVersion: '1.26.0', root }, ports);
    cancelling.abort();
    await expect(check).rejects.toMatchObject({ name: 'Cancelled' });
  });
});

describe('the environment of the go command', () => {
  test('go.work, GOFLAGS and a foreign GOROOT of the job do not change the answer', async () => {
    const root = await repository(world, 'environment', { ...untidy, 'go.work': 'go 1.19\n\nuse .\n' });
    const plain = await checked(world, root);
    const env = { GOFLAGS: '-modcacherw -mod=vendor -modfile=/nowhere/go.mod', GOROOT: '/nowhere' };
    const odd = await checked(world, root, { env });
    expect(odd.facts[0]?.changes).toEqual(plain.facts[0]?.changes);
    expect(plain.facts[0]?.changes).toHaveLength(2);
  });

  test('-compat is handed on', async () => {
    const root = await repository(world, 'compat', {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/wide'),
    });
    await world.go(root, 'mod', 'tidy');
    expect((await checked(world, root)).facts[0]?.outcome).toBe('tidy');
    const { facts } = await checked(world, root, { tidyCompat: '1.16' });
    const before = await readFile(join(root, 'go.sum'), 'utf8');
    await world.go(root, 'mod', 'tidy', '-compat=1.16');
    const after = await readFile(join(root, 'go.sum'), 'utf8');
    expect(facts[0]?.outcome).toBe(before === after ? 'tidy' : 'drift');
  });
});

describe('workspaces', () => {
  const lib = {
    'lib/go.mod': 'module corp.example/lib\n\ngo 1.19\n\nrequire example.com/leaf v1.1.0\n',
    'lib/lib.go': 'package lib\n\nimport _ "example.com/leaf"\n',
    'lib/sub/sub.go': 'package sub\n',
    'go.work': 'go 1.19\n\nuse (\n\t./app\n\t./lib\n)\n',
  };

  test('a requirement that only go.work provides is kept as it is written', async () => {
    const root = await repository(world, 'workspace-only', {
      ...lib,
      'app/go.mod':
        'module corp.example/app\n\ngo 1.19\n\nrequire corp.example/lib v0.0.0\n\nrequire example.com/leaf v1.1.0 // indirect\n',
      'app/main.go': main('corp.example/lib', 'example.com/alpha'),
    });
    await world.go(join(root, 'lib'), 'mod', 'tidy');
    const { facts } = await checked(world, root);
    expect(facts[0]).toMatchObject({ outcome: 'drift', fromWorkspace: ['corp.example/lib'] });
    expect(facts[0]?.changes.map(summary)).toEqual([
      'app/go.mod:6 require-missing example.com/alpha v1.0.0 (example.com/alpha at app/main.go:4:10)',
      'app/go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod] (new file)',
      'app/go.sum:1 sum-missing example.com/leaf v1.1.0 [zip go.mod] (new file)',
    ]);
    expect(facts[0]?.patch).not.toContain('replace');
    expect(facts[1]).toMatchObject({ outcome: 'tidy', fromWorkspace: [] });
    await applyTidy(facts, root);
    const again = await checked(world, root);
    expect(again.facts.map((fact) => fact.outcome)).toEqual(['tidy', 'tidy']);
  });

  test('no requirement is invented for a module that only go.work provides', async () => {
    const root = await repository(world, 'workspace-unrequired', {
      ...lib,
      'app/go.mod': 'module corp.example/app\n\ngo 1.19\n',
      'app/main.go': main('corp.example/lib/sub'),
    });
    await world.go(join(root, 'lib'), 'mod', 'tidy');
    const { facts } = await checked(world, root);
    expect(facts[0]).toMatchObject({ outcome: 'tidy', fromWorkspace: ['corp.example/lib'], changes: [] });
  });

  test('a folder that go.work puts in place of a module', async () => {
    const root = await repository(world, 'workspace-replace', {
      ...lib,
      'go.work': 'go 1.19\n\nuse ./app\n\nreplace corp.example/lib v1.0.0 => ./lib\n',
      'app/go.mod':
        'module corp.example/app\n\ngo 1.19\n\nrequire corp.example/lib v1.0.0\n\nrequire example.com/beta v1.0.0\n',
      'app/main.go': main('corp.example/lib/sub'),
    });
    const { facts } = await checked(world, root);
    expect(facts[0]).toMatchObject({ outcome: 'drift', fromWorkspace: ['corp.example/lib'] });
    expect(facts[0]?.changes.map(summary)).toContain('app/go.mod:7 require-unused example.com/beta v1.0.0');
  });

  test('a workspace below the working directory is found from its modules', async () => {
    const root = await repository(world, 'workspace-below', {
      'tools/go.work': 'go 1.19\n\nuse (\n\t./app\n\t./lib\n)\n',
      'tools/lib/go.mod': 'module corp.example/lib\n\ngo 1.19\n',
      'tools/lib/lib.go': 'package lib\n',
      'tools/app/go.mod': 'module corp.example/app\n\ngo 1.19\n\nrequire corp.example/lib v0.0.0\n',
      'tools/app/main.go': main('corp.example/lib'),
      // Not in go.work, so that what go.work provides is nothing to it.
      'tools/other/go.mod': 'module corp.example/other\n\ngo 1.19\n\nrequire corp.example/lib v0.0.0\n',
      'tools/other/main.go': main('corp.example/lib'),
    });
    const { facts } = await checked(world, root);
    expect(facts.map(({ module, outcome, fromWorkspace }) => [module.dir, outcome, fromWorkspace])).toEqual([
      ['tools/app', 'tidy', ['corp.example/lib']],
      ['tools/lib', 'tidy', []],
      ['tools/other', 'failed', []],
    ]);
  });

  test('a failure that no module of the workspace mends is told as it was without them', async () => {
    const root = await repository(world, 'workspace-failure', {
      ...lib,
      'app/go.mod': 'module corp.example/app\n\ngo 1.19\n',
      'app/main.go': main('corp.example/lib', 'example.com/nowhere'),
    });
    const { facts } = await checked(world, root);
    expect(facts[0]).toMatchObject({ outcome: 'failed', fromWorkspace: [] });
    expect(facts[0]?.failure?.output).toContain('example.com/nowhere');
    expect(facts[0]?.failure?.output).toContain('corp.example/lib');
  });
});

describe('a Go whose tidy never settles', () => {
  test('the second difference is told as a patch', async () => {
    const goroot = join(world.folder, 'restless');
    await mkdir(join(goroot, 'bin'), { recursive: true });
    const script =
      '#!/bin/sh\nfor arg; do case $arg in -modfile=*) echo "// again" >> "${arg#-modfile=}";; esac; done\n';
    await writeFile(join(goroot, 'bin', 'go'), script, { mode: 0o755 });
    const root = await repository(world, 'restless-module', { 'go.mod': goMod('go 1.19') });
    const { facts } = await checked(world, root, { goroot });
    expect(facts[0]?.changes.map(summary)).toEqual(['go.mod:4 format']);
    expect(facts[0]?.secondPatch).toContain(' // again\n+// again\n');
  });
});

describe('where tidy is silent', () => {
  // golang/go #77713: `go mod tidy -diff` shows a difference for this file.
  test('a go.sum out of order with nothing missing or stale is tidy', async () => {
    const root = await repository(world, 'unsorted', {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/mid'),
    });
    await world.go(root, 'mod', 'tidy');
    const unsorted =
      (await readFile(join(root, 'go.sum'), 'utf8')).trim().split('\n').reverse().join('\n') + '\n';
    await writeFile(join(root, 'go.sum'), unsorted);
    expect((await checked(world, root)).facts[0]).toMatchObject({ outcome: 'tidy', patch: '', changes: [] });
    await world.go(root, 'mod', 'tidy');
    expect(await readFile(join(root, 'go.sum'), 'utf8')).toBe(unsorted);
  });
});
