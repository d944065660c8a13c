import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installGo } from '../../../src/toolchain/install/install-go.ts';
import { goOnPath, gorootVariables } from '../../../src/toolchain/install/installed-go.ts';
import { installPorts, temporaryFolder } from '../../support/install-ports.ts';
import { installedGoroot, toolchain } from '../../support/toolchains.ts';
import { around, exactly, platform } from '../../support/wanted.ts';

/** What of a GOROOT tells its release and platform. */
async function fakeGoroot(version: string, arch = 'amd64'): Promise<string> {
  const goroot = await temporaryFolder();
  await mkdir(join(goroot, 'bin'));
  await mkdir(join(goroot, `pkg/tool/linux_${arch}`), { recursive: true });
  await writeFile(join(goroot, 'VERSION'), `${version}\ntime 2026-01-01T00:00:00Z\n`);
  await writeFile(join(goroot, 'bin/go'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return goroot;
}

describe('GOROOT_* variables', () => {
  test('the newest comes first; other machines, broken and foreign ones are left out', async () => {
    const [old, young] = [await fakeGoroot('go1.9.7'), await fakeGoroot('go1.22.10')];
    const env = {
      GOROOT_1_9_X64: old,
      GOROOT_1_22_X64: young,
      GOROOT_1_23_X64: '/no/such/folder',
      GOROOT_1_24_X64: 'relative',
      GOROOT_1_25_ARM64: await fakeGoroot('go1.25.1', 'arm64'),
      GOROOT_1_26_X64: await fakeGoroot('go1.26.1', 'arm64'),
      GOROOT_1_27_X64: await fakeGoroot('devel go1.27-abcdef'),
      GOROOT_FINAL: old,
      GOROOT: old,
    };
    expect(await gorootVariables(env, platform)).toStrictEqual([
      { version: '1.22.10', goroot: young },
      { version: '1.9.7', goroot: old },
    ]);
  });

  test('serve an install without any request', async () => {
    const goroot = await fakeGoroot('go1.22.5');
    const ports = await installPorts({ GOROOT_1_22_X64: goroot });
    const go = await installGo(exactly('1.22.5'), platform, ports, around());
    expect(go).toStrictEqual({
      version: '1.22.5',
      goroot,
      source: 'goroot-variable',
      origin: goroot,
      verified: 'trusted',
      remarks: [],
    });
  });
});

describe('the Go on PATH', () => {
  test('is known by its files, through links, without being started', async () => {
    const goroot = await fakeGoroot('go1.22.5');
    const links = await temporaryFolder();
    await symlink(join(goroot, 'bin/go'), join(links, 'first'));
    await symlink('first', join(links, 'go'));
    const ports = await installPorts({ PATH: `/no/such:relative:${links}` });
    expect(await goOnPath(platform, ports)).toStrictEqual({ version: '1.22.5', goroot });
  });

  test('is asked where its files do not tell', async () => {
    const goroot = await installedGoroot();
    const wrapper = await temporaryFolder();
    await writeFile(join(wrapper, 'go'), `#!/bin/sh\nexec ${goroot}/bin/go "$@"\n`, { mode: 0o755 });
    const ports = await installPorts({ PATH: wrapper, GOROOT: '/wrong', GOTOOLCHAIN: 'go1.99.0' });
    const env = { PATH: '', HOME: ports.host.tempDir, GOTOOLCHAIN: 'local' };
    const version = execFileSync(join(goroot, 'bin/go'), ['env', 'GOVERSION'], { env }).toString().trim();
    expect(await goOnPath(platform, ports)).toStrictEqual({ version: version.slice(2), goroot });
  });

  test('of 1.19 tells the same by its files as by its own words', async () => {
    const goroot = await toolchain('1.19.13');
    const wrapper = await temporaryFolder();
    await writeFile(join(wrapper, 'go'), `#!/bin/sh\nexec ${goroot}/bin/go "$@"\n`, { mode: 0o755 });
    const expected = { version: '1.19.13', goroot };
    expect(await goOnPath(platform, await installPorts({ PATH: wrapper }))).toStrictEqual(expected);
    expect(await goOnPath(platform, await installPorts({ PATH: join(goroot, 'bin') }))).toStrictEqual(
      expected,
    );
  }, 300_000);

  test.each([
    ['broken', async () => fakeGoroot('nonsense')],
    ['for another machine', async () => fakeGoroot('go1.22.5', 'arm64')],
    ["a distribution's own", async () => fakeGoroot('go1.22.5-1ubuntu1')],
  ])('does not count when it is %s', async (_, make) => {
    const ports = await installPorts({ PATH: join(await make(), 'bin') });
    expect(await goOnPath(platform, ports)).toBeUndefined();
  });

  test('must be executable', async () => {
    const goroot = await fakeGoroot('go1.22.5');
    await chmod(join(goroot, 'bin/go'), 0o644);
    expect(await goOnPath(platform, await installPorts({ PATH: join(goroot, 'bin') }))).toBeUndefined();
  });
});

describe('the order', () => {
  test.each([
    [false, 'tool-cache'],
    [true, 'path'],
  ])('prefer what is on PATH: %s', async (preferInstalled, source) => {
    const onPath = await fakeGoroot('go1.22.5');
    const ports = await installPorts({
      PATH: join(onPath, 'bin'),
      GOROOT_1_22_X64: await fakeGoroot('go1.22.5'),
    });
    const entry = join(ports.host.toolCache, 'go/1.22.5/x64');
    await mkdir(join(entry, 'bin'), { recursive: true });
    await writeFile(join(entry, 'bin/go'), '');
    await writeFile(`${entry}.complete`, '');
    const go = await installGo(exactly('1.22.5', { preferInstalled }), platform, ports, around());
    expect(go.source).toBe(source);
  });
});
