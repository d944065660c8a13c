import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import { releaseArchive } from '../support/archives.ts';
import type { Archive } from '../support/archives.ts';
import { installPorts } from '../support/install-ports.ts';
import { startReleaseServer } from '../support/release-server.ts';
import type { ReleaseServer } from '../support/release-server.ts';
import { installedGoroot, installedVersion, toolchain } from '../support/toolchains.ts';
import { around, exactly, newestOf, platform } from '../support/wanted.ts';

const run = promisify(execFile);
const versions = ['1.19.13', '1.21.13', '1.23.12', '1.25.10'];
let server: ReleaseServer;
let newest: string;

beforeAll(async () => {
  const archives: Archive[] = [];
  for (const version of versions) archives.push(await releaseArchive(version, await toolchain(version)));
  const goroot = await installedGoroot();
  newest = await installedVersion();
  archives.push(await releaseArchive(newest, goroot));
  server = await startReleaseServer(archives.map(({ path, ...archive }) => ({ ...archive, content: path })));
}, 600_000);

afterAll(async () => server.close());

/** Runs a Go that was just installed, with nothing of this machine's own settings. */
async function runGo(goroot: string, home: string, ...args: string[]): Promise<string> {
  const env = { HOME: home, PATH: '/usr/bin:/bin', GOTOOLCHAIN: 'local', GOFLAGS: '', CGO_ENABLED: '0' };
  return (await run(join(goroot, 'bin/go'), args, { env, cwd: join(home, 'hello') })).stdout.trim();
}

describe('a release from an index and its archive', () => {
  test.each([...versions, 'newest'])(
    '%s is whole, verified and builds a program',
    async (name) => {
      const version = name === 'newest' ? newest : name;
      const ports = await installPorts();
      const go = await installGo(exactly(version), platform, ports, around(server.base));

      expect(go).toMatchObject({
        version,
        source: 'download',
        verified: 'sha256',
        origin: `${server.base}/go${version}.linux-amd64.tar.gz`,
        remarks: [],
      });
      const entry = join(ports.host.toolCache, 'go', version);
      expect(go.goroot).toBe(join(entry, 'x64'));
      expect((await readdir(entry)).sort()).toStrictEqual(['x64', 'x64.complete']);

      const home = ports.host.tempDir;
      await mkdir(join(home, 'hello'));
      await writeFile(join(home, 'hello/go.mod'), 'module example.com/hello\n');
      await writeFile(join(home, 'hello/main.go'), 'package main\n\nfunc main() { println("hello") }\n');
      expect(await runGo(go.goroot, home, 'version')).toBe(`go version go${version} linux/amd64`);
      await runGo(go.goroot, home, 'build', '-o', 'hello', '.');
      expect((await run(join(home, 'hello/hello'))).stderr).toBe('hello\n');

      // The second time it is there already, and nobody is asked.
      const asked = server.requests.length;
      const again = await installGo(exactly(version), platform, ports, around(server.base));
      expect(again).toMatchObject({ version, goroot: go.goroot, source: 'tool-cache', verified: 'trusted' });
      expect(server.requests).toHaveLength(asked);
    },
    300_000,
  );

  test('a range is chosen from the index', async () => {
    const ports = await installPorts();
    const go = await installGo(newestOf('1.23'), platform, ports, around(server.base));
    expect(go).toMatchObject({ version: '1.23.12', source: 'download', verified: 'sha256' });
  }, 180_000);
});
