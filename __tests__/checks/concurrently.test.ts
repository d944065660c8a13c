import { expect, test } from '@jest/globals';
import { concurrently } from '../../src/checks/concurrently.ts';

const soon = async (): Promise<void> => new Promise((wake) => setTimeout(wake, 1));

test('results come in the order of the items, with no more than the limit under way', async () => {
  let [now, most] = [0, 0];
  const results = await concurrently([5, 1, 4, 2, 3], 2, async (item, index) => {
    most = Math.max(most, ++now);
    for (let left = item; left > 0; left--) await soon();
    now--;
    return `${index}:${item}`;
  });
  expect(results).toEqual(['0:5', '1:1', '2:4', '3:2', '4:3']);
  expect(most).toBe(2);
});

test('nothing to do', async () => {
  expect(await concurrently([], 4, soon)).toEqual([]);
});

test('after an error nothing is begun, and it is thrown when all that was under way has ended', async () => {
  const ended: number[] = [];
  const failing = concurrently([1, 2, 3, 4], 2, async (item) => {
    if (item === 1) throw new Error('one');
    await soon();
    ended.push(item);
  });
  await expect(failing).rejects.toThrow('one');
  expect(ended).toEqual([2]);
});
