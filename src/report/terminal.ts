import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { Language } from '../core/text.ts';
import { codeFrames, cutSources, type FrameStyle, type SourceLines } from './code-frame.ts';
import { wrapped } from './display-width.ts';
import { logLine, withoutCommands } from './outlets/log-line.ts';
import { coloured, plain } from './paint.ts';
import { cacheSentences } from './cache-sentences.ts';
import { findingCounts, placeName, toolchainSentence } from './sentences.ts';
import { targetSentence } from './target-sentence.ts';
import { WORDS } from './words.ts';

/** What the terminal can do and what the frames are cut from. */
export interface TerminalOptions {
  readonly language: Language;
  readonly colours: boolean;
  /** Columns. */
  readonly width: number;
  /** Texts of the files that findings are in, by their names in the report; frames are left out for others. */
  readonly sources: ReadonlyMap<string, string>;
}

const NARROWEST = 40;

/** The report for a person at a terminal or in a job log: verdict first, then each finding with its source and mend. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const style: FrameStyle = {
    paint: options.colours ? coloured : plain,
    words: WORDS[options.language],
    width: Math.max(NARROWEST, options.width),
  };
  const sources = cutSources(options.sources);
  const lines = [
    ...verdict(report, style, options.language),
    ...report.findings.flatMap((finding, index) => [
      '',
      ...findingLines(finding, sources, style),
      ...(sameMend(finding, report.findings[index + 1]) ? [] : mend(finding, style)),
    ]),
    ...closing(report, style),
  ];
  return `${lines.map(withoutCommands).join('\n')}\n`;
}

function verdict(report: Report, { paint, words }: FrameStyle, language: Language): string[] {
  const sound = report.verdict === 'sound';
  const mark = paint(sound ? 'good' : 'error', `${sound ? '✔' : '✘'} ${words.verdict[report.verdict]}`);
  const counts = `${findingCounts(report, words)} · ${words.modules(report.modules.length)}`;
  const toolchain = report.toolchain
    ? [paint('faint', `  ${logLine(toolchainSentence(report.toolchain, words))}`)]
    : [];
  const targets = targetSentence(report.targets, language);
  const more = [...(targets === undefined ? [] : [targets]), ...cacheSentences(report, language)];
  return [
    `${mark}${words.colon}${counts}`,
    ...toolchain,
    ...more.map((line) => paint('faint', `  ${logLine(line)}`)),
  ];
}

function findingLines(finding: Finding, sources: SourceLines, style: FrameStyle): string[] {
  const { paint, words, width } = style;
  const label = `${words.severity[finding.severity]}${words.colon}`;
  const [first = '', ...rest] = wrapped(`${label}${logLine(finding.message)}`, width - 2);
  const place = finding.at ? `${paint('faint', '-->')} ${logLine(placeName(finding.at))}  ` : '';
  return [
    `${paint(finding.severity, label)}${paint('strong', first.slice(label.length))}`,
    ...rest.map((line) => paint('strong', `  ${line}`)),
    `  ${place}${paint('faint', `[${finding.rule}]`)}`,
    ...codeFrames(finding, sources, style),
    ...(finding.evidence ?? []).map((line) => `    ${paint('faint', '|')} ${logLine(line)}`),
  ];
}

/** Findings in a row that are mended by the same words and commands say so once, after the last of them. */
function sameMend(finding: Finding, next: Finding | undefined): boolean {
  return next?.fix !== undefined && mendKey(finding) === mendKey(next);
}

function mendKey({ fix }: Finding): string {
  return JSON.stringify([fix?.words, fix?.commands]);
}

function mend({ fix }: Finding, { paint, words, width }: FrameStyle): string[] {
  if (!fix) return [];
  const label = `${words.heading.mend}${words.colon}`;
  const [first = '', ...rest] = wrapped(`${label}${logLine(fix.words)}`, width - 4);
  return [
    `  ${paint('good', label)}${first.slice(label.length)}`,
    ...rest.map((line) => `    ${line}`),
    ...(fix.commands ?? []).map((command) => `    ${paint('faint', '$')} ${logLine(command)}`),
  ];
}

function closing(report: Report, { paint, words }: FrameStyle): string[] {
  const skipped = report.skipped.map(
    ({ check, reason }) => `  ${words.heading.skipped}${words.colon}${logLine(check)} (${logLine(reason)})`,
  );
  const total = report.timings.reduce((sum, timing) => sum + timing.milliseconds, 0);
  const timings = report.timings.map(
    ({ stage, milliseconds }) => `${logLine(stage)} ${words.seconds(milliseconds)}`,
  );
  return [
    ...(skipped.length > 0 ? ['', ...skipped] : []),
    ...(report.patch === '' ? [] : ['', words.applyAll]),
    ...(timings.length > 0
      ? ['', paint('faint', `${timings.join(' · ')} · ${words.heading.total} ${words.seconds(total)}`)]
      : []),
  ];
}
