import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEMO_SOURCES, demoReport, soundReport } from '../../scripts/demo-report.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { displayWidth } from '../../src/report/display-width.ts';
import { renderTerminal, type TerminalOptions } from '../../src/report/terminal.ts';
import { hostileText } from '../support/hostile-text.ts';
import { parseCommands, suspiciousLines } from '../support/runner/commands.ts';
import { hostileReport } from './hostile-report.ts';

const OPTIONS: TerminalOptions = { language: 'en', colours: false, width: 80, sources: DEMO_SOURCES };
/** Select Graphic Rendition, the only sequence of ours. */
const COLOURS = new RegExp(String.raw`\u001b\[\d+(?:;\d+)?m`, 'gu');

function withFinding(finding: Partial<Finding>): Report {
  return {
    ...soundReport(),
    verdict: 'unsound',
    findings: [{ rule: 'r', severity: 'error', message: 'm', ...finding }],
  };
}

function frame(finding: Partial<Finding>, source: string, width = 80): string {
  const sources = new Map([['go.mod', source]]);
  const lines = renderTerminal(withFinding(finding), { ...OPTIONS, sources, width }).split('\n');
  const [first, last] = [
    lines.findIndex((line) => line === '    |'),
    lines.findLastIndex((line) => line === '    |'),
  ];
  return lines.slice(first + 1, last).join('\n');
}

describe('the terminal report', () => {
  it.each(['en', 'zh-CN'] as const)('of every status in %s', (language) => {
    expect(renderTerminal(demoReport(language), { ...OPTIONS, language })).toMatchSnapshot();
  });

  it('is short when all is well', () => {
    expect(renderTerminal(soundReport(), OPTIONS)).toMatchInlineSnapshot(`
     "✔ Sound: nothing to mend · 2 modules
       Go 1.25.10 (go.mod line 5, toolchain) · download · SHA-256 verified
       Targets: 9 targets · type-checked · compiles
       Module cache: entry of another go.sum · 812 files · 98.1 MB packed · 1.20 s · GitHub's cache service
       Build cache: refs/heads/main, any go.sum · 2130 results · 310.2 MB · 96.4 MB packed · 2.99 s · GitHub's cache service · the default branch writes the cache for all others

     toolchain 0.01 s · modules 0.03 s · module cache 1.20 s · build cache 2.99 s · checks 1.47 s · total 5.70 s
     "
    `);
  });

  it('says the same in colours', () => {
    const coloured = renderTerminal(demoReport('en'), { ...OPTIONS, colours: true });
    expect(coloured).toMatch(COLOURS);
    expect(coloured.replace(COLOURS, '')).toBe(renderTerminal(demoReport('en'), OPTIONS));
  });

  it.each([
    ['en', 60],
    ['zh-CN', 60],
    ['en', 120],
  ] as const)('in %s keeps prose and source within %d columns', (language, width) => {
    const output = renderTerminal(demoReport(language), { ...OPTIONS, language, width });
    const long = output.split('\n').filter((line) => displayWidth(line.replaceAll('\t', ' ')) > width);
    // Places, evidence, commands and the footer are not cut: they are there to be copied.
    expect(
      long.filter((line) => /^(?:error|warning|错误|警告| +\d* [-+|] )/u.test(line) && !line.includes('\t')),
    ).toEqual([]);
  });

  it('never yields a command or an escape sequence, whatever the report says', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, fc.boolean(), (report, source, colours) => {
        const sources = new Map(report.findings.map(({ at }) => [at?.file ?? '', source] as const));
        const output = renderTerminal(report, { ...OPTIONS, sources, colours });
        expect(parseCommands(output)).toEqual([]);
        expect(suspiciousLines(output)).toEqual([]);
        const text = output.replace(colours ? COLOURS : /(?!)/gu, '');
        expect(text).not.toMatch(
          /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a code frame', () => {
  const at = { file: 'go.mod', line: 2 };

  it('puts the caret under wide characters, tabs and controls', () => {
    const place = { ...at, column: 5, endLine: 2, endColumn: 7 };
    expect(frame({ at: place }, 'a\n\t中\u0007xyz\nc\n')).toBe(
      ['  1 | a', '  2 |     中␇xyz', '    |         ^^', '  3 | c'].join('\n'),
    );
  });

  it.each([
    ['to the end of its line when the place goes on', { endLine: 3, endColumn: 2 }, '    |   ^^'],
    ['one wide without an end', {}, '    |   ^'],
    ['at the end of the line', { column: 5, endColumn: 9, endLine: 2 }, '    |     ^'],
  ])('has a caret %s', (_, end, caret) => {
    expect(frame({ at: { ...at, column: 3, ...end } }, 'a\nbcde\nf\n').split('\n')[2]).toBe(caret);
  });

  it('shows an insertion at the end of the file', () => {
    const edits = [{ file: 'go.mod', line: 3, endLine: 3, newText: 'x\ny\n' }];
    expect(frame({ at, fix: { words: 'w', edits } }, 'a\nb\n')).toBe(
      ['  1 | a', '  2 | b', '    + x', '    + y'].join('\n'),
    );
  });

  it('shows a gap between the place and the mend', () => {
    const edits = [{ file: 'go.mod', line: 8, endLine: 9, newText: '' }];
    expect(frame({ at, fix: { words: 'w', edits } }, 'a\nb\nc\nd\ne\nf\ng\nh\ni\n')).toBe(
      ['  1 | a', '  2 | b', '  3 | c', '      ⋮', '  7 | g', '  8 - h', '  9 | i'].join('\n'),
    );
  });

  it('cuts long changes and long lines, visibly', () => {
    const edits = [{ file: 'go.mod', line: 2, endLine: 2, newText: `${'x'.repeat(200)}\n`.repeat(12) }];
    const lines = frame({ at, fix: { words: 'w', edits } }, 'a\nb\n', 50).split('\n');
    expect(lines.filter((line) => line.startsWith('    + '))).toHaveLength(8);
    expect(lines).toContain('      … 4 more lines');
    expect(Math.max(...lines.map(displayWidth))).toBe(50);
  });

  it('cuts many changes far from each other, and counts every line that it leaves out', () => {
    const edits = Array.from({ length: 40 }, (_, index) => ({
      file: 'go.mod',
      line: 3 * index + 1,
      endLine: 3 * index + 1,
      newText: 'x\n'.repeat(index === 0 ? 10 : 1),
    }));
    const lines = frame({ at, fix: { words: 'w', edits } }, 'a\nb\nc\n'.repeat(40)).split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    const leftOut = lines.map((line) => Number(/… (\d+) more lines/u.exec(line)?.[1] ?? 0));
    const shown = lines.filter((line) => /^ +\d* [|+] /u.test(line));
    // What is added, and the lines about it: 2 is the place, then one above and one below each edit.
    const [added, around] = [10 + 39, 1 + 1 + 39 * 2];
    expect(shown.length + leftOut.reduce((sum, count) => sum + count)).toBe(added + around);
    expect(leftOut.filter((count) => count > 0)).toEqual([2, expect.any(Number)]);
  });

  it('of another file is headed by its name', () => {
    const sources = new Map([['go.sum', 'h\n']]);
    const edits = [{ file: 'go.sum', line: 1, endLine: 2, newText: '' }];
    const output = renderTerminal(withFinding({ at, fix: { words: 'w', edits } }), { ...OPTIONS, sources });
    expect(output).toContain(['  --> go.sum', '    |', '  1 - h', '    |'].join('\n'));
  });
});
