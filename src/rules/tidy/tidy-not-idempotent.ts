import { defineRule } from '../../core/rule.ts';
import { TIDY } from '../example-facts.ts';
import { commandIn } from '../shell-word.ts';

export default defineRule({
  id: 'tidy-not-idempotent',
  severity: 'warning',
  title: { en: 'go mod tidy does not settle in one run', 'zh-CN': 'go mod tidy 一次运行后仍会再变' },
  why: {
    en: 'Tidying the tidied module changes it again, so applying the first patch leaves a module that is not tidy. It happens when the first run brings in a version whose own requirements change the graph.',
    'zh-CN':
      '对整理过的模块再次 tidy 还会产生改动，因此只应用第一份补丁得到的模块仍不整洁。常见原因是第一次运行引入的版本自身又改变了模块图。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    facts
      .filter((fact) => fact.secondPatch !== undefined && fact.secondPatch !== '')
      .map(({ module, secondPatch }) => ({
        message: {
          en: `go mod tidy changes ${module.goMod} or its go.sum again when it is run on its own result`,
          'zh-CN': `在 go mod tidy 自己的结果上再次运行，${module.goMod} 或对应的 go.sum 仍会改变`,
        },
        at: { file: module.goMod },
        fix: {
          words: {
            en: 'Run go mod tidy until it changes nothing more, and commit the result.',
            'zh-CN': '反复运行 go mod tidy 直到不再有改动，然后提交结果。',
          },
          commands: [commandIn(module.dir, 'go mod tidy && go mod tidy')],
        },
        evidence: (secondPatch ?? '').split('\n').filter((line) => /^[-+](?![-+])/u.test(line)),
      })),
  examples: {
    fires: [
      [
        {
          ...TIDY,
          outcome: 'drift',
          secondPatch: '--- a/go.sum\n+++ b/go.sum\n@@ -1 +0,0 @@\n-golang.org/x/text v0.3.0/go.mod h1:…\n',
        },
      ],
    ],
    silent: [[TIDY], [{ ...TIDY, secondPatch: '' }]],
  },
});
