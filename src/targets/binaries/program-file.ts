import { BadBinary } from './bad-binary.ts';
import { Fields } from './fields.ts';
import type { ByteOrder } from './fields.ts';

/** The most that is read at once: more than any header or table of a real program. */
const maxRead = 16 << 20;

/** What a FileHandle does. */
export interface PositionedReads {
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
}

/** A program file that is read piece by piece: where its headers say, and never past its end. */
export class ProgramFile {
  readonly #handle: PositionedReads;
  /** Bytes. */
  readonly size: number;
  /** Where in the file it starts: not 0 for a slice of a universal Mach-O file. */
  readonly #start: number;

  constructor(handle: PositionedReads, size: number, start = 0) {
    this.#handle = handle;
    this.size = size;
    this.#start = start;
  }

  /** Exactly `length` bytes. Throws BadBinary where the file has them not, or they are more than a program's tables have. */
  async bytes(position: number, length: number): Promise<Buffer> {
    if (position + length > this.size)
      throw new BadBinary('it is cut off: its headers name bytes past its end');
    if (length > maxRead) throw new BadBinary('one of its tables is larger than any program has it');
    const buffer = Buffer.alloc(length);
    for (let read = 0; read < length;) {
      const at = this.#start + position + read;
      const { bytesRead } = await this.#handle.read(buffer, read, length - read, at);
      if (bytesRead === 0) throw new BadBinary('it has become shorter while it was read');
      read += bytesRead;
    }
    return buffer;
  }

  /** The same as numbers and names. */
  async fields(position: number, length: number, order: ByteOrder): Promise<Fields> {
    return new Fields(await this.bytes(position, length), order);
  }

  /** A part of it as a file of its own. Throws BadBinary where the file does not have all of it. */
  slice(start: number, size: number): ProgramFile {
    if (start + size > this.size) throw new BadBinary('it is cut off: one of its parts ends past its end');
    return new ProgramFile(this.#handle, size, this.#start + start);
  }
}
