import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth, fitted, wrapped } from '../../src/report/display-width.ts';

describe('columns', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['中文，', 6],
    ['e\u0301', 1],
    ['🎉', 2],
    ['ﾊﾝ', 2],
    ['✔ …', 3],
  ])('%j takes %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['中文字', 5, '中文…'],
    ['中文字', 4, '中…'],
  ])('%j in %d is %j', (text, columns, shown) => {
    expect(fitted(text, columns)).toBe(shown);
  });
});

describe('wrapping', () => {
  it.each([
    ['aa bb cc', 5, ['aa bb', 'cc']],
    ['aa verylongword cc', 6, ['aa', 'verylongword', 'cc']],
    ['中文字符', 4, ['中文', '字符']],
    ['中文，字', 4, ['中文，', '字']],
    ['', 4, ['']],
  ])('%j in %d columns', (text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines);
  });

  it('loses nothing but blanks', () => {
    const text = fc.array(fc.constantFrom('word', ' ', '中', '，', 'a/b@c')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (all, columns) => {
        expect(wrapped(all, columns).join('').replaceAll(' ', '')).toBe(all.replaceAll(' ', ''));
      }),
    );
  });
});
