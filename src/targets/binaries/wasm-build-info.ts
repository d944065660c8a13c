import { BadBinary } from './bad-binary.ts';
import { frame, parseBuildInfo, unframed } from './build-info-text.ts';
import type { BuildInfo } from './build-info-text.ts';
import type { FileRange } from './image.ts';
import type { ProgramFile } from './program-file.ts';
import { occurrences } from './search.ts';
import { WasmCursor } from './wasm-cursor.ts';
import { wasmSections } from './wasm-sections.ts';

/** Of a list's entries; Go writes one or two. */
const maxEntries = 100;

/**
 * Build information of a WebAssembly file, which `go version -m` does not read: Go's linker leaves its header out. The
 * text is there for the program's own use, in one piece as it has no zero bytes, and the producers section
 * (WebAssembly's tool conventions) names Go's version.
 */
export async function readWasmBuildInfo(file: ProgramFile): Promise<BuildInfo | undefined> {
  const sections = await wasmSections(file);
  const [producers, data] = [sections.get('producers'), sections.get('data')];
  const goVersion = producers && (await languageVersion(file, producers));
  if (goVersion === undefined) return undefined;
  return parseBuildInfo(goVersion, data === undefined ? '' : await framedText(file, data));
}

/** The version of the language Go, in lists of names and versions. */
async function languageVersion(file: ProgramFile, producers: FileRange): Promise<string | undefined> {
  const cursor = new WasmCursor(file, producers.offset);
  let version: string | undefined;
  for (let fields = await entries(cursor); fields > 0; fields--) {
    const field = await cursor.name();
    for (let values = await entries(cursor); values > 0; values--) {
      const [name, value] = [await cursor.name(), await cursor.name()];
      if (field === 'language' && name === 'Go') version = value;
    }
  }
  return version;
}

async function entries(cursor: WasmCursor): Promise<number> {
  const count = await cursor.number();
  if (count > maxEntries) throw new BadBinary('its list of producers is longer than any');
  return count;
}

async function framedText(file: ProgramFile, data: FileRange): Promise<string> {
  const { value: start } = await occurrences(file, frame.start, data).next();
  if (start === undefined) return '';
  const rest = { offset: start, size: data.offset + data.size - start };
  const { value: end } = await occurrences(file, frame.end, rest).next();
  return end === undefined ? '' : unframed(await file.bytes(start, end + frame.end.length - start));
}
