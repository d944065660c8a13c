import type { Replacement } from './go-mod-file.ts';

/** Without what has an earlier one's key. */
export function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** The replacements that count: a later one for the same module version takes the place of an earlier one. */
export function lastReplacements(replacements: readonly Replacement[]): Replacement[] {
  const reversed = firstOfEach(
    replacements.toReversed(),
    ({ oldPath, oldVersion = '' }) => `${oldVersion} ${oldPath}`,
  );
  return reversed.reverse().filter(({ oldPath }) => oldPath !== '');
}
