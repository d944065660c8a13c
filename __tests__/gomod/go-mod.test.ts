import { describe, expect, test } from '@jest/globals';
import { parseGoMod } from '../../src/gomod/go-mod.ts';
import type { GoModFile } from '../../src/gomod/go-mod-file.ts';
import type { Span } from '../../src/gomod/position.ts';
import { itemsOf } from '../support/gomod-items.ts';
import { textAt } from '../support/text-at.ts';

function accepted(text: string): GoModFile {
  const parsed = parseGoMod(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}

/** `5:2` for each problem. */
function refusedAt(text: string): readonly string[] {
  const parsed = parseGoMod(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, column }) => `${line}:${column}`);
}

const whole = `// Deprecated: use example.com/new.
module example.com/old/v2 // import elsewhere

go 1.22.0

toolchain go1.22.3

godebug (
	default=go1.21
	panicnil=1
)

require example.com/a v1.2.3

require (
	gopkg.in/yaml.v3 v3.0.1 // indirect
	example.com/é/b v0.0.0-20200101000000-abcdefabcdef // indirect; why
	"example.com/c" v1.2 // kept
)

exclude example.com/a v1.2.4

replace (
	example.com/a => ../a
	example.com/c v1.2.0 => example.com/fork/c v1.9.0
)

// Published by accident.
retract (
	v2.0.0
	[v2.1.0, v2.2.0] // broken
)

tool example.com/cmd/stringer

ignore (
	./generated
	testdata
)
`;

describe('values and places', () => {
  const file = accepted(whole);

  test('of every directive', () => {
    expect(file.module).toMatchObject({
      path: 'example.com/old/v2',
      deprecated: 'use example.com/new.\nimport elsewhere',
    });
    expect(file.go).toMatchObject({ version: '1.22.0' });
    expect(file.toolchain).toMatchObject({ name: 'go1.22.3' });
    expect(file.godebug).toMatchObject([
      { key: 'default', value: 'go1.21' },
      { key: 'panicnil', value: '1' },
    ]);
    expect(file.require).toMatchObject([
      { path: 'example.com/a', version: 'v1.2.3', indirect: false },
      { path: 'gopkg.in/yaml.v3', version: 'v3.0.1', indirect: true },
      { path: 'example.com/é/b', version: 'v0.0.0-20200101000000-abcdefabcdef', indirect: true },
      { path: 'example.com/c', version: 'v1.2.0', indirect: false },
    ]);
    expect(file.exclude).toMatchObject([{ path: 'example.com/a', version: 'v1.2.4' }]);
    expect(file.replace).toMatchObject([
      { oldPath: 'example.com/a', newPath: '../a' },
      { oldPath: 'example.com/c', oldVersion: 'v1.2.0', newPath: 'example.com/fork/c', newVersion: 'v1.9.0' },
    ]);
    expect(file.replace[0]).not.toHaveProperty('oldVersion');
    expect(file.retract).toMatchObject([
      { low: 'v2.0.0', high: 'v2.0.0', rationale: 'Published by accident.' },
      { low: 'v2.1.0', high: 'v2.2.0', rationale: 'broken' },
    ]);
    expect(file.tool).toMatchObject([{ path: 'example.com/cmd/stringer' }]);
    expect(file.ignore).toMatchObject([{ path: './generated' }, { path: 'testdata' }]);
  });

  test('spans cover the line without its comment, with the verb where it has one', () => {
    const at = itemsOf(file).map((item) => textAt(whole, item.at));
    expect(at).toEqual([
      'module example.com/old/v2',
      'go 1.22.0',
      'toolchain go1.22.3',
      'default=go1.21',
      'panicnil=1',
      'require example.com/a v1.2.3',
      'gopkg.in/yaml.v3 v3.0.1',
      'example.com/é/b v0.0.0-20200101000000-abcdefabcdef',
      '"example.com/c" v1.2',
      'exclude example.com/a v1.2.4',
      'example.com/a => ../a',
      'example.com/c v1.2.0 => example.com/fork/c v1.9.0',
      'v2.0.0',
      '[v2.1.0, v2.2.0]',
      'tool example.com/cmd/stringer',
      './generated',
      'testdata',
    ]);
  });

  test('are the same with CRLF and without a line feed at the end', () => {
    expect(accepted(whole.replaceAll('\n', '\r\n'))).toEqual(file);
    expect(accepted(whole.trimEnd())).toEqual(file);
  });

  test('columns count code points', () => {
    const text = 'replace (\n\t😀 => ./x\n\t"😀" => ./y\n)\n';
    expect(accepted(text).replace.map(({ at }) => at)).toEqual([
      { line: 3, column: 2, endLine: 3, endColumn: 12 },
    ]);
  });
});

