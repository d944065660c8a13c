import { diffArrays } from 'diff';
import { linesOf } from '../../gomod/edit.ts';
import { anchors } from './anchors.ts';

/** One line of a file, with its terminator. */
export interface KeyedLine {
  readonly text: string;
  /** Lines of the same key are compared with each other. */
  readonly key: string;
  /** What the line is about; absent for blank lines, parentheses, comments: they are there for their neighbours. */
  readonly subject?: string;
}

/** A line that went, came or changed (both texts). */
export interface Difference {
  /** 1-based, in the text before; for a line that came, the line it stands before. */
  readonly line: number;
  readonly removed?: KeyedLine;
  readonly added?: KeyedLine;
}

/** Differences that follow each other without an equal line between them. */
export type Hunk = readonly Difference[];

/** Beyond so many moved lines between two anchors an alignment takes longer than it helps. */
const maxEditLength = 500;

/** Lines that are compared by nothing but their text. */
export function verbatimLines(text: string): KeyedLine[] {
  return linesOf(text).map((line) => ({ text: line, key: line }));
}

/** Aligns two files by what their lines are about, and says where they differ. */
export function align(before: readonly KeyedLine[], after: readonly KeyedLine[]): Hunk[] {
  const hunks: Difference[][] = [];
  let open: Difference[] = [];
  let line = 1;
  for (const [removed, added] of pairs(before, after)) {
    if (removed !== undefined && removed.text === added?.text) {
      open = [];
    } else {
      if (open.length === 0) hunks.push(open);
      open.push({ line, ...(removed && { removed }), ...(added && { added }) });
    }
    if (removed !== undefined) line++;
  }
  return hunks;
}

type Pair = readonly [old: KeyedLine | undefined, fresh: KeyedLine | undefined];

/** Every line once: with the line of its key on the other side, or alone. */
function* pairs(before: readonly KeyedLine[], after: readonly KeyedLine[]): Generator<Pair> {
  const [oldKeys, freshKeys] = [before.map((it) => it.key), after.map((it) => it.key)];
  let [old, fresh] = [0, 0];
  for (const anchor of [...anchors(oldKeys, freshKeys), { old: before.length, fresh: after.length }]) {
    yield* pairsBetween(before.slice(old, anchor.old), after.slice(fresh, anchor.fresh));
    if (anchor.old < before.length) yield [before[anchor.old], after[anchor.fresh]];
    [old, fresh] = [anchor.old + 1, anchor.fresh + 1];
  }
}

function* pairsBetween(before: readonly KeyedLine[], after: readonly KeyedLine[]): Generator<Pair> {
  const keys = (lines: readonly KeyedLine[]): string[] => lines.map((it) => it.key);
  const parts = diffArrays(keys(before), keys(after), { maxEditLength }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  let [old, fresh] = [0, 0];
  for (const part of parts) {
    for (let left = part.count; left > 0; left--) {
      yield [part.added ? undefined : before[old++], part.removed ? undefined : after[fresh++]];
    }
  }
}
