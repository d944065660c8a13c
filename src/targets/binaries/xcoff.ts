import { BadBinary } from './bad-binary.ts';
import { maxLibraries } from './image.ts';
import type { Image, Segment } from './image.ts';
import type { ProgramFile } from './program-file.ts';

// IBM's "XCOFF Object File Format": the composite header, section headers and the loader section.

/** `u802TOC` and `u64TOC`: the only ones that AIX still runs. */
const BITS: ReadonlyMap<number, 32 | 64> = new Map([
  [0x01df, 32],
  [0x01f7, 64],
]);
const [executable, sharedObject] = [0x0002, 0x2000];
const [dataSection, loaderSection] = [0x0040, 0x1000];

interface Section extends Segment {
  readonly type: number;
}

/** Whether a file's first 16 bits are those of an XCOFF file. */
export function isXcoff(magic: number): boolean {
  return BITS.has(magic);
}

/** Reads the headers and the loader section of a program for AIX. */
export async function readXcoff(file: ProgramFile): Promise<Image> {
  const header = await file.fields(0, 24, 'big');
  const bits = BITS.get(header.u16(0)) ?? 64;
  const [headerSize, entrySize] = bits === 64 ? [24, 72] : [20, 40];
  const count = header.u16(2);
  const table = await file.fields(headerSize + header.u16(16), count * entrySize, 'big');
  const sections = Array.from({ length: count }, (_, index): Section => {
    const entry = table.part(index * entrySize, entrySize);
    return bits === 64
      ? { address: entry.u64(16), size: entry.u64(24), offset: entry.u64(32), type: entry.u32(64) & 0xffff }
      : { address: entry.u32(12), size: entry.u32(16), offset: entry.u32(20), type: entry.u32(36) & 0xffff };
  });
  const libraries = await imports(file, sections, bits);
  const flags = header.u16(18);
  return {
    format: 'xcoff',
    kind: (flags & sharedObject) !== 0 ? 'library' : (flags & executable) === 0 ? 'object' : 'program',
    systems: ['aix'],
    architectures: [bits === 64 ? 'ppc64' : 'XCOFF for 32 bits'],
    interpreter: '',
    libraries,
    static: libraries.length === 0,
    segments: sections.filter(({ type }) => type === dataSection),
    buildInfo: sections.find(({ type }) => type === dataSection),
  };
}

/** Of imports' names in all, in bytes. */
const maxNames = 1 << 20;

/** `libc.a(shr_64.o)`: each is a path, a file and a member of it; the first one is where libraries are looked for. */
async function imports(file: ProgramFile, sections: readonly Section[], bits: 32 | 64): Promise<string[]> {
  const loader = sections.find(({ type }) => type === loaderSection);
  if (loader === undefined) return [];
  const header = await file.fields(loader.offset, bits === 64 ? 56 : 32, 'big');
  const [length, count] = [header.u32(12), header.u32(16)];
  if (count > maxLibraries || length > maxNames) {
    throw new BadBinary('it needs more libraries than any program does');
  }
  const table = await file.fields(
    loader.offset + (bits === 64 ? header.u64(24) : header.u32(20)),
    length,
    'big',
  );
  // latin1, so that a name is as long as its bytes are many.
  const parts = table.buffer.toString('latin1').split('\0', count * 3);
  return Array.from({ length: count }, (_, index) => importName(parts.slice(index * 3, index * 3 + 3))).slice(
    1,
  );
}

function importName(parts: readonly string[]): string {
  const [folder, base, member] = parts;
  if (folder === undefined || base === undefined || member === undefined) {
    throw new BadBinary('its list of libraries ends in the middle');
  }
  const path = folder === '' ? base : `${folder}/${base}`;
  return member === '' ? path : `${path}(${member})`;
}
