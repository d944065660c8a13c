import type { Forcing } from '../../core/facts.ts';
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
    en: 'The toolchain line suggests which Go release to use at least. One that says nothing beyond the go line makes go build ask for an update of go.mod; a Go older than 1.25 writes its own name there whenever it raises the go line, which should be seen in review.',
    'zh-CN':
      'toolchain 行建议至少使用哪个 Go 发行版。与 go 行重复的 toolchain 行会让 go build 要求更新 go.mod；而 1.25 之前的 Go 每次抬高 go 行时都会把自己的版本写进 toolchain 行，这类改动应在评审时被看到。',
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
        forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'go 1.24.0' },
      }),
    ],
    silent: [[TIDY]],
  },
});

function message({ from, to, ...change }: ChangeOf<'toolchain-line'>, goMod: string): Text {
  if (to === undefined) {
    const cause = forcedBy(change.forcedBy);
    return {
      en: `toolchain ${from ?? ''} in ${goMod} adds nothing to the go line${cause.en}; go mod tidy removes it`,
      'zh-CN': `${goMod} 中的 toolchain ${from ?? ''} 没有在 go 行之外增加任何要求${cause['zh-CN']}；go mod tidy 会删除它`,
    };
  }
  const occasion = raisingGoLine(change.forcedBy);
  if (from === undefined) {
    return {
      en: `${goMod} has no toolchain line; ${occasion.en}go mod tidy adds toolchain ${to}`,
      'zh-CN': `${goMod} 没有 toolchain 行；go mod tidy ${occasion['zh-CN']}会添加 toolchain ${to}`,
    };
  }
  return {
    en: `${goMod} says toolchain ${from}; ${occasion.en}go mod tidy writes toolchain ${to}`,
    'zh-CN': `${goMod} 写的是 toolchain ${from}；go mod tidy ${occasion['zh-CN']}会改为 toolchain ${to}`,
  };
}

/** No module asks for the toolchain line: a Go older than 1.25 writes its own name when it raises the go line. */
function raisingGoLine(forcing: Forcing | undefined): Text {
  if (!forcing) return { en: '', 'zh-CN': '' };
  const cause = forcedBy(forcing);
  return {
    en: `as it raises the go line${cause.en}, `,
    'zh-CN': `在抬高 go 行${cause['zh-CN']}的同时`,
  };
}
