import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';
import { eachRemark } from '../toolchain-remarks.ts';

export default defineRule({
  id: 'go-toolchain-language-version',
  severity: 'warning',
  title: { en: 'The toolchain line names a language version', 'zh-CN': 'toolchain 行写的是语言版本' },
  why: {
    en: 'Since Go 1.21 the first release of a minor is 1.N.0; go1.N alone is a language version that no toolchain has, so a go command that has to switch cannot find it.',
    'zh-CN':
      '从 Go 1.21 起，每个次版本的首个发行版是 1.N.0；单写 go1.N 是语言版本，没有对应的工具链，需要切换的 go 命令会找不到它。',
  },
  reads: 'toolchain',
  diagnose: (fact) =>
    eachRemark(fact, 'toolchain-language-version', ({ name }) => ({
      message: {
        en: `toolchain ${name} is a language version, not a release${fact.version === undefined ? '' : `; go${fact.version} was used`}`,
        'zh-CN': `toolchain ${name} 是语言版本，不是发行版${fact.version === undefined ? '' : `；已使用 go${fact.version}`}`,
      },
      fix: {
        words: {
          en: `Name a release: toolchain ${fact.version === undefined ? `${name}.0` : `go${fact.version}`}.`,
          'zh-CN': `请写明发行版：toolchain ${fact.version === undefined ? `${name}.0` : `go${fact.version}`}。`,
        },
      },
    })),
  examples: {
    fires: [
      {
        ...TOOLCHAIN,
        version: '1.21.13',
        remarks: [{ kind: 'toolchain-language-version', name: 'go1.21', at: { file: 'go.mod', line: 5 } }],
      },
    ],
    silent: [TOOLCHAIN],
  },
});
