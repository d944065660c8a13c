import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runProgram } from '../support/run-program.ts';
import { removeFolder, temporaryFolder, writeTree } from '../support/temporary.ts';

/** What stands in the way outside of the repository is one line for the user, never a stack. */

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder('main');
  await writeTree(folder, {
    'go.mod': 'module example.com/m\n\ngo 1.21\n',
    'm.go': 'package m\n',
    'temp/x': '',
  });
});

afterEach(async () => removeFolder(folder));

async function step(env: Readonly<Record<string, string>>): Promise<string> {
  const { exitCode, stdout } = await runProgram(
    process.execPath,
    [join(process.cwd(), 'src/action/main.ts')],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        RUNNER_TEMP: join(folder, 'temp'),
        RUNNER_TOOL_CACHE: join(folder, 'tools'),
        ...env,
      },
    },
  );
  expect(exitCode).toBe(1);
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(1);
  expect(errors[0]).not.toMatch(/bug|%0A/);
  return stdout;
}

test.each([
  ['RUNNER_TEMP', 'RUNNER_TEMP'],
  ['GITHUB_STATE', 'RUNNER_TEMP'],
  ['GITHUB_ENV', 'GITHUB_ENV'],
  ['GITHUB_PATH', 'GITHUB_PATH'],
])('%s names nothing that is there', async (name, told) => {
  expect(await step({ [name]: join(folder, 'absent') })).toContain(told);
});

test('a token is masked before a wrong one is quoted', async () => {
  const stdout = await step({ INPUT_TOKEN: 'first\nsecond' });
  expect(stdout.indexOf('::add-mask::first%0Asecond')).toBeGreaterThan(-1);
  expect(stdout.indexOf('::add-mask::')).toBeLessThan(stdout.indexOf('::error'));
});
