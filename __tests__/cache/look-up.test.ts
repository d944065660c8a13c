import { describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { CacheStore, FoundEntry } from '../../src/cache/cache-store.ts';
import { lookUp } from '../../src/cache/look-up.ts';

const wanted = { key: 'k', prefixes: ['p'] };
const hasty = { askSeconds: 0.1, transferSeconds: 0.3 };

/** A store that answers so. */
function storeOf(find: CacheStore['find']): CacheStore {
  return { name: 'the store', find, reserve: () => Promise.reject(new Error('never asked')) };
}

/** An entry of three chunks, each after as many milliseconds; whether somebody closed it. */
function slow(milliseconds: number): { readonly entry: FoundEntry; readonly wasLeft: () => boolean } {
  let left = false;
  const content = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (const byte of [1, 2, 3]) {
        await pause(milliseconds);
        yield Uint8Array.of(byte);
      }
    } finally {
      left = true;
    }
  };
  return { entry: { key: 'k', bytes: 3, content }, wasLeft: () => left };
}

async function* hanging(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(1);
  await new Promise(() => undefined);
}

async function read(entry: FoundEntry | undefined): Promise<number[]> {
  const bytes: number[] = [];
  for await (const chunk of entry?.content() ?? []) bytes.push(...chunk);
  return bytes;
}

describe('a store', () => {
  test('is asked for all keys, and what it has comes as it is', async () => {
    const asked: unknown[] = [];
    const store = storeOf((...args) => {
      asked.push(args);
      return Promise.resolve(slow(0).entry);
    });
    const entry = await lookUp(store, wanted, 'f', hasty);
    expect(asked).toEqual([['k', ['p'], 'f']]);
    expect(entry).toMatchObject({ key: 'k', bytes: 3 });
    expect(await read(entry)).toEqual([1, 2, 3]);
  });

  test('may have nothing', async () => {
    const store = storeOf(() => Promise.resolve(undefined));
    expect(await lookUp(store, wanted, 'f', hasty)).toBeUndefined();
  });

  test('that does not answer is given up', async () => {
    const store = storeOf(() => new Promise(() => undefined));
    await expect(lookUp(store, wanted, 'f', hasty)).rejects.toThrow('the store did not answer in 0.1 s');
  });
});

describe('an entry', () => {
  test('that trickles in is given up, and its connection closed', async () => {
    const { entry, wasLeft } = slow(140);
    const found = await lookUp(
      storeOf(() => Promise.resolve(entry)),
      wanted,
      'f',
      hasty,
    );
    await expect(read(found)).rejects.toThrow(
      'the entry was not here after 0.3 s; the job goes on without it',
    );
    await pause(200);
    expect(wasLeft()).toBe(true);
  });

  test('that hangs is given up, too', async () => {
    const found = await lookUp(
      storeOf(() => Promise.resolve({ key: 'k', content: hanging })),
      wanted,
      'f',
      hasty,
    );
    await expect(read(found)).rejects.toThrow('after 0.3 s');
  });

  test('that nobody reads to its end is closed', async () => {
    const { entry, wasLeft } = slow(0);
    const found = await lookUp(
      storeOf(() => Promise.resolve(entry)),
      wanted,
      'f',
      hasty,
    );
    for await (const chunk of found?.content() ?? []) {
      expect(chunk).toEqual(Uint8Array.of(1));
      break;
    }
    await pause(10);
    expect(wasLeft()).toBe(true);
  });
});
