import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logLine, logLines, withoutCommands } from '../../../src/report/outlets/log-line.ts';
import { ATTACK_TABLE, hostileText } from '../../support/hostile-text.ts';
import { parseCommands, suspiciousLines } from '../../support/runner/commands.ts';

const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

describe('the model of the runner', () => {
  it.each([
    ['  ::error file=a%2Cb,line=1::x%0Ay', 'error', { file: 'a,b', line: '1' }, 'x\ny'],
    ['go: ##[set-output name=drift;x=1]false', 'set-output', { name: 'drift', x: '1' }, 'false'],
    ['x\r::save-state name=a::b', 'save-state', { name: 'a' }, 'b'],
  ])('understands %j', (line, name, properties, data) => {
    expect(parseCommands(line)).toMatchObject([{ name, properties, data }]);
  });

  it.each(['::unknown::x', 'x ::error::y', ':: error::x', '## [error]x', '::error'])(
    'passes %j by',
    (line) => {
      expect(parseCommands(line)).toEqual([]);
    },
  );

  it('takes the vectors that are commands for commands', () => {
    const commands = ATTACK_TABLE.filter(({ text }) => parseCommands(text).length > 0).map(
      ({ name }) => name,
    );
    expect(commands).toHaveLength(13);
  });
});

describe('a line of the log', () => {
  it.each(ATTACK_TABLE)('is harmless: $name', ({ text }) => {
    for (const lines of [[logLine(text)], logLines(text)]) {
      expect(suspiciousLines(lines.join('\n'))).toEqual([]);
      for (const line of lines) expect(line).not.toMatch(UNSEEN);
    }
  });

  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    [':::error::x', ': ::error::x'],
    ['a::b', 'a::b'],
    ['##[error]x ###[group]', '## [error]x ### [group]'],
    ['a\rb\n', 'a␍b␊'],
    ['\u001b[31mred', '␛[31mred'],
    ['\u007f\u009b\u202e\u{e0041}', '␡<U+009B><U+202E><U+E0041>'],
    ['\ttab, naïve 中文 🎉', '\ttab, naïve 中文 🎉'],
  ])('%j is shown as %j', (text, shown) => {
    expect(logLine(text)).toBe(shown);
  });

  it('cuts lines where the runner would', () => {
    expect(logLines('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('never yields a command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const output = [...logLines(text), logLine(text)].join('\n');
        expect(parseCommands(output)).toEqual([]);
        expect(suspiciousLines(output)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses nothing: what was put in to disarm is all that is new', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(':', '#', '[', ' ', 'a') }), (text) => {
        expect(logLine(text).replaceAll('## [', '##[').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('leaves our own colours in a finished line', () => {
    expect(withoutCommands('\u001b[31merror\u001b[0m ##[x]')).toBe('\u001b[31merror\u001b[0m ## [x]');
  });
});
