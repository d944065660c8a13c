import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { forcedBy } from '../forcing.ts';
import { eachChange, type ChangeOf } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-toolchain-line',
  severity: 'error',
  title: {
    en: 'The toolchain line is not what go mod tidy writes',
    'zh-CN': 'toolchain 行与 go mod tidy 的结果不一致',
  },
  why: {
    en: 'The toolchain line suggests which Go release to use at least. One that says nothing beyond the go line makes go build ask for an update of go.mod; one that a dependency raised should be seen in review.',
    'zh-CN':
      'toolchain 行建议至少使用哪个 Go 发行版。与 go 行重复的 toolchain 行会让 go build 要求更新 go.mod；被依赖抬高的 toolchain 行则应在评审时被看到。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    eachChange(facts, 'toolchain-line', (change, fact) => message(change, fact.module.goMod)),
  examples: {
    fires: [
      drift({
        kind: 'toolchain-line',
        at: { file: 'go.mod', line: 5, column: 1, endLine: 5, endColumn: 19 },
        edits: [{ file: 'go.mod', line: 4, endLine: 6, newText: '' }],
        from: 'go1.25.0',
      }),
      drift({
        kind: 'toolchain-line',
        at: { file: 'go.mod', line: 3 },
        edits: [{ file: 'go.mod', line: 4, endLine: 4, newText: '\ntoolchain go1.24.4\n' }],
        to: 'go1.24.4',
        forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'toolchain go1.24.4' },
      }),
    ],
    silent: [[TIDY]],
  },
});

function message({ from, to, ...change }: ChangeOf<'toolchain-line'>, goMod: string): Text {
  const cause = forcedBy(change.forcedBy);
  if (to === undefined) {
    return {
      en: `toolchain ${from ?? ''} in ${goMod} adds nothing to the go line${cause.en}; go mod tidy removes it`,
      'zh-CN': `${goMod} 中的 toolchain ${from ?? ''} 没有在 go 行之外增加任何要求${cause['zh-CN']}；go mod tidy 会删除它`,
    };
  }
  if (from === undefined) {
    return {
      en: `${goMod} has no toolchain line but the module asks for ${to}${cause.en}; go mod tidy adds toolchain ${to}`,
      'zh-CN': `${goMod} 没有 toolchain 行，但本模块要求 ${to}${cause['zh-CN']}；go mod tidy 会添加 toolchain ${to}`,
    };
  }
  return {
    en: `${goMod} says toolchain ${from} but the module asks for ${to}${cause.en}; go mod tidy writes toolchain ${to}`,
    'zh-CN': `${goMod} 写的是 toolchain ${from}，但本模块要求 ${to}${cause['zh-CN']}；go mod tidy 会改为 toolchain ${to}`,
  };
}
