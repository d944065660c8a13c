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
  const shares = new Map<string, Hunk[]>();
  const before = new Map<string, Set<string>>();
  for (const hunk of hunks) {
    const own = hunk.map(ownerOf);
    let above: string | undefined;
    hunk.forEach((difference, index) => {
      const owner = own[index] ?? neighbour(own, index) ?? layoutOnly;
      const runs = shares.get(owner) ?? [];
      const follows = index > 0 && runs.at(-1)?.at(-1) === hunk[index - 1];
      shares.set(
        owner,
        follows ? [...runs.slice(0, -1), [...(runs.at(-1) ?? []), difference]] : [...runs, [difference]],
      );
      // What is inserted before the same line comes in the order of the edits.
      if (above !== undefined && above !== owner)
        before.set(owner, (before.get(owner) ?? new Set()).add(above));
      above = difference.removed === undefined ? owner : undefined;
    });
  }
  return inOrder(shares, before);
}

/** `require (` and what stands above a line belongs to the line after it; else the line before decides. */
function neighbour(owners: readonly (string | undefined)[], index: number): string | undefined {
  return (
    owners.slice(index + 1).find((owner) => owner !== undefined) ??
    owners.slice(0, index).findLast((owner) => owner !== undefined)
  );
}

/** By place, but never before one that inserts above it at the same place. */
function inOrder(
  shares: ReadonlyMap<string, readonly Hunk[]>,
  before: ReadonlyMap<string, ReadonlySet<string>>,
): Share[] {
  const ordered: Share[] = [];
  const waiting = new Map(shares);
  while (waiting.size > 0) {
    const owners = [...waiting.keys()];
    const ready = (owner: string): boolean =>
      [...(before.get(owner) ?? [])].every((one) => !waiting.has(one));
    // A circle has no order; the caller notices that its edits do not fit.
    const owner = owners.find(ready) ?? owners[0] ?? layoutOnly;
    ordered.push({ owner, runs: waiting.get(owner) ?? [] });
    waiting.delete(owner);
  }
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
