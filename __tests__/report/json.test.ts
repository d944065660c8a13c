import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoReport, soundReport } from '../../scripts/demo-report.ts';
import type { ToolchainFact } from '../../src/core/facts.ts';
import type { Report } from '../../src/core/report.ts';
import { renderJson } from '../../src/report/json.ts';
import { problems, type Schema } from '../support/json-schema.ts';
import { suspiciousLines } from '../support/runner/commands.ts';
import { hostileReport } from './hostile-report.ts';

const SCHEMA: Schema = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
);

describe('the JSON report', () => {
  it('of every status is as before', () => {
    expect(renderJson(demoReport('en'))).toMatchSnapshot();
  });

  it.each([demoReport('en'), demoReport('zh-CN'), soundReport(), { ...soundReport(), toolchain: null }])(
    'keeps to its schema',
    (report) => {
      expect(problems(JSON.parse(renderJson(report)), SCHEMA)).toEqual([]);
    },
  );

  it('keeps to its schema and is safe in a log, whatever the report says', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const output = renderJson(report);
        expect(problems(JSON.parse(output), SCHEMA)).toEqual([]);
        expect(JSON.parse(output)).toEqual(report);
        expect(suspiciousLines(output)).toEqual([]);
      }),
    );
  });

  it('has its keys in one order, however the report was put together', () => {
    const { schema, verdict, findings, modules, toolchain, targets, moduleCache, ...others } =
      demoReport('en');
    const { buildCache, timings, milliseconds: total, skipped, patch } = others;
    const report: Report = {
      schema,
      verdict,
      findings,
      modules,
      toolchain,
      targets,
      moduleCache,
      buildCache,
      timings,
      milliseconds: total,
      skipped,
      patch,
    };
    const reversed: Report = {
      patch,
      skipped: skipped.map(({ check, reason }) => ({ reason, check })),
      milliseconds: total,
      timings: timings.map(({ stage, milliseconds }) => ({ milliseconds, stage })),
      buildCache,
      moduleCache,
      targets,
      toolchain: toolchain && specLast(toolchain),
      modules: modules.map(({ dir, path, tidy }) => ({ tidy, path, dir })),
      findings: findings.map(({ rule, severity, message, ...rest }) => ({
        ...rest,
        message,
        severity,
        rule,
      })),
      verdict,
      schema,
    };
    expect(renderJson(reversed)).toBe(renderJson(report));
  });
});

function specLast({ spec, ...rest }: ToolchainFact): ToolchainFact {
  return { ...rest, spec };
}

describe('the schema', () => {
  it.each<[string, (report: Record<string, unknown>) => void, string]>([
    ['another schema', (report) => (report['schema'] = 'v2'), '$.schema: is not go-preflight/report/v1'],
    ['an unknown key', (report) => (report['more'] = 1), '$: has more besides'],
    ['a missing key', (report) => delete report['patch'], '$: lacks patch'],
    [
      'line 0',
      (report) =>
        (report['findings'] = [{ rule: 'r', severity: 'error', message: 'm', at: { file: 'f', line: 0 } }]),
      '$.findings[0].at.line: is under 1',
    ],
    [
      'an odd rule',
      (report) => (report['findings'] = [{ rule: 'R r', severity: 'error', message: 'm' }]),
      '$.findings[0].rule: does not match ^[a-z0-9]+(-[a-z0-9]+)*$',
    ],
  ])('refuses %s', (_, spoil, problem) => {
    const report: Record<string, unknown> = JSON.parse(renderJson(soundReport()));
    spoil(report);
    expect(problems(report, SCHEMA)).toEqual([problem]);
  });
});
