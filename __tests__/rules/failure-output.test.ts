import { describe, expect, it } from '@jest/globals';
import type { CommandFailure } from '../../src/core/facts.ts';
import { placeIn, relevantLines } from '../../src/rules/failure-output.ts';
import tidyFailed from '../../src/rules/tidy/tidy-failed.ts';
import { TIDY } from '../../src/rules/example-facts.ts';

function failure(output: string, dir = '.'): CommandFailure {
  return { command: ['go', 'mod', 'tidy'], dir, exitCode: 1, timedOut: false, output };
}

describe('the output of a failed go command', () => {
  it('is shown without progress and blanks', () => {
    const output =
      'go: downloading a v1\n\ngo: finding module for package x\r\nreal reason  \ngo: found x in y v1\n';
    expect(relevantLines(failure(output))).toEqual(['real reason']);
  });

  it('is bounded in lines and characters', () => {
    const lines = relevantLines(failure(`${'x'.repeat(5000)}\n`.repeat(50)));
    expect(lines).toHaveLength(13);
    expect(lines[0]).toHaveLength(400);
    expect(lines[12]).toBe('… 38 more lines');
  });

  it.each([
    [
      'cmd/a/main.go:7:2: no required module provides package x',
      '.',
      { file: 'cmd/a/main.go', line: 7, column: 2 },
    ],
    [
      'go: errors parsing go.mod:\ngo.mod:5: unknown directive: requires',
      'api',
      { file: 'api/go.mod', line: 5 },
    ],
    ['cmd\\a\\main.go:7:2: x', '.', { file: 'cmd/a/main.go', line: 7, column: 2 }],
    ['./main.go:7:2: x', 'api', { file: 'api/main.go', line: 7, column: 2 }],
    ['go: go.mod:3: x', '.', { file: 'go.mod', line: 3 }],
    ['/etc/passwd.go:1:1: x', '.', undefined],
    ['../outside.go:1:1: x', '.', undefined],
    ['a/../../outside.go:1:1: x', '.', undefined],
    ['C:\\x\\main.go:1:1: x', '.', undefined],
    ['https://x.go:1: x', '.', undefined],
    ['no place at all', '.', undefined],
  ])('%j in %j is at %j', (output, dir, place) => {
    expect(placeIn(failure(output, dir))).toEqual(place);
  });

  it.each([
    [
      'go: a imports\n\tb imports\n\tc: cannot find module\nmore',
      'a imports b imports c: cannot find module',
    ],
    [
      'go: errors parsing go.mod:\ngo.mod:5: unknown directive: x',
      'errors parsing go.mod: go.mod:5: unknown directive: x',
    ],
  ])('%j is summed up', (output, why) => {
    const [found] = tidyFailed.diagnose([{ ...TIDY, outcome: 'failed', failure: failure(output) }]);
    expect(found?.message.en).toBe(`go mod tidy for go.mod failed with exit code 1: ${why}`);
  });
});
