import { BadBinary } from './bad-binary.ts';
import type { ByteOrder, Fields } from './fields.ts';
import type { Segment } from './image.ts';
import type { ProgramFile } from './program-file.ts';

// Offsets and numbers of all elf-*.ts: System V ABI, chapters 4 ("Object Files") and 5 ("Program Loading").

/** Then the true number of program headers is elsewhere: only core dumps have that many. */
const countElsewhere = 0xffff;

/** An ELF file's header and program headers. */
export interface ElfHeader {
  readonly file: ProgramFile;
  readonly bits: 32 | 64;
  readonly order: ByteOrder;
  readonly fields: Fields;
  readonly segments: readonly ElfSegment[];
}

/** One program header; its size is that in the file. */
export interface ElfSegment extends Segment {
  readonly type: number;
  readonly flags: number;
}

/** Reads both; they say where all the rest is. */
export async function readElfHeader(file: ProgramFile): Promise<ElfHeader> {
  const ident = await file.bytes(0, 16);
  const bits = ident[4] === 2 ? 64 : 32;
  const order = ident[5] === 2 ? 'big' : 'little';
  const fields = await file.fields(0, bits === 64 ? 64 : 52, order);
  const [size, count] = bits === 64 ? [fields.u16(54), fields.u16(56)] : [fields.u16(42), fields.u16(44)];
  if (count === countElsewhere) throw new BadBinary('it has more segments than any program');
  const offset = bits === 64 ? fields.u64(32) : fields.u32(28);
  const table = await file.fields(offset, count * size, order);
  const segments = Array.from({ length: count }, (_, index) => segment(table.part(index * size, size), bits));
  return { file, bits, order, fields, segments };
}

function segment(entry: Fields, bits: 32 | 64): ElfSegment {
  const type = entry.u32(0);
  return bits === 64
    ? { type, flags: entry.u32(4), offset: entry.u64(8), address: entry.u64(16), size: entry.u64(32) }
    : { type, flags: entry.u32(24), offset: entry.u32(4), address: entry.u32(8), size: entry.u32(16) };
}
