import { describe, expect, test } from '@jest/globals';
import { changeOf, isWorthSaving, workingSet } from '../../../src/cache/build/working-set.ts';
import { action } from '../../support/build-entries.ts';

/** So many actions, each with an output of its own of so many bytes. */
function some(count: number, bytes: number, word = 'x') {
  return Array.from({ length: count }, (_, at) => action(`${word}${at}`, `${word}${at}`.padEnd(bytes)));
}

describe('a budget', () => {
  const actions = [...some(10, 10), ...some(1, 1000, 'large'), action('same', 'x0'.padEnd(10))];

  test.each([
    [Infinity, 12, 1100],
    [1100, 12, 1100],
    [1099, 11, 100],
    [100, 11, 100],
    [95, 10, 90],
    [0, 0, 0],
  ])('of %d bytes: the largest outputs go first', (budget, count, bytes) => {
    const set = workingSet(actions, budget);
    // The one that two actions have in common may be the one that goes.
    expect([count, count - (budget === 95 ? 1 : 0)]).toContain(set.actions.length);
    expect(set).toMatchObject({
      bytes,
      overBudget: { actions: 12 - set.actions.length, bytes: 1100 - bytes },
    });
  });
});

test('more than an entry may hold is what a budget is for', () => {
  const large = some(50, 1).map((one) => ({ ...one, size: 100 << 20 }));
  expect(workingSet(large, 2e9)).toMatchObject({ bytes: 19 * (100 << 20), overBudget: { actions: 31 } });
});

describe('worth saving', () => {
  const used = some(100, 1000);
  const set = workingSet(used, Infinity);
  const isWorth = (restored: typeof used) => isWorthSaving(changeOf(set, restored), set);

  test.each<[string, typeof used, boolean]>([
    ['nothing was restored', [], true],
    ['all of it was', used, false],
    ['one action in a hundred is new', used.slice(1), false],
    ['two are', used.slice(2), true],
    ['one has another output', [action('x0', 'other'), ...used.slice(1)], false],
    ['less than a quarter is not used any more', [...used, ...some(33, 1000, 'old')], false],
    ['a quarter is not', [...used, ...some(34, 1000, 'old')], true],
    ['one that is not used any more is that large', [...used, ...some(1, 34_000, 'old')], true],
  ])('%s: %p', (_, restored, worth) => {
    expect(isWorth(restored)).toBe(worth);
  });

  test('one new action with a hundredth of the actions, but a large output', () => {
    const more = workingSet([...used, ...some(1, 5000, 'new')], Infinity);
    expect(isWorthSaving(changeOf(more, used), more)).toBe(true);
  });

  test('outputs of no bytes', () => {
    const empty = workingSet([action('a', ''), action('b', '')], Infinity);
    expect(isWorthSaving(changeOf(empty, [action('a', ''), action('b', '')]), empty)).toBe(false);
    expect(isWorthSaving(changeOf(empty, []), empty)).toBe(true);
  });
});
