import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runAct } from '../support/act.ts';
import type { ActOptions } from '../support/act.ts';
import { CacheService } from '../support/cache-service.ts';
import { checkout } from '../support/checkout.ts';
import { listen } from '../support/loopback.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';
import { removeFolder, temporaryFolder } from '../support/temporary.ts';

const root = resolve(import.meta.dirname, '../..');

const WORKFLOW = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: preflight
        uses: ./action
        with:
          checks: none
      - run: GOPROXY="$BUILD_GOPROXY" go build ./... && GOPROXY=off go mod verify
`;

let made: ModuleWorld;
let repository: string;
let machines: string;
beforeAll(async () => {
  made = await moduleWorld();
  machines = await temporaryFolder('machines');
  const names = ['go.mod', 'go.sum', 'main.go'];
  const files = names.map(
    async (name) => [name, await readFile(join(made.repository, name), 'utf8')] as const,
  );
  const sources = Object.fromEntries(await Promise.all(files));
  repository = await checkout({
    ...sources,
    // A package without the runtime, which only a program needs, is compiled in no time.
    'main.go': (sources['main.go'] ?? '')
      .replace('package main', 'package app')
      .replace('func main() {}', ''),
    '.github/workflows/w.yml': WORKFLOW,
  });
  await mkdir(join(repository, 'action'));
  for (const name of ['dist', 'action.yml'])
    await cp(join(root, name), join(repository, 'action', name), { recursive: true });
});
afterAll(async () => {
  for (const folder of [made.world.folder, repository, machines]) await removeFolder(folder);
});

/** A job on a new machine whose build gets its modules from that proxy, and what it said. */
async function job(goproxy: string, { env, ...options }: ActOptions) {
  const home = join(machines, randomUUID());
  await mkdir(home);
  const { GOPROXY = '' } = made.world.env;
  const go = { GOPROXY, GOSUMDB: 'off', GOFLAGS: '-modcacherw', BUILD_GOPROXY: goproxy };
  const { exitCode, lines } = await runAct(repository, home, { ...options, env: { ...go, ...env } });
  const said = (stage: string): string => {
    const own = lines.filter((line) => line.stage === stage && line.command === undefined);
    return own.map(({ msg }) => msg).join('\n');
  };
  const hit = lines.find(({ command, name }) => command === 'set-output' && name === 'cache-hit')?.arg;
  return { exitCode, hit, main: said('Main'), post: said('Post') };
}

async function expectMissThenHit(options: ActOptions): Promise<void> {
  const first = await job(made.world.env['GOPROXY'] ?? '', options);
  expect(first).toMatchObject({ exitCode: 0, hit: 'false' });
  expect(first.main).toMatch(/Module cache: no entry[^]*all modules verified/);
  expect(first.post).toMatch(/Module cache: saved · \d+ files/);
  expect(first.post).toMatch(/Build cache: saved · \d+ results/);

  const second = await job('off', options);
  expect(second).toMatchObject({ exitCode: 0, hit: 'true' });
  expect(second.main).toMatch(/Module cache: exact hit · \d+ files[^]*all modules verified/);
  // act checks out elsewhere each time, and Go compiles paths into what it builds.
  expect(second.main).toMatch(/Build cache: no entry/);
  expect(second.post).not.toMatch(/Module cache: saved/);
}

test('a workflow under act finds what its first run saved, on a service as github.com has', async () => {
  const service = new CacheService();
  const url = `http://127.0.0.1:${await listen(createServer(service.listener))}`;
  await expectMissThenHit({ env: service.environment(url, 2) });
  expect(service.entries.filter(({ key }) => key.startsWith('go-preflight-modules-'))).toHaveLength(1);
}, 600_000);

test("the same on act's own service, which knows version 1 alone", async () => {
  // act sets no token, and its server asks for none.
  const env = { ACTIONS_RUNTIME_TOKEN: 'any' };
  await expectMissThenHit({ cacheFolder: join(machines, 'act'), env });
}, 600_000);
