import type { ModuleReport, Report } from '../core/report.ts';
import type { Language } from '../core/text.ts';
import { byteLength, fitting } from './byte-budget.ts';
import type { Links } from './links.ts';
import { fencedCode, inlineCode, prose } from './outlets/markdown.ts';
import { linesOf, shortened, visible } from './safe-text.ts';
import { findingCounts, toolchainSentence } from './sentences.ts';
import { cachesSection } from './summary-caches.ts';
import { targetsSection } from './summary-targets.ts';
import { evidenceBlocks, findingsTable, folded } from './summary-findings.ts';
import { WORDS, type Words } from './words.ts';

/** In which words the summary is made, where its links lead, how long it may be. */
export interface SummaryOptions {
  readonly language: Language;
  readonly links?: Links;
  /** UTF-8 bytes the summary may have; GitHub drops one over 1 MiB. */
  readonly bytes?: number;
}

/** GitHub refuses a step's summary over 1,048,576 bytes (AttachmentSizeLimit in actions/runner); a little stays free. */
const MOST_BYTES = 1_040_000;
/** For the fence, the title and the hint around the patch. */
const PATCH_FRAME = 1000;
const MOST_MODULES = 20;
const MOST_SKIPPED = 20;
const LONGEST_SENTENCE = 1000;

/** The job summary as GitHub markdown: a short table when all is well, else each finding and the patch that mends it. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const words = WORDS[options.language];
  const links = options.links ?? {};
  const head = [
    ...verdict(report, words),
    ...modulesTable(report.modules, words),
    ...targetsSection(report.targets, options.language),
  ];
  const foot = [
    ...skipped(report, words),
    ...cachesSection(report, options.language),
    ...timings(report, words),
  ];
  let left = (options.bytes ?? MOST_BYTES) - sizeOf([...head, ...foot]);
  const findings = findingsTable(report.findings, left / 2, links, words);
  left -= sizeOf(findings);
  const evidence = evidenceBlocks(report.findings, left / 2, links, words);
  left -= sizeOf(evidence);
  return `${[...head, ...findings, ...evidence, ...patch(report.patch, left, words), ...foot].join('\n')}\n`;
}

function sizeOf(lines: readonly string[]): number {
  return byteLength(lines.join('\n')) + 1;
}

function verdict(report: Report, words: Words): string[] {
  const icon = report.verdict === 'sound' ? '✅' : '❌';
  const toolchain = report.toolchain
    ? ['', prose(shortened(toolchainSentence(report.toolchain, words), LONGEST_SENTENCE))]
    : [];
  return [
    `### ${icon} ${words.verdict[report.verdict]}${words.colon}${findingCounts(report, words)}`,
    ...toolchain,
  ];
}

const TIDY_ICONS: Readonly<Record<ModuleReport['tidy'], string>> = {
  tidy: '✅',
  drift: '❌',
  failed: '💥',
  skipped: '⏭️',
};

/** What is wrong comes first; a long list of tidy modules is counted. */
function modulesTable(modules: readonly ModuleReport[], words: Words): string[] {
  if (modules.length === 0) return [];
  const inOrder = [
    ...modules.filter(({ tidy }) => tidy !== 'tidy'),
    ...modules.filter(({ tidy }) => tidy === 'tidy'),
  ];
  const shown = inOrder.slice(0, MOST_MODULES);
  const left = inOrder.slice(MOST_MODULES);
  return [
    '',
    `| ${words.heading.module} | ${words.heading.modulePath} | ${words.heading.tidy} |`,
    '| :--- | :--- | :--- |',
    ...shown.map(
      ({ dir, path, tidy }) =>
        `| ${name(dir)} | ${path === '' ? '' : name(path)} | ${TIDY_ICONS[tidy]} ${words.tidy[tidy]} |`,
    ),
    ...(left.length > 0
      ? [
          '',
          words.moreModules(
            left.length,
            left.every(({ tidy }) => tidy === 'tidy'),
          ),
        ]
      : []),
  ];
}

function name(text: string): string {
  return inlineCode(shortened(text, LONGEST_SENTENCE));
}

/** The patch is cut at a line, visibly; a cut patch cannot be applied, so the hint goes with it. */
function patch(text: string, bytes: number, words: Words): string[] {
  if (text === '') return [];
  const lines = linesOf(text.replace(/\n$/u, ''));
  const kept = fitting(lines, bytes - PATCH_FRAME, visible);
  const dropped = lines.length - kept.length;
  const hint = dropped > 0 ? words.moreLines(dropped) : words.applyPatch;
  return folded(words.heading.patch, `${fencedCode(kept.join('\n'), 'diff')}\n\n${hint}`);
}

function skipped(report: Report, words: Words): string[] {
  if (report.skipped.length === 0) return [];
  const shown = report.skipped.slice(0, MOST_SKIPPED);
  const left = report.skipped.length - shown.length;
  return [
    '',
    `**${words.heading.skipped}**`,
    '',
    ...shown.map(
      ({ check, reason }) => `- ${prose(check)}${words.colon}${prose(shortened(reason, LONGEST_SENTENCE))}`,
    ),
    ...(left > 0 ? [`- ${words.moreLines(left)}`] : []),
  ];
}

function timings(report: Report, words: Words): string[] {
  if (report.timings.length === 0) return [];
  const stages = report.timings.map(
    ({ stage, milliseconds }) => `${prose(stage)} ${words.seconds(milliseconds)}`,
  );
  return [
    '',
    `<sub>${[...stages, `${words.heading.total} ${words.seconds(report.milliseconds)}`].join(' · ')}</sub>`,
  ];
}
