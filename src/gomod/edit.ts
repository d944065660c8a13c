import type { TextEdit } from '../core/finding.ts';

/**
 * The text with whole lines replaced. Everything else stays byte for byte; new lines end as the lines they stand beside
 * do, with LF or CRLF. Edits count the lines of the text given, so their order only matters between insertions before
 * the same line, which come out in the order given. Throws RangeError when edits overlap, are of different files, or
 * reach past the end.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const ordered = edits.toSorted((a, b) => a.line - b.line || a.endLine - b.endLine);
  // In parts: asking a text that grows how it ends would copy it each time.
  const parts: string[] = [];
  let next = 1;
  for (const edit of ordered) {
    checkEdit(edit, { file: ordered[0]?.file, from: next, lineCount: lines.length });
    parts.push(...kept(lines, next, edit.line));
    const ending = endingAt(lines, edit.line);
    if (edit.newText !== '') {
      if (parts.at(-1)?.endsWith('\n') === false) parts.push(ending);
      parts.push(edit.newText.replaceAll(/\r?\n/g, ending));
    }
    next = edit.endLine;
  }
  return [...parts, ...kept(lines, next, lines.length + 1)].join('');
}

/** Lines `from` to before `to` as one part, none when there are none. */
function kept(lines: readonly string[], from: number, to: number): string[] {
  return to > from ? [lines.slice(from - 1, to - 1).join('')] : [];
}

/** The lines of a text, each with its line feed; the last one has none where the text ends without it. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function checkEdit(
  edit: TextEdit,
  bounds: { file: string | undefined; from: number; lineCount: number },
): void {
  const lines = `lines ${edit.line} to ${edit.endLine} of ${edit.file}`;
  if (edit.file !== bounds.file)
    throw new RangeError(`edits of ${bounds.file} and ${edit.file} cannot be applied to one text`);
  if (edit.endLine < edit.line || edit.line < 1 || edit.endLine > bounds.lineCount + 1) {
    throw new RangeError(`the edit of ${lines} is outside of the ${bounds.lineCount} lines there are`);
  }
  if (edit.line < bounds.from)
    throw new RangeError(`the edit of ${lines} overlaps one that ends before line ${bounds.from}`);
}

/** How the line ends that is replaced or that new ones are put before; at the end of the file, how the one before does. */
function endingAt(lines: readonly string[], line: number): '\n' | '\r\n' {
  const terminated = [lines[line - 1], lines[line - 2], lines[0]].find((candidate) =>
    candidate?.endsWith('\n'),
  );
  return terminated?.endsWith('\r\n') ? '\r\n' : '\n';
}
