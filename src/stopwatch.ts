/** Times the stages of a run, for the report. */
export class Stopwatch {
  readonly #now: () => number;
  readonly #timings: { stage: string; milliseconds: number }[] = [];

  readonly #start: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#start = now();
  }

  /** Milliseconds since it was made: less than its stages' sum, where some of them go side by side. */
  get elapsed(): number {
    return Math.round(this.#now() - this.#start);
  }

  /** Milliseconds by stage, in the order they ended. */
  get timings(): readonly { readonly stage: string; readonly milliseconds: number }[] {
    return this.#timings;
  }

  async time<Value>(stage: string, work: () => Promise<Value>): Promise<Value> {
    const start = this.#now();
    const value = await work();
    this.#timings.push({ stage, milliseconds: Math.round(this.#now() - start) });
    return value;
  }
}
