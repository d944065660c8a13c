import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatActionEntry, parseActionEntry } from '../../../src/cache/build/action-entry.ts';
import { formatIndex, outputsOf, parseIndex } from '../../../src/cache/build/action-index.ts';
import { action, id } from '../../support/build-entries.ts';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const name = fc.stringMatching(/^[\w é][\w .é-]{0,20}$/);
const plain = fc.record({
  id: hex,
  output: hex,
  size: fc.nat({ max: 1e12 }),
  time: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String),
});
const indexed = fc.oneof(
  plain,
  fc.tuple(plain, name).map(([one, executable]) => ({ ...one, executable })),
);

test('a file of an action says what was put into it', () => {
  fc.assert(
    fc.property(plain, (entry) => {
      const text = formatActionEntry(entry);
      expect(text).toHaveLength(175);
      expect(parseActionEntry(text, entry.id)).toEqual(entry);
      expect(parseActionEntry(text, entry.output)).toBeUndefined();
    }),
  );
});

const good = formatActionEntry(action('a', 'one'));
test.each<[string, string]>([
  ['empty', ''],
  ['cut off', good.slice(0, -1)],
  ['longer', `${good}\n`],
  ['another version', good.replace('v1', 'v2')],
  ['a negative size', good.replace(' 3 ', '-3 ')],
  ['an enormous size', good.replace(/ {18}/, '9'.repeat(18))],
  ['capitals', good.toUpperCase().replace('V1', 'v1')],
])('a file of an action that go would not take is none: %s', (_, text) => {
  expect(text).not.toBe(good);
  expect(parseActionEntry(text, id('a'))).toBeUndefined();
});

describe('an index', () => {
  const distinct = fc.uniqueArray(indexed, { selector: (one) => one.id, maxLength: 20 });

  test('says what was put into it, in one spelling', () => {
    fc.assert(
      fc.property(distinct, (actions) => {
        const text = formatIndex(actions);
        const parsed = parseIndex(text, 'linux');
        expect(parsed).toEqual([...actions].sort((a, b) => (a.id < b.id ? -1 : 1)));
        expect(formatIndex(parsed)).toBe(text);
      }),
    );
  });

  test('is itself or refused, whatever is changed in it', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.string({ maxLength: 2 }), (actions, at, more) => {
        const text = formatIndex(actions);
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + more + text.slice(place + 1);
        try {
          expect(formatIndex(parseIndex(changed, 'linux'))).toBe(changed);
        } catch (error) {
          expect(error).toHaveProperty('name', 'UserError');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('names each output once', () => {
    const actions = [action('a', 'one'), action('b', 'one'), action('c', 'two', 'tool')];
    expect([...outputsOf(actions).values()]).toEqual([
      { id: id('one'), size: 3 },
      { id: id('two'), size: 3, executable: 'tool' },
    ]);
  });
});
