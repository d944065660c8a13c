import { BadBinary } from './bad-binary.ts';
import type { ElfHeader } from './elf-header.ts';
import { Fields } from './fields.ts';
import { maxLibraries } from './image.ts';
import type { Memory } from './memory.ts';

const ptDynamic = 2;
const dtNull = 0;
/** The last one is Sun's and GNU's. */
const tags = { needed: 1, strtab: 5, strsz: 10, flags1: 0x6fff_fffb };
/** `DF_1_PIE`: a program, though its type is that of a library. */
const positionIndependent = 0x0800_0000;
/** Of the dynamic section and of its names, in bytes; those of browsers are far below. */
const [maxSection, maxNames] = [1 << 20, 16 << 20];

/** What an ELF file wants of the dynamic linker. */
export interface Dynamic {
  /** `DT_NEEDED`, in order. */
  readonly libraries: readonly string[];
  /** It says of itself that it is a program. */
  readonly isProgram: boolean;
}

/** Reads the dynamic section; a static program has none, or one that names no library. */
export async function dynamicLinking(elf: ElfHeader, memory: Memory): Promise<Dynamic> {
  const segment = elf.segments.find(({ type }) => type === ptDynamic);
  if (segment === undefined) return { libraries: [], isProgram: false };
  const table = await elf.file.fields(segment.offset, Math.min(segment.size, maxSection), elf.order);
  const entries = dynamicEntries(table, elf.bits);
  const value = (wanted: number): number => entries.find(({ tag }) => tag === wanted)?.value ?? 0;
  const isProgram = (value(tags.flags1) & positionIndependent) !== 0;
  const needed = entries.filter(({ tag }) => tag === tags.needed);
  if (needed.length === 0) return { libraries: [], isProgram };
  if (needed.length > maxLibraries) throw new BadBinary('it needs more libraries than any program does');
  const size = Math.min(value(tags.strsz), maxNames);
  const names = new Fields(await memory.bytes(value(tags.strtab), size), elf.order);
  return { libraries: needed.map((entry) => names.name(entry.value)), isProgram };
}

/** Those that we look at. */
function dynamicEntries(table: Fields, bits: 32 | 64): { readonly tag: number; readonly value: number }[] {
  const wanted = Object.values(tags);
  const width = bits / 8;
  const entries: { tag: number; value: number }[] = [];
  for (let at = 0; at + 2 * width <= table.length; at += 2 * width) {
    const tag = table.word(at, bits);
    if (tag === dtNull) break;
    if (wanted.includes(tag)) entries.push({ tag, value: table.word(at + width, bits) });
  }
  return entries;
}
