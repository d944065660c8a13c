import type { Finding, Place, TextEdit } from '../core/finding.ts';
import { displayWidth, fitted } from './display-width.ts';
import { linesOf, visible } from './safe-text.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words.ts';

/** How the frames of one report are drawn. */
export interface FrameStyle {
  readonly paint: Paint;
  readonly words: Words;
  /** Columns of the terminal. */
  readonly width: number;
}

const CONTEXT = 1;
const MOST_ROWS = 8;
const MOST_ROWS_OF_FRAME = 24;
const TAB = '    ';

/** Source around a finding with a caret under it and the mend as `-` and `+` lines, file by file; empty without any source. */
export function codeFrames(finding: Finding, sources: SourceLines, style: FrameStyle): string[] {
  const { at } = finding;
  const edits = finding.fix?.edits ?? [];
  const files = new Set([...(at?.line === undefined ? [] : [at.file]), ...edits.map((edit) => edit.file)]);
  return [...files].flatMap((file) => {
    const place = at?.file === file ? at : undefined;
    const rows = frameRows(
      sources(file),
      place,
      edits.filter((edit) => edit.file === file),
    );
    if (rows.length === 0) return [];
    const heading = place ? [] : [style.paint('faint', `  --> ${visible(file)}`)];
    return [...heading, ...drawn(bounded(rows, style.words), style)];
  });
}

/** One line of a frame before it is drawn. */
type Row =
  | {
      readonly kind: 'context' | 'removed' | 'added';
      readonly number?: number;
      readonly text: string;
      readonly caret?: Caret;
    }
  /** `dropped` counts the rows it stands for; none where unchanged source is left out. */
  | { readonly kind: 'gap'; readonly text: string; readonly dropped?: number };

/** Columns in code points, 1-based, end exclusive. */
interface Caret {
  readonly column: number;
  readonly endColumn: number;
}

/** The lines of a file, none where it is not known. */
export type SourceLines = (file: string) => readonly string[];

/** Cuts every file once, however many findings are in it (go.sum can have ten thousand lines and as many findings). */
export function cutSources(sources: ReadonlyMap<string, string>): SourceLines {
  const cut = new Map<string, readonly string[]>();
  return (file) => {
    const lines = cut.get(file) ?? sourceLines(sources.get(file) ?? '');
    cut.set(file, lines);
    return lines;
  };
}

