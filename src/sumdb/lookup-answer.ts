import { decodeBase64, parseCount } from './canonical-text.ts';
import { hashSize } from './merkle.ts';

/** What `/lookup/` answers: nothing of it is proven. */
export interface LookupAnswer {
  /** The record's number in the log. */
  readonly id: number;
  /** Its text: lines, each ended. */
  readonly record: string;
  /** The signed note of a tree that has the record. */
  readonly note: string;
}

/** Cuts an answer: the number, the record's lines, a blank line, the note. Undefined for anything else. */
export function parseLookupAnswer(bytes: Uint8Array): LookupAnswer | undefined {
  const [, number = '', record = '', note = ''] =
    /^(.*)\n((?:[^\n]+\n)+)\n([^]*)$/.exec(decode(bytes) ?? '') ?? [];
  const id = parseCount(number);
  return id === undefined ? undefined : { id, record, note };
}

/** Undefined for what is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The lines of a record, once it is proven: one for the module's zip and one for its go.mod, of exactly this module
 * version and nothing else. Undefined for any other record.
 */
export function goSumLines(
  record: string,
  modulePath: string,
  version: string,
): readonly string[] | undefined {
  const lines = record.split('\n').slice(0, -1);
  const beginnings = [`${modulePath} ${version} h1:`, `${modulePath} ${version}/go.mod h1:`];
  const isComplete = beginnings.every((beginning) =>
    lines.some((line) => line.startsWith(beginning) && isHash(line.slice(beginning.length))),
  );
  return isComplete && lines.length === beginnings.length ? lines : undefined;
}

function isHash(base64: string): boolean {
  return decodeBase64(base64)?.length === hashSize;
}
