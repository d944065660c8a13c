import type { Found } from '../../src/core/finding.ts';
import type { Rule } from '../../src/core/rule.ts';
import type { Language, Text } from '../../src/core/text.ts';
import { fencedCode, inlineCode, prose } from '../../src/report/outlets/markdown.ts';
import type { GeneratedFile } from './generated-file.ts';
import { ruleFiles, type RuleFile } from './rule-files.ts';

/** The folder that holds nothing but what this producer makes. */
export const RULE_DOCS = 'docs/rules';

const HEADINGS: Readonly<Record<'why' | 'example' | 'mend', Text>> = {
  why: { en: 'Why it matters', 'zh-CN': '为什么重要' },
  example: { en: 'What it says', 'zh-CN': '报告示例' },
  mend: { en: 'How to mend it', 'zh-CN': '如何修复' },
};

/** One page for every rule in both languages, and the list of them. */
export async function ruleDocs(root: string): Promise<readonly GeneratedFile[]> {
  const rules = await ruleFiles(root);
  return [
    { file: `${RULE_DOCS}/README.md`, content: index(rules) },
    ...rules.map(({ rule }) => ({ file: `${RULE_DOCS}/${rule.id}.md`, content: page(rule) })),
  ];
}

function page(rule: Rule): string {
  const found = rule.examples.fires.flatMap((fact) => rule.diagnose(fact));
  return [
    `# ${rule.id}`,
    '',
    `Severity: **${rule.severity}** · [all rules](README.md)`,
    '',
    ...chapter(rule, found, 'en'),
    '---',
    '',
    ...chapter(rule, found, 'zh-CN'),
  ].join('\n');
}

function chapter(rule: Rule, found: readonly Found[], language: Language): string[] {
  const messages = found.map((one) => one.message[language]);
  return [
    `## ${prose(rule.title[language])}`,
    '',
    `### ${HEADINGS.why[language]}`,
    '',
    prose(rule.why[language]),
    '',
    `### ${HEADINGS.example[language]}`,
    '',
    fencedCode(messages.join('\n'), 'text'),
    '',
    ...mend(found, language),
  ];
}

function mend(found: readonly Found[], language: Language): string[] {
  const fix = found.find((one) => one.fix)?.fix;
  if (!fix) return [];
  const commands = fix.commands ? [fencedCode(fix.commands.join('\n'), 'sh'), ''] : [];
  return [`### ${HEADINGS.mend[language]}`, '', prose(fix.words[language]), '', ...commands];
}

function index(rules: readonly RuleFile[]): string {
  const families = [...new Set(rules.map(({ family }) => family))].sort();
  return [
    '# Rules · 规则',
    '',
    'Made by `npm run gen`; one page for every file in `src/rules`.',
    '',
    ...families.flatMap((family) => [
      `## ${family}`,
      '',
      '| Rule | Severity | What | 含义 |',
      '| --- | --- | --- | --- |',
      ...rules.filter((entry) => entry.family === family).map(({ rule }) => row(rule)),
      '',
    ]),
  ].join('\n');
}

function row({ id, severity, title }: Rule): string {
  return `| [${inlineCode(id)}](${id}.md) | ${severity} | ${prose(title.en)} | ${prose(title['zh-CN'])} |`;
}
