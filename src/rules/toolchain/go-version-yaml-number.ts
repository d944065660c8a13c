import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';
import { eachRemark } from '../toolchain-remarks.ts';

export default defineRule({
  id: 'go-version-yaml-number',
  severity: 'warning',
  title: { en: 'YAML may have read the Go version as a number', 'zh-CN': 'Go 版本可能被 YAML 当成了数字' },
  why: {
    en: 'Without quotes YAML reads 1.20 as the number 1.2, and the zero is gone before any action sees it.',
    'zh-CN': '不加引号时，YAML 会把 1.20 读成数字 1.2，末尾的零在任何 action 看到之前就没了。',
  },
  reads: 'toolchain',
  diagnose: (fact) =>
    eachRemark(fact, 'yaml-number', ({ spec, meant }) => ({
      message: {
        en: `go-version is ${spec}; was it written ${meant} without quotes, which YAML reads as the number ${spec}?`,
        'zh-CN': `go-version 的值是 ${spec}；是否写成了不带引号的 ${meant}，被 YAML 读成了数字 ${spec}？`,
      },
      fix: {
        words: {
          en: `Put the version in quotes: go-version: '${meant}'.`,
          'zh-CN': `给版本加上引号：go-version: '${meant}'。`,
        },
      },
    })),
  examples: {
    fires: [{ ...TOOLCHAIN, spec: '1.2', remarks: [{ kind: 'yaml-number', spec: '1.2', meant: '1.20' }] }],
    silent: [TOOLCHAIN],
  },
});
