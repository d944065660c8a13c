import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import { releaseArchive } from '../support/archives.ts';
import { fakeRelease } from '../support/fake-go.ts';
import { installPorts, temporaryFolder } from '../support/install-ports.ts';
import { startReleaseServer } from '../support/release-server.ts';
import type { ReleaseServer } from '../support/release-server.ts';
import { installCommand, installOnce } from '../support/spawn-install.ts';
import type { Spawned } from '../support/spawn-install.ts';
import { toolchain } from '../support/toolchains.ts';
import { around, exactly, platform } from '../support/wanted.ts';

const run = promisify(execFile);
const version = '1.21.13';
const small = fakeRelease('1.98.7');
let server: ReleaseServer;

beforeAll(async () => {
  const { path, ...archive } = await releaseArchive(version, await toolchain(version));
  server = await startReleaseServer([{ ...archive, content: path }, small]);
}, 300_000);

afterAll(async () => server.close());

/** How one install of this test is started. */
function installing(folder: string): Spawned {
  return { site: server.base, version, toolCache: join(folder, 'tools'), tempDir: folder };
}

async function entries(toolCache: string, of = version): Promise<readonly string[]> {
  return (await readdir(join(toolCache, 'go', of)).catch((): string[] => [])).toSorted();
}

describe('killed in the middle', () => {
  test.each([30, 150, 300, 500, 700, 900, 1200, 1600])(
    'after %i ms there is a whole entry or none',
    async (delay) => {
      const folder = await temporaryFolder();
      const tools = join(folder, 'tools');
      const [command, ...args] = installCommand(installing(folder));
      const child = spawn(command, args, { stdio: 'ignore' });
      const ended = new Promise((done) => child.once('exit', done));
      await sleep(delay);
      child.kill('SIGKILL');
      await ended;

      const left = await entries(tools);
      const whole = left.includes('x64.complete');
      if (whole)
        expect((await run(join(tools, 'go', version, 'x64/bin/go'), ['version'])).stdout).toContain(
          `go${version}`,
        );
      else expect(left.filter((name) => !name.includes('.tmp-') && name !== 'x64')).toStrictEqual([]);

      const again = await installOnce(installing(folder));
      expect(again).toMatchObject(
        whole ? { source: 'tool-cache' } : { source: 'download', verified: 'sha256' },
      );
      expect((await entries(tools)).filter((name) => !name.includes('.tmp-'))).toStrictEqual([
        'x64',
        'x64.complete',
      ]);
      expect((await run(join(again.goroot ?? '', 'bin/go'), ['version'])).stdout).toContain(`go${version}`);
    },
    300_000,
  );

  test('what is left is cleaned away a day later, and nothing younger or alive', async () => {
    const ports = await installPorts();
    const home = join(ports.host.toolCache, 'go', small.version);
    const dead = execFileSync('sh', ['-c', 'echo $$']).toString().trim();
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const name of [`x64.tmp-${dead}-0a`, `x64.tmp-${dead}-0b`, `x64.tmp-${process.pid}-0c`]) {
      await mkdir(join(home, name, 'go'), { recursive: true });
      if (!name.endsWith('0b')) await utimes(join(home, name), yesterday, yesterday);
    }
    await installGo(exactly(small.version), platform, ports, around(server.base));
    const left = [`x64.tmp-${dead}-0b`, `x64.tmp-${process.pid}-0c`, 'x64', 'x64.complete'].sort();
    expect(await entries(ports.host.toolCache, small.version)).toStrictEqual(left);
  });

  test('an entry without its marker is replaced', async () => {
    const ports = await installPorts();
    const home = join(ports.host.toolCache, 'go', small.version);
    await mkdir(join(home, 'x64/bin'), { recursive: true });
    await writeFile(join(home, 'x64/bin/go'), 'half of it');
    const go = await installGo(exactly(small.version), platform, ports, around(server.base));
    expect((await run(join(go.goroot, 'bin/go'))).stdout).toContain('go1.98.7');
    expect(await entries(ports.host.toolCache, small.version)).toStrictEqual(['x64', 'x64.complete']);
  });
});

test('four at once end with one whole entry, and all have it', async () => {
  const folder = await temporaryFolder();
  const tools = join(folder, 'tools');
  const outcomes = await Promise.all(Array.from({ length: 4 }, async () => installOnce(installing(folder))));
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ goroot: join(tools, 'go', version, 'x64') });
  }
  expect(outcomes.filter(({ source }) => source === 'download').length).toBeGreaterThanOrEqual(1);
  expect(await entries(tools)).toStrictEqual(['x64', 'x64.complete']);
  expect((await run(join(tools, 'go', version, 'x64/bin/go'), ['version'])).stdout).toContain(`go${version}`);
}, 300_000);
