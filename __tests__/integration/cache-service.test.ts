import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { cacheJob, contentOf, format, hasty, save } from '../support/cache-jobs.ts';

describe.each([1, 2] as const)('the cache service, v%s', (version) => {
  test('brings back what was uploaded, byte for byte, around the limits of pieces', async () => {
    const { store } = await cacheJob(version);
    const around = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: -2, max: 2 }));
    const size = fc.oneof(
      around.map(([pieces, more]) => Math.max(0, pieces * hasty.pieceBytes + more)),
      fc.integer({ min: 0, max: 8 * hasty.pieceBytes }),
    );
    let count = 0;
    await fc.assert(
      fc.asyncProperty(size, async (bytes) => {
        const key = `modules-${++count}-`;
        const content = await save(store, key, bytes);
        const entry = await store.find(key, [], format);
        expect(entry?.key).toBe(key);
        expect((await contentOf(entry)).equals(content)).toBe(true);
      }),
      { numRuns: 60, examples: [[0], [1], [999], [1000], [1001], [3000], [4001]] },
    );
  });

  test('finds the exact entry, else the newest of the first prefix that has any, and only of that format', async () => {
    const { store } = await cacheJob(version);
    for (const key of ['m-a-1', 'm-a-2', 'm-b-3']) await save(store, key, 10);
    const found = async (key: string, ...prefixes: string[]) =>
      (await store.find(key, prefixes, format))?.key;
    expect(await found('m-a-1', 'm-')).toBe('m-a-1');
    expect(await found('m-a-9', 'm-a-', 'm-')).toBe('m-a-2');
    expect(await found('m-c-9', 'm-c-', 'm-')).toBe('m-b-3');
    expect(await found('m-c-9', 'm-c-')).toBeUndefined();
    expect(await store.find('m-a-1', ['m-'], 'another')).toBeUndefined();
  });

  test('a taken key is not reserved again, not even while it is being filled', async () => {
    const { store } = await cacheJob(version);
    expect(await store.reserve('m-1', format)).toBeDefined();
    expect(await store.reserve('m-1', format)).toBeUndefined();
    expect(await store.reserve('m-1', 'another')).toBeDefined();
    expect(await store.find('m-1', [], format)).toBeUndefined();
  });

  test('gets the token, and nobody else does', async () => {
    const { store, service } = await cacheJob(version);
    await save(store, 'm-1', 2500);
    await contentOf(await store.find('m-1', [], format));
    const [blobs, own] = [[true], [false]].map(([blob]) =>
      service.requests.filter(({ name }) => / blo(b|ck)/.test(name) === blob),
    );
    expect(own?.every(({ headers }) => headers.authorization === 'Bearer token-of-the-job')).toBe(true);
    expect(blobs?.length).toBeGreaterThanOrEqual(version === 2 ? 7 : 3);
    expect(blobs?.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  test('sees the format as 64 hexadecimal digits', async () => {
    const { store, service } = await cacheJob(version);
    await store.reserve('m-1', format);
    expect(service.entries[0]?.version).toBe(createHash('sha256').update(format).digest('hex'));
  });

  test.each([
    ['x'.repeat(513), [], /has 513 characters; GitHub's cache service takes 512$/],
    ['a,b', [], /"a,b" has a comma/],
    ['a', ['b,'], /"b," has a comma/],
    ['a', Array.from({ length: 10 }, () => 'b'), /^11 cache keys/],
  ])('is not asked for keys that it would refuse: %#', async (key, prefixes, message) => {
    const { store, service } = await cacheJob(version);
    await expect(store.find(key, prefixes, format)).rejects.toThrow(message);
    if (prefixes.length === 0) await expect(store.reserve(key, format)).rejects.toThrow(message);
    expect(service.requests).toEqual([]);
  });

  test('takes a key of 512 characters', async () => {
    const { store } = await cacheJob(version);
    const key = 'x'.repeat(512);
    const content = await save(store, key, 20);
    expect((await contentOf(await store.find(key, [], format))).equals(content)).toBe(true);
  });

  test('one that forgets capitals still hits exactly', async () => {
    const { store, service } = await cacheJob(version);
    const written = createHash('sha256').update(format).digest('hex');
    service.add('m-linux', written, Buffer.from('x'));
    // It looks for prefixes only, as our service does not forget capitals.
    expect((await store.find('m-Linux', ['m-'], format))?.key).toBe('m-Linux');
  });
});

describe('pieces', () => {
  test('go through at most so many connections, and all arrive', async () => {
    const { store, service } = await cacheJob(2, { ...hasty, connections: 2 });
    const content = await save(store, 'm-1', 10_500);
    const entry = await store.find('m-1', [], format);
    const names = (name: string) => service.requests.filter((request) => request.name === name).length;
    expect([names('PUT block'), names('PUT blocklist'), names('PUT blob')]).toEqual([11, 1, 0]);
    expect((await contentOf(entry)).equals(content)).toBe(true);
    expect(names('GET blob')).toBe(11);
  });

  test('are not asked for faster than somebody reads', async () => {
    const { store, service } = await cacheJob();
    await save(store, 'm-1', 50_000);
    const asked = () => service.requests.filter(({ name }) => name === 'GET blob').length;
    const entry = await store.find('m-1', [], format);
    for await (const chunk of entry?.content() ?? []) {
      expect(chunk.length).toBeLessThanOrEqual(1000);
      await new Promise((done) => setTimeout(done, 100));
      break;
    }
    expect(asked()).toBe(1 + hasty.connections);
  });

  test('one plain request where the server does not do ranges', async () => {
    const { store, service } = await cacheJob();
    service.blobs.ranges = false;
    const content = await save(store, 'm-1', 5500);
    expect((await contentOf(await store.find('m-1', [], format))).equals(content)).toBe(true);
    expect(service.requests.filter(({ name }) => name === 'GET blob')).toHaveLength(1);
  });
});
