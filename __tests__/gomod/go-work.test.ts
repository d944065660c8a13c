import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseGoWork } from '../../src/gomod/go-work.ts';
import { goWorkText } from '../support/gomod-arbitrary.ts';
import { textAt } from '../support/text-at.ts';

test('every directive with its place', () => {
  const text = `go 1.23.0 // see docs

toolchain go1.23.4
godebug default=go1.22

use (
	.
	"./with blank" // quoted
	./lib
)

replace example.com/a v1.0.0 => ./a
`;
  const parsed = parseGoWork(text);
  expect(parsed).toMatchObject({
    ok: true,
    file: {
      go: { version: '1.23.0' },
      toolchain: { name: 'go1.23.4' },
      godebug: [{ key: 'default', value: 'go1.22' }],
      use: [{ path: '.' }, { path: './with blank' }, { path: './lib' }],
      replace: [{ oldPath: 'example.com/a', oldVersion: 'v1.0.0', newPath: './a' }],
    },
  });
  if (!parsed.ok) return;
  const { go, toolchain, godebug, use, replace } = parsed.file;
  expect(
    [go, toolchain, ...godebug, ...use, ...replace].map((item) => item && textAt(text, item.at)),
  ).toEqual([
    'go 1.23.0',
    'toolchain go1.23.4',
    'godebug default=go1.22',
    '.',
    '"./with blank"',
    './lib',
    'replace example.com/a v1.0.0 => ./a',
  ]);
});

test('a folder used twice is there twice, as in Go', () => {
  const parsed = parseGoWork('use ./a\nuse ./a\nuse ""\n');
  expect(parsed.ok && parsed.file.use.map(({ path }) => path)).toEqual(['./a', './a']);
});

test.each([
  ['module a', ['1:1']],
  ['require a v1.0.0', ['1:1']],
  ['go 1.21\n\tuse\n\tuse a b\nuse (\n\t./a b\n)\n', ['2:2', '3:2', '5:2']],
  ['use (\n\t./a\n', ['3:1']],
  ['use `./a`', ['1:1']],
])('%j is refused at its places', (text, places) => {
  const parsed = parseGoWork(text);
  expect(parsed.ok ? [] : parsed.problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(goWorkText, fc.string({ unit: 'binary' })), (text) => {
      expect(typeof parseGoWork(text).ok).toBe('boolean');
    }),
  );
});
