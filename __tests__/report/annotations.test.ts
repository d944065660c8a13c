import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoReport, soundReport } from '../../scripts/demo-report.ts';
import type { Finding, Place } from '../../src/core/finding.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { commandData, commandProperty } from '../support/workflow-command.ts';
import { RULES } from '../../src/rules/registry.gen.ts';
import { titlesOf } from '../../src/rules/titles.ts';
import { parseCommands } from '../support/runner/commands.ts';
import { hostileReport } from './hostile-report.ts';

const OPTIONS = { language: 'en', titles: titlesOf(RULES, 'en') } as const;

function annotate(findings: readonly Finding[]) {
  return toAnnotations({ ...soundReport(), findings }, OPTIONS);
}

function finding(rule: string, file: string, line: number, severity: Finding['severity'] = 'error'): Finding {
  return { rule, severity, message: `${rule} ${file}:${line}`, at: { file, line } };
}

describe('annotations', () => {
  it.each(['en', 'zh-CN'] as const)('of every status in %s', (language) => {
    expect(
      toAnnotations(demoReport(language), { language, titles: titlesOf(RULES, language) }),
    ).toMatchSnapshot();
  });

  it('are none when all is well', () => {
    expect(annotate([])).toEqual([]);
  });

  it('fit ten of a level without a word about more', () => {
    const ten = Array.from({ length: 10 }, (_, index) => finding('a', 'go.mod', index + 1));
    expect(annotate(ten).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('of more than ten show every rule and module first, in order, and count the rest', () => {
    const many = [
      ...Array.from({ length: 30 }, (_, index) => finding('a', 'go.mod', index + 1)),
      finding('b', 'go.mod', 40),
      finding('a', 'x/go.mod', 5),
      ...Array.from({ length: 11 }, (_, index) => finding('n', 'go.mod', index + 1, 'notice')),
    ];
    const shown = annotate(many);
    expect(shown.map(({ level, message }) => `${level} ${message.split('\n')[0]}`)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((line) => `error a go.mod:${line}`),
      'error b go.mod:40',
      'error a x/go.mod:5',
      'error 23 more errors in the summary',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((line) => `notice n go.mod:${line}`),
      'notice 2 more notices in the summary',
    ]);
  });

  it.each<[string, Place, object]>([
    ['a file', { file: 'f' }, { file: 'f' }],
    ['a line', { file: 'f', line: 3 }, { file: 'f', line: 3 }],
    ['a column', { file: 'f', line: 3, column: 2 }, { file: 'f', line: 3, endLine: 3, column: 2 }],
    [
      'a stretch of a line',
      { file: 'f', line: 3, column: 2, endLine: 3, endColumn: 9 },
      { file: 'f', line: 3, endLine: 3, column: 2, endColumn: 9 },
    ],
    [
      'several lines, without columns',
      { file: 'f', line: 3, column: 2, endLine: 5, endColumn: 9 },
      { file: 'f', line: 3, endLine: 5 },
    ],
    [
      'an end before its start',
      { file: 'f', line: 3, column: 5, endLine: 2, endColumn: 2 },
      { file: 'f', line: 3, endLine: 3, column: 5 },
    ],
  ])('point at %s', (_, at, place) => {
    const [annotation] = annotate([{ rule: 'r', severity: 'error', message: 'm', at }]);
    expect(annotation).toEqual({ level: 'error', title: 'r', message: 'm\n[r]', ...place });
  });

  it('are cut at 4096 UTF-16 units, never within a character', () => {
    for (const message of ['x'.repeat(9000), `x${'🎉'.repeat(4000)}`]) {
      const [annotation] = annotate([{ rule: 'r', severity: 'error', message }]);
      expect(annotation?.message.length).toBeGreaterThan(4090);
      expect(annotation?.message.length).toBeLessThanOrEqual(4096);
      expect(annotation?.message).toMatch(/[x🎉]…$/u);
      expect(annotation?.message).not.toMatch(/\p{Cs}/u);
    }
  });

  it('are one command each, whatever the report says', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const { level, title, message } of toAnnotations(report, OPTIONS)) {
          expect(message).not.toMatch(/(?![\t\n])\p{Cc}/u);
          const line = `::${level} title=${commandProperty(title)}::${commandData(message)}`;
          expect(parseCommands(line)).toEqual([{ name: level, properties: { title }, data: message, line }]);
        }
      }),
    );
  });
});
