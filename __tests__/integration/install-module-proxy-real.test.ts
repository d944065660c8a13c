import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from '../../src/ports.ts';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import { proxyPorts } from '../support/toolchain-proxy.ts';
import { installedGoroot } from '../support/toolchains.ts';
import { around, exactly, newestOf, platform } from '../support/wanted.ts';

const run = promisify(execFile);

/** What this machine's go uses to reach modules. */
async function real(): Promise<Environment> {
  const go = join(await installedGoroot(), 'bin/go');
  const [GOPROXY = '', sumdb = ''] = (await run(go, ['env', 'GOPROXY', 'GOSUMDB'])).stdout.split('\n');
  return { GOPROXY, GOSUMDB: sumdb };
}

describe('the real proxy, with no Go on PATH', () => {
  test.each(['1.19.13', '1.21.13', '1.25.10'])(
    'gives %s, verified by the checksum database',
    async (version) => {
      const world = await proxyPorts(await real());
      const go = await installGo(exactly(version), platform, world, around());
      expect(go).toMatchObject({ version, source: 'module-proxy', verified: 'checksum-database' });
      expect((await run(join(go.goroot, 'bin/go'), ['version'])).stdout).toBe(
        `go version go${version} linux/amd64\n`,
      );
      const program = join(world.host.tempDir, 'hello.go');
      await writeFile(program, 'package main\n\nfunc main() { println("hello") }\n');
      const env = { HOME: world.host.tempDir, PATH: '/usr/bin:/bin', GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
      expect((await run(join(go.goroot, 'bin/go'), ['run', program], { env })).stderr).toBe('hello\n');
    },
    300_000,
  );

  test('lists what there is', async () => {
    const go = await installGo(newestOf('1.21'), platform, await proxyPorts(await real()), around());
    expect(go.version).toMatch(/^1\.21\.\d+$/);
  }, 300_000);
});
