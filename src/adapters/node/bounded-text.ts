/** Collects the bytes of a stream up to a limit: the first half and the last half stay, the middle goes. */
export class BoundedText {
  readonly #half: number;
  readonly #head: Buffer[] = [];
  readonly #tail: Buffer[] = [];
  #headBytes = 0;
  #tailBytes = 0;
  #dropped = 0;

  /** `limit` in bytes. */
  constructor(limit: number) {
    this.#half = Math.floor(limit / 2);
  }

  /** Whether something was dropped. */
  get truncated(): boolean {
    return this.#dropped > 0;
  }

  /** Takes the next bytes of the stream. */
  add(bytes: Buffer): void {
    const room = this.#half - this.#headBytes;
    if (room > 0) {
      this.#head.push(bytes.subarray(0, room));
      this.#headBytes += Math.min(room, bytes.length);
    }
    if (bytes.length > room) this.#addToTail(room > 0 ? bytes.subarray(room) : bytes);
  }

  #addToTail(bytes: Buffer): void {
    this.#tail.push(bytes);
    this.#tailBytes += bytes.length;
    while (this.#tailBytes > this.#half) {
      const first = this.#tail.shift() ?? Buffer.alloc(0);
      const excess = Math.min(first.length, this.#tailBytes - this.#half);
      if (excess < first.length) this.#tail.unshift(first.subarray(excess));
      this.#tailBytes -= excess;
      this.#dropped += excess;
    }
  }

  /** The text as UTF-8; where bytes were dropped a line says how many. */
  toString(): string {
    const head = Buffer.concat(this.#head);
    const tail = Buffer.concat(this.#tail);
    if (!this.truncated) return Buffer.concat([head, tail]).toString('utf8');
    return `${head.toString('utf8')}\n[${this.#dropped} bytes left out]\n${tail.toString('utf8')}`;
  }
}
