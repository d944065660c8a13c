import { BadBinary } from './bad-binary.ts';
import { dynamicLinking } from './elf-dynamic.ts';
import type { Dynamic } from './elf-dynamic.ts';
import { readElfHeader } from './elf-header.ts';
import type { ElfHeader, ElfSegment } from './elf-header.ts';
import { elfArchitecture, elfSystems } from './elf-machines.ts';
import { noteOwners } from './elf-notes.ts';
import type { FileRange, Image } from './image.ts';
import { Memory } from './memory.ts';
import type { ProgramFile } from './program-file.ts';

const [relocatable, executable, sharedObject] = [1, 2, 3];
const [ptLoad, ptInterp] = [1, 3];
const [executeFlag, writeFlag] = [1, 2];
const maxInterpreter = 4096;

/** Reads an ELF file: headers, notes, the dynamic section, and where `.go.buildinfo` is. */
export async function readElf(file: ProgramFile): Promise<Image> {
  const elf = await readElfHeader(file);
  const loaded = elf.segments.filter(({ type }) => type === ptLoad);
  const interpreter = await interpreterOf(elf);
  const dynamic = await dynamicLinking(elf, new Memory(file, loaded));
  const { bits, order, fields } = elf;
  return {
    format: 'elf',
    kind: kindOf(fields.u16(16), interpreter, dynamic),
    systems: elfSystems({ osabi: fields.u8(7), notes: await noteOwners(elf), interpreter }),
    architectures: [elfArchitecture({ number: fields.u16(18), bits, order })],
    interpreter,
    libraries: dynamic.libraries,
    static: interpreter === '' && dynamic.libraries.length === 0,
    segments: loaded,
    buildInfo: (await buildInfoSection(elf)) ?? loaded.find(isData),
  };
}

function isData({ flags }: ElfSegment): boolean {
  return (flags & (executeFlag | writeFlag)) === writeFlag;
}

/** A program that may be loaded anywhere has the type of a shared library. */
function kindOf(type: number, interpreter: string, dynamic: Dynamic): Image['kind'] {
  if (type === relocatable) return 'object';
  if (type === executable) return 'program';
  if (type !== sharedObject) throw new BadBinary('it is an ELF file, but neither program nor library');
  return interpreter !== '' || dynamic.isProgram ? 'program' : 'library';
}

async function interpreterOf({ file, segments }: ElfHeader): Promise<string> {
  const found = segments.find(({ type }) => type === ptInterp);
  if (found === undefined) return '';
  const bytes = await file.bytes(found.offset, Math.min(found.size, maxInterpreter));
  return bytes.toString('utf8').replace(/\0[^]*$/, '');
}

/** Stripped programs still have their sections; packed ones (UPX) do not. */
async function buildInfoSection({ file, bits, order, fields }: ElfHeader): Promise<FileRange | undefined> {
  const counts = bits === 64 ? 58 : 46;
  const [size, count, names] = [fields.u16(counts), fields.u16(counts + 2), fields.u16(counts + 4)];
  if (names >= count) return undefined;
  const table = await file.fields(fields.word(bits === 64 ? 40 : 32, bits), count * size, order);
  const width = bits / 8;
  // Before them are two words of 32 bits, the flags and the address.
  const place = (index: number): FileRange => {
    const at = index * size + 8 + 2 * width;
    return { offset: table.word(at, bits), size: table.word(at + width, bits) };
  };
  const { offset, size: length } = place(names);
  const text = await file.bytes(offset, length);
  const wanted = Buffer.from('.go.buildinfo\0');
  for (let index = 0; index < count; index++) {
    const at = table.u32(index * size);
    if (text.subarray(at, at + wanted.length).equals(wanted)) return place(index);
  }
  return undefined;
}
