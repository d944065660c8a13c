import { spawn } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installedGoroot } from '../support/toolchains.ts';
import { removeFolder, temporaryFolder, writeTree } from '../support/temporary.ts';
import {
  compileTypecheck,
  goEnvironment,
  typecheck,
  typecheckTarget,
  type TypecheckRequest,
} from '../support/typecheck.ts';

let folder = '';
let program = '';
let goroot = '';

beforeAll(async () => {
  goroot = await installedGoroot();
  folder = await temporaryFolder('typecheck-program');
  program = await compileTypecheck(goroot, folder);
}, 600_000);
afterAll(async () => removeFolder(folder));

function request(changes: Partial<TypecheckRequest> = {}): TypecheckRequest {
  return {
    go: join(goroot, 'bin', 'go'),
    dir: join(folder, 'm'),
    patterns: ['./...'],
    tests: false,
    parallel: 2,
    memoryBytes: 200_000_000,
    targets: [typecheckTarget('linux/amd64')],
    ...changes,
  };
}

/** A go that hangs, and the file in which it leaves its process id. */
async function hangingGo(name: string): Promise<{ go: string; pidFile: string }> {
  const go = join(folder, name);
  const pidFile = `${go}.pid`;
  await writeFile(go, `#!/bin/sh\necho $$ > '${pidFile}'\nexec sleep 60\n`);
  await chmod(go, 0o755);
  return { go, pidFile };
}

async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let i = 0; i < 200; i++) {
    // oxlint-disable-next-line no-await-in-loop -- asks until there is an answer
    const answer = await ask();
    if (answer !== undefined) return answer;
    // oxlint-disable-next-line no-await-in-loop -- asks until there is an answer
    await pause(50);
  }
  throw new Error('waited for ten seconds in vain');
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('what goes wrong is one line', () => {
  const target = typecheckTarget('linux/amd64');
  test.each([
    ['nothing', '\n{', 'the request on stdin cannot be read'],
    ['no object', '[]', 'the request on stdin cannot be read'],
    ['no go', JSON.stringify({ dir: '/', targets: [target] }), 'a request names go and dir'],
    ['no target', JSON.stringify({ go: 'go', dir: '/', targets: [] }), 'at least one target'],
    [
      'no GOARCH',
      JSON.stringify({ go: 'go', dir: '/', parallel: 1, targets: [{ name: 'x', env: { GOOS: 'linux' } }] }),
      'target "x" has no GOOS or no GOARCH',
    ],
    ['no workers', JSON.stringify({ go: 'go', dir: '/', parallel: 0, targets: [target] }), 'at least 1'],
    [
      'a go that is not there',
      JSON.stringify({ go: '/nowhere/go', dir: '/', parallel: 1, targets: [target] }),
      '/nowhere/go cannot be run',
    ],
  ])('%s', async (_, asked, expected) => {
    // A half object is only known to be one at the end.
    const ended = asked === '\n{' ? ']' : '';
    const { answers, stderr, exitCode } = await typecheck(program, asked + ended);
    expect(answers).toEqual([{ failed: expect.stringContaining(expected) }]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
  });
});

describe('it ends at once, with the go command it started', () => {
  test.each(['SIGTERM', 'SIGINT', 'closed stdin'] as const)('on %s', async (cause) => {
    const { go, pidFile } = await hangingGo(`hanging-${cause.replace(' ', '-')}`);
    const child = spawn(program, [], { env: goEnvironment(), stdio: 'pipe' });
    const stdout = text(child.stdout);
    const ended = new Promise<number | null>((settle) => {
      child.on('close', settle);
    });
    child.stdin.write(JSON.stringify(request({ go, dir: folder })));
    const pid = await eventually(async () => {
      const written = Number(await readFile(pidFile, 'utf8').catch(() => ''));
      return written > 0 ? written : undefined;
    });
    const began = performance.now();
    if (cause === 'closed stdin') child.stdin.end();
    else child.kill(cause);
    expect(await ended).toBe(1);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(JSON.parse(await stdout)).toEqual({ failed: expect.any(String) });
    expect(runs(pid)).toBe(false);
  });
});

describe('what it says of targets', () => {
  test('cgo-only packages, with all who import them', async () => {
    await writeTree(folder, {
      'cgo/go.mod': 'module example.com/m\n\ngo 1.21\n',
      'cgo/a/a.go': 'package a\n\nimport _ "example.com/m/c"\n',
      'cgo/b/b.go': 'package b\n\nimport _ "example.com/m/c"\n',
      'cgo/c/c.go': 'package c\n\nimport "C"\n',
      'cgo/d/d.go': 'package d\n\nvar X = half()\n',
      'cgo/d/half.go': 'package d\n\nimport "C"\n\nfunc half() int { return 1 }\n',
    });
    const { answers } = await typecheck(program, request({ dir: join(folder, 'cgo') }));
    expect(answers[0]?.cgo).toEqual([
      { package: 'example.com/m/c', importedBy: ['example.com/m/a', 'example.com/m/b'] },
      { package: 'example.com/m/d', importedBy: [] },
    ]);
    expect(answers[0]?.errors).toMatchObject([
      { kind: 'cgo', file: 'a/a.go', line: 3, column: 10, package: 'example.com/m/c', own: true },
      { kind: 'types', file: 'd/d.go', message: 'undefined: half' },
    ]);
  });

  test('tags, and a target of which nothing is listed beside one that is sound', async () => {
    await writeTree(folder, {
      'tags/go.mod': 'module example.com/m\n\ngo 1.21\n',
      'tags/a.go': '//go:build wrong\n\npackage m\n\nvar X int = ""\n',
      'tags/b.go': 'package m\n',
    });
    const targets = [
      typecheckTarget('linux/amd64'),
      { ...typecheckTarget('linux/amd64'), name: 'wrong', tags: ['other', 'wrong'] },
      {
        name: 'refused',
        env: { GOOS: 'linux', GOARCH: 'amd64', GOFLAGS: '-mod=nonsense' },
        tags: [],
      },
    ];
    const { answers } = await typecheck(program, request({ dir: join(folder, 'tags'), targets }));
    const found = new Map(answers.map(({ target, errors }) => [target, errors]));
    expect(found.get('linux/amd64')).toEqual([]);
    expect(found.get('wrong')).toMatchObject([{ file: 'a.go', line: 5, column: 13 }]);
    expect(found.get('refused')).toMatchObject([
      { kind: 'imports', message: expect.stringContaining('-mod') },
    ]);
  });

  test('no package at all', async () => {
    await writeTree(folder, { 'empty/go.mod': 'module example.com/m\n\ngo 1.21\n' });
    const { answers } = await typecheck(program, request({ dir: join(folder, 'empty') }));
    expect(answers[0]?.errors).toMatchObject([
      { kind: 'imports', message: 'no package matches the patterns' },
    ]);
  });
});
