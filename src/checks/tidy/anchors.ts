/** A position in the keys before and the one of the same key after. */
export interface Anchor {
  readonly old: number;
  readonly fresh: number;
}

/**
 * The longest list of keys, each unique on both sides, that stand in the same order on both: what an alignment can hold
 * on to. Takes n log n steps, where aligning by edit distance takes the square of what differs (a go.sum that was sorted
 * anew has thousands of lines). The idea is that of Cohen's patience diff.
 */
export function anchors(before: readonly string[], after: readonly string[]): Anchor[] {
  const [old, fresh] = [uniquePositions(before), uniquePositions(after)];
  const shared: Anchor[] = [];
  for (const [key, position] of old) {
    const other = fresh.get(key);
    if (other !== undefined) shared.push({ old: position, fresh: other });
  }
  return longestRising(shared);
}

/** In order of their positions. */
function uniquePositions(keys: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (positions.has(key)) repeated.add(key);
    positions.set(key, index);
  }
  for (const key of repeated) positions.delete(key);
  return new Map([...positions].sort((a, b) => a[1] - b[1]));
}

interface Link extends Anchor {
  readonly previous: Link | undefined;
}

/** The longest part whose `fresh` rises, of a list whose `old` rises. */
function longestRising(list: readonly Anchor[]): Anchor[] {
  /** By length less one: the rising part of that length that ends lowest. */
  const ends: Link[] = [];
  for (const anchor of list) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.fresh ?? 0) < anchor.fresh) low = middle + 1;
      else high = middle;
    }
    ends[low] = { ...anchor, previous: ends[low - 1] };
  }
  const rising: Anchor[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.previous) {
    rising.push({ old: link.old, fresh: link.fresh });
  }
  return rising.reverse();
}
