import type { FileRange } from './image.ts';
import type { ProgramFile } from './program-file.ts';

const chunkSize = 1 << 20;

/** Where in a part of a file `wanted` begins, one after the other; reads it a piece at a time. */
export async function* occurrences(
  file: ProgramFile,
  wanted: Buffer,
  part: FileRange,
): AsyncGenerator<number, undefined> {
  const end = part.offset + part.size;
  for (let start = part.offset; start < end; start += chunkSize) {
    // It may lie across the border of two pieces.
    const chunk = await file.bytes(start, Math.min(chunkSize + wanted.length - 1, end - start));
    for (let at = chunk.indexOf(wanted); at !== -1; at = chunk.indexOf(wanted, at + 1)) yield start + at;
  }
}
