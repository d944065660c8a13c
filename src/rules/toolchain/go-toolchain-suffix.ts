import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';
import { eachRemark } from '../toolchain-remarks.ts';

export default defineRule({
  id: 'go-toolchain-suffix',
  severity: 'warning',
  title: { en: 'The toolchain line names a custom build', 'zh-CN': 'toolchain 行指定了定制版本' },
  why: {
    en: 'A suffix such as -custom names a build that the Go project does not publish. The release before the suffix was used instead, and machines without the custom build do the same or fail.',
    'zh-CN':
      '像 -custom 这样的后缀指的是 Go 官方没有发布的构建。这里改用了后缀之前的发行版；没有该定制构建的机器要么同样如此，要么直接失败。',
  },
  reads: 'toolchain',
  diagnose: (fact) =>
    eachRemark(fact, 'toolchain-suffix', ({ name }) => {
      const release = name.replace(/[-+].*$/u, '');
      return {
        message: {
          en: `toolchain ${name} names no published release; ${release} was used in its place`,
          'zh-CN': `toolchain ${name} 不是已发布的版本；已改用 ${release}`,
        },
        fix: {
          words: {
            en: `Write toolchain ${release}, or install the custom build on every machine.`,
            'zh-CN': `改写为 toolchain ${release}，或在每台机器上安装该定制构建。`,
          },
        },
      };
    }),
  examples: {
    fires: [
      {
        ...TOOLCHAIN,
        remarks: [{ kind: 'toolchain-suffix', name: 'go1.22.3-custom', at: { file: 'go.mod', line: 5 } }],
      },
    ],
    silent: [TOOLCHAIN],
  },
});
