import { BadBinary } from './bad-binary.ts';
import type { Segment } from './image.ts';
import type { ProgramFile } from './program-file.ts';

/** A program's memory as it is when it starts, as far as its file holds it. */
export class Memory {
  readonly #file: ProgramFile;
  readonly #segments: readonly Segment[];

  constructor(file: ProgramFile, segments: readonly Segment[]) {
    this.#file = file;
    this.#segments = segments.filter(({ size }) => size > 0).toSorted((a, b) => a.address - b.address);
  }

  /** Bytes from `address` on: fewer than `length` where the memory ends before, none where it is elsewhere. */
  async upTo(address: number, length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let at = address;
    for (let index = this.#indexAt(address); at < address + length; index++) {
      const segment = this.#segments[index];
      if (segment === undefined || at < segment.address || at >= segment.address + segment.size) break;
      const size = Math.min(segment.address + segment.size, address + length) - at;
      pieces.push(await this.#file.bytes(segment.offset + (at - segment.address), size));
      at += size;
    }
    return pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
  }

  /** Exactly `length` bytes; throws BadBinary where the memory has them not. */
  async bytes(address: number, length: number): Promise<Buffer> {
    const found = await this.upTo(address, length);
    if (found.length < length) throw new BadBinary('one of its addresses points to nothing');
    return found;
  }

  /** Where in memory a byte of the file will be; undefined where it will not be. */
  addressOf(offset: number): number | undefined {
    const found = this.#segments.find((one) => offset >= one.offset && offset < one.offset + one.size);
    return found && found.address + (offset - found.offset);
  }

  /** Of the last segment that starts at or before an address; -1 for none. */
  #indexAt(address: number): number {
    let [low, high] = [0, this.#segments.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#segments[middle]?.address ?? 0) <= address) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
