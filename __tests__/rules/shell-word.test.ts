import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { commandIn, shellWord } from '../../src/rules/shell-word.ts';

const PATHS = [
  'a/b',
  'a b',
  '$(touch x)',
  '`id`',
  "it's",
  '-rf',
  '--help',
  'a\\b',
  '"q"',
  'a;b',
  'a\nb',
  '中文',
  '*',
  '~',
  '!x',
];

describe('a path in a command to copy', () => {
  it.each(PATHS)('%j is one word to a real shell, and no option', (path) => {
    const printed = execFileSync('/bin/sh', ['-c', `printf '%s' ${shellWord(path)}`], { encoding: 'utf8' });
    expect(printed).toBe(path.startsWith('-') ? `./${path}` : path);
  });

  it.each([
    ['.', 'go mod tidy'],
    ['cmd/a', '(cd cmd/a && go mod tidy)'],
    ['$(x)', "(cd '$(x)' && go mod tidy)"],
  ])('in %j', (dir, command) => {
    expect(commandIn(dir, 'go mod tidy')).toBe(command);
  });
});
