import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../src/adapters/node/cache-folder.ts';
import type { CacheStore, FoundEntry } from '../../src/cache/cache-store.ts';
import { entryFormat } from '../../src/cache/entry-format.ts';
import { moduleKeys } from '../../src/cache/modules/module-keys.ts';
import type { CachePorts } from '../../src/cache/cache-ports.ts';
import { moduleSums } from '../../src/cache/modules/module-sums.ts';
import type { ModuleSums } from '../../src/cache/modules/module-sums.ts';
import { restoreModules } from '../../src/cache/modules/restore-modules.ts';
import { saveModules } from '../../src/cache/modules/save-modules.ts';
import type { SavedModules } from '../../src/cache/modules/save-modules.ts';
import { verifyModules } from '../../src/cache/modules/verify-modules.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { modulePorts } from '../support/module-entries.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';

let made: ModuleWorld;
let folder: string;
let ports: CachePorts;
beforeAll(async () => {
  made = await moduleWorld();
  folder = await temporaryFolder();
  ports = await modulePorts(folder);
});
afterAll(async () => {
  await rm(made.world.folder, { recursive: true, force: true, maxRetries: 5 });
});

async function newFolder(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  return path;
}

function keysOf(sums: ModuleSums): { readonly key: string; readonly prefixes: readonly string[] } {
  const keys = moduleKeys(sums);
  if (!keys) throw new Error('a go.sum without lines');
  return keys;
}

async function save(
  gomodcache: string,
  store: CacheStore,
  sums = made.sums,
  restored?: string,
): Promise<SavedModules> {
  const { key } = keysOf(sums);
  return saveModules(
    gomodcache,
    sums,
    store,
    { key, ...(restored === undefined ? {} : { restored }) },
    ports,
  );
}

async function find(store: CacheStore, sums = made.sums): Promise<FoundEntry> {
  const { key, prefixes } = keysOf(sums);
  const found = await store.find(key, prefixes, entryFormat);
  if (!found) throw new Error('no entry');
  return found;
}

const commands = [
  ['build', './...'],
  ['vet', './...'],
  ['mod', 'verify'],
  ['mod', 'tidy', '-diff'],
  ['list', '-m', 'all'],
  ['list', '-m', '-json', 'all'],
  ['mod', 'download'],
  ['mod', 'graph'],
  ['build', '-mod=mod', './...'],
];

