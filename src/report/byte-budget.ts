const encoder = new TextEncoder();

/** The text's length in UTF-8 bytes, which is what GitHub's limits count. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * The first of the items, rendered, that fit into so many bytes with a line feed after each. No more are rendered than are
 * kept and one: what is cut can be a thousand times what is shown. The caller tells how many were dropped.
 */
export function fitting<Item>(
  items: readonly Item[],
  bytes: number,
  render: (item: Item) => string,
): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const item of items) {
    const text = render(item);
    used += byteLength(text) + 1;
    if (used > bytes) break;
    kept.push(text);
  }
  return kept;
}
