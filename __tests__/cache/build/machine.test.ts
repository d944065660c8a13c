import { expect, test } from '@jest/globals';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compilerOf, imageOf } from '../../../src/cache/build/machine.ts';
import { temporaryFolder } from '../../support/install-ports.ts';
import { testPorts } from '../../support/test-ports.ts';

/** A compiler that says its arguments, below its version. */
async function compiler(script: string): Promise<string> {
  const file = join(await temporaryFolder(), 'cc');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

test('the image is what the runner calls it', async () => {
  expect(await imageOf({ env: { ImageOS: 'ubuntu24' }, platform: 'linux' }, {})).toBe('ubuntu24');
  expect(await imageOf({ env: { ImageOS: 'win25' }, platform: 'win32' }, {})).toBe('win25');
  expect(await imageOf({ env: {}, platform: 'darwin' }, {})).toBe('');
});

test('in a container it is what the system calls itself', async () => {
  // This machine's own /etc/os-release: every Linux that the tests run on has one.
  expect(await imageOf({ env: {}, platform: 'linux' }, {})).toMatch(/^[a-z]+( [\w.-]+)?$/);
});

test('the compiler tells its version in one line', async () => {
  const ports = testPorts({ PATH: '/usr/bin:/bin' }, await temporaryFolder());
  const CC = await compiler('echo "cc 13.3 $*"; echo Copyright');
  expect(await compilerOf({ CC, CGO_ENABLED: '1' }, ports)).toBe(`${CC}: cc 13.3 --version`);
  expect(await compilerOf({ CC: `${CC} -m32`, CGO_ENABLED: '1' }, ports)).toBe(
    `${CC} -m32: cc 13.3 -m32 --version`,
  );
});

test('one that fails or is not there has its name', async () => {
  const ports = testPorts({ PATH: '/usr/bin:/bin' }, await temporaryFolder());
  const CC = await compiler('echo no; exit 1');
  expect(await compilerOf({ CC, CGO_ENABLED: '1' }, ports)).toBe(CC);
  expect(await compilerOf({ CC: 'no-such-cc', CGO_ENABLED: '1' }, ports)).toBe('no-such-cc');
});

test('without cgo nothing is asked', async () => {
  const ports = testPorts({}, await temporaryFolder());
  const CC = await compiler('echo never');
  expect(await compilerOf({ CC, CGO_ENABLED: '0' }, ports)).toBe('');
});
