import type { PositionedReads } from '../../src/targets/binaries/program-file.ts';

/** A file in memory that notes what is read of it. */
export class RecordedFile implements PositionedReads {
  readonly reads: { position: number; length: number }[] = [];
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number }> {
    this.reads.push({ position, length });
    return Promise.resolve({ bytesRead: this.#bytes.copy(buffer, offset, position, position + length) });
  }

  get bytesRead(): number {
    return this.reads.reduce((sum, { length }) => sum + length, 0);
  }
}
