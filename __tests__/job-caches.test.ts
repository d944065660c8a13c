import { expect, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configOrThrow, parseConfig } from '../src/config/parse-config.ts';
import { Cancelled } from '../src/core/errors.ts';
import { JobCaches } from '../src/job-caches.ts';
import type { Environment, Ports } from '../src/ports.ts';
import { Stopwatch } from '../src/stopwatch.ts';
import { installPorts, temporaryFolder } from './support/install-ports.ts';

const modules = {
  modules: [{ dir: '.', goMod: 'go.mod', path: 'example.com/app', inWorkspace: false }],
  unreadable: [],
  searched: '.',
  patterns: [],
};

/** The caches of a job on the default branch, with a go.sum and this store. */
async function caches(cacheStore: NonNullable<Ports['cacheStore']>, env: Environment = {}) {
  const root = await temporaryFolder();
  await mkdir(join(root, 'event'));
  const event = join(root, 'event/event.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  await writeFile(join(root, 'go.sum'), `example.com/a v1.0.0 h1:${'A'.repeat(43)}=\n`);
  const ports = await installPorts({
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    ...env,
  });
  const config = configOrThrow(parseConfig({}, {}));
  const places = { repository: { root, start: root }, modules };
  const all = { ...ports, cacheStore };
  return { ports, caches: new JobCaches(config, places, all, new Stopwatch(() => performance.now())) };
}

const broken = () => Promise.reject(new Error('the adapter does not load'));

test('a store that cannot even be made costs a warning for each cache, and no job', async () => {
  const { caches: ours, ports } = await caches(broken);
  const restored = ours.modules();
  const build = ours.build({ GOCACHE: '/nonexistent' });
  expect(await ours.mended(restored, '/usr/lib/go')).toMatchObject({
    moduleCache: { outcome: 'failed', reason: 'the adapter does not load' },
  });
  expect(await build).toMatchObject({ buildCache: { outcome: 'failed' } });
  expect(ports.lines.filter((line) => line.includes('came out of'))).toHaveLength(2);
});

test('a relative GOMODCACHE is left alone, as by the go command', async () => {
  const store = { name: 's', find: broken, reserve: broken };
  const { caches: ours } = await caches(() => Promise.resolve(store), { GOMODCACHE: 'rel/mod' });
  expect(await ours.modules()).toMatchObject({
    moduleCache: { outcome: 'off', reason: expect.stringContaining('rel/mod') },
  });
});

test('a run that has failed waits for no store', async () => {
  const store = { name: 's', find: findEndless, reserve: broken };
  const { caches: ours } = await caches(() => Promise.resolve(store));
  const restoring = ours.modules();
  ours.stop();
  await expect(restoring).rejects.toThrow(Cancelled);
});

async function findEndless() {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { key: 'k', content: endless };
}

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    yield Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
  }
}
