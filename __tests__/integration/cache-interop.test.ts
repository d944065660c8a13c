import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheStore } from '../../src/cache/cache-store.ts';
import { moduleKeys } from '../../src/cache/modules/module-keys.ts';
import { restoreModules } from '../../src/cache/modules/restore-modules.ts';
import { saveModules } from '../../src/cache/modules/save-modules.ts';
import { cacheClient, clientFormat } from '../support/cache-client.ts';
import { answer, status } from '../support/cache-faults.ts';
import { archive, cacheJob, contentOf, hasty } from '../support/cache-jobs.ts';
import type { CacheJob } from '../support/cache-jobs.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { moduleWorld } from '../support/module-world.ts';
import type { ModuleWorld } from '../support/module-world.ts';
import { removeFolder } from '../support/temporary.ts';

/** Of the modules, below cache/download. */
const host = 'example.com';

/** What GitHub's client is asked to keep: files alone, since ours refuses folders in an archive. */
const path = `${host}/**/*.*`;

let made: ModuleWorld;
beforeAll(async () => {
  made = await moduleWorld();
});
afterAll(async () => {
  await removeFolder(made.world.folder);
});

const patient = { ...hasty, askSeconds: 30, transferSeconds: 60, pieceBytes: 1 << 16 };

/** A service with two jobs, one of GitHub's client and one of ours, whose entries are of one make. */
async function jobs(version: 1 | 2) {
  const job = await cacheJob(version, patient);
  const format = clientFormat(path);
  const ours: CacheStore = {
    name: job.store.name,
    find: async (key, prefixes) => job.store.find(key, prefixes, format),
    reserve: async (key) => job.store.reserve(key, format),
  };
  const theirs = await cacheClient(job, version);
  await mkdir(join(theirs.workspace, host));
  return { ...job, ours, theirs };
}

/** Builds what was restored into GOMODCACHE without a network, and has the go command hold all of it against go.sum. */
async function expectWhole(gomodcache: string): Promise<void> {
  const build = await made.go(gomodcache, ['build', './...']);
  const verify = await made.go(gomodcache, ['mod', 'verify']);
  expect([build.exitCode, verify.stdout]).toEqual([0, 'all modules verified\n']);
}

function refusal(version: 1 | 2, method: 'write' | 'read', job: CacheJob): { readonly asked: () => number } {
  const words = `cache ${method} denied: this run was started by an untrusted event`;
  if (version === 1)
    return answer(job, method === 'write' ? 'POST caches' : 'GET cache', ...refused(403, { message: words }));
  return method === 'write'
    ? answer(job, 'CreateCacheEntry', ...refused(200, { ok: false, message: words }))
    : answer(job, 'GetCacheEntryDownloadURL', ...refused(403, { code: 'permission_denied', msg: words }));
}

function refused(code: number, body: unknown) {
  const one = status(code, JSON.stringify(body), { 'content-type': 'application/json' });
  return [one, one];
}

