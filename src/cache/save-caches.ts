import { messageOf } from '../core/errors.ts';
import type { SavedCacheFact } from '../core/cache-facts.ts';
import type { Ports } from '../ports.ts';
import type { CacheStore } from './cache-store.ts';
import { saveBuild } from './build/save-build.ts';
import { entryFormat } from './entry-format.ts';
import { moduleSums } from './modules/module-sums.ts';
import { saveModules } from './modules/save-modules.ts';
import { readBuildPlan, readModulePlan } from './save-plan.ts';
import type { BuildSavePlan, ModuleSavePlan } from './save-plan.ts';

/** How the job went, and what its entries are signed with; both as post's own inputs tell. */
export interface EndedJob {
  /** GitHub's `job.status`: `success`, `failure`, `cancelled`; empty where nobody tells. */
  readonly status: string;
  /** Empty for none. */
  readonly secret: string;
}

/** Entries of one job and ref that a store of ours keeps: those of runs that began earlier and are not over yet still find theirs. */
const keptEntries = 3;

/** Saves, side by side, what main's plans in `folder` name. What goes wrong is in the answer: the job is over by then. */
export async function saveCaches(
  folder: string,
  job: EndedJob,
  ports: Ports,
): Promise<readonly SavedCacheFact[]> {
  const saved = await Promise.all([
    attempt('modules', ports, async () => {
      const plan = await readModulePlan(folder);
      return plan && savePlannedModules(plan, ports);
    }),
    attempt('build', ports, async () => {
      const plan = await readBuildPlan(folder);
      return plan && savePlannedBuild(plan, job, ports);
    }),
  ]);
  return saved.filter((one) => one !== undefined);
}

async function attempt(
  cache: SavedCacheFact['cache'],
  { now }: Ports,
  save: () => Promise<Omit<SavedCacheFact, 'cache'> | undefined>,
): Promise<SavedCacheFact | undefined> {
  const start = now();
  try {
    const saved = await save();
    return saved && { cache, ...saved, milliseconds: Math.round(now() - start) };
  } catch (error) {
    return { cache, outcome: 'failed', reason: messageOf(error) };
  }
}

async function savePlannedModules(
  plan: ModuleSavePlan,
  ports: Ports,
): Promise<Omit<SavedCacheFact, 'cache'> | undefined> {
  const store = await storeOf(plan.cacheFolder, ports);
  if (store === undefined) return undefined;
  const { key, restored } = plan;
  const keys = { key, ...(restored === '' ? {} : { restored }) };
  return {
    store: store.name,
    ...(await saveModules(plan.folder, moduleSums([plan.goSum]), store, keys, ports)),
  };
}

/** What a failed or cancelled job has built is a part, and would keep the whole from those who come after it. */
async function savePlannedBuild(
  plan: BuildSavePlan,
  { status, secret }: EndedJob,
  ports: Ports,
): Promise<Omit<SavedCacheFact, 'cache'> | undefined> {
  if (status !== '' && status !== 'success') return { outcome: 'unfinished', reason: status };
  const store = await storeOf(plan.cacheFolder, ports);
  if (store === undefined) return undefined;
  const saved = await saveBuild({ ...plan, secret }, store, ports);
  if (saved.outcome === 'saved') await prune(store, plan.family, ports);
  const { actions: files, added: _added, dropped: _dropped, outputs: _outputs, ...rest } = saved;
  return { store: store.name, files, ...rest };
}

/** What stays too long takes room, and no more. */
async function prune(store: CacheStore, prefix: string, { log }: Ports): Promise<void> {
  await store.prune?.(prefix, keptEntries, entryFormat).catch((error: unknown) => {
    log.debug(`Old entries stay in ${store.name}: ${messageOf(error)}`);
  });
}

async function storeOf(folder: string, ports: Ports): Promise<CacheStore | undefined> {
  const store = await ports.cacheStore?.(folder);
  return typeof store === 'object' ? store : undefined;
}
