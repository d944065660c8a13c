import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';

test('a reader of stdout that goes away is no error', async () => {
  const command = spawn(process.execPath, ['src/cli/main.ts', '--help'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  command.stdout.destroy();
  let stderr = '';
  command.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  await once(command, 'close');
  expect(stderr).toBe('');
  expect(command.exitCode).toBe(0);
});
