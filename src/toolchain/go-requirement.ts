import type { GoLine } from '../core/facts.ts';
import { compareGoVersions } from '../gomod/go-version.ts';

/** The largest of some go lines in Go's own order, the first of equal ones; undefined when there are none. */
export function largestRequirement(lines: readonly GoLine[]): GoLine | undefined {
  let largest: GoLine | undefined;
  for (const line of lines)
    if (largest === undefined || compareGoVersions(line.version, largest.version) > 0) largest = line;
  return largest;
}

/** Whether a Go satisfies a requirement in Go's own order: 1.21 < 1.21rc1 < 1.21.0, but 1.20rc1 < 1.20. */
export function satisfies(version: string, required: GoLine): boolean {
  return compareGoVersions(version, required.version) >= 0;
}
