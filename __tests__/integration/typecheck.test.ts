import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runProgram } from '../support/run-program.ts';
import { removeFolder, temporaryFolder, writeTree } from '../support/temporary.ts';
import { toolchain } from '../support/toolchains.ts';
import {
  compileTypecheck,
  goEnvironment,
  typecheck,
  typecheckTarget,
  type TypecheckError,
} from '../support/typecheck.ts';
import { typecheckCases, type TypecheckCase } from '../support/typecheck-cases.ts';
import { typecheckModuleCases } from '../support/typecheck-module-cases.ts';
import { typecheckTraps } from '../support/typecheck-traps.ts';

/** What go itself printed; empty when it had nothing to say. */
async function compiled(go: string, dir: string, one: TypecheckCase, target: string): Promise<string> {
  const [GOOS = '', GOARCH = ''] = target.split('/');
  const env = goEnvironment({ ...one.env, GOOS, GOARCH });
  const args = one.tests === true ? ['vet', './...'] : ['build', '-gcflags=-e', './...'];
  const { exitCode, stderr } = await runProgram(go, args, { cwd: dir, env });
  return exitCode === 0 ? '' : stderr;
}

/** `file:line` of each error that go printed. */
function places(output: string): string[] {
  const found = output.matchAll(/^(?:vet: )?(?:\.[/\\])?(\S[^\n]*?):(\d+):(?:\d+:)? /gm);
  return [...found].map(([, file, line]) => `${file}:${line}`);
}

function ours(errors: readonly TypecheckError[]): string[] {
  const additions = errors.flatMap(({ message }) => places(message.replaceAll('\n\t', '\n')));
  return [...errors.map(({ file, line }) => `${file}:${line}`), ...additions];
}

describe.each(['1.21.13', '1.23.12', '1.26.7'])('Go %s', (version) => {
  const minor = Number(version.split('.')[1]);
  let folder = '';
  let program = '';
  let go = '';

  beforeAll(async () => {
    const goroot = await toolchain(version);
    go = join(goroot, 'bin', 'go');
    folder = await temporaryFolder('typecheck');
    program = await compileTypecheck(goroot, folder);
  }, 600_000);
  afterAll(async () => removeFolder(folder));

  const cases = [...typecheckCases, ...typecheckModuleCases, ...typecheckTraps].filter(
    (one) => minor >= (one.minor ?? 0),
  );
  test.each(cases.map((one, i) => [one.name, one, i] as const))('%s', async (_, one, i) => {
    const dir = join(folder, `m${i}`);
    await writeTree(dir, one.files);
    const targets = Object.keys(one.kinds).map(typecheckTarget);
    const request = {
      go,
      dir,
      patterns: ['./...'],
      tests: one.tests ?? false,
      parallel: 2,
      memoryBytes: 0,
      targets,
    };
    const { answers, stderr, exitCode } = await typecheck(program, request, goEnvironment(one.env));
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(answers.at(-1)).toMatchObject({ done: true });
    for (const [target, kinds] of Object.entries(one.kinds)) {
      const errors = answers.find((answer) => answer.target === target)?.errors ?? [];
      expect({ target, kinds: errors.map(({ kind }) => kind) }).toEqual({ target, kinds });
      const output = await compiled(go, dir, one, target);
      expect({ target, output, fails: output !== '' }).toMatchObject({ target, fails: errors.length > 0 });
      expect(ours(errors)).toEqual(expect.arrayContaining(places(output)));
    }
  });
});
