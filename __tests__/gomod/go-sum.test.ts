import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseGoSum, sumsOf, type GoSumFile } from '../../src/gomod/go-sum.ts';

const hash = 'h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=';

function accepted(text: string): GoSumFile {
  const parsed = parseGoSum(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}

describe('parseGoSum', () => {
  test('lines by module version, with where they stand', () => {
    const file = accepted(
      `a.b/c v1.0.0 ${hash}\n\na.b/c v1.0.0/go.mod ${hash}\r\nd.e/f v2.0.0+incompatible h9:new\n`,
    );
    expect(file.lines.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(sumsOf(file, 'a.b/c', 'v1.0.0')).toEqual({
      zip: [{ path: 'a.b/c', version: 'v1.0.0', isGoMod: false, hash, line: 1 }],
      goMod: [{ path: 'a.b/c', version: 'v1.0.0', isGoMod: true, hash, line: 3 }],
    });
    expect(sumsOf(file, 'd.e/f', 'v2.0.0+incompatible').zip).toMatchObject([{ hash: 'h9:new' }]);
    expect(sumsOf(file, 'd.e/f', 'v1.0.0')).toEqual({ zip: [], goMod: [] });
    expect(file.duplicates).toEqual([]);
  });

  test('an equal line is a duplicate, another hash for the same thing is not', () => {
    const file = accepted('a v1 h1:x\na v1 h1:y\na v1/go.mod h1:x\na v1 h1:x\n');
    expect(file.duplicates.map(({ line }) => line)).toEqual([4]);
    expect(sumsOf(file, 'a', 'v1').zip.map(({ line }) => line)).toEqual([1, 2]);
  });

  test.each([
    ['a b\n', [1]],
    ['\n \t\na b c d\nx\na v1 h1:x\n', [3, 4]],
    [`<<<<<<< HEAD\na v1 ${hash}\n=======\n>>>>>>> other branch\n`, [1, 3]],
    ['a v1 h1:x // why\n', [1]],
    ['', []],
  ])('malformed lines of %j', (text, lines) => {
    const parsed = parseGoSum(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ line }) => line)).toEqual(lines);
  });

  test('what is written is read', () => {
    const word = fc.stringMatching(/^[!-~]+$/);
    const sumLine = fc.record({
      path: word,
      version: word.map((text) => `v${text}x`),
      isGoMod: fc.boolean(),
      hash: word,
    });
    fc.assert(
      fc.property(fc.uniqueArray(sumLine, { selector: (entry) => JSON.stringify(entry) }), (entries) => {
        const text = entries.map(
          (entry) => `${entry.path} ${entry.version}${entry.isGoMod ? '/go.mod' : ''} ${entry.hash}\n`,
        );
        const file = accepted(text.join(''));
        expect(file.lines).toEqual(entries.map((entry, index) => ({ ...entry, line: index + 1 })));
      }),
    );
  });
});
