import type { Finding, Severity, TextEdit } from '../core/finding.ts';
import { fitting } from './byte-budget.ts';
import { placeLink, ruleLink, type Links } from './links.ts';
import { fencedCode, inlineCode, prose } from './outlets/markdown.ts';
import { linesOf, shortened } from './safe-text.ts';
import type { Words } from './words.ts';

const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const LONGEST_SENTENCE = 1000;
const LONGEST_LINE = 160;
const MOST_EDIT_LINES = 3;
const MOST_ROWS = 100;

/** The findings as a markdown table within so many bytes: where, what, mend. Empty without findings. */
export function findingsTable(
  findings: readonly Finding[],
  bytes: number,
  links: Links,
  words: Words,
): string[] {
  if (findings.length === 0) return [];
  const { where, what, mend } = words.heading;
  const kept = fitting(findings.slice(0, MOST_ROWS), bytes, (finding) => row(finding, links, words));
  const left = findings.length - kept.length;
  return [
    '',
    `| | ${where} | ${what} | ${mend} |`,
    '| :---: | :--- | :--- | :--- |',
    ...kept,
    ...(left > 0 ? ['', words.moreFindings(left)] : []),
  ];
}

function row(finding: Finding, links: Links, words: Words): string {
  const where = finding.at ? placeLink(finding.at, links) : '';
  const what = `${prose(shortened(finding.message, LONGEST_SENTENCE))}<br><sub>${ruleLink(finding.rule, links)}</sub>`;
  return `| ${ICONS[finding.severity]} | ${where} | ${what} | ${mendCell(finding, words)} |`;
}

/** What is to be written says more than how to get it written; without edits the words and commands. */
function mendCell({ fix }: Finding, words: Words): string {
  if (!fix) return '';
  if (fix.edits && fix.edits.length > 0) return edits(fix.edits, words);
  return [prose(shortened(fix.words, LONGEST_SENTENCE)), ...(fix.commands ?? []).map(inlineCode)].join(
    '<br>',
  );
}

function edits(all: readonly TextEdit[], words: Words): string {
  const lines = all.flatMap((edit) =>
    edit.newText === ''
      ? [words.deleteLines(edit.line, edit.endLine - 1)]
      : linesOf(edit.newText)
          .filter((line) => line.trim() !== '')
          .map((line) => inlineCode(`+ ${shortened(line.trim(), LONGEST_LINE)}`)),
  );
  const shown = lines.slice(0, MOST_EDIT_LINES);
  return [
    ...shown,
    ...(lines.length > shown.length ? [words.moreLines(lines.length - shown.length)] : []),
  ].join('<br>');
}

/** What other programs said, folded, one block for every finding that has evidence, within so many bytes. */
export function evidenceBlocks(
  findings: readonly Finding[],
  bytes: number,
  links: Links,
  words: Words,
): string[] {
  const withEvidence = findings.filter(({ evidence }) => evidence && evidence.length > 0);
  if (withEvidence.length === 0) return [];
  const kept = fitting(withEvidence.slice(0, MOST_ROWS), bytes, ({ at, evidence }) => {
    const place = at ? `${placeLink(at, links)}\n\n` : '';
    return `${place}${fencedCode((evidence ?? []).join('\n'), 'text')}\n`;
  });
  const left = withEvidence.length - kept.length;
  return folded(words.heading.output, [...kept, ...(left > 0 ? [words.moreFindings(left)] : [])].join('\n'));
}

/** Markdown that a reader opens; the title is ours. The blank lines end the HTML block (CommonMark 4.6). */
export function folded(title: string, markdown: string): string[] {
  return ['', `<details><summary>${title}</summary>`, '', markdown, '', '</details>'];
}
