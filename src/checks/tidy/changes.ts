import type { TidyChange } from '../../core/facts.ts';
import type { Place } from '../../core/finding.ts';
import { applyEdits } from '../../gomod/edit.ts';
import type { Span } from '../../gomod/position.ts';
import { align, type Difference, type KeyedLine } from './align.ts';
import { attribute, editsOf, layoutOnly, type Share } from './attribute.ts';

type WithoutPlace<Change> = Change extends unknown ? Omit<Change, 'at' | 'edits'> : never;

/** A change as the meaning of two files shows it, before its lines are found. */
export interface Meaning {
  readonly owner: string;
  /** Where it stands in the file before, if it does. */
  readonly at?: Span;
  readonly change: WithoutPlace<TidyChange>;
}

/** One file before and after tidy, in lines and in meaning. */
export interface FilePair {
  /** Relative to the repository. */
  readonly file: string;
  readonly before: { readonly text: string; readonly lines: readonly KeyedLine[] };
  readonly after: { readonly text: string; readonly lines: readonly KeyedLine[] };
  readonly meanings: readonly Meaning[];
  ownerOf(difference: Difference): string | undefined;
}

/** Every meaning with its place and edits, and what is left as one `format` change: all edits together yield the text after. */
export function placeChanges(pair: FilePair): TidyChange[] {
  if (pair.before.text === pair.after.text) return [];
  const hunks = align(pair.before.lines, pair.after.lines);
  const meanings = new Map(pair.meanings.map((meaning) => [meaning.owner, meaning]));
  const shares = attribute(hunks, (difference) => {
    if (differsInEnding(difference)) return layoutOnly;
    const owner = pair.ownerOf(difference);
    return owner !== undefined && meanings.has(owner) ? owner : undefined;
  });
  const changes = shares.map((share) => placed(pair, share, meanings.get(share.owner)));
  if (yields(pair, changes)) return changes;
  // Never edits that do not give tidy's own bytes: then one change for the whole file.
  return [placed(pair, { owner: layoutOnly, runs: hunks }, undefined)];
}

/** A line that stays in its place and only ends otherwise: of a whole file with CRLF no change beside it is the cause. */
function differsInEnding({ removed, added }: Difference): boolean {
  return removed !== undefined && removed.text.trimEnd() === added?.text.trimEnd();
}

/** Whether the edits of all changes turn the file into tidy's. Edits keep a file's CRLF, where tidy writes LF. */
function yields({ before, after }: FilePair, changes: readonly TidyChange[]): boolean {
  const edits = changes.flatMap((change) => change.edits);
  try {
    return applyEdits(before.text, edits).replaceAll('\r\n', '\n') === after.text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function placed(pair: FilePair, share: Share, meaning: Meaning | undefined): TidyChange {
  const { file } = pair;
  const differences = share.runs.flat();
  const own = differences.find((difference) => pair.ownerOf(difference) === share.owner);
  const at: Place = { file, ...(meaning?.at ?? { line: (own ?? differences[0])?.line ?? 1 }) };
  return { ...(meaning?.change ?? { kind: 'format' }), at, edits: editsOf(file, share.runs) };
}