describe.each([1, 2] as const)("GitHub's own client and ours, v%s", (version) => {
  test('modules that ours saves are restored by GitHub’s', async () => {
    const { ours, theirs, ports } = await jobs(version);
    const key = moduleKeys(made.sums)?.key ?? '';
    expect(await saveModules(made.gomodcache, made.sums, ours, { key }, ports)).toMatchObject({ key });

    expect((await theirs.find(path, key)).result).toBe(key);
    expect(await readdir(join(theirs.workspace, host))).toEqual([]);
    expect((await theirs.restore(path, key)).result).toBe(key);
    const gomodcache = await temporaryFolder();
    await cp(join(theirs.workspace, host), join(gomodcache, 'cache/download', host), { recursive: true });
    await expectWhole(gomodcache);
  });

  test('modules that GitHub’s saves are restored by ours', async () => {
    const { ours, theirs, ports } = await jobs(version);
    const download = join(made.gomodcache, 'cache/download', host);
    await cp(download, join(theirs.workspace, host), { recursive: true });
    expect((await theirs.save(path, 'modules-1')).result).toEqual(expect.any(Number));

    const entry = await ours.find('modules-2', ['modules-'], '');
    if (!entry) throw new Error('not found');
    expect(entry.key).toBe('modules-1');
    const gomodcache = await temporaryFolder();
    const { files, unnamed } = await restoreModules(entry, gomodcache, made.sums, ports);
    expect(files).toBe(made.entries.length);
    // Theirs keeps all that there is, .ziphash and .lock files too.
    expect(unnamed).toBeGreaterThan(0);
    await expectWhole(gomodcache);
  });

  test('find the same entry for the same keys, whoever saved it', async () => {
    const { ours, theirs } = await jobs(version);
    await writeFile(join(theirs.workspace, host, 'a.file'), 'content');
    await theirs.save(path, 'm-a-1');
    await store(ours, 'm-a-2');
    await theirs.save(path, 'm-b-3');
    await store(ours, 'M-b-4');
    const table = [
      ['m-a-1', 'm-a-1', 'm-'],
      ['m-a-2', 'm-a-9', 'm-a-', 'm-'],
      ['m-b-3', 'm-c-9', 'm-c-', 'm-'],
      ['m-b-3', 'm-b'],
      ['M-b-4', 'x', 'M-'],
      [null, 'm-c-9', 'm-c-'],
    ] as const;
    for (const [expected, key, ...prefixes] of table) {
      const found = [
        (await ours.find(key, prefixes, ''))?.key ?? null,
        await theirs.find(path, key, ...prefixes),
      ];
      expect(found).toEqual([expected, expect.objectContaining({ result: expected })]);
    }
  });

  test('do not write a key twice, whoever has it, and be it only reserved', async () => {
    const { ours, theirs } = await jobs(version);
    await writeFile(join(theirs.workspace, host, 'a.file'), 'content');
    await theirs.save(path, 'theirs');
    expect(await ours.reserve('theirs', '')).toBeUndefined();
    const content = await store(ours, 'ours');
    await ours.reserve('reserved', '');
    for (const key of ['ours', 'reserved']) {
      const { result, log } = await theirs.save(path, key);
      expect(result).toBe(-1);
      expect(log).toMatch(/another job may be creating this cache/);
    }
    expect((await contentOf(await ours.find('ours', [], ''))).equals(content)).toBe(true);
    expect(await ours.find('reserved', [], '')).toBeUndefined();
  });

  test('a token that may not write costs both a warning that says why, and nothing else', async () => {
    const { theirs, ours, ...job } = await jobs(version);
    await writeFile(join(theirs.workspace, host, 'a.file'), 'content');
    const { asked } = refusal(version, 'write', job);
    const { result, log } = await theirs.save(path, 'm-1');
    expect(result).toBe(-1);
    expect(log).toMatch(/^::warning::Failed to save: .*cache write denied: this run was/m);
    await expect(ours.reserve('m-1', '')).rejects.toThrow(/cache write denied: this run was/);
    expect(asked()).toBe(2);
    expect(job.service.entries).toEqual([]);
  });

  test('the same for one that may not read', async () => {
    const { theirs, ours, ...job } = await jobs(version);
    await store(ours, 'm-1');
    const { asked } = refusal(version, 'read', job);
    const { result, log } = await theirs.restore(path, 'm-1');
    expect(result).toBeNull();
    expect(log).toMatch(/^::warning::Failed to restore: .*cache read denied: this run was/m);
    await expect(ours.find('m-1', [], '')).rejects.toThrow(/cache read denied: this run was/);
    expect(asked()).toBe(2);
  });
});

/** Stores random bytes as ours does. */
async function store(ours: CacheStore, key: string): Promise<Buffer> {
  const { file, content } = await archive(100);
  await (await ours.reserve(key, ''))?.upload(file, 100);
  return content;
}
