import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ModuleProxies } from '../../src/network/module-proxies.ts';
import { installPorts, temporaryFolder } from '../support/install-ports.ts';
import { listen } from '../support/loopback.ts';
import { installedGoroot } from '../support/toolchains.ts';

const run = promisify(execFile);
const goroot = await installedGoroot();
const pace = { attempts: 1, firstPauseSeconds: 0.01, idleSeconds: 5 };

/** A server per status; `asked` has the number of each one that was asked for the module's versions, in order. */
async function proxies(statuses: readonly number[]) {
  const asked: number[] = [];
  const bases = await Promise.all(
    statuses.map(async (status, number) => {
      const server = createServer(({ url }, response) => {
        if (url?.endsWith('/@v/list')) asked.push(number);
        response.writeHead(status).end(status === 200 ? 'v1.0.0\n' : 'no');
      });
      return `http://127.0.0.1:${await listen(server)}`;
    }),
  );
  return { asked, bases };
}

/** GOPROXY with `0`, `1`, … replaced by the servers. */
async function filled(pattern: string, statuses: readonly number[]) {
  const { asked, bases } = await proxies(statuses);
  return { asked, GOPROXY: pattern.replace(/\d/g, (number) => bases[Number(number)] ?? '') };
}

async function asGo(pattern: string, statuses: readonly number[]) {
  const { asked, GOPROXY } = await filled(pattern, statuses);
  const home = await temporaryFolder();
  const env = {
    HOME: home,
    GOPROXY,
    GOPATH: join(home, 'gopath'),
    GOCACHE: join(home, 'cache'),
    GOFLAGS: '-modcacherw',
    GOTOOLCHAIN: 'local',
    GOSUMDB: 'off',
  };
  // -retracted asks for the list alone.
  const args = ['list', '-m', '-retracted', '-versions', 'golang.org/toolchain'];
  const served = await run(join(goroot, 'bin/go'), args, { env, cwd: home }).then(
    ({ stdout }) => stdout.includes('v1.0.0'),
    () => false,
  );
  return { asked, served };
}

async function asWe(pattern: string, statuses: readonly number[]) {
  const { asked, GOPROXY } = await filled(pattern, statuses);
  const settings = { GOPROXY, GOSUMDB: 'off', GOAUTH: 'off' };
  const ours = new ModuleProxies(settings, 'http://127.0.0.1:9', pace, await installPorts());
  const served = await ours
    .ask(async (proxy) => proxy.read('golang.org/toolchain/@v/list', 1000))
    .then(
      (list) => list.toString() === 'v1.0.0\n',
      () => false,
    );
  return { asked, served };
}

describe('the same proxies are asked as by go, with the same end', () => {
  test.each<readonly [string, readonly number[], readonly number[], boolean]>([
    ['0', [200], [0], true],
    ['0,1', [200, 200], [0], true],
    ['0,1', [404, 200], [0, 1], true],
    ['0,1', [410, 200], [0, 1], true],
    ['0,1', [403, 200], [0], false],
    ['0,1', [401, 200], [0], false],
    ['0,1', [500, 200], [0], false],
    ['0|1', [500, 200], [0, 1], true],
    ['0|1', [403, 200], [0, 1], true],
    ['0|1,2', [502, 404, 200], [0, 1, 2], true],
    ['0,1|2', [502, 200, 200], [0], false],
    ['0,1|2', [404, 502, 200], [0, 1, 2], true],
    ['0,1', [404, 404], [0, 1], false],
    ['0,off', [404], [0], false],
    ['off,0', [200], [], false],
    [' 0 , 1 ,', [404, 200], [0, 1], true],
  ])('%s with %j', async (pattern, statuses, asked, served) => {
    expect(await asGo(pattern, statuses)).toStrictEqual({ asked, served });
    expect(await asWe(pattern, statuses)).toStrictEqual({ asked, served });
  });
});
