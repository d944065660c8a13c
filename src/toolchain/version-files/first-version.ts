/** The first version of a line that may name several, or the whole line where its blanks belong to a range. */
export function firstVersion(line: string): string {
  return isRange(line) ? line : (line.split(/\s+/)[0] ?? '');
}

/** `>=1.21 <1.23`, `1.21 - 1.23`, `1.21 || 1.23`, or something in quotes. */
function isRange(line: string): boolean {
  return /^[<>=~^"']|\s-\s|\|\|/.test(line);
}