test('saved, restored and verified, all of go works without a proxy', async () => {
  const store = cacheFolder(await newFolder('store'));
  expect(await save(made.gomodcache, store)).toMatchObject({ outcome: 'saved', key: keysOf(made.sums).key });
  const gomodcache = join(folder, 'restored');
  expect(await restoreModules(await find(store), gomodcache, made.sums, ports)).toEqual({
    key: keysOf(made.sums).key,
    archiveBytes: expect.any(Number),
    files: made.entries.length,
    present: 0,
    unnamed: 0,
  });
  expect(await readdir(join(gomodcache, 'cache'))).toEqual(['download']);
  const names = (await readdir(gomodcache, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  expect(names.filter(({ name }) => !/\.(zip|mod|info)$/.test(name))).toEqual([]);
  const missing = await made.go(gomodcache, ['mod', 'verify']);
  expect(missing.stderr).toContain('missing ziphash');
  expect(await verifyModules(gomodcache, made.sums, ports)).toMatchObject({ zips: 5, wrong: [] });
  for (const command of commands) {
    const { exitCode, stderr } = await made.go(gomodcache, command);
    expect({ command, exitCode, stderr }).toEqual({ command, exitCode: 0, stderr: expect.any(String) });
  }
  expect(await readdir(ports.host.tempDir)).toEqual([]);
});

async function hashes(gomodcache: string): Promise<readonly string[]> {
  return (await listing(join(gomodcache, 'cache/download'))).filter((line) => /\.ziphash/.test(line));
}

test('without being verified go hashes for itself, and writes the same .ziphash', async () => {
  const store = cacheFolder(await newFolder('store-2'));
  await save(made.gomodcache, store);
  const [byGo, byUs] = [join(folder, 'by-go'), join(folder, 'by-us')];
  await restoreModules(await find(store), byGo, made.sums, ports);
  expect(await made.go(byGo, ['mod', 'download'])).toMatchObject({ exitCode: 0 });
  await restoreModules(await find(store), byUs, made.sums, ports);
  await verifyModules(byUs, made.sums, ports);
  expect(await hashes(byUs)).toHaveLength(5);
  expect(await hashes(byUs)).toEqual(await hashes(byGo));
});

describe('what is saved', () => {
  test('is only what go.sum names, however much there is', async () => {
    const gomodcache = join(folder, 'full');
    await cp(made.gomodcache, gomodcache, { recursive: true });
    const other = { path: join(gomodcache, 'cache/download/example.com/leaf/@v') };
    await writeFile(join(other.path, 'v1.2.0.zip'), 'not in go.sum');
    await mkdir(join(gomodcache, 'cache/vcs'));
    await writeFile(join(gomodcache, 'cache/vcs/x'), 'x');
    const stores = [cacheFolder(await newFolder('a')), cacheFolder(await newFolder('b'))] as const;
    await save(made.gomodcache, stores[0]);
    await save(gomodcache, stores[1]);
    expect(await listing(join(folder, 'b'))).toEqual(await listing(join(folder, 'a')));
  });

  test('is nothing where there is nothing', async () => {
    const store = cacheFolder(await newFolder('store-3'));
    expect(await save(join(folder, 'nowhere'), store)).toEqual({ outcome: 'empty' });
    // As with vendored modules: `go list` has fetched go.mod files at most.
    const modsOnly = join(folder, 'mods');
    await cp(made.gomodcache, modsOnly, { recursive: true, filter: (path) => !path.endsWith('.zip') });
    expect(await save(modsOnly, store)).toEqual({ outcome: 'empty' });
  });

  test('is not saved twice', async () => {
    const store = cacheFolder(await newFolder('store-4'));
    const { key } = keysOf(made.sums);
    expect(await save(made.gomodcache, store)).toMatchObject({ outcome: 'saved', key });
    expect(await save(made.gomodcache, store)).toEqual({ outcome: 'known' });
    const never: CacheStore = { ...store, reserve: () => Promise.reject(new Error('asked')) };
    expect(await save(made.gomodcache, never, made.sums, key)).toEqual({ outcome: 'known' });
  });

  test('a job that needs a part does not keep the whole from others', async () => {
    const store = cacheFolder(await newFolder('store-5'));
    const { key } = keysOf(made.sums);
    const part = join(folder, 'part');
    await cp(made.gomodcache, part, { recursive: true, filter: (path) => !/leaf.*\.zip$/.test(path) });
    const first = await save(part, store);
    expect(first).toMatchObject({ outcome: 'saved', key: expect.stringContaining(`${key}-`) });
    const found = await find(store);
    const next = join(folder, 'next');
    await restoreModules(found, next, made.sums, ports);
    expect(await save(next, store, made.sums, found.key)).toEqual({ outcome: 'known' });
    await made.go(next, ['mod', 'download'], { GOPROXY: made.world.env['GOPROXY'] ?? '' });
    expect(await save(next, store, made.sums, found.key)).toMatchObject({ outcome: 'saved', key });
    expect((await find(store)).key).toBe(key);
  });
});

test('after a bump the rest comes from the older entry, and what was bumped goes', async () => {
  const store = cacheFolder(await newFolder('store-6'));
  await save(made.gomodcache, store);
  const bumped = made.goSum.replaceAll('example.com/mid v1.0.0', 'example.com/mid v1.1.0');
  const sums = moduleSums([bumped]);
  const gomodcache = join(folder, 'bumped');
  const restored = await restoreModules(await find(store, sums), gomodcache, sums, ports);
  expect(restored).toMatchObject({ files: made.entries.length - 3, unnamed: 3 });
  expect(await save(gomodcache, store, sums, restored.key)).toMatchObject({ files: restored.files });
});

test('what a GOMODCACHE has already stays as it is', async () => {
  const store = cacheFolder(await newFolder('store-7'));
  await save(made.gomodcache, store);
  const gomodcache = join(folder, 'filled');
  await cp(made.gomodcache, gomodcache, { recursive: true });
  const download = join(gomodcache, 'cache/download/example.com');
  await writeFile(join(download, 'mid/@v/v1.0.0.mod'), 'mine');
  // Without its zip, whose place stays empty: go would believe this .ziphash of any other.
  await rm(join(download, 'leaf/@v/v1.0.0.zip'));
  await rm(join(download, 'top/@v'), { recursive: true });
  const before = await listing(gomodcache);
  const restored = await restoreModules(await find(store), gomodcache, made.sums, ports);
  expect(restored).toMatchObject({ files: 3, present: made.entries.length - 3 });
  const after = await listing(gomodcache);
  expect(after.filter((line) => !/top\/@v/.test(line))).toEqual(before);
  expect(await readFile(join(download, 'mid/@v/v1.0.0.mod'), 'utf8')).toBe('mine');
});
