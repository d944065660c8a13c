import { describe, expect, test } from '@jest/globals';
import { variableName } from '../src/child-environment.ts';
import { windowsCandidates, windowsOwnProgram } from '../src/windows-program.ts';

describe('a program on Windows', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'is looked for in the folders of PATH, in their order',
      { Path: 'C:\\Go\\bin;D:\\Tools' },
      ['C:\\Go\\bin\\git.exe', 'D:\\Tools\\git.exe'],
    ],
    ['also in those in quotes', { PATH: '"C:\\a b";C:\\c' }, ['C:\\a b\\git.exe', 'C:\\c\\git.exe']],
    ['never in the working directory', { path: '.;;bin;..\\x;C:\\c' }, ['C:\\c\\git.exe']],
    ['nowhere without PATH', {}, []],
  ])('%s', (_, env, expected) => {
    expect(windowsCandidates('git', env)).toEqual(expected);
  });

  test.each<[Record<string, string>, string]>([
    [{ SystemRoot: 'D:\\Win' }, 'D:\\Win\\System32\\icacls.exe'],
    [{ SYSTEMROOT: 'D:\\Win' }, 'D:\\Win\\System32\\icacls.exe'],
    [{}, 'C:\\Windows\\System32\\icacls.exe'],
    [{ SystemRoot: '' }, 'C:\\Windows\\System32\\icacls.exe'],
    [{ SystemRoot: '.\\Win' }, 'C:\\Windows\\System32\\icacls.exe'],
  ])('one of its own is where the system is: %j', (env, expected) => {
    expect(windowsOwnProgram('icacls', env)).toBe(expected);
  });
});

test.each<[Record<string, string>, string]>([
  [{ Path: 'x' }, 'Path'],
  [{ Path: 'x', PATH: 'y' }, 'PATH'],
  [{ PATHEXT: 'x' }, 'PATH'],
])('PATH in %j is called %s', (env, expected) => {
  expect(variableName(env, 'PATH')).toBe(expected);
});
