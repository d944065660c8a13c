import { megabytes, table } from './tables.ts';
import type { Ran } from './tables.ts';

/** Shares of a working set's outputs or bytes that are new, from which on it is saved. */
const thresholds = [0, 0.01, 0.02, 0.05, 0.1];

/** Sizes by output ID. */
type Outputs = ReadonlyMap<string, number>;

/**
 * What the save decision costs with other thresholds: computed from what each job used, which is the same whatever was
 * restored. Actions are not counted: one is new for every folder whose files have new times, as in every checkout (Go
 * keys its index of packages by them), and comes out as an output that is there.
 */
export function thresholdTable(all: readonly Ran[]): string {
  const rans = all.filter(({ policy }) => policy === all[0]?.policy);
  const { bytes = 0, contentBytes = 1 } = rans[0]?.newest ?? {};
  const rows = thresholds.map((threshold) => {
    const { uploads, uploaded, again } = simulate(rans, threshold);
    const share = threshold === 0 ? 'anything is new' : `${100 * threshold} % are new`;
    return [share, String(uploads), megabytes((uploaded * bytes) / contentBytes), megabytes(again)];
  });
  return table(['Saved when', 'Uploads', 'MB up', 'MB of outputs made again'], rows);
}

/** `again`: made though an earlier job of the same Go had made it, as the entry in use does not have it. */
function simulate(rans: readonly Ran[], threshold: number) {
  let [uploads, uploaded, again] = [0, 0, 0];
  let entry: Outputs = new Map();
  let seen = new Map<string, number>();
  let goVersion = '';
  for (const { used, job } of rans) {
    if (job.goVersion !== goVersion) [entry, seen, goVersion] = [new Map(), new Map(), job.goVersion];
    const outputs = new Map(used.map(({ output, size }) => [output, size]));
    const added = [...outputs].filter(([id]) => !entry.has(id));
    again += bytesOf(added.filter(([id]) => seen.has(id)));
    for (const [id, size] of outputs) seen.set(id, size);
    const share = Math.max(added.length / outputs.size, bytesOf(added) / bytesOf(outputs));
    if (share === 0 || share < threshold) continue;
    uploads++;
    uploaded += bytesOf(outputs);
    entry = outputs;
  }
  return { uploads, uploaded, again };
}

function bytesOf(outputs: Iterable<readonly [id: string, size: number]>): number {
  let bytes = 0;
  for (const [, size] of outputs) bytes += size;
  return bytes;
}
