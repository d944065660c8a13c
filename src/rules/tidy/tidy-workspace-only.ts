import { defineRule } from '../../core/rule.ts';
import { TIDY } from '../example-facts.ts';

export default defineRule({
  id: 'tidy-workspace-only',
  severity: 'notice',
  title: { en: 'A module resolves only inside go.work', 'zh-CN': '模块只能在 go.work 内解析' },
  why: {
    en: 'The module needs modules that only go.work provides, so it builds in this workspace and nowhere else: go install of it, or requiring it from another repository, fails. It was judged with the workspace’s modules in their place.',
    'zh-CN':
      '该模块依赖的某些模块只由 go.work 提供，因此只能在这个工作区里构建：对它执行 go install，或在别的仓库里 require 它，都会失败。这里是用工作区中的模块代入后判断的。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    facts
      .filter((fact) => fact.fromWorkspace.length > 0)
      .map(({ module, fromWorkspace }) => ({
        message: {
          en: `${module.goMod} needs ${fromWorkspace.join(', ')}, which only go.work provides; outside this workspace the module does not build`,
          'zh-CN': `${module.goMod} 需要的 ${fromWorkspace.join('、')} 只由 go.work 提供；离开这个工作区该模块无法构建`,
        },
        at: { file: module.goMod },
        fix: {
          words: {
            en: 'If others are to use the module, require a published version of it or add a replace line to go.mod.',
            'zh-CN': '若该模块要给他人使用，请 require 一个已发布的版本，或在 go.mod 中加上 replace。',
          },
        },
      })),
  examples: {
    fires: [[{ ...TIDY, fromWorkspace: ['example.com/lib'] }]],
    silent: [[TIDY]],
  },
});
