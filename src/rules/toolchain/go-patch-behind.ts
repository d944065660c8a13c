import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';
import { eachRemark } from '../toolchain-remarks.ts';

export default defineRule({
  id: 'go-patch-behind',
  severity: 'warning',
  title: { en: 'A newer patch release of this Go is out', 'zh-CN': '该 Go 版本已有更新的补丁版' },
  why: {
    en: 'Patch releases of Go bring security and correctness fixes and nothing else; staying behind keeps known holes in every binary that is built.',
    'zh-CN': 'Go 的补丁版只包含安全和正确性修复；停留在旧补丁版，构建出的每个二进制都会带着已知漏洞。',
  },
  reads: 'toolchain',
  diagnose: (fact) =>
    eachRemark(fact, 'patch-behind', ({ version, newest }) => ({
      message: {
        en: `Go ${version} (${fact.from.source}) is behind ${newest}, the newest patch of the same minor`,
        'zh-CN': `Go ${version}（来自 ${fact.from.source}）落后于同一次版本的最新补丁版 ${newest}`,
      },
      fix: { words: { en: `Ask for Go ${newest}.`, 'zh-CN': `请改用 Go ${newest}。` } },
    })),
  examples: {
    fires: [{ ...TOOLCHAIN, remarks: [{ kind: 'patch-behind', version: '1.25.8', newest: '1.25.10' }] }],
    silent: [TOOLCHAIN],
  },
});
