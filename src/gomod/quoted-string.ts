import { Malformed } from './malformed.ts';
import { decodeUtf8 } from './utf8.ts';

const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '\\': 92,
  '"': 34,
};
/** How an escape of bytes or code points goes on after its letter. Reference: go.dev/ref/spec#String_literals. */
const numericEscapes = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/;

/**
 * The value of a word: a Go string literal in double quotes, or the word itself. Back-quoted strings are in the
 * reference, but `go mod edit` refuses them wherever a value is wanted. Throws Malformed without a place.
 */
export function stringValue(word: string): string {
  if (!word.startsWith('"')) {
    if (/["'`]/.test(word))
      throw new Malformed(`${word} has a quote inside but is no string in double quotes`);
    return word;
  }
  const inside = word.slice(1, -1);
  if (inside.includes('\n')) throw new Malformed('a string may not go on in the next line');
  return inside.includes('\\') ? unescape(inside) : inside;
}

/** Escapes may spell single bytes, so that the value is only text once all of it is there. */
function unescape(inside: string): string {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  const pieces = inside.matchAll(/\\(x..|u.{4}|U.{8}|[0-7]..|[^])|[^\\]+/gu);
  for (const [piece, escape] of pieces) {
    if (escape === undefined) for (const byte of encoder.encode(piece)) bytes.push(byte);
    else bytes.push(...escapedBytes(escape));
  }
  return decodeUtf8(Uint8Array.from(bytes));
}

function escapedBytes(escape: string): Iterable<number> {
  const simple = simpleEscapes[escape];
  if (simple !== undefined) return [simple];
  const [, hexByte, hex4, hex8, octalByte] = numericEscapes.exec(escape) ?? [];
  const hexPoint = hex4 ?? hex8;
  if (hexPoint !== undefined) {
    const codePoint = Number.parseInt(hexPoint, 16);
    const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    if (codePoint <= 0x10ffff && !isSurrogate)
      return new TextEncoder().encode(String.fromCodePoint(codePoint));
  }
  if (hexByte !== undefined) return [Number.parseInt(hexByte, 16)];
  if (octalByte !== undefined && octalByte <= '377') return [Number.parseInt(octalByte, 8)];
  throw new Malformed(`\\${escape} is no escape of a Go string`);
}
