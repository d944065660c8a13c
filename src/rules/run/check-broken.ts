import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'check-broken',
  severity: 'error',
  title: { en: 'A check could not do its work', 'zh-CN': '检查未能完成' },
  why: {
    en: 'A fault of the machine or of go-preflight kept a check from looking. What was not looked at is not sound.',
    'zh-CN': '机器故障或 go-preflight 自身的缺陷使检查无法进行。没有检查过的内容不能视为正常。',
  },
  reads: 'broken',
  diagnose: (broken) =>
    broken.map(({ check, message }) => ({
      message: {
        en: `the check ${check} broke: ${message}`,
        'zh-CN': `检查 ${check} 未能完成：${message}`,
      },
    })),
  examples: {
    fires: [[{ check: 'tidy', message: 'no space left in the temporary folder' }]],
    silent: [[]],
  },
});
