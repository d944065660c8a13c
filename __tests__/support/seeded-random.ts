import { createHash } from 'node:crypto';

/** Whole numbers below a bound (up to 2^32), the same ones in the same order for the same seed. */
export function seededRandom(seed: number): (below: number) => number {
  let count = 0;
  return (below) => createHash('sha256').update(`${seed} ${count++}`).digest().readUIntBE(0, 6) % below;
}
