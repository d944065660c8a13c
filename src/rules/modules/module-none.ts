import type { ModulesFact } from '../../core/facts.ts';
import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { MODULES } from '../example-facts.ts';

export default defineRule({
  id: 'module-none',
  severity: 'error',
  title: { en: 'There is no module to check', 'zh-CN': '没有可检查的模块' },
  why: {
    en: 'A check that looked at nothing must not pass: most often the working directory or a pattern is misspelt, or the checkout step is missing.',
    'zh-CN': '什么都没检查到就不能算通过：多半是工作目录或模式写错了，或者缺少 checkout 步骤。',
  },
  reads: 'modules',
  diagnose: (fact) =>
    fact.modules.length === 0 ? [fact.patterns.length > 0 ? unmatched(fact) : absent(fact)] : [],
  examples: {
    fires: [
      { ...MODULES, modules: [] },
      { ...MODULES, modules: [], patterns: ['services/*', 'tools'] },
    ],
    silent: [MODULES],
  },
});

function absent({ searched }: ModulesFact): { message: Text; fix: { words: Text } } {
  const root = searched === '.';
  return {
    message: {
      en: `there is no go.mod in ${root ? 'the repository' : `${searched} or below it`}, so nothing was checked`,
      'zh-CN': `${root ? '仓库中' : ` ${searched} 及其子目录中`.trimStart()}没有 go.mod，因此什么都没有检查`,
    },
    fix: {
      words: {
        en: 'Check out the repository before this step, or point working-directory at the folder that holds go.mod.',
        'zh-CN': '请在此步骤之前 checkout 仓库，或将 working-directory 指向含有 go.mod 的目录。',
      },
    },
  };
}

function unmatched({ searched, patterns }: ModulesFact): { message: Text; fix: { words: Text } } {
  const given = patterns.join(', ');
  const under =
    searched === '.' ? { en: 'the repository', 'zh-CN': '仓库' } : { en: searched, 'zh-CN': ` ${searched} ` };
  return {
    message: {
      en: `the modules input (${given}) leaves no module of ${under.en}, so nothing was checked`,
      'zh-CN': `按 modules 输入（${given}）筛选后，${under['zh-CN']}中没有剩下任何模块，因此什么都没有检查`,
    },
    fix: {
      words: {
        en: 'Correct the patterns; they are matched against the folders of go.mod files, relative to the repository.',
        'zh-CN': '请修正模式；它们与 go.mod 所在目录（相对仓库根目录）进行匹配。',
      },
    },
  };
}
