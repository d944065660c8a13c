import { defineRule } from '../../core/rule.ts';
import { drift, TIDY } from '../example-facts.ts';
import { eachChange } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-require-unused',
  severity: 'error',
  title: { en: 'go.mod requires a module that nothing needs', 'zh-CN': 'go.mod 中有用不到的 require' },
  why: {
    en: 'A requirement that no package needs still takes part in version selection, is still downloaded by some commands, and shows up in every audit of the dependencies. The next go mod tidy removes it, in whoever’s change that happens to be.',
    'zh-CN':
      '没有任何包需要的 require 仍会参与版本选择，仍可能被下载，也会出现在每一次依赖审计里。下一次 go mod tidy 会把它删掉，而那多半混在别人的改动里。',
  },
  reads: 'tidy',
  diagnose: (facts) =>
    eachChange(facts, 'require-unused', ({ path, version }, { module }) => ({
      en: `${module.goMod} requires ${path} ${version} but no package of ${nameOf(module)} or its tests needs it; go mod tidy removes it`,
      'zh-CN': `${module.goMod} 中有 require ${path} ${version}，但 ${nameOf(module)} 的包和测试都用不到它；go mod tidy 会删除`,
    })),
  examples: {
    fires: [
      drift({
        kind: 'require-unused',
        at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 29 },
        edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '' }],
        path: 'github.com/pkg/errors',
        version: 'v0.9.1',
      }),
    ],
    silent: [[TIDY]],
  },
});

function nameOf(module: { readonly path: string; readonly dir: string }): string {
  return module.path === '' ? module.dir : module.path;
}
