const LIMIT = 80;

/** A value as an error line may show it: in quotes, control characters escaped, cut after `limit` characters. */
export function quoted(value: string, limit = LIMIT): string {
  const shown = value.length > limit ? `${value.slice(0, limit)}…` : value;
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
