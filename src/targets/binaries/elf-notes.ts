import type { ElfHeader } from './elf-header.ts';
import type { Fields } from './fields.ts';

const ptNote = 4;
/** `NT_GNU_ABI_TAG` */
const abiTag = 1;
/** Of note segments, and of the bytes of one of them; Go writes one with 300 bytes. */
const [maxSegments, maxBytes] = [16, 65_536];

/** Who wrote an ELF file's notes: `NetBSD`, `Go`; of GNU's ABI tag also for which system: `GNU 0`. */
export async function noteOwners({ file, order, segments }: ElfHeader): Promise<ReadonlySet<string>> {
  const owners = new Set<string>();
  for (const { offset, size } of segments.filter(({ type }) => type === ptNote).slice(0, maxSegments)) {
    for (const owner of ownersIn(await file.fields(offset, Math.min(size, maxBytes), order)))
      owners.add(owner);
  }
  return owners;
}

function* ownersIn(table: Fields): Generator<string> {
  for (let at = 0; at + 12 <= table.length;) {
    const [nameSize, contentSize, type] = [table.u32(at), table.u32(at + 4), table.u32(at + 8)];
    const content = at + 12 + padded(nameSize);
    const end = content + padded(contentSize);
    if (end > table.length) return;
    const owner = table.text(at + 12, nameSize);
    yield owner === 'GNU' && type === abiTag && contentSize >= 4 ? `GNU ${table.u32(content)}` : owner;
    at = end;
  }
}

function padded(size: number): number {
  return Math.ceil(size / 4) * 4;
}
