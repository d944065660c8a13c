import { defineRule } from '../../core/rule.ts';
import { TIDY } from '../example-facts.ts';

export default defineRule({
  id: 'tidy-skipped',
  severity: 'warning',
  title: { en: 'A module was not checked for tidiness', 'zh-CN': '有模块未做整洁检查' },
  why: {
    en: 'A check that did not look is not a pass: nothing is known about this module.',
    'zh-CN': '没有检查不等于通过：这个模块的情况未知。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    facts
      .filter((fact) => fact.outcome === 'skipped')
      .map(({ module, reason }) => ({
        message: {
          en: `${module.goMod} was not checked for tidiness${reason === undefined ? '' : `: ${reason}`}`,
          'zh-CN': `${module.goMod} 未做整洁检查${reason === undefined ? '' : `：${reason}`}`,
        },
        at: { file: module.goMod },
      })),
  examples: {
    fires: [[{ ...TIDY, outcome: 'skipped', reason: 'Go 1.13 has no -modfile' }]],
    silent: [[TIDY]],
  },
});
