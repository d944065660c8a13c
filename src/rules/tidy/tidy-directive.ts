import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { eachChange, type ChangeOf } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-directive',
  severity: 'error',
  title: {
    en: 'A go.mod line is not what go mod tidy writes',
    'zh-CN': 'go.mod 中有一行与 go mod tidy 的结果不一致',
  },
  why: {
    en: 'go mod tidy rewrites replace, exclude, retract, tool, godebug, ignore and module lines into one canonical form. A line in another form changes as soon as anybody tidies, in a change that is about something else.',
    'zh-CN':
      'go mod tidy 会把 replace、exclude、retract、tool、godebug、ignore 和 module 行改写成统一的规范形式。写成别的形式的行，只要有人运行 tidy 就会变化，混进与此无关的改动里。',
  },
  reads: 'tidy',
  diagnose: (facts) => eachChange(facts, 'directive', (change, fact) => message(change, fact.module.goMod)),
  examples: {
    fires: [
      drift({
        kind: 'directive',
        at: { file: 'go.mod', line: 11, column: 1, endLine: 11, endColumn: 38 },
        edits: [{ file: 'go.mod', line: 11, endLine: 12, newText: '' }],
        verb: 'exclude',
        from: 'exclude github.com/x/y v1.0.0',
      }),
    ],
    silent: [[TIDY]],
  },
});

function message({ verb, from, to }: ChangeOf<'directive'>, goMod: string): Text {
  if (to === undefined) {
    return {
      en: `the ${verb} line "${from ?? ''}" in ${goMod} has no place in a tidy module; go mod tidy removes it`,
      'zh-CN': `${goMod} 中的 ${verb} 行 "${from ?? ''}" 是多余的；go mod tidy 会删除它`,
    };
  }
  if (from === undefined) {
    return {
      en: `${goMod} lacks the ${verb} line "${to}"; go mod tidy adds it`,
      'zh-CN': `${goMod} 缺少 ${verb} 行 "${to}"；go mod tidy 会添加它`,
    };
  }
  return {
    en: `the ${verb} line "${from}" in ${goMod} is not in its canonical form; go mod tidy writes "${to}"`,
    'zh-CN': `${goMod} 中的 ${verb} 行 "${from}" 不是规范形式；go mod tidy 会改写为 "${to}"`,
  };
}
