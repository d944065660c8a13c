import { maxEntries } from '../../archive/entry-path.ts';
import { outputsOf } from './action-index.ts';
import type { IndexedAction, Output } from './action-index.ts';

/** So many actions, and bytes of outputs that no others have. */
export interface Amount {
  readonly actions: number;
  readonly bytes: number;
}

/** What to keep of the actions that a run used. */
export interface WorkingSet {
  readonly actions: readonly IndexedAction[];
  readonly outputs: ReadonlyMap<string, Output>;
  /** Of the outputs. */
  readonly bytes: number;
  /** What was left out as it did not fit. */
  readonly overBudget: Amount;
}

/** Within `budgetBytes`: the largest outputs go first, since that costs the fewest actions. */
export function workingSet(used: readonly IndexedAction[], budgetBytes: number): WorkingSet {
  const all = outputsOf(used);
  const kept = new Map(all);
  let bytes = sizeOf(all);
  const total = bytes;
  for (const { id, size } of [...all.values()].sort(largestFirst)) {
    if (bytes <= budgetBytes && kept.size <= maxEntries) break;
    bytes -= size;
    kept.delete(id);
  }
  const actions = used.filter(({ output }) => kept.has(output));
  const overBudget = { actions: used.length - actions.length, bytes: total - bytes };
  return { actions, outputs: kept, bytes, overBudget };
}

/** What a working set has that the entry which the run began with has not, and the other way round. */
export interface Change {
  readonly added: Amount & { readonly outputs: number };
  readonly dropped: Amount;
}

/** `restored` is the index of that entry, empty for none. */
export function changeOf({ actions, outputs }: WorkingSet, restored: readonly IndexedAction[]): Change {
  const before = outputsOf(restored);
  return {
    added: {
      actions: missingFrom(restored, actions),
      outputs: [...outputs.keys()].filter((id) => !before.has(id)).length,
      bytes: sizeOf(outputs, before),
    },
    dropped: { actions: missingFrom(actions, restored), bytes: sizeOf(before, outputs) },
  };
}

/**
 * Shares of a working set or entry that are worth another entry (docs/benchmarks.md). Not of actions: Go keys its notes of a
 * folder by the times of its files, so that every checkout makes new ones with the same outputs.
 */
const [addedShare, droppedShare] = [0.02, 0.25];

/** Whether to save: where enough is new, or enough of the entry is not used any more. */
export function isWorthSaving({ added, dropped }: Change, set: WorkingSet): boolean {
  const restoredBytes = set.bytes - added.bytes + dropped.bytes;
  return (
    (added.outputs > 0 && added.outputs >= addedShare * set.outputs.size) ||
    (added.bytes > 0 && added.bytes >= addedShare * set.bytes) ||
    (dropped.bytes > 0 && dropped.bytes >= droppedShare * restoredBytes)
  );
}

/** Bytes of those outputs that are not among the others. */
function sizeOf(outputs: ReadonlyMap<string, Output>, others?: ReadonlyMap<string, Output>): number {
  let bytes = 0;
  for (const { id, size } of outputs.values()) if (!others?.has(id)) bytes += size;
  return bytes;
}

/** How many of `some` are not in `actions` with the same output. */
function missingFrom(actions: readonly IndexedAction[], some: readonly IndexedAction[]): number {
  const outputs = new Map(actions.map(({ id, output }) => [id, output]));
  return some.filter(({ id, output }) => outputs.get(id) !== output).length;
}

function largestFirst(a: Output, b: Output): number {
  return b.size - a.size || (a.id < b.id ? -1 : 1);
}
