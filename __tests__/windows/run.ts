/** `npm run test:windows`: makes the Windows machine ready, then runs the tests on it; arguments are jest's. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { messageOf } from '../../src/core/errors.ts';
import { description, prepareWindows } from '../support/windows/prepare.ts';

const root = resolve(import.meta.dirname, '../..');

function runTests(args: readonly string[]): number {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const config = ['--config', join(root, 'jest.windows.config.js')];
  return spawnSync(process.execPath, [...node, jest, ...config, ...args], { stdio: 'inherit' }).status ?? 1;
}

try {
  process.stderr.write(`${await description(await prepareWindows())}\n`);
  process.exitCode = runTests(process.argv.slice(2));
} catch (error) {
  // Nothing was tested, which is no success.
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
