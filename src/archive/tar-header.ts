import { BadArchive } from './failures.ts';

/** Bytes of a header, and what every entry's content is padded to. */
export const blockSize = 512;

/** One header block of a tar archive. `type` is the one-letter type flag of POSIX.1-1988 and its extensions. */
export interface TarHeader {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  readonly linkName: string;
}

/** Reads a header block; undefined for a block of zeros. Throws BadArchive when the checksum is wrong. */
export function readTarHeader(block: Buffer): TarHeader | undefined {
  let sum = 0;
  for (let i = 0; i < blockSize; i++) sum += block[i] ?? 0;
  if (sum === 0) return undefined;
  // The checksum is taken with its own field blank.
  for (let i = 148; i < 156; i++) sum += 0x20 - (block[i] ?? 0);
  if (sum !== number(block, 148, 8)) throw new BadArchive('a tar header has a wrong checksum');
  const isUstar = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isUstar ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: String.fromCharCode(block[156] ?? 0),
    size: number(block, 124, 12),
    mode: number(block, 100, 8) & 0o777,
    linkName: text(block, 157, 100),
  };
}

function text(block: Buffer, start: number, length: number): string {
  let end = start;
  while (end < start + length && block[end] !== 0) end++;
  return block.toString('utf8', start, end);
}

/** Octal digits, or base 256 where the first bit is set (GNU). */
function number(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0;
  let value = 0;
  if (first >= 0x80) {
    if (first !== 0x80) throw new BadArchive('a tar header has a negative or enormous number');
    for (let i = start + 1; i < start + length; i++) value = value * 256 + (block[i] ?? 0);
  } else {
    for (let i = start; i < start + length; i++) {
      const digit = (block[i] ?? 0) - 0x30;
      if (digit >= 0 && digit < 8) value = value * 8 + digit;
      else if (block[i] !== 0 && block[i] !== 0x20)
        throw new BadArchive('a tar header has a malformed number');
    }
  }
  if (!Number.isSafeInteger(value)) throw new BadArchive('a tar header has an enormous number');
  return value;
}

/** The `key=value` records of a pax header (POSIX.1-2001). Throws BadArchive when they are malformed. */
export function readPaxRecords(content: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length;) {
    const blank = content.indexOf(0x20, at);
    const length = Number(content.toString('latin1', at, blank === -1 ? at : blank));
    const equals = content.indexOf(0x3d, blank);
    const end = at + length;
    if (
      !Number.isInteger(length) ||
      blank === -1 ||
      equals === -1 ||
      equals >= end ||
      content[end - 1] !== 0x0a
    ) {
      throw new BadArchive('a pax header is malformed');
    }
    records.set(content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1));
    at = end;
  }
  return records;
}
