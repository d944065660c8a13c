import type { FileHandle } from 'node:fs/promises';
import { UserError } from '../../../core/errors.ts';

/** A part of an archive, in bytes. */
export interface Piece {
  readonly start: number;
  readonly length: number;
}

/** An archive of so many bytes in pieces of at most `pieceBytes`; none for an empty one. */
export function pieces(bytes: number, pieceBytes: number): readonly Piece[] {
  return Array.from({ length: Math.ceil(bytes / pieceBytes) }, (_, index) => {
    const start = index * pieceBytes;
    return { start, length: Math.min(pieceBytes, bytes - start) };
  });
}

/** That part of a file. Throws UserError when the file is shorter. */
export async function readPiece(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(buffer, done, length - done, start + done);
    if (bytesRead === 0)
      throw new UserError(`the archive ends at byte ${start + done}: it was changed while it was uploaded`);
    done += bytesRead;
  }
  return buffer;
}
