import { blockSize } from './tar-header.ts';

/** Bytes of the fields for a name. */
const [nameBytes, prefixBytes] = [100, 155];

/** The eleven octal digits of a size end here: 8 GiB. */
const maxSize = 8 ** 11;

/** Ends an archive: two blocks of zeros. */
export const tarEnd: Buffer = Buffer.alloc(2 * blockSize);

/**
 * The header of a plain file: ustar (POSIX.1-1988), with a pax header (POSIX.1-2001) before it where the name is too
 * long. It tells nothing of times and owners, so that the same files make the same archive.
 */
export function fileHeader(name: string, size: number): Buffer {
  const split = splitName(name);
  if (split) return header(split, size, '0');
  const record = paxRecord('path', name);
  const pax = header({ prefix: '', name: 'pax' }, record.length, 'x');
  // Readers that know no pax get the file under the end of its name.
  const short = { prefix: '', name: name.slice(-nameBytes / 4) };
  return Buffer.concat([pax, record, tarPadding(record.length), header(short, size, '0')]);
}

/** What follows a content of `size` bytes, up to the next block. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((blockSize - (size % blockSize)) % blockSize);
}

interface SplitName {
  readonly prefix: string;
  readonly name: string;
}

/** A name over the two fields for it; undefined where it does not fit. */
function splitName(name: string): SplitName | undefined {
  if (Buffer.byteLength(name) <= nameBytes) return { prefix: '', name };
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    const split = { prefix: name.slice(0, at), name: name.slice(at + 1) };
    if (Buffer.byteLength(split.name) > nameBytes) continue;
    return Buffer.byteLength(split.prefix) <= prefixBytes ? split : undefined;
  }
  return undefined;
}

function header({ prefix, name }: SplitName, size: number, type: string): Buffer {
  if (size >= maxSize) throw new RangeError(`${size} bytes do not fit into a tar header`);
  const block = Buffer.alloc(blockSize);
  block.write(name, 0, nameBytes);
  block.write('0000644\0' + '0000000\0'.repeat(2), 100);
  block.write(`${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.write('ustar\x0000', 257);
  block.write(prefix, 345, prefixBytes);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** `27 path=…`: the number counts the whole record, itself too. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.from(` ${key}=${value}\n`);
  let length = rest.length;
  while (String(length).length + rest.length !== length) length++;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}
