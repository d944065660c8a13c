/** Shown over the character before it. */
const COMBINING = /\p{Mn}|\p{Me}/u;

/** Two columns wide in a terminal (Unicode TR 11, wide and fullwidth; emoji as terminals show them). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Nearly all of what is drawn: one column each. */
const ASCII = /^[ -~]*$/u;

/** The columns a text takes in a terminal; the text is visible (no controls) and without tabs. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The start of a text that fits in so many columns, with an ellipsis where it was cut. */
export function fitted(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A word with the blanks after it; between wide characters a line may break anywhere. */
const TOKEN = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu;
/** Never at the start of a line (Chinese typesetting, GB/T 15834). */
const CLOSING = /^[，。；：、！？）》”’]/u;

/** A text in lines of at most so many columns, broken at blanks or between wide characters; a longer word stays whole. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of text.match(TOKEN) ?? []) {
    const full = displayWidth(line + token.trimEnd()) > columns;
    if (full && line !== '' && !CLOSING.test(token)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += token;
  }
  return [...lines, line.trimEnd()];
}
