import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { helpText } from '../../src/cli/help.ts';
import { OPTIONS } from '../../src/config/options.ts';

describe('parseArguments', () => {
  test('flags become options, the rest positionals', () => {
    expect(
      parseArguments(['dir', '--go-version', '1.22', '--no-check-latest', '--json', '--patch=p.diff']),
    ).toEqual({
      positionals: ['dir'],
      options: { 'go-version': '1.22', cache: 'false', 'check-latest': 'false' },
      json: true,
      check: false,
      noColor: false,
      patch: 'p.diff',
    });
  });

  test.each([
    [['--go-verison', '1.22'], '--go-verison: there is no such flag; did you mean --go-version?'],
    [['--token', 'x'], '--token: there is no such flag'],
    [['--go-version'], 'argument missing'],
  ])('%j is refused', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});

describe('helpText', () => {
  test.each(['en', 'zh-CN'] as const)('%s names every option but those of a job', (language) => {
    const text = helpText(language);
    for (const option of OPTIONS)
      if ('jobOnly' in option) expect(text).not.toContain(`--${option.name}`);
      else expect(text).toContain(`--${option.name}`);
  });
});
