/**
 * A value as indented JSON that may be printed into a job log: same value, but nothing unseen stands in it raw and the runner's
 * `##[` does not occur. (`::` cannot start a line: a string's line starts with a quote.)
 */
export function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, escaped)
    .replaceAll('##[', String.raw`##\u005b`);
  return `${text}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
