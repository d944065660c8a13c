import type { Finding, Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { Language } from '../core/text.ts';
import { linesOf, shortened, visible } from './safe-text.ts';
import { WORDS, type Words } from './words.ts';

/** What @actions/core's error, warning and notice take; it escapes for the command itself. */
export interface Annotation {
  readonly level: Severity;
  /** At most 4096 characters, which is where the runner cuts. Line feeds only where lines are meant. */
  readonly message: string;
  readonly title: string;
  /** Relative to the repository, with `/`. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** In which words annotations are made. */
export interface AnnotationOptions {
  readonly language: Language;
  /** Titles of the rules by id, from `titlesOf`. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Of each level in a step the runner keeps ten (`_maxCountPerIssueType` in actions/runner, ExecutionContext.cs). */
const PER_LEVEL = 10;
/** Where the runner cuts a message (ExecutionContext.cs). It counts UTF-16 units. */
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 120;
const LEVELS: readonly Severity[] = ['error', 'warning', 'notice'];

/** The report as annotations within the step's budget; what does not fit is counted in the last one of its level. */
export function toAnnotations(report: Report, options: AnnotationOptions): Annotation[] {
  const words = WORDS[options.language];
  return LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => finding.severity === level);
    if (findings.length <= PER_LEVEL)
      return findings.map((finding) => annotation(finding, options.titles, words));
    const chosen = spread(findings, PER_LEVEL - 1);
    const more = words.moreInSummary(level, findings.length - chosen.length);
    return [
      ...chosen.map((finding) => annotation(finding, options.titles, words)),
      { level, title: 'go-preflight', message: more },
    ];
  });
}

/** So many of the findings, in their order: the first of every rule and file, then the second of each, and so on. */
function spread(findings: readonly Finding[], count: number): Finding[] {
  const seen = new Map<string, number>();
  const ranked = findings.map((finding, index) => {
    const group = JSON.stringify([finding.rule, finding.at?.file]);
    const round = seen.get(group) ?? 0;
    seen.set(group, round + 1);
    return { finding, index, round };
  });
  return ranked
    .sort((a, b) => a.round - b.round || a.index - b.index)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ finding }) => finding);
}

function annotation(finding: Finding, titles: ReadonlyMap<string, string>, words: Words): Annotation {
  return {
    level: finding.severity,
    message: message(finding, words),
    title: shortened(visible(titles.get(finding.rule) ?? finding.rule), LONGEST_TITLE),
    ...place(finding),
  };
}

function message({ message: what, fix, evidence, rule }: Finding, words: Words): string {
  const lines = [
    visible(what),
    ...(evidence ?? []).flatMap(linesOf).map((line) => `  ${visible(line)}`),
    ...(fix ? [`${words.heading.mend}${words.colon}${visible(fix.words)}`] : []),
    ...(fix?.commands ?? []).map((command) => `  $ ${visible(command)}`),
    `[${rule}]`,
  ];
  return cut(lines.join('\n'));
}

function cut(text: string): string {
  if (text.length <= LONGEST_MESSAGE) return text;
  // Half of a surrogate pair is no character.
  return `${text.slice(0, LONGEST_MESSAGE - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** The runner drops columns of a place over several lines, and then some (ValidateLinesAndColumns): they are not sent. */
function place({ at }: Finding): Partial<Annotation> {
  if (!at) return {};
  const { file, line, column, endLine, endColumn } = at;
  if (line === undefined) return { file };
  if (endLine !== undefined && endLine > line) return { file, line, endLine };
  if (column === undefined) return { file, line };
  const end = endColumn !== undefined && endColumn >= column ? { endColumn } : {};
  return { file, line, endLine: line, column, ...end };
}
