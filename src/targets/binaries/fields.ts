import { BadBinary } from './bad-binary.ts';

/** In which order a program has the bytes of a number. */
export type ByteOrder = 'little' | 'big';

/** The longest name that is believed: of a library, a section, an interpreter. */
const maxName = 4096;

/** Numbers and names at offsets into a table; an offset outside of it throws BadBinary. */
export class Fields {
  readonly buffer: Buffer;
  readonly #order: ByteOrder;

  constructor(buffer: Buffer, order: ByteOrder) {
    this.buffer = buffer;
    this.#order = order;
  }

  get length(): number {
    return this.buffer.length;
  }

  u8(at: number): number {
    return this.buffer.readUInt8(this.#inside(at, 1));
  }

  u16(at: number): number {
    this.#inside(at, 2);
    return this.#order === 'little' ? this.buffer.readUInt16LE(at) : this.buffer.readUInt16BE(at);
  }

  u32(at: number): number {
    this.#inside(at, 4);
    return this.#order === 'little' ? this.buffer.readUInt32LE(at) : this.buffer.readUInt32BE(at);
  }

  /** No file and no address of a Go program comes near 2^53. */
  u64(at: number): number {
    this.#inside(at, 8);
    const value =
      this.#order === 'little' ? this.buffer.readBigUInt64LE(at) : this.buffer.readBigUInt64BE(at);
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
      throw new BadBinary('one of its sizes or addresses is absurd');
    return Number(value);
  }

  /** An address or a size of a program with `bits` wide ones. */
  word(at: number, bits: 32 | 64): number {
    return bits === 64 ? this.u64(at) : this.u32(at);
  }

  /** Text up to the zero byte after it; throws BadBinary where there is none. */
  name(at: number): string {
    this.#inside(at, 1);
    const end = this.buffer.subarray(at, at + maxName).indexOf(0);
    if (end === -1) throw new BadBinary('one of its names has no end');
    return this.buffer.toString('utf8', at, at + end);
  }

  /** Text in a field of `length` bytes, up to the first zero byte if there is one. */
  text(at: number, length: number): string {
    this.#inside(at, length);
    return this.buffer.toString('latin1', at, at + length).replace(/\0[^]*$/, '');
  }

  /** `length` bytes as a table of their own. */
  part(at: number, length: number): Fields {
    this.#inside(at, length);
    return new Fields(this.buffer.subarray(at, at + length), this.#order);
  }

  #inside(at: number, length: number): number {
    if (at < 0 || at + length > this.buffer.length) {
      throw new BadBinary('one of its tables ends in the middle');
    }
    return at;
  }
}
