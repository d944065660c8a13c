import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { eachChange, type ChangeOf } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-require-missing',
  severity: 'error',
  title: { en: 'A requirement is missing from go.mod', 'zh-CN': 'go.mod 缺少 require' },
  why: {
    en: 'A package is imported, or needed by one that is, and go.mod names no version of its module. The go command refuses to build until somebody adds one, and whoever adds it chooses the version.',
    'zh-CN':
      '代码（或其依赖）导入了某个包，而 go.mod 没有写明它所属模块的版本。在有人补上之前 go 命令拒绝构建，而补上的人会各自选到不同的版本。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    eachChange(facts, 'require-missing', (change, fact) => message(change, fact.module.goMod)),
  examples: {
    fires: [
      drift({
        kind: 'require-missing',
        at: { file: 'go.mod', line: 5 },
        edits: [{ file: 'go.mod', line: 5, endLine: 5, newText: 'require github.com/x/y v1.2.3\n' }],
        path: 'github.com/x/y',
        version: 'v1.2.3',
        indirect: false,
        importedAt: { importPath: 'github.com/x/y', file: 'cmd/a/main.go', line: 7, column: 2 },
      }),
      drift({
        kind: 'require-missing',
        at: { file: 'go.mod', line: 9 },
        edits: [
          { file: 'go.mod', line: 9, endLine: 9, newText: '\tgolang.org/x/text v0.30.0 // indirect\n' },
        ],
        path: 'golang.org/x/text',
        version: 'v0.30.0',
        indirect: true,
        neededBy: ['github.com/x/y', 'golang.org/x/net/html'],
      }),
    ],
    silent: [[TIDY]],
  },
});

function message(change: ChangeOf<'require-missing'>, goMod: string): Text {
  const { path, version, importedAt, neededBy } = change;
  if (importedAt) {
    const { importPath, file, line } = importedAt;
    const adds = importPath === path ? version : `${path} ${version}`;
    return {
      en: `${importPath} is imported in ${file}:${line} but ${goMod} does not require it; go mod tidy adds ${adds}`,
      'zh-CN': `${file}:${line} 导入了 ${importPath}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${adds}`,
    };
  }
  const comment = change.indirect ? ' // indirect' : '';
  if (neededBy && neededBy.length > 0) {
    const chain = neededBy.join(' → ');
    return {
      en: `${path} is needed through ${chain} but ${goMod} does not require it; go mod tidy adds ${version}${comment}`,
      'zh-CN': `构建经由 ${chain} 需要 ${path}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${version}${comment}`,
    };
  }
  return {
    en: `${path} is needed but ${goMod} does not require it; go mod tidy adds ${version}${comment}`,
    'zh-CN': `构建需要 ${path}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${version}${comment}`,
  };
}
