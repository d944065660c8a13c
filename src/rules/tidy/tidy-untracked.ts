import { defineRule } from '../../core/rule.ts';
import { drift, TIDY } from '../example-facts.ts';
import { shellWord } from '../shell-word.ts';

export default defineRule({
  id: 'tidy-untracked',
  severity: 'error',
  title: { en: 'git does not know a module file', 'zh-CN': '模块文件未纳入 git' },
  why: {
    en: 'The file is in this folder but not in the repository: a fresh clone, and with it CI and every colleague, builds without it.',
    'zh-CN': '这个文件只在当前目录里，不在仓库中：全新的克隆（CI 和每一位同事）构建时都没有它。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    facts.flatMap((fact) =>
      fact.changes
        .filter((change) => change.kind === 'untracked')
        .map(({ at, file }) => ({
          message: {
            en: `${file} is there but git does not track it, so a fresh clone builds without it`,
            'zh-CN': `${file} 存在，但 git 没有跟踪它，全新的克隆在构建时会缺少它`,
          },
          at,
          fix: {
            words: { en: 'Add the file to git and commit it.', 'zh-CN': '把该文件加入 git 并提交。' },
            commands: [`git add ${shellWord(file)}`],
          },
        })),
    ),
  examples: {
    fires: [drift({ kind: 'untracked', at: { file: 'go.sum', line: 1 }, edits: [], file: 'go.sum' })],
    silent: [[TIDY]],
  },
});
