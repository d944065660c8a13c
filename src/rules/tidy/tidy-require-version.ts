import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { forcedBy } from '../forcing.ts';
import { eachChange, type ChangeOf } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-require-version',
  severity: 'error',
  title: {
    en: 'go.mod names another version than the build uses',
    'zh-CN': 'go.mod 写的版本不是构建实际使用的版本',
  },
  why: {
    en: 'Go builds with the highest version that anything in the module graph requires. When go.mod says a lower one, readers and tools are misled, and the go command asks for an update before it builds.',
    'zh-CN':
      'Go 使用模块图中要求的最高版本进行构建。go.mod 写得更低时，读者和工具都会被误导，而且 go 命令会先要求更新 go.mod 才肯构建。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    eachChange(facts, 'require-version', (change, fact) => message(change, fact.module.goMod)),
  examples: {
    fires: [
      drift({
        kind: 'require-version',
        at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 27 },
        edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '\tgolang.org/x/text v0.30.0\n' }],
        path: 'golang.org/x/text',
        from: 'v0.3.0',
        to: 'v0.30.0',
        forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'require golang.org/x/text v0.30.0' },
      }),
    ],
    silent: [[TIDY]],
  },
});

function message({ path, from, to, ...change }: ChangeOf<'require-version'>, goMod: string): Text {
  const cause = forcedBy(change.forcedBy);
  return {
    en: `${goMod} requires ${path} ${from} but the build uses ${to}${cause.en}; go mod tidy writes ${to}`,
    'zh-CN': `${goMod} 要求 ${path} ${from}，但构建使用的是 ${to}${cause['zh-CN']}；go mod tidy 会改为 ${to}`,
  };
}
