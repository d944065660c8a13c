import { describe, expect, test } from '@jest/globals';
import { copyFile, readFile } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { exists } from '../../src/exists.ts';
import type { Answered } from '../support/windows/agent.ts';
import { WindowsMachine } from '../support/windows/machine.ts';
import type { Variables } from '../support/windows/machine.ts';
import { repository, userVariables } from '../support/windows/user.ts';

const machine = await WindowsMachine.start();
const user = await userVariables(machine);
const sound = {
  'go.mod': 'module example.com/m\n\ngo 1.21\n',
  'main.go': 'package main\n\nfunc main() {}\n',
};
const folder = await repository(machine, sound);

async function check(env: Variables, cwd = folder.windows): Promise<Answered> {
  return machine.goPreflight(['check'], { cwd, env });
}

function without(name: string): Variables {
  const { [name]: _left, ...rest } = user;
  return rest;
}

describe('PATH', () => {
  test.each(['Path', 'PATH', 'path'])('is found when it is called %s', async (name) => {
    const ran = await check({ ...without('Path'), [name]: user['Path'] ?? '' });
    expect(ran).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`Go ${machine.go.version}`) });
    expect(ran.stdout).toContain('PATH · was on the machine');
  });

  test('with quotes, relative folders and folders that are not there', async () => {
    const go = win32.join(machine.go.goroot, 'bin');
    const ran = await check({ ...user, Path: `;.;bin;X:\\none;${go};${user['Path']}`, PATHEXT: '' });
    expect(ran).toMatchObject({ exitCode: 0 });
  });

  test('goes before a git.exe that the repository brings', async () => {
    const trap = await repository(machine, sound);
    await copyFile(machine.probeFile, join(trap.host, 'git.exe'));
    const ran = join(trap.host, 'git-ran.txt');
    const env = { ...user, PROBE_RAN: machine.path(ran) };
    expect(await check(env, trap.windows)).toMatchObject({ exitCode: 0 });
    expect(await exists(ran)).toBe(false);
    // It would have told.
    await machine.run(win32.join(trap.windows, 'git.exe'), ['hello', 'there'], { cwd: trap.windows, env });
    expect(await readFile(ran, 'utf8')).toBe('hello there');
  });
});

describe("Go's own variables", () => {
  test('count in any spelling', async () => {
    expect(await check({ ...user, goflags: '-mod=vendor', GoRoot: 'C:\\nothing' })).toMatchObject({
      exitCode: 0,
    });
  });

  test('GOROOT_1_N_X64 names a Go that will do', async () => {
    const { version, goroot } = machine.go;
    const minor = version.split('.').slice(0, 2).join('_');
    const env = { ...(await userVariables(machine, [])), [`GOROOT_${minor}_X64`]: goroot };
    const ran = await machine.goPreflight(['install', version], { cwd: folder.windows, env });
    expect(ran).toMatchObject({ exitCode: 0, stdout: `${goroot}\n` });
  });
});

describe('a user', () => {
  test('without LOCALAPPDATA has no build cache, which tidy does not need', async () => {
    expect(await check(without('LOCALAPPDATA'))).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('with a profile that has blanks and umlauts', async () => {
    const home = await repository(machine, {}, { name: 'Jörg Müller' });
    const local = win32.join(home.windows, 'AppData', 'Local');
    const ran = await check({
      ...user,
      USERPROFILE: home.windows,
      LOCALAPPDATA: local,
      TEMP: home.windows,
      TMP: home.windows,
    });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

test('a newer Go judges as well', async () => {
  const { goroot, version } = machine.newerGo;
  const ran = await check(await userVariables(machine, [win32.join(goroot, 'bin')]));
  expect(ran).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`Go ${version}`) });
});
