import { defineRule } from '../../core/rule.ts';
import { TARGET } from '../example-facts.ts';
import { targetList } from '../target-list.ts';

export default defineRule({
  id: 'target-skipped',
  severity: 'warning',
  title: { en: 'A target was not looked at', 'zh-CN': '目标未被检查' },
  why: {
    en: 'It was asked for, and nobody knows now whether it compiles.',
    'zh-CN': '该目标在检查范围内，但目前无法得知它能否编译。',
  },
  reads: 'targets',
  diagnose: (facts) => {
    const skipped = facts.filter(({ verdict }) => verdict === 'skipped');
    const reasons = [...new Set(skipped.map(({ reason = '' }) => reason))];
    return reasons.map((reason) => {
      const targets = skipped.filter((fact) => (fact.reason ?? '') === reason).map(({ target }) => target);
      return {
        message: {
          en: `not looked at: ${targetList(targets, 'en')}: ${reason}`,
          'zh-CN': `未检查：${targetList(targets, 'zh-CN')}：${reason}`,
        },
      };
    });
  },
  examples: {
    fires: [[{ ...TARGET, verdict: 'skipped', reason: 'the type checker was ended after 900 s' }]],
    silent: [[TARGET]],
  },
});
