import { describe, expect, test } from '@jest/globals';
import type { TargetFact } from '../../src/core/target-facts.ts';
import { targetGrid, verdictsByTarget } from '../../src/report/target-grid.ts';
import { targetSentence } from '../../src/report/target-sentence.ts';
import { TARGET } from '../../src/rules/example-facts.ts';

function facts(verdicts: Readonly<Record<string, TargetFact['verdict']>>, dir = '.'): TargetFact[] {
  return Object.entries(verdicts).map(([target, verdict]) => ({ ...TARGET, dir, target, verdict }));
}

describe('the grid', () => {
  test('has systems as rows and processors as columns, in the order of the list', () => {
    const all = facts({
      'linux/arm64': 'ok',
      'linux/amd64': 'fail',
      'js/wasm': 'skipped',
      'linux/arm/v7': 'ok',
    });
    expect(targetGrid(all)).toEqual({
      columns: ['arm64', 'amd64', 'wasm', 'arm/v7'],
      rows: [
        { goos: 'linux', cells: ['ok', 'fail', undefined, 'ok'] },
        { goos: 'js', cells: [undefined, undefined, 'skipped', undefined] },
      ],
    });
  });

  test('shows the worst of all modules', () => {
    const verdicts = verdictsByTarget([
      ...facts({ 'linux/amd64': 'ok', 'linux/386': 'allowed', 'js/wasm': 'skipped' }, 'a'),
      ...facts({ 'linux/amd64': 'allowed', 'linux/386': 'skipped', 'js/wasm': 'fail' }, 'b'),
      ...facts({ 'linux/amd64': 'ok', 'linux/386': 'ok', 'js/wasm': 'ok' }, 'c'),
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({
      'linux/amd64': 'allowed',
      'linux/386': 'skipped',
      'js/wasm': 'fail',
    });
  });
});

describe('the sentence', () => {
  test('is not there where nobody asked', () => {
    expect(targetSentence([], 'en')).toBeUndefined();
  });

  test('is short when all is well', () => {
    expect(targetSentence(facts({ 'linux/amd64': 'ok' }), 'en')).toBe(
      'Targets: 1 target · type-checked · compiles',
    );
  });

  test('names what is not', () => {
    const all = facts({
      'linux/amd64': 'ok',
      'js/wasm': 'fail',
      'plan9/386': 'allowed',
      'aix/ppc64': 'skipped',
    });
    expect(targetSentence(all, 'zh-CN')).toBe(
      '目标：4 个目标 · 类型检查 · 无法编译：js/wasm · 失败（允许）：plan9/386 · 未检查：aix/ppc64',
    );
  });
});
