import type { TidyFact } from '../../core/facts.ts';
import type { Found } from '../../core/finding.ts';
import { defineRule } from '../../core/rule.ts';
import { drift, TIDY } from '../example-facts.ts';
import { eachChange, tidyFix } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-format',
  severity: 'error',
  title: {
    en: 'The layout of go.mod is not what go mod tidy writes',
    'zh-CN': 'go.mod 的排版与 go mod tidy 的结果不一致',
  },
  why: {
    en: 'Blocks, order, blank lines or comments differ from what go mod tidy writes, although the meaning is the same. go mod tidy -diff can miss this (golang/go#75299), yet the next tidy rewrites the file.',
    'zh-CN':
      '含义相同，但分块、顺序、空行或注释与 go mod tidy 写出的不同。go mod tidy -diff 可能查不出来（golang/go#75299），而下一次 tidy 还是会改写文件。',
  },
  reads: 'tidy',
  diagnose: (facts) => [
    ...facts.filter(({ outcome, changes }) => outcome === 'drift' && changes.length === 0).map(unexplained),
    ...eachChange(facts, 'format', (change) => ({
      en: `${change.at.file} means the same but go mod tidy lays it out differently from this line on`,
      'zh-CN': `${change.at.file} 含义不变，但从这一行起 go mod tidy 写出的排版不同`,
    })),
  ],
  examples: {
    fires: [
      drift({
        kind: 'format',
        at: { file: 'go.mod', line: 5 },
        edits: [{ file: 'go.mod', line: 5, endLine: 7, newText: 'require golang.org/x/text v0.30.0\n' }],
      }),
      drift(),
    ],
    silent: [[TIDY]],
  },
});

/** Drift is never passed over, also where no kind of change was made out. */
function unexplained(fact: TidyFact): Found {
  const { goMod } = fact.module;
  return {
    message: {
      en: `go mod tidy writes ${goMod} or its go.sum differently; the patch shows how`,
      'zh-CN': `go mod tidy 写出的 ${goMod} 或对应的 go.sum 与现有内容不同；差异见补丁`,
    },
    at: { file: goMod },
    fix: tidyFix(fact),
  };
}
