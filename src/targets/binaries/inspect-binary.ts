import { open, stat } from 'node:fs/promises';
import { quoted } from '../../core/quoted.ts';
import { BadBinary } from './bad-binary.ts';
import { readBuildInfo } from './build-info.ts';
import type { BuildInfo } from './build-info-text.ts';
import { linksCgo } from './cgo.ts';
import { readElf } from './elf.ts';
import type { Image } from './image.ts';
import { isMachO, readMachO, readUniversal } from './mach-o.ts';
import { readPe } from './pe.ts';
import { plan9Machine, readPlan9 } from './plan9.ts';
import { ProgramFile } from './program-file.ts';
import { readWasmBuildInfo } from './wasm-build-info.ts';
import { readWasm } from './wasm.ts';
import { isXcoff, readXcoff } from './xcoff.ts';

/** Bytes: PE files cannot be larger, and Go's linkers give up before. A sparse file would be read for hours. */
const maxProgram = 4 * 2 ** 30;

/** A program file: what its format says, and what Go says in it. */
export interface Binary extends Omit<Image, 'segments' | 'buildInfo'> {
  readonly bytes: number;
  /** `go version -m`; absent where it is not Go's. */
  readonly build?: BuildInfo;
  /** It was built with cgo, and C has come in. */
  readonly cgo: boolean;
}

interface Read {
  readonly image: Image;
  /** Of a universal Mach-O file, what was read of it. */
  readonly file: ProgramFile;
}

/**
 * Reads a program of any of Go's formats, whatever its bytes are: its headers, tables and build information only, and
 * all of it once where it was built with cgo. Throws BadBinary: which file, what is wrong with it.
 */
export async function inspectBinary(path: string): Promise<Binary> {
  // Before it is opened: a named pipe would wait for a writer.
  if (!(await stat(path)).isFile())
    throw new BadBinary(`${quoted(path, 200)} is no program: it is no regular file`);
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await inspectProgram(new ProgramFile(handle, size));
  } catch (error) {
    if (error instanceof BadBinary) throw new BadBinary(`cannot read ${quoted(path, 200)}: ${error.message}`);
    throw error;
  } finally {
    await handle.close();
  }
}

/** The same of a file that is open; what is thrown does not name it. */
export async function inspectProgram(whole: ProgramFile): Promise<Binary> {
  const { image, file } = await read(whole);
  const { segments: _, buildInfo: __, ...seen } = image;
  const build = await (image.format === 'wasm' ? readWasmBuildInfo(file) : readBuildInfo(file, image));
  const cgo = build?.settings['CGO_ENABLED'] === '1' && (await linksCgo(file));
  return { ...seen, bytes: whole.size, ...(build === undefined ? {} : { build }), cgo };
}

async function read(file: ProgramFile): Promise<Read> {
  if (file.size > maxProgram) throw new BadBinary('it is larger than a program can be (4 GiB)');
  if (file.size < 32) throw new BadBinary('it is too short for a program');
  const head = await file.fields(0, 8, 'big');
  const magic = head.u32(0);
  if (magic === 0xcafebabe || magic === 0xcafebabf) {
    const { image, slice } = await readUniversal(file);
    return { image, file: slice };
  }
  if (magic === 0x213c6172) throw new BadBinary('it is an archive, no program: its package is not main');
  const reader = readerFor(magic);
  if (reader === undefined) throw new BadBinary('it is no program in a format that Go writes');
  return { image: await reader(file), file };
}

function readerFor(magic: number): ((file: ProgramFile) => Promise<Image>) | undefined {
  if (magic === 0x7f454c46) return readElf;
  if (magic === 0x0061736d) return readWasm;
  if (isMachO(magic)) return readMachO;
  if (magic >>> 16 === 0x4d5a) return readPe;
  if (isXcoff(magic >>> 16)) return readXcoff;
  return plan9Machine(magic) === undefined ? undefined : readPlan9;
}
