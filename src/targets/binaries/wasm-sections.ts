import { BadBinary } from './bad-binary.ts';
import type { FileRange } from './image.ts';
import type { ProgramFile } from './program-file.ts';
import { WasmCursor } from './wasm-cursor.ts';

// WebAssembly core specification, chapter 5 ("Binary Format", "Modules").

const KINDS: ReadonlyMap<number, string> = new Map([
  [2, 'import'],
  [7, 'export'],
  [11, 'data'],
]);
const customSection = 0;
/** Go's programs have 13. */
const maxSections = 1000;

/** Where in a WebAssembly file the contents of those sections are that we look at; custom ones by their own names. */
export async function wasmSections(file: ProgramFile): Promise<ReadonlyMap<string, FileRange>> {
  const found = new Map<string, FileRange>();
  const cursor = new WasmCursor(file, 8);
  for (let count = 0; cursor.position < file.size; count++) {
    const kind = await cursor.byte();
    const size = await cursor.number();
    const end = cursor.position + size;
    if (end > file.size || count === maxSections)
      throw new BadBinary('one of its sections ends past its end');
    const name = kind === customSection ? await cursor.name() : KINDS.get(kind);
    if (name !== undefined && cursor.position <= end) {
      found.set(name, { offset: cursor.position, size: end - cursor.position });
    }
    cursor.position = end;
  }
  return found;
}
