import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';
import { eachRemark } from '../toolchain-remarks.ts';

export default defineRule({
  id: 'go-gotoolchain-conflict',
  severity: 'warning',
  title: { en: 'GOTOOLCHAIN names another Go', 'zh-CN': 'GOTOOLCHAIN 指定了另一个 Go' },
  why: {
    en: 'GOTOOLCHAIN in the environment makes every go command switch to the release that it names, whichever Go was installed. Two places that disagree mean that one of them is not what somebody believes.',
    'zh-CN':
      '环境里的 GOTOOLCHAIN 会让每个 go 命令切换到它指定的版本，无论安装的是哪个 Go。两处说法不一，必有一处与人们以为的不同。',
  },
  reads: 'toolchain',
  diagnose: (fact) =>
    eachRemark(fact, 'gotoolchain-conflict', ({ value, spec }) => ({
      message: {
        en: `GOTOOLCHAIN=${value} in the environment and Go ${spec} (${fact.from.source}) name different releases`,
        'zh-CN': `环境变量 GOTOOLCHAIN=${value} 与 Go ${spec}（来自 ${fact.from.source}）指定了不同的版本`,
      },
      fix: {
        words: {
          en: 'Remove GOTOOLCHAIN from the workflow, or ask for the same release in both places.',
          'zh-CN': '从工作流中去掉 GOTOOLCHAIN，或在两处写成同一个版本。',
        },
      },
    })),
  examples: {
    fires: [
      { ...TOOLCHAIN, remarks: [{ kind: 'gotoolchain-conflict', value: 'go1.24.3', spec: '1.25.10' }] },
    ],
    silent: [TOOLCHAIN],
  },
});