describe('directives that do not count are left out', () => {
  test.each<[string, string, Partial<GoModFile>]>([
    [
      'the later replacement of a module version wins',
      'replace a => ./b\nreplace c => ./d\nreplace a => ./e\n',
      {
        replace: [
          { oldPath: 'c', newPath: './d', at: span(2, 1, 17) },
          { oldPath: 'a', newPath: './e', at: span(3, 1, 17) },
        ],
      },
    ],
    [
      'the first of equal exclusions stays',
      'exclude a v1.0.0\nexclude a v1\n',
      {
        exclude: [{ path: 'a', version: 'v1.0.0', at: span(1, 1, 17) }],
      },
    ],
    ['the first of equal tools stays', 'tool a\ntool a\n', { tool: [{ path: 'a', at: span(1, 1, 7) }] }],
    [
      'empty names are dropped',
      'require "" v1.0.0\ngodebug =x\nretract ""\nreplace "" => ./x\n',
      {
        require: [],
        godebug: [],
        retract: [],
        replace: [],
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(accepted(text)).toMatchObject(expected);
  });
});

function span(line: number, column: number, endColumn: number): Span {
  return { line, column, endLine: line, endColumn };
}

describe('comments', () => {
  test.each([
    ['// indirect', true],
    ['//indirect', true],
    ['// indirect; needed by x', true],
    ['//\u2003indirect\u00a0', true],
    ['// indirect;', false],
    ['// indirect x', false],
    ['// Indirect', false],
    ['// x; indirect', false],
    ['', false],
  ])('%j beside a requirement', (comment, indirect) => {
    expect(accepted(`require a v1.0.0 ${comment}`).require[0]?.indirect).toBe(indirect);
  });

  test.each([
    ['// Deprecated: x\nmodule a', 'x'],
    ['module a // Deprecated: x', 'x'],
    ['// a\n//\n// Deprecated: x\n// y\n//\n// z\nmodule a', 'x\ny'],
    ['// Deprecated: x\nmodule (\n\ta\n)', 'x'],
    ['// x\nmodule (\n\t// Deprecated: y\n\ta\n)', 'y'],
    ['// a\n// Deprecated: x\nmodule a', undefined],
    ['// Deprecated: x\n\nmodule a', undefined],
    ['// Deprecated:\nmodule a', undefined],
    ['// Deprecated: x\nmodule (\n\ta // y\n)', undefined],
  ])('deprecation in %j', (text, deprecated) => {
    expect(accepted(text).module?.deprecated).toBe(deprecated);
  });

  test.each([
    ['// r\nretract v1.0.0 // s', ['r\ns']],
    ['// r\n\nretract v1.0.0', ['']],
    ['// r\nretract (\n\tv1.0.0\n\tv1.1.0 // s\n\t// t\n\tv1.2.0\n)', ['r', 's', 't']],
    ['// r\nretract (\n\n\tv1.0.0\n\n\tv1.1.0\n)', ['r', '']],
    ['retract ( // r\n\tv1.0.0\n) // s', ['']],
    ['retract (\n\t// r\n\n\t// s\n\tv1.0.0\n)', ['r\ns']],
  ])('rationale in %j', (text, rationales) => {
    expect(accepted(text).retract.map(({ rationale }) => rationale)).toEqual(rationales);
  });
});

describe('problems', () => {
  test.each([
    ['module a\n\trequire b\n', ['2:2']],
    ['require (\n\ta v1\n\tb vv\n\tc\n  d/v3 v1.0.0\n)', ['3:2', '4:2', '5:3']],
    ['go 1.21\ngo 1.22\ntoolchain x\n', ['2:1', '3:1']],
    ['module\nmodule a\n', ['1:1', '2:1']],
    ['foo bar\n(\n', ['1:1', '2:1']],
    ['go (\n1.21\n)', ['1:1']],
    ['\tfoo (\nx\n)', ['1:2']],
    // What is wrong with the characters hides everything else.
    ['foo\nmodule a /* b */\n', ['2:10']],
    ['é "b', ['1:3']],
    ['require (\n\ta "b\n)', ['2:6']],
    ['\ufeffmodule a', ['1:1']],
    ['module a\u00a0b', ['1:9']],
    ['require (\n\ta v1.0.0 // x', ['2:15']],
    ['require (\n) x\n', ['2:4']],
    ['retract (\n\t(\n)', ['2:2']],
    ['tool `a\\`\nfoo', ['1:1', '2:1']],
    ['tool "a\\" b\n"\n', ['1:12']],
    // A backslash takes the line feed into the string, where it is no escape.
    ['tool "a\\\n"\nfoo', ['1:1', '3:1']],
    ['require (\n)require a v1.0.0\n', ['2:9']],
    ['', []],
  ])('in %j', (text, places) => {
    expect(refusedAt(text)).toEqual(places);
  });

  test.each([
    ['require a master', 'master is not a version of the form v1.2.3'],
    ['require a/v3 v2.0.0', 'a/v3 v2.0.0: the path wants v3'],
    ['require a v2.0.0', 'a v2.0.0: the path wants v0 or v1'],
    ['replace a => b', 'replace: b needs a version, or ./ in front if it is a folder'],
    ['replace a => b@v1', 'replace: write the version of b@v1 after a space, not after @'],
    ['go 1.x', 'go 1.x: not a Go version such as 1.23.0'],
    ['retract [v1.0.0]', 'retract: a comma is missing after v1.0.0'],
    ['module a\u0007', 'unexpected character U+0007'],
    ['toString a', 'unknown directive toString'],
  ])('%j says what is wrong', (text, message) => {
    const parsed = parseGoMod(text);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('a folder with backslashes is one on Windows only', () => {
    expect(refusedAt('replace a => .\\b')).toEqual(['1:1']);
    expect(parseGoMod('replace a => .\\b', { windows: true })).toMatchObject({
      ok: true,
      file: { replace: [{ newPath: '.\\b' }] },
    });
  });
});
