import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { forcedBy } from '../forcing.ts';
import { eachChange, type ChangeOf } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-go-line',
  severity: 'error',
  title: { en: 'The go line is not what go mod tidy writes', 'zh-CN': 'go 行与 go mod tidy 的结果不一致' },
  why: {
    en: 'The go line is the oldest Go that may build the module and selects the language version. A dependency with a newer one raises it for everybody who builds this module, so the change should be seen and meant.',
    'zh-CN':
      'go 行是允许构建本模块的最低 Go 版本，也决定语言版本。依赖的 go 行更高时，所有构建本模块的人都会被抬高，所以这项改动应当被看到、被确认。',
  },
  reads: 'tidy',
  diagnose: (facts) => eachChange(facts, 'go-line', (change, fact) => message(change, fact.module.goMod)),
  examples: {
    fires: [
      drift({
        kind: 'go-line',
        at: { file: 'go.mod', line: 3, column: 1, endLine: 3, endColumn: 8 },
        edits: [{ file: 'go.mod', line: 3, endLine: 4, newText: 'go 1.24.0\n' }],
        from: '1.22',
        to: '1.24.0',
        forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'go 1.24.0' },
      }),
      drift({
        kind: 'go-line',
        at: { file: 'go.mod', line: 1 },
        edits: [{ file: 'go.mod', line: 2, endLine: 2, newText: '\ngo 1.25.0\n' }],
        to: '1.25.0',
      }),
    ],
    silent: [[TIDY]],
  },
});

function message({ from, to, ...change }: ChangeOf<'go-line'>, goMod: string): Text {
  const cause = forcedBy(change.forcedBy);
  if (to === undefined) {
    return {
      en: `${goMod} says go ${from ?? ''}${cause.en} but go mod tidy removes the line`,
      'zh-CN': `${goMod} 写有 go ${from ?? ''}${cause['zh-CN']}，但 go mod tidy 会删除这一行`,
    };
  }
  if (from === undefined) {
    return {
      en: `${goMod} has no go line, so the go command assumes an old language version; go mod tidy adds go ${to}${cause.en}`,
      'zh-CN': `${goMod} 没有 go 行，go 命令会按很旧的语言版本处理；go mod tidy 会添加 go ${to}${cause['zh-CN']}`,
    };
  }
  return {
    en: `${goMod} says go ${from} but the module needs go ${to}${cause.en}; go mod tidy writes go ${to}`,
    'zh-CN': `${goMod} 写的是 go ${from}，但本模块需要 go ${to}${cause['zh-CN']}；go mod tidy 会改为 go ${to}`,
  };
}
