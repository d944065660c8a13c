import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextEdit } from '../../src/core/finding.ts';
import { applyEdits } from '../../src/gomod/edit.ts';

function edit(line: number, endLine: number, newText: string): TextEdit {
  return { file: 'go.mod', line, endLine, newText };
}

describe('applyEdits', () => {
  test.each<[string, string, readonly TextEdit[], string]>([
    ['nothing to do', 'a\r\nb', [], 'a\r\nb'],
    ['replaces a line', 'a\nb\nc\n', [edit(2, 3, 'B\n')], 'a\nB\nc\n'],
    ['removes lines', 'a\nb\nc\n', [edit(1, 3, '')], 'c\n'],
    ['inserts before a line', 'a\nb\n', [edit(2, 2, 'x\n')], 'a\nx\nb\n'],
    ['inserts at the end', 'a\n', [edit(2, 2, 'x\n')], 'a\nx\n'],
    ['ends the last line before it goes on', 'a', [edit(2, 2, 'x\n')], 'a\nx\n'],
    ['fills an empty file', '', [edit(1, 1, 'x\n')], 'x\n'],
    ['writes CRLF where the file does', 'a\r\nb\r\n', [edit(2, 3, 'x\ny\n')], 'a\r\nx\r\ny\r\n'],
    [
      'goes by the line where both occur',
      'a\nb\r\nc\n',
      [edit(1, 2, 'A\n'), edit(2, 3, 'B\n')],
      'A\nB\r\nc\n',
    ],
    ['goes by the line before at the end', 'a\nb\r\nc', [edit(3, 4, 'C\n')], 'a\nb\r\nC\r\n'],
    ['takes edits in any order', 'a\nb\nc\n', [edit(3, 4, 'C\n'), edit(1, 2, 'A\n')], 'A\nb\nC\n'],
    [
      'keeps the order of insertions at one place',
      'a\n',
      [edit(1, 1, 'x\n'), edit(1, 1, 'y\n')],
      'x\ny\na\n',
    ],
    ['inserts before what is replaced', 'a\nb\n', [edit(1, 2, 'A\n'), edit(1, 1, 'x\n')], 'x\nA\nb\n'],
    ['inserts after what is replaced', 'a\nb\n', [edit(2, 2, 'x\n'), edit(1, 2, 'A\n')], 'A\nx\nb\n'],
  ])('%s', (_, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  test.each<[readonly TextEdit[], string]>([
    [
      [edit(1, 3, ''), edit(2, 3, 'x\n')],
      'the edit of lines 2 to 3 of go.mod overlaps one that ends before line 3',
    ],
    [[edit(1, 3, ''), edit(2, 2, 'x\n')], 'overlaps'],
    [[edit(3, 5, '')], 'the edit of lines 3 to 5 of go.mod is outside of the 3 lines there are'],
    [[edit(0, 1, '')], 'outside'],
    [[edit(2, 1, '')], 'outside'],
    [
      [edit(1, 2, ''), { ...edit(2, 3, ''), file: 'go.sum' }],
      'edits of go.mod and go.sum cannot be applied to one text',
    ],
  ])('refuses %j', (edits, message) => {
    expect(() => applyEdits('a\nb\nc\n', edits)).toThrow(message);
  });

  const line = fc
    .tuple(fc.stringMatching(/^[^\r\n]*$/), fc.constantFrom('\n', '\r\n'))
    .map((parts) => parts.join(''));

  test('a line replaced by itself changes no byte, and other lines never change', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1 }),
        fc.nat(),
        fc.string({ unit: 'grapheme' }),
        (lines, pick, text) => {
          const at = pick % lines.length;
          const same = lines[at]?.replace('\r\n', '\n') ?? '';
          expect(applyEdits(lines.join(''), [edit(at + 1, at + 2, same)])).toBe(lines.join(''));
          const edited = applyEdits(lines.join(''), [edit(at + 1, at + 2, `${text}\n`)]);
          expect(edited.startsWith(lines.slice(0, at).join(''))).toBe(true);
          expect(edited.endsWith(lines.slice(at + 1).join(''))).toBe(true);
        },
      ),
    );
  });
});
