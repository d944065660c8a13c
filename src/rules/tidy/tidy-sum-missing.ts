import type { TidyFact } from '../../core/facts.ts';
import type { Found } from '../../core/finding.ts';
import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { drift, TIDY } from '../example-facts.ts';
import { moduleVersions } from '../module-versions.ts';
import { eachOrAll, tidyFix, type ChangeOf } from '../tidy-changes.ts';

export default defineRule({
  id: 'tidy-sum-missing',
  severity: 'error',
  title: { en: 'go.sum lacks a hash', 'zh-CN': 'go.sum 缺少校验和' },
  why: {
    en: 'go.sum holds the hash of everything the build downloads. Where a line is missing the go command stops ("missing go.sum entry"), and nothing pins what is downloaded until somebody adds it.',
    'zh-CN':
      'go.sum 记录构建所下载的一切内容的校验和。缺少某一行时 go 命令会停下来（missing go.sum entry），而在有人补上之前，下载到的内容没有任何约束。',
  },
  reads: 'tidy',
  diagnose: (facts) => [
    ...facts.flatMap(newFile),
    ...eachOrAll(facts.map(existingOnly), 'sum-missing', missing, manyMissing),
  ],
  examples: {
    fires: [
      drift({
        kind: 'sum-missing',
        at: { file: 'go.sum', line: 3 },
        edits: [
          {
            file: 'go.sum',
            line: 3,
            endLine: 3,
            newText: 'golang.org/x/text v0.30.0/go.mod h1:yDdHFIX9t+tORqspjENWgzaCVXgk0yYnYuSZ8UzzBVM=\n',
          },
        ],
        path: 'golang.org/x/text',
        version: 'v0.30.0',
        lines: ['golang.org/x/text v0.30.0/go.mod h1:yDdHFIX9t+tORqspjENWgzaCVXgk0yYnYuSZ8UzzBVM='],
        newFile: false,
      }),
      drift({
        kind: 'sum-missing',
        at: { file: 'go.mod', line: 1 },
        edits: [],
        path: 'golang.org/x/text',
        version: 'v0.30.0',
        lines: ['golang.org/x/text v0.30.0 h1:…', 'golang.org/x/text v0.30.0/go.mod h1:…'],
        newFile: true,
      }),
    ],
    silent: [[TIDY]],
  },
});

function missing({ at, path, version, lines }: ChangeOf<'sum-missing'>): Text {
  const what = hashed(lines);
  return {
    en: `${at.file} has no hash of ${what.en}${path} ${version}; go mod tidy adds ${lines.length === 1 ? 'it' : `${lines.length} lines`}`,
    'zh-CN': `${at.file} 中没有 ${path} ${version} ${what['zh-CN']}校验和；go mod tidy 会添加 ${lines.length} 行`,
  };
}

function manyMissing(changes: readonly ChangeOf<'sum-missing'>[]): Text {
  const [file, what] = [changes[0]?.at.file ?? '', moduleVersions(changes)];
  const lines = changes.reduce((count, change) => count + change.lines.length, 0);
  return {
    en: `${file} lacks hashes of ${what.en}; go mod tidy adds ${lines} lines`,
    'zh-CN': `${file} 缺少 ${what['zh-CN']}的校验和；go mod tidy 会添加 ${lines} 行`,
  };
}

/** Only a module's go.mod is hashed where nothing of its packages is needed. */
function hashed(lines: readonly string[]) {
  const onlyGoMod = lines.length > 0 && lines.every((line) => /\/go\.mod\s/u.test(line));
  return onlyGoMod ? { en: 'the go.mod of ', 'zh-CN': '的 go.mod ' } : { en: '', 'zh-CN': '的' };
}

/** One finding for a go.sum that is not there, however many lines it would have. */
function newFile(fact: TidyFact): Found[] {
  const changes = sumMissing(fact).filter((change) => change.newFile);
  const [first] = changes;
  if (!first) return [];
  const lines = changes.reduce((count, change) => count + change.lines.length, 0);
  const sum = fact.module.goMod.replace(/go\.mod$/u, 'go.sum');
  return [
    {
      message: {
        en: `${sum} does not exist, so nothing pins what the build downloads; go mod tidy writes it (${lines} lines)`,
        'zh-CN': `${sum} 不存在，构建下载的内容没有任何约束；go mod tidy 会生成它（共 ${lines} 行）`,
      },
      at: first.at,
      fix: tidyFix(fact, ...changes),
    },
  ];
}

function existingOnly(fact: TidyFact): TidyFact {
  return {
    ...fact,
    changes: fact.changes.filter((change) => change.kind !== 'sum-missing' || !change.newFile),
  };
}

function sumMissing(fact: TidyFact): ChangeOf<'sum-missing'>[] {
  return fact.changes.filter((change): change is ChangeOf<'sum-missing'> => change.kind === 'sum-missing');
}
