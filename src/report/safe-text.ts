/**
 * Everything that a reader cannot see or that moves the cursor, the reading order or the line: C0 and C1 controls,
 * format characters (bidi controls among them, Unicode TR 36), characters shown as nothing, line and paragraph separators,
 * private use, lone surrogates. The tab stays.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

const LAST_C0 = 0x1f;
const DELETE = 0x7f;
/** U+2400: the pictures of the C0 controls stand in their order. */
const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '␡';

/** The same text in one line with everything unseen made visible: `␛` for ESC, `␊` for a line feed, `<U+202E>` for the rest. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => (character === '\t' ? character : nameOf(character)));
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code <= LAST_C0) return String.fromCodePoint(CONTROL_PICTURES + code);
  if (code === DELETE) return PICTURE_OF_DELETE;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The text's lines as anything that reads lines may cut them: at CR LF, LF and also a lone CR (.NET's ReadLine does). */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** The text in at most `length` code points, an ellipsis for what was cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  // A code point is at most two units; the rest of a long text need not be looked at.
  const points = Array.from(text.slice(0, 2 * length));
  return points.length <= length && text.length <= 2 * length
    ? text
    : `${points.slice(0, length - 1).join('')}…`;
}
