import type { CommandFailure } from '../core/facts.ts';
import type { Place } from '../core/finding.ts';

const MOST_LINES = 12;
const MOST_CHARACTERS = 400;

/** The go command's progress, which says nothing about a failure. */
const PROGRESS = /^go: (?:downloading|extracting|finding|found|added|upgraded|downgraded|removed|creating) /u;

/** The lines of a failed go command that say why: no progress, no blank lines, bounded in number and length. */
export function relevantLines(failure: Pick<CommandFailure, 'output'>): string[] {
  const lines = failure.output
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !PROGRESS.test(line));
  const shown = lines.slice(0, MOST_LINES).map((line) => line.slice(0, MOST_CHARACTERS));
  return lines.length > shown.length ? [...shown, `… ${lines.length - shown.length} more lines`] : shown;
}

/** `cmd/a/main.go:7:2: …` or `go.mod:5: …`, also after `go: `; never an absolute path, `..` or a URL. */
const PLACE =
  /^(?:go: )?(?<file>(?!\/|\.\.|[A-Za-z]:)[^\s:]+\.(?:go|mod|sum|work)):(?<line>\d+)(?::(?<column>\d+))?:/u;

/** The first place that the output names, relative to the repository; undefined when it names none. */
export function placeIn(failure: CommandFailure): Place | undefined {
  for (const line of relevantLines(failure)) {
    const { file, line: row, column } = PLACE.exec(line)?.groups ?? {};
    if (file === undefined || row === undefined || file.includes('..')) continue;
    const path = file.replaceAll('\\', '/').replace(/^\.\//u, '');
    return {
      file: failure.dir === '.' ? path : `${failure.dir}/${path}`,
      line: Number(row),
      ...(column === undefined ? {} : { column: Number(column) }),
    };
  }
  return undefined;
}
