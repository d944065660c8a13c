import { linesOf } from '../../gomod/edit.ts';
import { align, verbatimLines, type Difference } from './align.ts';

/** Lines shown around a difference, as in git's own patches. */
const context = 3;

/**
 * A patch of one file for `git apply` at the repository's root; empty when the texts are equal. `file` is relative to
 * that root; `before` is null for a new file. Format: git-scm.com/docs/diff-format.
 */
export function gitPatch(file: string, before: string | null, after: string): string {
  if (before === after) return '';
  const old = linesOf(before ?? '');
  const hunks = grouped(align(verbatimLines(before ?? ''), verbatimLines(after)).flat());
  const [from, to] = [quoted(`a/${file}`), quoted(`b/${file}`)];
  const header = [
    `diff --git ${from} ${to}`,
    ...(before === null ? ['new file mode 100644'] : []),
    `--- ${before === null ? '/dev/null' : ended(from)}`,
    `+++ ${ended(to)}`,
  ];
  let shift = 0;
  const bodies = hunks.map((hunk) => {
    const body = hunkOf(hunk, old, shift);
    shift += growth(hunk);
    return body;
  });
  return header.join('\n') + '\n' + bodies.join('');
}

/** Differences whose contexts touch are shown together. */
function grouped(differences: readonly Difference[]): Difference[][] {
  const groups: Difference[][] = [];
  for (const difference of differences) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && difference.line - last.line <= 2 * context)
      open.push(difference);
    else groups.push([difference]);
  }
  return groups;
}

function growth(differences: readonly Difference[]): number {
  return differences.reduce((sum, { removed, added }) => sum + (added ? 1 : 0) - (removed ? 1 : 0), 0);
}

function hunkOf(differences: readonly Difference[], old: readonly string[], shift: number): string {
  const first = Math.max(1, (differences[0]?.line ?? 1) - context);
  const last = differences.at(-1);
  const end = Math.min(old.length + 1, (last?.line ?? 1) + (last?.removed ? 1 : 0) + context);
  const lines: string[] = [];
  let next = first;
  const keepUntil = (line: number): void => {
    for (; next < line; next++) lines.push(marked(' ', old[next - 1] ?? ''));
  };
  for (const { line, removed, added } of differences) {
    keepUntil(line);
    if (removed) lines.push(marked('-', removed.text));
    if (added) lines.push(marked('+', added.text));
    if (removed) next = line + 1;
  }
  keepUntil(end);
  const length = end - first;
  const grown = length + growth(differences);
  return `@@ -${range(first, length)} +${range(first + shift, grown)} @@\n${lines.join('')}`;
}

/** An empty range is named by the line before it. */
function range(start: number, length: number): string {
  return `${length === 0 ? start - 1 : start},${length}`;
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

/** git ends a name that holds a blank with a tab, so that it is not taken for a time stamp. */
function ended(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}

/** As git's `core.quotePath` does: bytes outside of printable ASCII, quotes and backslashes as C escapes. */
function quoted(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name)) return name;
  const escaped = [...Buffer.from(name)].map((byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
  });
  return `"${escaped.join('')}"`;
}
