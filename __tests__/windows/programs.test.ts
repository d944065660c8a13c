import { describe, expect, test } from '@jest/globals';
import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { exists } from '../../src/exists.ts';
import type { Ran, RunOptions } from '../../src/ports.ts';
import { WindowsLibrary } from '../support/windows/library.ts';
import { WindowsMachine } from '../support/windows/machine.ts';
import type { Folder, Variables } from '../support/windows/machine.ts';
import { userVariables } from '../support/windows/user.ts';

const machine = await WindowsMachine.start();
const library = await WindowsLibrary.emit(machine);
const folder = await machine.folder();
const env = await userVariables(machine, []);

/** What our runner tells of a program; `{ node: … }` is a program for node. */
async function ran(
  command: string,
  args: readonly string[],
  options: Partial<RunOptions> = {},
): Promise<Ran> {
  return library.evaluate<Ran>(
    (lib) => `
      import { nodeRunner } from ${lib('adapters/node/runner')};
      const options = ${JSON.stringify({ cwd: folder.windows, env, ...options })};
      const runner = nodeRunner(new AbortController().signal);
      console.log(JSON.stringify(await runner.run(${JSON.stringify(command)}, ${JSON.stringify(args)}, options)));
    `,
    { cwd: folder.windows, env },
  );
}

describe('a program', () => {
  test('gets its arguments as they are, and no shell reads them', async () => {
    const odd = ['a b', '"q"', '\\', 'a\\"b', 'c:\\x y\\', '', 'ä 中', '%PATH%', '^&|<>', '*', "it's"];
    const { stdout, exitCode } = await ran(machine.node, [
      '-p',
      'JSON.stringify(process.argv.slice(1))',
      '--',
      ...odd,
    ]);
    expect({ given: JSON.parse(stdout), exitCode }).toEqual({ given: odd, exitCode: 0 });
  });

  test('is looked for on PATH, and never where it runs', async () => {
    const trap = await machine.folder();
    await copyFile(machine.probeFile, join(trap.host, 'git.exe'));
    const note = { ...env, PROBE_RAN: win32.join(trap.windows, 'ran.txt') };
    expect(await ran('git', [], { cwd: trap.windows, env: note })).toMatchObject({ startError: 'ENOENT' });
    expect(await exists(join(trap.host, 'ran.txt'))).toBe(false);
    const onPath = { ...note, Path: `${env['Path']};${trap.windows}` };
    expect(await ran('git', ['x'], { env: onPath })).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(trap.host, 'ran.txt'), 'utf8')).toBe('x');
  });

  test('or a folder that is not there says so', async () => {
    expect(await ran('C:\\none\\git.exe', [])).toMatchObject({ exitCode: null, startError: 'ENOENT' });
    expect(await ran(machine.node, ['-v'], { cwd: 'C:\\none' })).toMatchObject({ startError: 'ENOENT' });
  });

  test('that takes too long is ended', async () => {
    const patient = await ran(machine.node, ['-e', 'setTimeout(() => {}, 60_000)'], { timeoutSeconds: 1 });
    expect(patient).toMatchObject({ timedOut: true });
    expect(patient.milliseconds).toBeLessThan(20_000);
  });
});

