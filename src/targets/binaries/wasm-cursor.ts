import { BadBinary } from './bad-binary.ts';
import type { ProgramFile } from './program-file.ts';

const windowSize = 4096;
/** A name of an import or export, in bytes; Go's are far below. */
const maxName = 4096;

/** Reads a WebAssembly file's numbers and names one after the other, the file in windows. */
export class WasmCursor {
  readonly #file: ProgramFile;
  #window: Buffer = Buffer.alloc(0);
  #windowStart = 0;
  /** In the file; may be set to skip what does not matter. */
  position: number;

  constructor(file: ProgramFile, position: number) {
    this.#file = file;
    this.position = position;
  }

  async byte(): Promise<number> {
    await this.#load(1);
    return this.#next();
  }

  /** An unsigned LEB128 number of at most 32 bits. Signed ones come out right where they are not negative. */
  async number(): Promise<number> {
    await this.#load(5);
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#next();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value % 2 ** 32;
    }
    throw new BadBinary('one of its numbers has no end');
  }

  async name(): Promise<string> {
    const length = await this.number();
    if (length > maxName) throw new BadBinary('one of its names is longer than any program has them');
    const bytes = await this.#file.bytes(this.position, length);
    this.position += length;
    return bytes.toString('utf8');
  }

  #next(): number {
    const byte = this.#window[this.position - this.#windowStart];
    if (byte === undefined) throw new BadBinary('it is cut off');
    this.position++;
    return byte;
  }

  /** Sees to it that the next `count` bytes are in the window, as far as the file has them. */
  async #load(count: number): Promise<void> {
    const end = Math.min(this.position + count, this.#file.size);
    if (this.position >= this.#windowStart && end <= this.#windowStart + this.#window.length) return;
    this.#window = await this.#file.bytes(
      this.position,
      Math.min(windowSize, this.#file.size - this.position),
    );
    this.#windowStart = this.position;
  }
}
