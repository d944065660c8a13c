import { BadBinary } from './bad-binary.ts';
import type { FileRange, Image } from './image.ts';
import type { ProgramFile } from './program-file.ts';
import { WasmCursor } from './wasm-cursor.ts';
import { wasmSections } from './wasm-sections.ts';

// Kinds of imports: WebAssembly core specification, chapter 5 ("Binary Format").

const [kindFunction, kindTable, kindMemory, kindGlobal] = [0, 1, 2, 3];
/** Of imports and of exports; Go's programs have a dozen. */
const maxNames = 10_000;

/** Which GOOS gives a program these functions: `gojs` since Go 1.21, `go` before. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['gojs', 'js'],
  ['go', 'js'],
  ['wasi_snapshot_preview1', 'wasip1'],
]);

/** Reads a WebAssembly module: what it imports and exports. Its build information is elsewhere. */
export async function readWasm(file: ProgramFile): Promise<Image> {
  const version = (await file.fields(0, 8, 'little')).u32(4);
  if (version !== 1) throw new BadBinary(`it is WebAssembly of version ${version}, which Go does not make`);
  const sections = await wasmSections(file);
  const hosts = await imports(file, sections.get('import'));
  const names = await exports(file, sections.get('export'));
  return {
    format: 'wasm',
    // What runs a program calls `_start` (WASI) or `run` (js); libraries have `_initialize` instead.
    kind: names.has('_start') || names.has('run') ? 'program' : 'library',
    systems: [...new Set([...hosts].flatMap((host) => HOSTS.get(host) ?? []))],
    architectures: ['wasm'],
    interpreter: '',
    libraries: [],
    static: true,
    segments: [],
    buildInfo: undefined,
  };
}

/** The names of the modules that functions come from. */
async function imports(file: ProgramFile, place: FileRange | undefined): Promise<ReadonlySet<string>> {
  const hosts = new Set<string>();
  if (place === undefined) return hosts;
  const cursor = new WasmCursor(file, place.offset);
  const count = await cursor.number();
  if (count > maxNames) throw new BadBinary('it imports more than any program does');
  for (let index = 0; index < count; index++) {
    hosts.add(await cursor.name());
    await cursor.name();
    await skipImported(cursor, await cursor.byte());
  }
  return hosts;
}

async function skipImported(cursor: WasmCursor, kind: number): Promise<void> {
  if (kind === kindFunction) await cursor.number();
  else if (kind === kindGlobal) cursor.position += 2;
  else if (kind === kindTable || kind === kindMemory) {
    if (kind === kindTable) cursor.position++;
    const hasMaximum = ((await cursor.byte()) & 1) === 1;
    await cursor.number();
    if (hasMaximum) await cursor.number();
  } else throw new BadBinary('it imports something that is not known');
}

async function exports(file: ProgramFile, place: FileRange | undefined): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  if (place === undefined) return names;
  const cursor = new WasmCursor(file, place.offset);
  const count = await cursor.number();
  if (count > maxNames) throw new BadBinary('it exports more than any program does');
  for (let index = 0; index < count; index++) {
    names.add(await cursor.name());
    await cursor.byte();
    await cursor.number();
  }
  return names;
}
