import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModuleFact } from '../../src/core/facts.ts';
import { checkTargets } from '../../src/targets/check-targets.ts';
import type { TargetsCheck } from '../../src/targets/check-targets.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { writeTree } from '../support/temporary.ts';
import { testPorts } from '../support/test-ports.ts';
import { installedGoroot, installedVersion } from '../support/toolchains.ts';

let go: TargetsCheck['go'];
let folder: string;
beforeAll(async () => {
  go = { goroot: await installedGoroot(), version: await installedVersion() };
  folder = await temporaryFolder();
  await writeTree(folder, {
    'a/go.mod': 'module example.com/a\n\ngo 1.21\n',
    'a/a.go': 'package a\n\nimport "syscall"\n\nvar Lock = syscall.Flock\n',
    'a/a_test.go': 'package a\n\nvar _ int = "text"\n',
    'a/tagged.go': '//go:build special\n\npackage a\n\nvar _ int = "tagged"\n',
    'b/go.mod': 'module example.com/b\n\ngo 1.21\n',
    'b/b.go': 'package b\n',
  });
});

function ports() {
  const { PATH = '', HOME = '', GOCACHE = '' } = process.env;
  return testPorts({ PATH, HOME, GOPROXY: 'off', ...(GOCACHE !== '' && { GOCACHE }) }, folder);
}

function module(dir: string): ModuleFact {
  return { dir, goMod: `${dir}/go.mod`, path: `example.com/${dir}`, inWorkspace: false };
}

async function check(more: Partial<TargetsCheck>) {
  const modules = { modules: [module('a'), module('b')], unreadable: [], searched: '.', patterns: [] };
  const usual = {
    targets: [],
    mode: 'types',
    static: 'any',
    allowFailure: [],
    tests: false,
    tags: [],
  } as const;
  return checkTargets({ modules, root: folder, go, ...usual, ...more }, ports());
}

const [linux, windows] = ['linux/amd64', 'windows/amd64'];

describe('by types', () => {
  test('every module is looked at on every target, and errors are at their place in the repository', async () => {
    const facts = await check({ targets: [linux, windows] });
    expect(facts.map(({ dir, target, verdict }) => [dir, target, verdict])).toEqual([
      ['a', linux, 'ok'],
      ['a', windows, 'fail'],
      ['b', linux, 'ok'],
      ['b', windows, 'ok'],
    ]);
    expect(facts[1]).toMatchObject({
      mode: 'types',
      errors: [
        {
          file: 'a/a.go',
          line: 5,
          column: 20,
          message: 'undefined: syscall.Flock',
          package: 'example.com/a',
          kind: 'types',
          own: true,
        },
      ],
    });
  });

  test('what may fail is allowed to', async () => {
    const facts = await check({ targets: [linux, windows], allowFailure: ['windows/*'] });
    expect(facts.map(({ verdict }) => verdict)).toEqual(['ok', 'allowed', 'ok', 'ok']);
  });

  test('tests and tags count where they are asked for', async () => {
    const [tested] = await check({ targets: [linux], tests: true });
    expect(tested?.errors.map(({ file }) => file)).toEqual(['a/a_test.go']);
    const [tagged] = await check({ targets: [linux], tags: ['special'] });
    expect(tagged?.errors.map(({ file }) => file)).toEqual(['a/tagged.go']);
  });

  test('the checker is compiled once, and nothing else is left beside it', async () => {
    await check({ targets: [linux] });
    const kept = await readdir(join(folder, 'go-preflight-typecheck'), { recursive: true });
    expect(kept).toHaveLength(2);
    expect(kept.some((name) => /^\d+\.\d+\.\d+-[0-9a-f]{16}.typecheck/.test(name))).toBe(true);
  });
});

test('no target is no work', async () => {
  expect(await check({ targets: ['none'] })).toEqual([]);
});

test('a target that is none is told with what was meant', async () => {
  await expect(check({ targets: ['linux/amd46'] })).rejects.toThrow(/did you mean linux\/amd64\?/);
  await expect(check({ targets: [linux], allowFailure: ['linus/*'] })).rejects.toThrow(/linus/);
});

test('a Go that cannot be asked ends in one line', async () => {
  const broken = { goroot: join(folder, 'no-go'), version: '1.26.0' };
  await expect(check({ targets: [linux], go: broken })).rejects.toThrow(/does not say what it builds for/);
});
