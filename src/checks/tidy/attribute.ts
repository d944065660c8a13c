import type { TextEdit } from '../../core/finding.ts';
import type { Difference, Hunk } from './align.ts';

/** The owner of differences that change nothing but the layout. */
export const layoutOnly = 'format';

/** The differences of one change, in the order of the file, in runs that no other change interrupts. */
export interface Share {
  readonly owner: string;
  readonly runs: readonly Hunk[];
}

/**
 * Gives every difference to the change that it is part of. `ownerOf` names that change, or undefined where the line has
 * none of its own: layout and lines that only move go with the change beside which they stand, and are a change of
 * layout only where there is none.
 * The shares come in an order in which their edits can be applied one after the other.
 */
export function attribute(
  hunks: readonly Hunk[],
  ownerOf: (difference: Difference) => string | undefined,
): Share[] {
  const shares = new Map<string, Difference[][]>();
  const before = new Map<string, Set<string>>();
  for (const hunk of hunks) {
    const owners = withNeighbours(hunk.map(ownerOf));
    let above: string | undefined;
    hunk.forEach((difference, index) => {
      const owner = owners[index] ?? layoutOnly;
      const runs = shares.get(owner) ?? [];
      const last = runs.at(-1);
      if (index > 0 && last?.at(-1) === hunk[index - 1]) last?.push(difference);
      else runs.push([difference]);
      shares.set(owner, runs);
      // What is inserted before the same line comes in the order of the edits.
      if (above !== undefined && above !== owner)
        before.set(owner, (before.get(owner) ?? new Set()).add(above));
      above = difference.removed === undefined ? owner : undefined;
    });
  }
  return inOrder(shares, before);
}

/** `require (` and what stands above a line belongs to the line after it; else the line before decides. */
function withNeighbours(owners: (string | undefined)[]): (string | undefined)[] {
  for (let index = owners.length - 2; index >= 0; index--) owners[index] ??= owners[index + 1];
  for (let index = 1; index < owners.length; index++) owners[index] ??= owners[index - 1];
  return owners;
}

/** By place, but never before one that inserts above it at the same place. */
function inOrder(
  shares: ReadonlyMap<string, readonly Hunk[]>,
  before: ReadonlyMap<string, ReadonlySet<string>>,
): Share[] {
  const ordered: Share[] = [];
  const placed = new Set<string>();
  // A circle has no order and is cut where it closes; the caller notices that its edits do not fit.
  const place = (owner: string): void => {
    if (placed.has(owner)) return;
    placed.add(owner);
    for (const above of before.get(owner) ?? []) place(above);
    ordered.push({ owner, runs: shares.get(owner) ?? [] });
  };
  for (const owner of shares.keys()) place(owner);
  return ordered;
}

/** Each run as one edit of whole lines. */
export function editsOf(file: string, runs: readonly Hunk[]): TextEdit[] {
  return runs.map((run) => {
    const line = run[0]?.line ?? 1;
    const removed = run.filter((difference) => difference.removed !== undefined).length;
    return {
      file,
      line,
      endLine: line + removed,
      newText: run.map(({ added }) => added?.text ?? '').join(''),
    };
  });
}
