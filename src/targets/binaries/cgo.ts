import type { ProgramFile } from './program-file.ts';
import { occurrences } from './search.ts';

/**
 * The assembler function through which C calls Go, in every program with runtime/cgo (runtime/cgo/asm_*.s). Its name is
 * in the table that tracebacks use, which no linker flag removes; the zero bytes tell it from text that only names it.
 */
const crossing = Buffer.from('\0crosscall2\0');

/** Whether C was linked into a Go program. Reads all of it. */
export async function linksCgo(file: ProgramFile): Promise<boolean> {
  const first = await occurrences(file, crossing, { offset: 0, size: file.size }).next();
  return first.done !== true;
}
