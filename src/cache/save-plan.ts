import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ports } from '../ports.ts';
import { isJsonObject } from '../core/json.ts';
import type { JsonObject } from '../core/json.ts';
import type { BuildScope } from './build/build-scope.ts';

/** The files in main's own folder by which post knows that there is something to save. */
export const SAVE_PLANS = { modules: 'module-cache.json', build: 'build-cache.json' } as const;

/** What post needs to save modules: as main saw it, whatever the job does to go.sum meanwhile. */
export interface ModuleSavePlan {
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

/** What post needs to save what the job has built. Never the secret that signs it. */
export interface BuildSavePlan {
  /** GOCACHE */
  readonly folder: string;
  /** What has a time before this was not used in this job; milliseconds since 1970. */
  readonly since: number;
  /** The index of what was restored; empty for nothing. */
  readonly index: string;
  readonly fields: BuildScope;
  /** Begins the key. */
  readonly prefix: string;
  /** Begins the keys of the entries that this one takes the place of. */
  readonly family: string;
  readonly budgetBytes: number;
  /** The input `cache-folder`. */
  readonly cacheFolder: string;
}

/** Leaves the plan in main's own folder. */
export async function keepModulePlan(plan: ModuleSavePlan, ports: Ports): Promise<void> {
  await keep(SAVE_PLANS.modules, plan, ports);
}

/** Leaves the plan in main's own folder. */
export async function keepBuildPlan(plan: BuildSavePlan, ports: Ports): Promise<void> {
  await keep(SAVE_PLANS.build, plan, ports);
}

async function keep(name: string, plan: object, { host }: Ports): Promise<void> {
  await writeFile(join(host.tempDir, name), JSON.stringify(plan), { mode: 0o600 });
}

/**
 * The plan that main left in its folder, or undefined for none. Whoever can change it can save entries without it too: it
 * lies where the job's own steps run.
 */
export async function readModulePlan(folder: string): Promise<ModuleSavePlan | undefined> {
  const plan = await read(folder, SAVE_PLANS.modules);
  return isModulePlan(plan) ? plan : undefined;
}

/** As `readModulePlan`. */
export async function readBuildPlan(folder: string): Promise<BuildSavePlan | undefined> {
  const plan = await read(folder, SAVE_PLANS.build);
  return isBuildPlan(plan) ? plan : undefined;
}

async function read(folder: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8').catch(() => 'null'));
}

function isModulePlan(value: unknown): value is ModuleSavePlan {
  return isJsonObject(value) && hasTexts(value, ['folder', 'goSum', 'key', 'restored', 'cacheFolder']);
}

function isBuildPlan(value: unknown): value is BuildSavePlan {
  return (
    isJsonObject(value) &&
    hasTexts(value, ['folder', 'index', 'prefix', 'family', 'cacheFolder']) &&
    typeof value['since'] === 'number' &&
    typeof value['budgetBytes'] === 'number' &&
    isJsonObject(value['fields']) &&
    hasTexts(value['fields'], Object.keys(value['fields']))
  );
}

function hasTexts(value: JsonObject, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}
