import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** One way to do the job: into the new, empty folder that it is given. */
export type Way = (to: string) => Promise<void>;

/** The median of each way in milliseconds; they take turns, so that a busy moment hits all. */
export async function inTurns(folder: string, rounds: number, ways: readonly Way[]): Promise<number[]> {
  const times: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, way] of ways.entries()) {
      const to = await mkdtemp(join(folder, 'round-'));
      const start = performance.now();
      await way(to);
      times[i]?.push(performance.now() - start);
      await rm(to, { recursive: true });
    }
  }
  return times.map(median);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
