import { defineRule } from '../../core/rule.ts';
import { drift, TIDY } from '../example-facts.ts';

export default defineRule({
  id: 'tidy-work-sum-missing',
  severity: 'error',
  title: { en: 'go.work.sum lacks a hash', 'zh-CN': 'go.work.sum 缺少校验和' },
  why: {
    en: 'Building in the workspace needs hashes that no module’s go.sum has; they belong into go.work.sum. Without them every go command in the workspace writes the file anew, and nothing pins what it downloads.',
    'zh-CN':
      '在工作区中构建需要一些校验和，而各模块的 go.sum 里都没有；它们应记录在 go.work.sum 中。缺少时，工作区里的每个 go 命令都会重新写这个文件，下载的内容也没有任何约束。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    facts.flatMap((fact) =>
      fact.changes
        .filter((change) => change.kind === 'work-sum-missing')
        .map(({ at, lines, newFile, edits }) => ({
          message: newFile
            ? {
                en: `${at.file} does not exist but the workspace needs ${counted(lines)} that no go.sum has; the go command writes it`,
                'zh-CN': `${at.file} 不存在，而工作区需要 ${lines.length} 行各 go.sum 都没有的校验和；go 命令会生成它`,
              }
            : {
                en: `${at.file} lacks ${counted(lines)} that the workspace needs and no go.sum has; the go command adds ${lines.length === 1 ? 'it' : 'them'}`,
                'zh-CN': `${at.file} 缺少工作区需要的 ${lines.length} 行校验和（各 go.sum 中也没有）；go 命令会添加`,
              },
          at,
          fix: {
            words: {
              en: 'Build the workspace, or apply the patch, and commit go.work.sum.',
              'zh-CN': '构建一次工作区或应用补丁，然后提交 go.work.sum。',
            },
            ...(edits.length > 0 ? { edits } : {}),
          },
        })),
    ),
  examples: {
    fires: [
      drift({
        kind: 'work-sum-missing',
        at: { file: 'go.work.sum', line: 1 },
        edits: [
          { file: 'go.work.sum', line: 1, endLine: 1, newText: 'golang.org/x/text v0.30.0/go.mod h1:…\n' },
        ],
        lines: ['golang.org/x/text v0.30.0/go.mod h1:…'],
        newFile: false,
      }),
      drift({
        kind: 'work-sum-missing',
        at: { file: 'go.work.sum' },
        edits: [],
        lines: ['golang.org/x/text v0.30.0/go.mod h1:…', 'golang.org/x/net v0.46.0/go.mod h1:…'],
        newFile: true,
      }),
    ],
    silent: [[TIDY]],
  },
});

function counted(lines: readonly string[]): string {
  return lines.length === 1 ? '1 hash' : `${lines.length} hashes`;
}
