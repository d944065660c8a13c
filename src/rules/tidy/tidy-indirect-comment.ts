import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { eachChange, type ChangeOf } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-indirect-comment',
  severity: 'error',
  title: { en: 'A // indirect comment is wrong', 'zh-CN': '// indirect 注释有误' },
  why: {
    en: 'The comment // indirect tells people and update tools which modules this module imports itself. When it is wrong, updates are grouped and reviewed wrongly, and the next go mod tidy changes it.',
    'zh-CN':
      '// indirect 注释告诉人和升级工具：哪些模块是本模块直接导入的。注释有误时，依赖升级会被错误地分组和评审，而下一次 go mod tidy 会改掉它。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    eachChange(facts, 'require-indirect', (change, fact) => message(change, fact.module.goMod)),
  examples: {
    fires: [
      drift({
        kind: 'require-indirect',
        at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 29 },
        edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '\tgithub.com/pkg/errors v0.9.1\n' }],
        path: 'github.com/pkg/errors',
        version: 'v0.9.1',
        indirect: false,
        importedAt: { importPath: 'github.com/pkg/errors', file: 'store/open.go', line: 9, column: 2 },
      }),
      drift({
        kind: 'require-indirect',
        at: { file: 'go.mod', line: 7, column: 2, endLine: 7, endColumn: 27 },
        edits: [
          { file: 'go.mod', line: 7, endLine: 8, newText: '\tgolang.org/x/text v0.30.0 // indirect\n' },
        ],
        path: 'golang.org/x/text',
        version: 'v0.30.0',
        indirect: true,
      }),
    ],
    silent: [[TIDY]],
  },
});

function message({ path, indirect, importedAt }: ChangeOf<'require-indirect'>, goMod: string): Text {
  if (indirect) {
    return {
      en: `no package of this module imports ${path}, so ${goMod} should mark it // indirect; go mod tidy adds the comment`,
      'zh-CN': `本模块没有任何包直接导入 ${path}，${goMod} 应把它标为 // indirect；go mod tidy 会加上该注释`,
    };
  }
  const site = importedAt && `${importedAt.file}:${importedAt.line}`;
  return {
    en: `${goMod} marks ${path} // indirect but ${site ? `it is imported in ${site}` : 'this module imports it'}; go mod tidy drops the comment`,
    'zh-CN': `${goMod} 把 ${path} 标为 // indirect，但${site ? ` ${site} ` : '本模块'}直接导入了它；go mod tidy 会去掉该注释`,
  };
}