function sourceLines(source: string): string[] {
  const lines = linesOf(source);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function frameRows(lines: readonly string[], place: Place | undefined, edits: readonly TextEdit[]): Row[] {
  const rows: Row[] = [];
  let last = 0;
  for (const number of shownNumbers(lines.length, place, edits)) {
    if (last > 0 && number > last + 1) rows.push({ kind: 'gap', text: '⋮' });
    last = number;
    rows.push(...rowsAt(number, lines[number - 1], place, edits));
  }
  return rows;
}

/** The place and the edits with a line around them; one past the last line stands for what is added at the end. */
function shownNumbers(count: number, place: Place | undefined, edits: readonly TextEdit[]): number[] {
  const numbers = new Set<number>();
  const show = (from: number, to: number) => {
    for (let number = Math.max(1, from); number <= Math.min(count + 1, to); number++) numbers.add(number);
  };
  if (place?.line !== undefined) show(place.line - CONTEXT, place.line + CONTEXT);
  for (const edit of edits) show(edit.line - CONTEXT, Math.min(edit.endLine, edit.line + MOST_ROWS));
  return [...numbers].sort((a, b) => a - b);
}

function rowsAt(
  number: number,
  text: string | undefined,
  place: Place | undefined,
  edits: readonly TextEdit[],
): Row[] {
  const inserted = edits.filter((edit) => edit.line === number && edit.endLine === number).flatMap(addedRows);
  if (text === undefined) return inserted;
  const replaced = edits.find((edit) => edit.line <= number && number < edit.endLine);
  const caret = place?.line === number ? caretOf(place, text) : undefined;
  const row: Row = { kind: replaced ? 'removed' : 'context', number, text, ...(caret ? { caret } : {}) };
  return [...inserted, row, ...(replaced && replaced.endLine === number + 1 ? addedRows(replaced) : [])];
}

function addedRows(edit: TextEdit): Row[] {
  return sourceLines(edit.newText).map((text) => ({ kind: 'added', text }));
}

function caretOf({ line, column, endLine, endColumn }: Place, text: string): Caret | undefined {
  if (column === undefined) return undefined;
  const lineEnd = Array.from(text).length + 1;
  const end =
    endLine !== undefined && line !== undefined && endLine > line ? lineEnd : (endColumn ?? column + 1);
  return { column, endColumn: Math.max(column + 1, Math.min(end, lineEnd)) };
}

/** Long runs of removed or added lines are cut, and so is what is still long after that, and it is said. */
function bounded(rows: readonly Row[], words: Words): Row[] {
  const shown = withShortRuns(rows, words);
  if (shown.length <= MOST_ROWS_OF_FRAME) return shown;
  const last = shown[MOST_ROWS_OF_FRAME - 2];
  const kept = shown.slice(0, MOST_ROWS_OF_FRAME - (last?.kind === 'gap' ? 2 : 1));
  const dropped = shown
    .slice(kept.length)
    .reduce((sum, row) => sum + (row.kind === 'gap' ? (row.dropped ?? 0) : 1), 0);
  return [...kept, { kind: 'gap', text: words.moreLines(dropped), dropped }];
}

function withShortRuns(rows: readonly Row[], words: Words): Row[] {
  const shown: Row[] = [];
  let run = 0;
  let kind: Row['kind'] | undefined;
  let dropped = 0;
  const closeRun = () => {
    if (dropped > 0) shown.push({ kind: 'gap', text: words.moreLines(dropped), dropped });
    run = 0;
    dropped = 0;
  };
  for (const row of rows) {
    if (row.kind !== kind) closeRun();
    kind = row.kind;
    run++;
    if (run > MOST_ROWS && kind !== 'context') dropped++;
    else shown.push(row);
  }
  closeRun();
  return shown;
}

function drawn(rows: readonly Row[], style: FrameStyle): string[] {
  const gutter = Math.max(2, ...rows.map((row) => ('number' in row ? String(row.number).length : 0)));
  const bar = style.paint('faint', `${' '.repeat(gutter + 2)}|`);
  return [bar, ...rows.flatMap((row) => drawnRow(row, gutter, style)), bar];
}

const MARKS: Readonly<Record<Row['kind'], string>> = { context: '|', removed: '-', added: '+', gap: ' ' };

function drawnRow(row: Row, gutter: number, { paint, width }: FrameStyle): string[] {
  const number = 'number' in row && row.number !== undefined ? String(row.number) : '';
  const head = ` ${number.padStart(gutter)} ${MARKS[row.kind]} `;
  const body = fitted(asDrawn(row.text), width - head.length);
  const line =
    row.kind === 'added' || row.kind === 'removed'
      ? paint(row.kind, `${head}${body}`.trimEnd())
      : `${paint('faint', body === '' ? head.trimEnd() : head)}${body}`;
  return [line, ...caretLine(row, gutter, paint)];
}

function caretLine(row: Row, gutter: number, paint: Paint): string[] {
  if (!('caret' in row) || !row.caret) return [];
  const points = Array.from(row.text);
  const start = displayWidth(asDrawn(points.slice(0, row.caret.column - 1).join('')));
  const marked = displayWidth(asDrawn(points.slice(row.caret.column - 1, row.caret.endColumn - 1).join('')));
  const carets = '^'.repeat(Math.max(1, marked));
  return [`${paint('faint', `${' '.repeat(gutter + 2)}|`)} ${' '.repeat(start)}${paint('error', carets)}`];
}

/** A source line as it is drawn: everything unseen visible, tabs as blanks. */
function asDrawn(text: string): string {
  return visible(text).replaceAll('\t', TAB);
}
