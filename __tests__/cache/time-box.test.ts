import { expect, test } from '@jest/globals';
import { timeBoxed } from '../../src/cache/time-box.ts';

/** An entry of three chunks, each of which takes as many milliseconds on `clock`. */
function slow(clock: { now: number }, milliseconds: number) {
  let left = false;
  const content = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (const byte of [1, 2, 3]) {
        clock.now += milliseconds;
        yield await Promise.resolve(Uint8Array.of(byte));
      }
    } finally {
      left = true;
    }
  };
  return { entry: { key: 'k', content }, wasLeft: () => left };
}

async function read(content: AsyncIterable<Uint8Array>): Promise<number[]> {
  const bytes: number[] = [];
  for await (const chunk of content) bytes.push(...chunk);
  return bytes;
}

test('what comes in time comes as it is', async () => {
  const clock = { now: 5000 };
  const { entry } = slow(clock, 1000);
  expect(await read(timeBoxed(entry, () => clock.now, 3).content())).toStrictEqual([1, 2, 3]);
});

test('what takes longer is given up, and its connection with it', async () => {
  const clock = { now: 0 };
  const { entry, wasLeft } = slow(clock, 2000);
  await expect(read(timeBoxed(entry, () => clock.now, 3).content())).rejects.toThrow(
    'the entry was not here after 3 s; the job goes on without it',
  );
  expect(wasLeft()).toBe(true);
  expect(clock.now).toBe(4000);
});
