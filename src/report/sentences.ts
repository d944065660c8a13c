import type { ToolchainFact } from '../core/facts.ts';
import type { Place, Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { Words } from './words.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** What was found, in numbers: `2 errors, 1 warning` or `nothing to mend`. */
export function findingCounts(report: Report, words: Words): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: report.findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return words.nothingToMend;
  return counts.map(({ severity, count }) => words.counted(severity, count)).join(words.comma);
}

/** `Go 1.25.10`, where it was asked for, where it came from, how it was checked. Hostile in part. */
export function toolchainSentence(toolchain: ToolchainFact, words: Words): string {
  const { version, refused, spec, from, source, verified, newer } = toolchain;
  const details = [
    source === undefined ? undefined : words.source[source],
    verified === undefined ? undefined : words.verified[verified],
    newer === undefined ? undefined : words.newer(newer),
  ].filter((detail) => detail !== undefined);
  const asked = spec === '' || spec === version ? from.source : `${spec}${words.comma}${from.source}`;
  return [`Go ${version ?? refused ?? spec} (${asked})`, ...details].join(' · ');
}

/** `go.mod:5:2`, as editors and terminals make a link of it. Hostile. */
export function placeName({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
