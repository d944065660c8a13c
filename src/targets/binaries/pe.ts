import { BadBinary } from './bad-binary.ts';
import { Fields } from './fields.ts';
import { maxLibraries } from './image.ts';
import type { Image, Segment } from './image.ts';
import { Memory } from './memory.ts';
import type { ProgramFile } from './program-file.ts';

// Offsets, machines and flags: Microsoft's "PE Format"; where the build information is: Go's debug/buildinfo.

const MACHINES: ReadonlyMap<number, string> = new Map([
  [0x014c, '386'],
  [0x01c4, 'arm'],
  [0x8664, 'amd64'],
  [0xaa64, 'arm64'],
]);
const [executableImage, dll] = [0x0002, 0x2000];
/** Initialized data, readable, writable, and nothing else but its alignment. */
const [dataFlags, alignment] = [0xc000_0040, 0x00f0_0000];
const importDirectory = 1;

/** Reads the headers and the import directory of a Windows program. */
export async function readPe(file: ProgramFile): Promise<Image> {
  const dos = await file.fields(0, 64, 'little');
  const start = dos.u32(0x3c);
  const header = await file.fields(start, 24, 'little');
  if (header.u32(0) !== 0x4550)
    throw new BadBinary('it starts as a program for DOS and has none for Windows');
  const optional = await file.fields(start + 24, header.u16(20), 'little');
  const bits = optional.u16(0) === 0x20b ? 64 : 32;
  const base = bits === 64 ? optional.u64(24) : optional.u32(28);
  const table = await file.fields(start + 24 + header.u16(20), header.u16(6) * 40, 'little');
  const sections = Array.from({ length: header.u16(6) }, (_, index) =>
    section(table.part(index * 40, 40), base),
  );
  const libraries = await imports(new Memory(file, sections), importsAt(optional, bits), base);
  const flags = header.u16(22);
  return {
    format: 'pe',
    kind: (flags & dll) !== 0 ? 'library' : (flags & executableImage) === 0 ? 'object' : 'program',
    systems: ['windows'],
    architectures: [MACHINES.get(header.u16(4)) ?? `PE machine ${header.u16(4)}`],
    interpreter: '',
    libraries,
    static: libraries.length === 0,
    segments: sections,
    buildInfo: sections.find((one) => one.isData),
  };
}

function section(entry: Fields, base: number): Segment & { readonly isData: boolean } {
  const flags = entry.u32(36);
  const [address, size] = [entry.u32(12), entry.u32(16)];
  const isData = address !== 0 && size !== 0 && (flags & ~alignment) >>> 0 === dataFlags;
  return { address: base + address, size, offset: entry.u32(20), isData };
}

/** The import directory's address, relative to the image's base; undefined for none. */
function importsAt(optional: Fields, bits: 32 | 64): number | undefined {
  const [count, first] = bits === 64 ? [108, 112] : [92, 96];
  if (optional.u32(count) <= importDirectory) return undefined;
  return optional.u32(first + importDirectory * 8) || undefined;
}

/** Names of DLLs: one entry of 20 bytes each, until one that is empty. */
async function imports(memory: Memory, address: number | undefined, base: number): Promise<string[]> {
  if (address === undefined) return [];
  const table = new Fields(await memory.upTo(base + address, maxLibraries * 20), 'little');
  const names: string[] = [];
  for (let at = 0; at + 20 <= table.length && table.u32(at + 12) !== 0; at += 20) {
    const name = await memory.upTo(base + table.u32(at + 12), 256);
    names.push(new Fields(name, 'little').name(0));
  }
  return names;
}
