import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../src/core/facts.ts';
import type { Finding, Found } from '../../src/core/finding.ts';
import { defineRule, type Rule } from '../../src/core/rule.ts';
import { MODULES } from '../../src/rules/example-facts.ts';
import { byUrgency, judge } from '../../src/rules/judge.ts';
import { RULES } from '../../src/rules/registry.gen.ts';
import { titlesOf } from '../../src/rules/titles.ts';

const TEXT = { en: 'english', 'zh-CN': '中文' };

function rule(id: string, diagnose: () => readonly Found[]): Rule<'modules'> {
  return defineRule({
    id,
    severity: 'warning',
    title: TEXT,
    why: TEXT,
    reads: 'modules',
    diagnose,
    examples: { fires: [], silent: [] },
  });
}

describe('judge', () => {
  it('speaks the language, keeps place, mend and evidence, and lets a finding override the severity', () => {
    const at = { file: 'go.mod', line: 3 };
    const found: Found = {
      message: TEXT,
      at,
      fix: { words: TEXT, commands: ['x'] },
      evidence: ['y'],
      severity: 'error',
    };
    expect(judge({ modules: MODULES }, [rule('a', () => [found])], 'zh-CN')).toEqual([
      {
        rule: 'a',
        severity: 'error',
        message: '中文',
        at,
        fix: { words: '中文', commands: ['x'] },
        evidence: ['y'],
      },
    ]);
    expect(judge({ modules: MODULES }, [rule('a', () => [{ message: TEXT }])], 'en')).toEqual([
      { rule: 'a', severity: 'warning', message: 'english' },
    ]);
  });

  it('does not ask a rule whose fact is absent', () => {
    const asked = rule('a', () => {
      throw new Error('asked');
    });
    expect(judge({}, [asked], 'en')).toEqual([]);
  });

  it('makes a finding of a rule that throws, and goes on', () => {
    const broken = rule('broken', () => {
      throw new TypeError('x is not a function');
    });
    const findings = judge({ modules: MODULES }, [broken, rule('works', () => [{ message: TEXT }])], 'en');
    expect(findings.map((finding) => [finding.rule, finding.severity])).toEqual([
      ['broken', 'error'],
      ['works', 'warning'],
    ]);
    expect(findings[0]?.message).toBe(
      'the rule broken broke (x is not a function); this is a bug of go-preflight, please report it with the JSON report',
    );
  });

  it('orders by severity, file, line, column, rule and message', () => {
    const sorted: Finding[] = [
      { rule: 'z', severity: 'error', message: 'no place' },
      { rule: 'a', severity: 'error', message: 'm', at: { file: 'B' } },
      { rule: 'a', severity: 'error', message: 'm', at: { file: 'a' } },
      { rule: 'a', severity: 'error', message: 'm', at: { file: 'a', line: 2, column: 9 } },
      { rule: 'a', severity: 'error', message: 'm', at: { file: 'a', line: 10, column: 1 } },
      { rule: 'b', severity: 'error', message: 'm', at: { file: 'a', line: 10, column: 2 } },
      { rule: 'b', severity: 'error', message: 'n', at: { file: 'a', line: 10, column: 2 } },
      { rule: 'a', severity: 'warning', message: 'm' },
      { rule: 'a', severity: 'notice', message: 'm' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect([...shuffled].sort(byUrgency)).toEqual(sorted);
      }),
    );
  });

  it('says the same whatever the order of the rules', () => {
    const facts: Facts = Object.assign(
      {},
      ...RULES.map(({ reads, examples }) => ({ [reads]: examples.fires[0] })),
    );
    const expected = judge(facts, RULES, 'en');
    expect(expected.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray([...RULES], { minLength: RULES.length }), (shuffled) => {
        expect(judge(facts, shuffled, 'en')).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('titles', () => {
  it('are there for every rule', () => {
    expect(titlesOf(RULES, 'en').get('tidy-failed')).toBe('go mod tidy failed');
    expect(titlesOf(RULES, 'zh-CN').size).toBe(RULES.length);
  });
});
