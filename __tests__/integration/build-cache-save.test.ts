import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { actionPath } from '../../src/cache/build/build-paths.ts';
import { restoreBuild } from '../../src/cache/build/restore-build.ts';
import { saveBuild } from '../../src/cache/build/save-build.ts';
import type { SavingBuild } from '../../src/cache/build/save-build.ts';
import type { CacheStore } from '../../src/cache/cache-store.ts';
import { UserError } from '../../src/core/errors.ts';
import { expected, id, memoryStore } from '../support/build-entries.ts';
import { actionsOf, at, emptyCache, outputOf, put } from '../support/build-files.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { modulePorts } from '../support/module-entries.ts';

const made = actionsOf(300, 4000);

async function save(gocache: string, store: CacheStore, more: Partial<SavingBuild> = {}) {
  const folder = await temporaryFolder();
  const saving = {
    folder: gocache,
    since: 0,
    index: '',
    budgetBytes: 1e9,
    prefix: 'b-',
    ...expected,
    ...more,
  };
  const ports = await modulePorts(folder);
  try {
    return await saveBuild(saving, store, ports);
  } finally {
    expect(await readdir(ports.host.tempDir)).toEqual([]);
  }
}
async function cache(some = made): Promise<string> {
  const gocache = join(await temporaryFolder(), 'build');
  await put(gocache, some);
  return gocache;
}

async function upload(): Promise<void> {
  return Promise.reject(new UserError('the store is full'));
}

describe('saving', () => {
  test.each<[string, (folder: string) => Promise<unknown>]>([
    ['missing', async () => undefined],
    ['empty', async (folder) => mkdir(folder)],
    [
      'of other things',
      async (folder) => emptyCache(folder).then(async () => writeFile(join(folder, '00/x-a'), '')),
    ],
  ])('a GOCACHE that is %s: nothing is asked', async (_, prepare) => {
    const gocache = join(await temporaryFolder(), 'build');
    await prepare(gocache);
    const store = { ...memoryStore(), reserve: async () => Promise.reject(new Error('asked')) };
    expect(await save(gocache, store)).toMatchObject({ outcome: 'empty', actions: 0 });
  });

  test('a key that is taken: nothing is packed', async () => {
    const [gocache, store] = [await cache(), memoryStore()];
    await expect(save(gocache, store)).resolves.toMatchObject({ outcome: 'saved' });
    // It could not be packed.
    await writeFile(outputOf(gocache, at(made, 0)), randomBytes(4000));
    expect(await save(gocache, store)).toMatchObject({ outcome: 'known', actions: 300 });
  });

  test('two at the same time: one entry', async () => {
    const [gocache, store] = [await cache(), memoryStore()];
    await Promise.all([save(gocache, store), save(gocache, store)]);
    expect(store.archives.size).toBe(1);
    await restoreBuild(
      store.newest(),
      join(dirname(gocache), 'new'),
      expected,
      await modulePorts(dirname(gocache)),
    );
  });

  test('the same actions make the same key and archive', async () => {
    const [a, b] = [memoryStore(), memoryStore()];
    await save(await cache(), a);
    await save(await cache([...made].reverse()), b);
    const [[keyA, archiveA] = ['', ''], [keyB, archiveB] = ['', '']] = [
      [...a.archives][0],
      [...b.archives][0],
    ];
    expect(keyA).toBe(keyB);
    expect(id(archiveA)).toBe(id(archiveB));
  });

  test.each<[string, (path: string) => Promise<void>, RegExp]>([
    ['removed', rm, /was removed while it was packed; nothing was saved/],
    ['shortened', async (path) => writeFile(path, ''), /got shorter while it was packed; nothing was saved/],
    [
      'changed',
      async (path) => writeFile(path, randomBytes(4000)),
      /changed while it was packed; nothing was saved/,
    ],
  ])('an output that is %s while it is packed: nothing is saved', async (_, change, message) => {
    const [gocache, store] = [await cache(), memoryStore()];
    const changing: CacheStore = {
      ...store,
      reserve: async (key, format) => {
        await change(outputOf(gocache, at(made, 1)));
        return store.reserve(key, format);
      },
    };
    await expect(save(gocache, changing)).rejects.toThrow(message);
    expect(store.archives.size).toBe(0);
  });

  test('actions are left out whose output is not there, shorter or another kind of thing, and odd files', async () => {
    const some = actionsOf(10);
    const gocache = await cache(some);
    const path = (index: number) => outputOf(gocache, at(some, index));
    await rm(path(1));
    await writeFile(path(2), 'x');
    await rm(path(3));
    await mkdir(path(3));
    await writeFile(join(dirname(path(0)), 'second'), '');
    const file = (index: number) => join(gocache, actionPath(at(some, index)[0].id));
    await writeFile(file(4), 'v1 garbage');
    await writeFile(file(5), await readFile(file(6)));
    await rename(file(7), `${file(7)}.bak`);
    const saved = await save(gocache, memoryStore());
    expect(saved).toMatchObject({ outcome: 'saved', actions: 3, trimmed: { actions: 6 } });
  });

  test('what was not used since is trimmed', async () => {
    const gocache = await cache();
    const old = new Date(Date.now() - 7_200_000);
    for (const [one] of made.slice(100)) await utimes(join(gocache, actionPath(one.id)), old, old);
    const saved = await save(gocache, memoryStore(), { since: Date.now() - 3_600_000 });
    expect(saved).toMatchObject({ actions: 100, trimmed: { actions: 200, bytes: 200 * 4000 } });
  });

  test('a store that fails leaves nothing behind', async () => {
    const store = { ...memoryStore(), reserve: async () => Promise.resolve({ upload }) };
    await expect(save(await cache(), store)).rejects.toThrow('the store is full');
  });

  test('no room for the archive: one line', async () => {
    const folder = await temporaryFolder();
    const ports = await modulePorts(folder);
    await rm(ports.host.tempDir, { recursive: true });
    await writeFile(ports.host.tempDir, 'a file');
    const saving = {
      folder: await cache(),
      since: 0,
      index: '',
      budgetBytes: 1e9,
      prefix: 'b-',
      ...expected,
    };
    await expect(saveBuild(saving, memoryStore(), ports)).rejects.toThrow(/^saving builds in .*: E\w+: /);
  });

  test('an entry with a MAC is read by who knows the secret', async () => {
    const [gocache, store] = [await cache(), memoryStore()];
    await save(gocache, store, { secret: 'x' });
    const ports = await modulePorts(await temporaryFolder());
    await restoreBuild(
      store.newest(),
      join(await temporaryFolder(), 'build'),
      { ...expected, secret: 'x' },
      ports,
    );
    const other = restoreBuild(
      store.newest(),
      join(await temporaryFolder(), 'build'),
      { ...expected, secret: 'y' },
      ports,
    );
    await expect(other).rejects.toMatchObject({ reason: 'mac' });
  });
});
