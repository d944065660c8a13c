import { UserError } from '../../core/errors.ts';
import { quoted } from '../../core/quoted.ts';

/** Before every name, so that no key is a name that Windows keeps for itself (`con`) or a hidden file. */
const before = '=';

/** Of a name; what every common file system allows, in bytes. */
const maxLength = 255;

/**
 * A text as a file name that every file system takes, that no other text has (on one that does not know capitals
 * either), and that cannot lead out of a folder: small letters, digits, `-` and, but at the end, `.` stand for
 * themselves, `_hh` for any other byte of UTF-8. Throws UserError for a text that is too long.
 */
export function fileName(text: string): string {
  const name = spelt(text);
  if (name.length <= maxLength) return name;
  throw new UserError(`the cache key ${quoted(text)} is too long for the name of a file`);
}

/** The text of such a name; undefined for the name of another file. */
export function keyOf(name: string): string | undefined {
  if (!name.startsWith(before)) return undefined;
  const text = unescaped(name.slice(before.length));
  return text !== undefined && spelt(text) === name ? text : undefined;
}

function spelt(text: string): string {
  return before + text.replace(/\.$|[^a-z0-9.-]/gu, escaped);
}

function escaped(character: string): string {
  return [...Buffer.from(character)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join('');
}

function unescaped(name: string): string | undefined {
  try {
    return decodeURIComponent(name.replaceAll('%', '%25').replaceAll('_', '%'));
  } catch {
    return undefined;
  }
}
