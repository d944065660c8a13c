import type { TidyFact } from '../../core/facts.ts';
import type { Found } from '../../core/finding.ts';
import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { eachChange, tidyFix, type ChangeOf } from '../tidy-changes.ts';

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
    ...eachChange(facts, 'format', message),
  ],
  examples: {
    fires: [
      drift({
        kind: 'format',
        at: { file: 'go.mod', line: 5 },
        edits: [{ file: 'go.mod', line: 5, endLine: 7, newText: 'require golang.org/x/text v0.30.0\n' }],
      }),
      drift({
        kind: 'format',
        at: { file: 'go.sum', line: 7 },
        edits: [{ file: 'go.sum', line: 7, endLine: 8, newText: '' }],
        foreign: '<<<<<<< HEAD',
      }),
      drift(),
    ],
    silent: [[TIDY]],
  },
});

function message({ at: { file }, foreign }: ChangeOf<'format'>): Text {
  if (foreign !== undefined) {
    return {
      en: `${file} has lines that are no hashes, such as "${foreign}"; go mod tidy removes them`,
      'zh-CN': `${file} 中有不是校验和的行，例如 "${foreign}"；go mod tidy 会删除它们`,
    };
  }
  return {
    en: `${file} means the same but go mod tidy lays it out differently from this line on`,
    'zh-CN': `${file} 含义不变，但从这一行起 go mod tidy 写出的排版不同`,
  };
}

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
