import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { moduleVersions } from '../module-versions.ts';
import { eachOrAll, type ChangeOf } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-sum-stale',
  severity: 'error',
  title: { en: 'go.sum has a hash that nothing needs', 'zh-CN': 'go.sum 中有用不到的校验和' },
  why: {
    en: 'Hashes of versions that the build no longer uses are harmless to the build but hide what it depends on: scanners that read go.sum report them, and the next go mod tidy removes them in an unrelated change.',
    'zh-CN':
      '构建不再使用的版本的校验和不影响构建，却掩盖了真实的依赖：读取 go.sum 的扫描器会误报，下一次 go mod tidy 又会在无关的改动里删掉它们。',
  },
  reads: 'tidy',
  diagnose: (facts) => eachOrAll(facts, 'sum-stale', stale, manyStale),
  examples: {
    fires: [
      drift({
        kind: 'sum-stale',
        at: { file: 'go.sum', line: 1, endLine: 2 },
        edits: [{ file: 'go.sum', line: 1, endLine: 3, newText: '' }],
        path: 'golang.org/x/text',
        version: 'v0.3.0',
        lines: ['golang.org/x/text v0.3.0 h1:…', 'golang.org/x/text v0.3.0/go.mod h1:…'],
      }),
    ],
    silent: [[TIDY]],
  },
});

function stale({ at, path, version, lines }: ChangeOf<'sum-stale'>): Text {
  const one = lines.length === 1;
  return {
    en: `${at.file} still has ${one ? 'a hash' : `${lines.length} hashes`} of ${path} ${version}, which the build does not use; go mod tidy removes ${one ? 'it' : 'them'}`,
    'zh-CN': `${at.file} 仍有 ${path} ${version} 的 ${lines.length} 行校验和，但构建用不到它；go mod tidy 会删除`,
  };
}

function manyStale(changes: readonly ChangeOf<'sum-stale'>[]): Text {
  const [file, what] = [changes[0]?.at.file ?? '', moduleVersions(changes)];
  const lines = changes.reduce((count, change) => count + change.lines.length, 0);
  return {
    en: `${file} still has hashes of ${what.en} that the build does not use; go mod tidy removes ${lines} lines`,
    'zh-CN': `${file} 仍有 ${what['zh-CN']}的校验和，但构建用不到它们；go mod tidy 会删除 ${lines} 行`,
  };
}
