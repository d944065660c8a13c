import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gitPatch } from '../../../src/checks/tidy/patch.ts';
import { removeFolder, temporaryFolder, writeTree } from '../../support/temporary.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('patch');
});
afterAll(async () => removeFolder(folder));

/** The file after real `git apply` of our patch. */
async function applied(file: string, before: string | null, after: string): Promise<string> {
  if (before === null) rmSync(join(folder, file), { force: true });
  else await writeTree(folder, { [file]: before });
  const patch = gitPatch(file, before, after);
  if (patch !== '') {
    const options = { cwd: folder, input: patch, stdio: ['pipe', 'ignore', 'pipe'] as const };
    execFileSync('git', ['apply', '--check', '--whitespace=nowarn', '-'], {
      ...options,
      stdio: [...options.stdio],
    });
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { ...options, stdio: [...options.stdio] });
  }
  return readFileSync(join(folder, file), 'utf8');
}

describe('gitPatch', () => {
  test.each([
    ['a new file', 'go.sum', null, 'a\nb\n'],
    ['an empty file that gets lines', 'go.sum', '', 'a\n'],
    ['a file that loses all lines', 'go.sum', 'a\nb\n', ''],
    ['no line feed at the end, before', 'go.mod', 'a\nb', 'a\nb\n'],
    ['no line feed at the end, before and after', 'go.mod', 'a\nb', 'c\nb'],
    ['CRLF to LF', 'go.mod', 'a\r\nb\r\nc\r\n', 'a\nb\nc\n'],
    ['a line within CRLF', 'go.mod', 'a\r\nb\r\nc\r\n', 'a\r\nc\r\n'],
    [
      'two hunks',
      'go.mod',
      '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n',
      '0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\nx\n12\n',
    ],
    ['a folder', 'deep/er/go.mod', 'a\n', 'b\n'],
    ['blanks in names', 'my tools/go.mod', 'a\n', 'b\n'],
    ['blanks in the name of a new file', 'my tools/go.sum', null, 'b\n'],
    ['umlauts, quotes and backslashes in names', 'für "alle"\\/日本/go.mod', 'a\n', 'b\n'],
    ['a tab in a name', 'tab\there/go.mod', 'a\n', 'b\n'],
    ['a mark that looks like one of ours', 'go.mod', '--- a\n+++ b\n', '@@ -1 +1 @@\n--- a\n'],
  ])('%s', async (_, file, before, after) => {
    expect(await applied(file, before, after)).toBe(after);
  });

  test('equal texts have no patch', () => {
    expect(gitPatch('go.mod', 'a\n', 'a\n')).toBe('');
  });

  test('what git apply makes of it is the text after, whatever the texts', async () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'a\r\n', ')\n');
    const text = fc
      .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('', 'end'))
      .map(([lines, end]) => lines.join('') + end);
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        expect(await applied('go.mod', before, after)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
