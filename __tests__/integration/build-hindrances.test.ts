import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Ran } from '../../src/ports.ts';
import { checkBuild } from '../../src/targets/build-mode.ts';
import type { BuildCheck } from '../../src/targets/build-mode.ts';
import { mountingCommand } from '../support/mounting-command.ts';
import { removeFolder, temporaryFolder, writeTree } from '../support/temporary.ts';
import { testPorts } from '../support/test-ports.ts';
import { installedGoroot, installedVersion } from '../support/toolchains.ts';

const run = promisify(execFile);
const targets = [
  { goos: 'linux', goarch: 'amd64' },
  { goos: 'windows', goarch: 'amd64' },
];

let folder = '';
let check: BuildCheck;
beforeAll(async () => {
  folder = await temporaryFolder('build-hindrances');
  const go = { goroot: await installedGoroot(), version: await installedVersion() };
  check = { module: { dir: '.', folder, goWork: 'off' }, targets, tags: [], go, static: 'any' };
});
afterAll(() => removeFolder(folder));

describe('a target is not built', () => {
  const ran: Ran = {
    exitCode: null,
    stdout: '',
    stderr: '',
    truncated: false,
    timedOut: false,
    milliseconds: 0,
  };
  test.each([
    [{ ...ran, timedOut: true }, 'it was not built within 15 minutes'],
    [{ ...ran, startError: 'ENOENT' }, 'go could not be started: ENOENT'],
    [ran, 'go was killed, most likely for want of memory'],
    [{ ...ran, exitCode: 0, truncated: true }, 'go list said more than we read'],
    [
      { ...ran, exitCode: 1, stderr: 'go: mkdir /tmp/go-build1: no space left on device\n' },
      'the disk is full',
    ],
  ])('%#', async (answer, reason) => {
    const ports = { ...testPorts({}, folder), runner: { run: async () => Promise.resolve(answer) } };
    const facts = await checkBuild(check, ports);
    expect(facts.map((fact) => fact.target)).toEqual(['linux/amd64', 'windows/amd64']);
    for (const fact of facts) expect(fact).toMatchObject({ verdict: 'skipped', reason, errors: [] });
  });

  test('once the step is cancelled', async () => {
    const stopped = new AbortController();
    const ports = testPorts({}, folder, stopped.signal);
    const building = checkBuild(check, ports);
    stopped.abort();
    await expect(building).rejects.toThrow('cancelled');
  });

  const mounted = mountingCommand();
  test.each(['tempDir', 'cache'])('where the disk is small: %s', async (small) => {
    // Needs unshare and mount, as root or in a namespace of the user.
    if (!mounted) return;
    const root = await mkdtemp(join(folder, 'small-'));
    const places = { tempDir: join(root, 'temp'), cache: join(root, 'cache') };
    await writeTree(root, { 'm/go.mod': 'module example.com/m\n\ngo 1.21\n', 'm/lib.go': 'package m\n' });
    for (const place of Object.values(places)) await mkdir(place);
    const mount = 'mount -t tmpfs -o size=20m none "$0"; exec "$@"';
    const once = resolve(import.meta.dirname, '../support/build-once.ts');
    const full = small === 'cache' ? places.cache : places.tempDir;
    const prefix = [...mounted, 'sh', '-c', mount, full, process.execPath, once];
    // A build cache that is yet to be made is where it will be.
    const [command, ...args] = [...prefix, join(root, 'm'), places.tempDir, join(places.cache, 'new/cache')];
    const { stdout } = await run(command, args);
    const facts: unknown = JSON.parse(stdout);
    const where = small === 'cache' ? join(places.cache, 'new/cache') : places.tempDir;
    const reason = `only 20 MB are free in ${where}, and building wants 1000 MB`;
    expect(facts).toMatchObject([
      { target: 'linux/amd64', verdict: 'skipped', reason, packages: 0 },
      { target: 'windows/amd64', verdict: 'skipped', reason },
    ]);
  });
});
