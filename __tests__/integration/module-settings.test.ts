import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { moduleSettings } from '../../src/network/module-settings.ts';
import type { Environment } from '../../src/ports.ts';
import { installPorts, temporaryFolder } from '../support/install-ports.ts';
import { installedGoroot, toolchain } from '../support/toolchains.ts';

const run = promisify(execFile);
const goroot = await installedGoroot();

/** The same job twice: as its go sees it, and as it is read where there is no go. */
async function bothWays(env: Environment) {
  const ports = await installPorts(env);
  return { told: await moduleSettings(goroot, ports), read: await moduleSettings(undefined, ports) };
}

const values = { GOPROXY: 'https://a.example,direct', GOSUMDB: 'off', GOAUTH: 'off' };

describe('what go tells and what is read without it are the same', () => {
  test('from the environment', async () => {
    const { told, read } = await bothWays(values);
    expect(told).toStrictEqual(values);
    expect(read).toStrictEqual(values);
  });

  test.each<readonly [string, (home: string) => Environment]>([
    ['the usual place', (home) => ({ HOME: home })],
    ['XDG_CONFIG_HOME', (home) => ({ HOME: home, XDG_CONFIG_HOME: join(home, 'configuration') })],
    ['GOENV', (home) => ({ HOME: home, GOENV: join(home, 'go environment') })],
  ])("from the file of 'go env -w': %s", async (_, environment) => {
    const env = environment(await temporaryFolder());
    const pairs = Object.entries(values).map(([name, value]) => `${name}=${value}`);
    await run(join(goroot, 'bin/go'), ['env', '-w', ...pairs], { env: { ...env, GOTOOLCHAIN: 'local' } });
    const { told, read } = await bothWays({ ...env, GOPROXY: 'https://b.example' });
    expect(told).toStrictEqual({ ...values, GOPROXY: 'https://b.example' });
    expect(read).toStrictEqual(told);
  });

  test('with comments, other variables and line ends of Windows in that file', async () => {
    const home = await temporaryFolder();
    const file = join(home, 'env');
    await writeFile(file, '# GOPROXY=https://c.example\r\nGOFLAGS=-v\nGOPROXY=https://a.example,direct\n');
    const { told, read } = await bothWays({ GOENV: file, GOSUMDB: 'off', GOAUTH: 'off' });
    expect(told).toStrictEqual(values);
    expect(read).toStrictEqual(told);
  });

  test('GOENV=off', async () => {
    const home = await temporaryFolder();
    await mkdir(join(home, '.config/go'), { recursive: true });
    await writeFile(join(home, '.config/go/env'), 'GOSUMDB=sum.example\n');
    const { told, read } = await bothWays({ HOME: home, GOENV: 'off', GOPROXY: 'off' });
    expect(read).toStrictEqual({ GOPROXY: 'off', GOSUMDB: 'sum.golang.org', GOAUTH: 'netrc' });
    expect(told).toStrictEqual(read);
  });
});

test('without a go, the default of GOPROXY is not known', async () => {
  const settings = await moduleSettings(undefined, await installPorts());
  expect(settings).toStrictEqual({ GOSUMDB: 'sum.golang.org', GOAUTH: 'netrc' });
});

test('a go that does not know GOAUTH yet', async () => {
  const ports = await installPorts({ GOPROXY: 'direct', GOAUTH: 'off' });
  expect(await moduleSettings(await toolchain('1.19.13'), ports)).toStrictEqual({
    GOPROXY: 'direct',
    GOSUMDB: 'sum.golang.org',
    GOAUTH: 'off',
  });
});

test('a go that does not run is as good as none', async () => {
  const ports = await installPorts({ GOPROXY: 'https://a.example' });
  expect(await moduleSettings('/nonexistent', ports)).toMatchObject({ GOPROXY: 'https://a.example' });
});
