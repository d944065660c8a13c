import { defineRule } from '../../core/rule.ts';
import { TIDY } from '../example-facts.ts';

export default defineRule({
  id: 'tidy-no-packages',
  severity: 'warning',
  title: { en: 'The module has no Go package', 'zh-CN': '模块中没有任何 Go 包' },
  why: {
    en: 'A module in which go finds no package is tidy whatever it requires. Either its files are missing here (generated, ignored, not checked out, or beyond parsing), or go.mod is not needed.',
    'zh-CN':
      '如果 go 在模块中找不到任何包，那么无论它依赖什么都算整洁。要么这里缺少源文件（尚未生成、被忽略、未检出或无法解析），要么这个 go.mod 本就多余。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    facts
      .filter(({ noPackages }) => noPackages === true)
      .map(({ module }) => ({
        message: {
          en: `go finds no package in the module of ${module.goMod}, so nothing was checked`,
          'zh-CN': `go 在 ${module.goMod} 所在的模块中找不到任何包，因此什么也没有检查`,
        },
        at: { file: module.goMod },
        fix: {
          words: {
            en: 'Check out or generate its Go files before this step, or remove go.mod.',
            'zh-CN': '请在此步骤之前检出或生成 Go 源文件，或者删除 go.mod。',
          },
        },
      })),
  examples: { fires: [[{ ...TIDY, noPackages: true }]], silent: [[TIDY]] },
});
