import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ports } from '../ports.ts';
import { isJsonObject } from '../toolchain/json-object.ts';
import type { ModuleSums } from './modules/module-sums.ts';

/** The file in main's own folder by which post knows that there is something to save. */
export const SAVE_PLAN = 'module-cache.json';

/** What post needs to save modules: as main saw it, whatever the job does to go.sum meanwhile. */
export interface SavePlan {
  /** GOMODCACHE */
  readonly folder: string;
  /** All that is to be saved, as the lines of one go.sum. */
  readonly goSum: string;
  readonly key: string;
  /** The key of the entry that this job began with; empty for none. */
  readonly restored: string;
  /** The input `cache-folder`. */
  readonly cacheFolder: string;
}

/** Leaves the plan in main's own folder. */
export async function keepPlan(plan: SavePlan, { host }: Ports): Promise<void> {
  await writeFile(join(host.tempDir, SAVE_PLAN), JSON.stringify(plan), { mode: 0o600 });
}

/**
 * The plan that main left in its folder, or undefined for none. Whoever can change it can save entries without it too: it
 * lies where the job's own steps run.
 */
export async function readPlan(folder: string): Promise<SavePlan | undefined> {
  const text = await readFile(join(folder, SAVE_PLAN), 'utf8').catch(() => 'null');
  const plan: unknown = JSON.parse(text);
  return isPlan(plan) ? plan : undefined;
}

function isPlan(value: unknown): value is SavePlan {
  const members = ['folder', 'goSum', 'key', 'restored', 'cacheFolder'];
  return isJsonObject(value) && members.every((name) => typeof value[name] === 'string');
}

/** The sums as the lines of a go.sum that names the same. */
export function goSumText(sums: ModuleSums): string {
  const lines = sums.flatMap(({ path, version, zip, goMod }) => [
    ...zip.map((hash) => `${path} ${version} ${hash}\n`),
    ...goMod.map((hash) => `${path} ${version}/go.mod ${hash}\n`),
  ]);
  return lines.join('');
}
