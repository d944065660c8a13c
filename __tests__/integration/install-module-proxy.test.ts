import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from '../../src/ports.ts';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import { installPorts, temporaryFolder } from '../support/install-ports.ts';
import { moduleProxy } from '../support/module-proxy.ts';
import { installedGoroot } from '../support/toolchains.ts';
import { around, exactly, newestOf, platform } from '../support/wanted.ts';

const run = promisify(execFile);
const goroot = await installedGoroot();
const path = `${join(goroot, 'bin')}:/usr/bin:/bin`;
/** What this machine's go uses to reach modules. */
const [GOPROXY = '', GOSUMDB = ''] = (
  await run(join(goroot, 'bin/go'), ['env', 'GOPROXY', 'GOSUMDB'])
).stdout.split('\n');

/** Ports on which the installed Go is on PATH, but will do for nobody. */
async function portsWith(env: Environment) {
  return installPorts({ PATH: path, GOPROXY, GOSUMDB, ...env });
}

/** A toolchain module as small as can be: its `go` only knows where it is. */
function toolchainModule(version: string) {
  const script = '#!/bin/sh\ncd "$(dirname "$0")/.." && pwd\n';
  const files = {
    VERSION: `go${version}\n`,
    'bin/go': script,
    'bin/gofmt': '',
    'pkg/tool/linux_amd64/compile': '',
    'lib/time/x': '',
  };
  const goMod = 'module golang.org/toolchain\n';
  return { path: 'golang.org/toolchain', version: `v0.0.1-go${version}.linux-amd64`, goMod, files };
}

async function fileProxy(...versions: readonly string[]): Promise<string> {
  return moduleProxy(await temporaryFolder(), versions.map(toolchainModule));
}

describe('a proxy in a folder', () => {
  test('gives an exact version, unverified where the checksum database is off', async () => {
    const proxy = await fileProxy('1.98.7');
    const ports = await portsWith({ GOPROXY: proxy, GOSUMDB: 'off' });
    const go = await installGo(exactly('1.98.7'), platform, ports, around());
    const entry = join(ports.host.toolCache, 'go/1.98.7');
    expect(go).toMatchObject({
      version: '1.98.7',
      source: 'module-proxy',
      verified: 'none',
      goroot: join(entry, 'x64'),
    });
    expect(go.origin).toBe(`golang.org/toolchain from ${proxy}`);
    expect((await readdir(entry)).sort()).toStrictEqual(['x64', 'x64.complete']);
    expect((await run(join(go.goroot, 'bin/go'))).stdout.trim()).toBe(go.goroot);
    const again = await installGo(exactly('1.98.7'), platform, ports, around());
    expect(again).toMatchObject({ source: 'tool-cache', goroot: go.goroot });
  });

  test('gives the newest of a range', async () => {
    const ports = await portsWith({
      GOPROXY: await fileProxy('1.98.6', '1.98.10', '1.97.11'),
      GONOSUMDB: 'golang.org',
    });
    const go = await installGo(newestOf('1.98'), platform, ports, around());
    expect(go).toMatchObject({ version: '1.98.10', source: 'module-proxy' });
  });

  test('without the version: says what Go said, and leaves nothing', async () => {
    const ports = await portsWith({ GOPROXY: await fileProxy('1.98.6') });
    const installing = installGo(exactly('1.98.9'), platform, ports, around());
    await expect(installing).rejects.toThrow(
      /module proxy: go env \(Go [\d.]+\) says ".*toolchain not available/,
    );
    expect(await readdir(join(ports.host.toolCache, 'go/1.98.9'))).toStrictEqual([]);
  });

  test("the user's own files stay as they are", async () => {
    const ports = await portsWith({
      GOPROXY: await fileProxy('1.98.7'),
      GOSUMDB: 'off',
      GOFLAGS: '-mod=vendor',
      GOROOT: '/nowhere',
    });
    await installGo(exactly('1.98.7'), platform, ports, around());
    // Go itself keeps its telemetry mode in the configuration folder, whatever it is asked.
    expect((await readdir(ports.host.tempDir)).filter((name) => name !== '.config')).toStrictEqual(['tools']);
  });
});

test('no Go that could fetch: one line', async () => {
  const installing = installGo(exactly('1.98.7'), platform, await installPorts(), around());
  await expect(installing).rejects.toThrow(/module proxy: this machine has no Go 1\.21 or newer/);
});

test('no Go for the other architecture: one line', async () => {
  const ports = await portsWith({ GOPROXY: await fileProxy('1.98.7') });
  const installing = installGo(exactly('1.98.7'), { os: 'linux', arch: 'arm64' }, ports, around());
  await expect(installing).rejects.toThrow(
    /Go 1\.98\.7 for linux\/arm64 .*module proxy: this machine has no Go 1\.21/,
  );
});

describe('the real proxy', () => {
  test.each(['1.19.13', '1.21.13', '1.25.10'])(
    'gives %s, verified by the checksum database',
    async (version) => {
      const ports = await portsWith({});
      const go = await installGo(exactly(version), platform, ports, around());
      expect(go).toMatchObject({ version, source: 'module-proxy', verified: 'checksum-database' });
      expect((await run(join(go.goroot, 'bin/go'), ['version'])).stdout).toBe(
        `go version go${version} linux/amd64\n`,
      );
      const program = join(ports.host.tempDir, 'hello.go');
      await writeFile(program, 'package main\n\nfunc main() { println("hello") }\n');
      const env = { HOME: ports.host.tempDir, PATH: '/usr/bin:/bin', GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
      expect((await run(join(go.goroot, 'bin/go'), ['run', program], { env })).stderr).toBe('hello\n');
    },
    300_000,
  );

  test('is refused when the checksum database is off', async () => {
    const ports = await portsWith({ GOSUMDB: 'off' });
    const installing = installGo(exactly('1.21.13'), platform, ports, around());
    await expect(installing).rejects.toThrow(/checksum database disabled by GOSUMDB=off/);
  }, 300_000);

  test('lists what there is', async () => {
    const ports = await portsWith({});
    const go = await installGo(newestOf('1.21', { satisfies: () => false }), platform, ports, around());
    expect(go.version).toMatch(/^1\.21\.\d+$/);
  }, 300_000);
});
