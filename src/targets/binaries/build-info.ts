import { BadBinary } from './bad-binary.ts';
import { parseBuildInfo, unframed } from './build-info-text.ts';
import type { BuildInfo } from './build-info-text.ts';
import { Fields } from './fields.ts';
import type { FileRange, Image } from './image.ts';
import { Memory } from './memory.ts';
import type { ProgramFile } from './program-file.ts';
import { occurrences } from './search.ts';

// Go's debug/buildinfo and cmd/link (Link.buildinfo) say where it is and what it looks like.

const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const [headerSize, alignment] = [32, 16];
/** Flags in the byte after the pointer's size. */
const [bigEndian, inline] = [1, 2];
/** Build information of the largest programs has some 100 kB. */
const maxText = 16 << 20;
/** Of places that only look like it; a real program has a handful. */
const maxCandidates = 100;

/** Go's build information, or undefined where a program has none: it is not Go's, or somebody took it out. */
export async function readBuildInfo(file: ProgramFile, image: Image): Promise<BuildInfo | undefined> {
  if (image.buildInfo === undefined) return undefined;
  const memory = new Memory(file, image.segments);
  const address = await findHeader(file, memory, image.buildInfo);
  if (address === undefined) return undefined;
  const header = await memory.bytes(address, headerSize);
  const isInline = ((header[15] ?? 0) & inline) !== 0;
  const [version, text] = isInline
    ? await inlineStrings(memory, address + headerSize)
    : await pointedStrings(memory, header);
  if (version.length === 0) return undefined;
  return parseBuildInfo(version.toString('utf8'), unframed(text));
}

/** The first that is aligned in memory: programs that look for it in others have it elsewhere, too. */
async function findHeader(file: ProgramFile, memory: Memory, part: FileRange): Promise<number | undefined> {
  let candidates = 0;
  for await (const offset of occurrences(file, magic, part)) {
    const address = memory.addressOf(offset);
    if (address !== undefined && address % alignment === 0) return address;
    if (++candidates === maxCandidates) return undefined;
  }
  return undefined;
}

/** Since Go 1.18: two strings behind the header, each after its length. */
async function inlineStrings(memory: Memory, start: number): Promise<readonly [Buffer, Buffer]> {
  const version = await lengthAndString(memory, start);
  const text = await lengthAndString(memory, version.end);
  return [version.bytes, text.bytes];
}

async function lengthAndString(memory: Memory, start: number): Promise<{ bytes: Buffer; end: number }> {
  const head = await memory.upTo(start, 5);
  let [length, used] = [0, 0];
  for (const byte of head) {
    length += (byte & 0x7f) * 2 ** (7 * used++);
    if (byte < 0x80) return { bytes: await string(memory, start + used, length), end: start + used + length };
  }
  throw broken();
}

/** Before Go 1.18: addresses of two strings of Go, which are an address and a length. */
async function pointedStrings(memory: Memory, header: Buffer): Promise<readonly [Buffer, Buffer]> {
  const width = header[14] ?? 0;
  if (width !== 4 && width !== 8) throw broken();
  const bits = width === 8 ? 64 : 32;
  const order = ((header[15] ?? 0) & bigEndian) !== 0 ? 'big' : 'little';
  const addresses = new Fields(header, order);
  const pointed = async (address: number): Promise<Buffer> => {
    const found = new Fields(await memory.bytes(address, 2 * width), order);
    return string(memory, found.word(0, bits), found.word(width, bits));
  };
  return [await pointed(addresses.word(16, bits)), await pointed(addresses.word(16 + width, bits))];
}

async function string(memory: Memory, address: number, length: number): Promise<Buffer> {
  if (length > maxText) throw broken();
  return memory.bytes(address, length);
}

function broken(): BadBinary {
  return new BadBinary('its build information is broken');
}
