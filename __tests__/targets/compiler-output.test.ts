import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { complaintKind, complaints } from '../../src/targets/compiler-output.ts';

// What the go command of 1.21.13 and 1.26.8 has printed, line by line.
const outputs: readonly (readonly [title: string, output: string, found: readonly string[]])[] = [
  [
    'further lines belong to the first',
    '# example.com/m/lib\nlib/lib.go:6:11: cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (wrong type for method M)\n\t\thave M()\n\t\twant M(int)\nlib/lib.go:7:12: undefined: undefinedA\n',
    [
      'lib/lib.go:6:11 cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (wrong type for method M)\n\t\thave M()\n\t\twant M(int)',
      'lib/lib.go:7:12 undefined: undefinedA',
    ],
  ],
  [
    'so do other places',
    '# example.com/m/b\nb/b.go:4:6: main redeclared in this block\n\tb/b.go:3:6: other declaration of main\nb/b.go:5:8: invalid array length 1 << 60 (untyped int constant 1152921504606846976)\n',
    [
      'b/b.go:4:6 main redeclared in this block\n\tb/b.go:3:6: other declaration of main',
      'b/b.go:5:8 invalid array length 1 << 60 (untyped int constant 1152921504606846976)',
    ],
  ],
  [
    'that there are others is none',
    '# example.com/m/bad\nbad/bad.go:11:2: undefined: x9\nbad/bad.go:12:2: undefined: x10\nbad/bad.go:12:2: too many errors\n',
    ['bad/bad.go:11:2 undefined: x9', 'bad/bad.go:12:2 undefined: x10'],
  ],
  [
    'neither is what 1.19 adds',
    '# example.com/m/a\na/a.go:3:9: syntax error: unexpected {, expecting )\nnote: module requires Go 1.21\n',
    ['a/a.go:3:9 syntax error: unexpected {, expecting )'],
  ],
  [
    'the assembler knows no columns',
    '# example.com/m/a\na/x_amd64.s:3: unrecognized instruction "FOO"\na/x_amd64.s:4: unrecognized instruction "BAR"\nasm: assembly of a/x_amd64.s failed\n',
    ['a/x_amd64.s:3:0 unrecognized instruction "FOO"', 'a/x_amd64.s:4:0 unrecognized instruction "BAR"'],
  ],
  [
    'the linker names no file',
    '# example.com/m/b\nmain.main: relocation target runtime.nope not defined\nmain.main: relocation target main.h not defined\n',
    [
      ':0:0 main.main: relocation target runtime.nope not defined',
      ':0:0 main.main: relocation target main.h not defined',
    ],
  ],
  [
    'files of other modules, and of Windows with its line ends',
    '# example.com/dep\r\n..\\mc\\example.com\\dep@v1.0.0\\dep.go:3:23: undefined: x\r\nC:\\mc\\dep.go:4:1: undefined: y\r\n',
    ['..\\mc\\example.com\\dep@v1.0.0\\dep.go:3:23 undefined: x', 'C:\\mc\\dep.go:4:1 undefined: y'],
  ],
  [
    'a crash is one, with all of its stack',
    '# example.com/m/a\na/a.go:3:9: internal compiler error: bad\n\ngoroutine 1 [running]:\nmain.go:3:1: x\n',
    ['a/a.go:3:9 internal compiler error: bad\ngoroutine 1 [running]:\nmain.go:3:1: x'],
  ],
  [
    'a compiler that was killed',
    '/go/pkg/tool/linux_amd64/compile: signal: killed',
    [':0:0 /go/pkg/tool/linux_amd64/compile: signal: killed'],
  ],
  [
    'no failure is lost',
    '# example.com/m/a\nasm: assembly of a/x_amd64.s failed\n',
    [':0:0 # example.com/m/a\nasm: assembly of a/x_amd64.s failed'],
  ],
  ['nothing', '', []],
];

describe('what compilers say', () => {
  test.each(outputs)('%s', (_, output, found) => {
    const shown = complaints(output).map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
    expect(shown).toEqual(found);
  });

  test.each([
    ['syntax error: unexpected {, expected )', 'syntax'],
    ['newline in string', 'syntax'],
    ['more than one character in rune literal', 'syntax'],
    ["'_' must separate successive digits", 'syntax'],
    ["invalid character U+0040 '@'", 'syntax'],
    ['comment not terminated', 'syntax'],
    ['unrecognized instruction "FOO"', 'syntax'],
    ['could not import x (open : no such file or directory)', 'imports'],
    ['missing function body', 'body'],
    ['undefined: syntax', 'types'],
    ['invalid array length 1 << 60 (untyped int constant 1152921504606846976)', 'types'],
  ])('%s is of %s', (message, kind) => {
    expect(complaintKind(message)).toBe(kind);
  });

  test('any text is read, and each place once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.stringMatching(/^[a-z]{1,5}\.go$/),
            fc.nat(),
            fc.nat(),
            fc.stringMatching(/^[a-z ]*[a-z]$/),
          ),
        ),
        fc.string({ unit: 'binary' }),
        (said, noise) => {
          const output = said.map(
            ([file, line, column, message]) => `${file}:${line}:${column}: ${message}\n`,
          );
          const expected = said.map(([file, line, column, message]) => ({ file, line, column, message }));
          expect(complaints(output.join(''))).toEqual(expected);
          expect(() => complaints(noise)).not.toThrow();
        },
      ),
    );
  });
});
