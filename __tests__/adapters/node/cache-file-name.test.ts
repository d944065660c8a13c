import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileName, keyOf } from '../../../src/adapters/node/cache-file-name.ts';

const key = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('file names of keys', () => {
  test.each([
    ['go-preflight-1.2-0af', '=go-preflight-1.2-0af'],
    ['Linux', '=_4cinux'],
    ['../../etc', '=..=..=etc'.replaceAll('=', '_2f').replace('_2f', '=')],
    ['a\\b:c', '=a_5cb_3ac'],
    ['con', '=con'],
    ['nul.txt', '=nul.txt'],
    ['ends. ', '=ends._20'],
    ['ends.', '=ends_2e'],
    ['_4cinux', '=_5f4cinux'],
    ['=', '=_3d'],
    ['ü', '=_c3_bc'],
    ['', '='],
  ])('%j is %j', (text, name) => {
    expect(fileName(text)).toBe(name);
    expect(keyOf(name)).toBe(text);
  });

  test('lead back to the key, and are safe everywhere', () => {
    fc.assert(
      fc.property(key, (text) => {
        const name = fileName(text);
        expect(keyOf(name)).toBe(text);
        expect(name).toMatch(/^=([a-z0-9_.-]*[a-z0-9_-])?$/);
      }),
    );
  });

  test('are of one key each, capitals or not', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        fc.pre(one !== other);
        expect(fileName(one)).not.toBe(fileName(other));
        expect(fileName(one)).toBe(fileName(one).toLowerCase());
      }),
    );
  });

  test.each([
    '.unfinished-00',
    'lost+found',
    '=Linux',
    '=_4Cinux',
    '=_zz',
    '=_ff',
    '=a.',
    `=${'L'.repeat(200)}`,
    '= ',
  ])('%j is not ours', (name) => {
    expect(keyOf(name)).toBeUndefined();
  });

  test('a key may be too long for one', () => {
    expect(fileName('x'.repeat(254))).toHaveLength(255);
    expect(() => fileName('x'.repeat(255))).toThrow(
      /^the cache key "x{80}…" is too long for the name of a file/,
    );
  });
});
