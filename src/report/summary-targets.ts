import type { TargetFact } from '../core/target-facts.ts';
import type { Language } from '../core/text.ts';
import { inlineCode, prose } from './outlets/markdown.ts';
import { shortened } from './safe-text.ts';
import { targetGrid } from './target-grid.ts';
import type { Verdict } from './target-grid.ts';
import { targetSentence } from './target-sentence.ts';
import { TARGET_WORDS } from './target-words.ts';

const ICONS: Readonly<Record<Verdict, string>> = { ok: '✅', fail: '❌', allowed: '🟡', skipped: '⏭️' };

const LONGEST = 600;

/** A grid of operating systems and architectures, and what its icons mean where they are not all green. */
export function targetsSection(facts: readonly TargetFact[], language: Language): string[] {
  const sentence = targetSentence(facts, language);
  if (sentence === undefined) return [];
  const { columns, rows } = targetGrid(facts);
  return [
    '',
    prose(shortened(sentence, LONGEST)),
    '',
    `| | ${columns.map(inlineCode).join(' | ')} |`,
    `| :--- |${' :---: |'.repeat(columns.length)}`,
    ...rows.map(({ goos, cells }) => `| ${inlineCode(goos)} | ${cells.map(cell).join(' | ')} |`),
    ...legend(facts, language),
  ];
}

function cell(verdict: Verdict | undefined): string {
  return verdict === undefined ? '' : ICONS[verdict];
}

function legend(facts: readonly TargetFact[], language: Language): string[] {
  const there = (['ok', 'fail', 'allowed', 'skipped'] as const).filter((verdict) =>
    facts.some((fact) => fact.verdict === verdict),
  );
  if (there.join() === 'ok') return [];
  const items = there.map((verdict) => `${ICONS[verdict]} ${TARGET_WORDS[language].verdict[verdict]}`);
  return ['', `<sub>${items.join(' · ')}</sub>`];
}