const noTrees = machine.isWine ? " (Wine's taskkill knows none)" : '';
(machine.isWine ? describe.skip : describe)(`a tree of programs${noTrees}`, () => {
  test('is ended as one', async () => {
    const parent = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      console.log(child.pid);
      setInterval(() => {}, 1000);`;
    const { stdout } = await ran(machine.node, ['-e', parent], { timeoutSeconds: 3 });
    expect(() => process.kill(Number(stdout), 0)).toThrow('ESRCH');
  });
});

/** What `isPrivateFolder` says when `makePrivateFolder` is through, or the error. */
async function madePrivate(
  path: string,
  own: Variables = {},
): Promise<{ isPrivate?: boolean; error?: string }> {
  return library.evaluate(
    (lib) => `
      import { nodeHost } from ${lib('adapters/node/host')};
      import { nodeRunner } from ${lib('adapters/node/runner')};
      import { isPrivateFolder, makePrivateFolder } from ${lib('private-folder')};
      const host = nodeHost();
      const env = { ...host.env, ...${JSON.stringify(own)} };
      const ports = { host: { ...host, env }, runner: nodeRunner(new AbortController().signal) };
      const folder = ${JSON.stringify(path)};
      const answer = await makePrivateFolder(folder, ports).then(
        async () => ({ isPrivate: await isPrivateFolder(folder, ports) }),
        (error) => ({ error: error.message }),
      );
      console.log(JSON.stringify(answer));
    `,
    { cwd: folder.windows, env },
  );
}

/** A system folder in which our probe stands for icacls, or nothing does. */
async function systemWith(icacls: boolean): Promise<Folder> {
  const root = await machine.folder();
  await mkdir(join(root.host, 'System32'));
  if (icacls) await copyFile(machine.probeFile, join(root.host, 'System32', 'icacls.exe'));
  return root;
}

describe('a private folder', () => {
  test('asks icacls of the system for an access list without names', async () => {
    const [system, parent] = [await systemWith(true), await machine.folder()];
    const told = win32.join(parent.windows, 'told.txt');
    await madePrivate(win32.join(parent.windows, 'own'), { SystemRoot: system.windows, PROBE_RAN: told });
    const asked = await readFile(join(parent.host, 'told.txt'), 'utf8');
    expect(asked.replace(/^.*own-\w{6} /, '')).toBe(
      '/inheritance:r /grant:r *S-1-3-4:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F /q',
    );
    expect((await readdir(parent.host)).sort()).toEqual(['own', 'told.txt']);
  });

  test('is not left behind where there is no icacls', async () => {
    const [system, parent] = [await systemWith(false), await machine.folder()];
    const { error } = await madePrivate(win32.join(parent.windows, 'own'), { SystemRoot: system.windows });
    expect(error).toMatch(
      /own cannot be kept from others: icacls failed \(ENOENT\); use a folder on an NTFS drive$/,
    );
    expect(await readdir(parent.host)).toEqual([]);
  });

  test('that is there already, and is not known to be ours, is refused', async () => {
    const parent = await machine.folder();
    const system = await systemWith(true);
    const told = win32.join(parent.windows, 'told.txt');
    await mkdir(join(parent.host, 'own'));
    const own = win32.join(parent.windows, 'own');
    const answer = await madePrivate(own, { SystemRoot: system.windows, PROBE_RAN: told });
    expect(answer).toEqual({ error: `others can use ${own}; remove it` });
    expect(await exists(join(parent.host, 'told.txt'))).toBe(false);
  });
});

// There such a folder is made, but never taken for one of ours.
const noLists = machine.isWine ? ' (Wine has no icacls that does anything)' : '';
(machine.isWine ? describe.skip : describe)(`an access list${noLists}`, () => {
  test('keeps others out, also of files in it, and is found again', async () => {
    const parent = await machine.folder();
    const own = win32.join(parent.windows, 'own');
    expect(await madePrivate(own)).toEqual({ isPrivate: true });
    await copyFile(machine.probeFile, join(parent.host, 'own', 'secret'));
    expect(await madePrivate(own)).toEqual({ isPrivate: true });
    for (const path of [own, win32.join(own, 'secret')]) {
      const { stdout } = await machine.run('icacls.exe', [path], { cwd: parent.windows });
      expect(stdout).not.toMatch(/Everyone|Users/);
      expect(stdout).toMatch(/OWNER RIGHTS:.*\(F\)/);
    }
  });

  test('is none that others can read', async () => {
    const parent = await machine.folder();
    const own = win32.join(parent.windows, 'own');
    await madePrivate(own);
    await machine.run('icacls.exe', [own, '/grant', '*S-1-1-0:(OI)(CI)R'], { cwd: parent.windows });
    expect(await madePrivate(own)).toEqual({ error: `others can use ${own}; remove it` });
  });
});
