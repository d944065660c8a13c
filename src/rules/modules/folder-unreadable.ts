import { defineRule } from '../../core/rule.ts';
import { MODULES } from '../example-facts.ts';

export default defineRule({
  id: 'folder-unreadable',
  severity: 'warning',
  title: { en: 'A folder could not be read', 'zh-CN': '有目录无法读取' },
  why: {
    en: 'A module in that folder would go unchecked without anybody noticing.',
    'zh-CN': '如果该目录里有模块，它会在无人察觉的情况下漏检。',
  },
  reads: 'modules',
  diagnose: (fact) =>
    fact.unreadable.map(({ dir, reason }) => ({
      message: {
        en: `${dir} could not be read (${reason}), so modules in it were not looked for`,
        'zh-CN': `无法读取目录 ${dir}（${reason}），因此没有在其中查找模块`,
      },
      at: { file: dir },
      fix: {
        words: {
          en: 'Let the user of the job read and enter the folder, or leave it out with the modules input.',
          'zh-CN': '让运行作业的用户能够读取并进入该目录，或用 modules 输入把它排除。',
        },
      },
    })),
  examples: {
    fires: [{ ...MODULES, unreadable: [{ dir: 'secrets', reason: 'EACCES' }] }],
    silent: [MODULES],
  },
});
