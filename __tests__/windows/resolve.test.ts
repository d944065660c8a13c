import { describe, expect, test } from '@jest/globals';
import { resolve, win32 } from 'node:path';
import { WindowsMachine } from '../support/windows/machine.ts';
import { repository, userVariables } from '../support/windows/user.ts';

const machine = await WindowsMachine.start();
const env = await userVariables(machine, []);
const index = machine.path(resolve(import.meta.dirname, '../toolchain/testdata/download-list.json'));

const folder = await repository(machine, {
  'sub dir/go.mod': 'module example.com/m\r\n\r\ngo 1.22.5\r\n',
  'sub dir/.go-version': '1.22.x\r\n',
  'sub dir/.tool-versions': 'nodejs 20\r\ngolang 1.22.5\r\n',
  'sub dir/Dockerfile': 'FROM golang:1.22.5-bookworm\r\n',
});

async function resolved(...args: readonly string[]): Promise<unknown> {
  const ran = await machine.goPreflight(['resolve', '--index', index, '--json', ...args], {
    cwd: folder.windows,
    env,
  });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(ran.stdout);
}

test('a spec means a zip for this system', async () => {
  expect(await resolved('--spec', '1.22.x')).toMatchObject({
    version: '1.22.12',
    file: 'go1.22.12.windows-amd64.zip',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

describe('a file', () => {
  test.each([
    ['sub dir\\go.mod', '1.22.5'],
    ['.\\sub dir\\.go-version', '1.22.12'],
    ['sub dir/.tool-versions', '1.22.5'],
    [win32.join(folder.windows, 'SUB DIR', 'Dockerfile'), '1.22.5'],
  ])('%s with CRLF, however it is written', async (file, version) => {
    expect(await resolved('--file', file)).toMatchObject({ version });
  });

  test('that is not there, or a folder, is one line', async () => {
    for (const [file, why] of [
      ['none\\go.mod', 'there is no such file'],
      ['sub dir', 'this is a folder, not a file'],
    ] as const) {
      const ran = await machine.goPreflight(['resolve', '--index', index, '--file', file], {
        cwd: folder.windows,
        env,
      });
      expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(why) });
      expect(ran.stderr).toMatch(/^[^\n]+\n$/);
    }
  });
});
