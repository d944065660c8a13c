import { describe, expect, test } from '@jest/globals';
import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment, Ran } from '../src/ports.ts';
import { isPrivateFolder, makePrivateFolder } from '../src/private-folder.ts';
import { isPrivateDescriptor } from '../src/windows-access.ts';
import type { AccessPorts } from '../src/windows-access.ts';
import { installPorts, temporaryFolder } from './support/install-ports.ts';

describe('a private folder', () => {
  test('is made for its owner alone, parents and all, and found again', async () => {
    const ports = await installPorts();
    const folder = join(await temporaryFolder(), 'a/b');
    await makePrivateFolder(folder, ports);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await makePrivateFolder(folder, ports);
    expect(await isPrivateFolder(folder, ports)).toBe(true);
  });

  test.each([0o770, 0o750, 0o702, 0o755])('is not what others can use: mode %o', async (mode) => {
    const ports = await installPorts();
    const folder = join(await temporaryFolder(), 'open');
    await mkdir(folder);
    await chmod(folder, mode);
    expect(await isPrivateFolder(folder, ports)).toBe(false);
    await expect(makePrivateFolder(folder, ports)).rejects.toThrow(`others can use ${folder}; remove it`);
  });
});

/** A Windows whose programs answer what they are told, and note what they were asked. */
async function windows(
  answer: Partial<Ran>,
): Promise<
  AccessPorts & { readonly asked: { command: string; args: readonly string[]; env: Environment }[] }
> {
  const ports = await installPorts({ SYSTEMROOT: 'D:\\Win' }, { platform: 'win32' });
  const asked: { command: string; args: readonly string[]; env: Environment }[] = [];
  const ran: Ran = {
    exitCode: 0,
    stdout: '',
    stderr: '',
    truncated: false,
    timedOut: false,
    milliseconds: 1,
    ...answer,
  };
  const runner: AccessPorts['runner'] = {
    run: async (command, args, { env }) => {
      asked.push({ command, args, env });
      return ran;
    },
  };
  return { host: ports.host, runner, asked };
}

// What icacls and PowerShell really do is seen in __tests__/windows.
describe('a private folder on Windows', () => {
  test('gets its access list before it gets its name', async () => {
    const ports = await windows({});
    const parent = await temporaryFolder();
    await makePrivateFolder(join(parent, 'own'), ports);
    expect(await readdir(parent)).toEqual(['own']);
    expect(ports.asked).toEqual([
      expect.objectContaining({
        command: 'D:\\Win\\System32\\icacls.exe',
        args: [
          expect.stringMatching(/own-\w{6}$/),
          '/inheritance:r',
          '/grant:r',
          '*S-1-3-4:(OI)(CI)F',
          '*S-1-5-18:(OI)(CI)F',
          '*S-1-5-32-544:(OI)(CI)F',
          '/q',
        ],
      }),
    ]);
  });

  test.each([
    [{ exitCode: 5, stderr: 'Access is denied.\r\nmore' }, 'icacls failed (Access is denied.)'],
    [{ exitCode: null, startError: 'ENOENT' }, 'icacls failed (ENOENT)'],
    [{ exitCode: null, timedOut: true }, 'icacls failed (no answer in time)'],
    [{ exitCode: 87 }, 'icacls failed (exit code 87)'],
  ])('is not left behind when the list cannot be set: %j', async (ran, expected) => {
    const parent = await temporaryFolder();
    await expect(makePrivateFolder(join(parent, 'own'), await windows(ran))).rejects.toThrow(expected);
    expect(await readdir(parent)).toEqual([]);
  });

  test.each([
    ['O:BAD:PAI(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)\r\nS-1-5-21-1-2-3-500\r\n', true],
    ['O:BAD:AI(A;OICIID;0x1301bf;;;AU)(A;OICI;FA;;;BA)\r\nS-1-5-21-1-2-3-500\r\n', false],
    ['', false],
  ])('that is there is judged by what PowerShell tells: %j', async (stdout, expected) => {
    const ports = await windows({ stdout });
    const folder = await temporaryFolder();
    expect(await isPrivateFolder(folder, ports)).toBe(expected);
    expect(ports.asked).toEqual([
      expect.objectContaining({
        command: 'D:\\Win\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
        env: expect.objectContaining({ GO_PREFLIGHT_FOLDER: folder }),
      }),
    ]);
    const made = makePrivateFolder(folder, ports);
    if (expected) await made;
    else await expect(made).rejects.toThrow('others can use');
  });

  test('that is not there starts no program', async () => {
    const ports = await windows({});
    expect(await isPrivateFolder(join(await temporaryFolder(), 'none'), ports)).toBe(false);
    expect(ports.asked).toEqual([]);
  });
});

describe('a security descriptor', () => {
  const me = 'S-1-5-21-10-20-30-1001';
  test.each([
    [
      'the list that we set, owned by the user',
      `O:${me}D:PAI(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)`,
      true,
    ],
    ['owned by the administrators, as for an elevated user', 'O:BAD:P(A;OICI;FA;;;OW)(A;OICI;FA;;;BA)', true],
    [
      "a profile's own: user, system, administrators",
      `O:${me}D:(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;FA;;;${me})`,
      true,
    ],
    ['others are only denied', `O:${me}D:(D;;FA;;;WD)(A;;FA;;;${me})`, true],
    [
      "another user's, whatever the list says",
      'O:S-1-5-21-10-20-30-1002D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)',
      false,
    ],
    ['everyone may read', `O:${me}D:P(A;OICI;FA;;;OW)(A;OICI;FR;;;WD)`, false],
    ['authenticated users may write', `O:${me}D:AI(A;OICIID;0x1301bf;;;AU)`, false],
    ['a conditional entry', `O:${me}D:P(XA;;FA;;;${me};(Member_of {SID(BA)}))`, false],
    ['no list at all, which lets everyone in', `O:${me}D:NO_ACCESS_CONTROL`, false],
    ['an empty list', `O:${me}D:P`, false],
    ['nothing', '', false],
    ['no owner', `D:P(A;OICI;FA;;;${me})`, false],
  ])('%s', (_, descriptor, expected) => {
    expect(isPrivateDescriptor(descriptor, me)).toBe(expected);
  });

  test('trusts nobody where the user is not known', () => {
    expect(isPrivateDescriptor('O:BAD:P(A;OICI;FA;;;BA)', '')).toBe(false);
  });
});
