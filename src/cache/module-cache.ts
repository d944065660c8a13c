import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { Cancelled, messageOf, UserError } from '../core/errors.ts';
import type { ModuleCacheFact, ModulesFact } from '../core/facts.ts';
import { exists } from '../exists.ts';
import type { Ports } from '../ports.ts';
import type { Repository } from '../repository.ts';
import type { CacheStore } from './cache-store.ts';
import { defaultBranch } from './event.ts';
import { goModCache } from './go-mod-cache.ts';
import { repositorySums } from './go-sums.ts';
import { moduleFormat, moduleKeys } from './modules/module-keys.ts';
import type { ModuleKeys } from './modules/module-keys.ts';
import type { ModuleSums } from './modules/module-sums.ts';
import { restoreModules } from './modules/restore-modules.ts';
import { verifyModules } from './modules/verify-modules.ts';
import { cachePolicy } from './policy.ts';
import type { CachePolicy } from './policy.ts';
import { goSumText, keepPlan } from './save-plan.ts';
import type { SavePlan } from './save-plan.ts';

/** One job's use of the cache of modules. */
interface Use {
  readonly store: CacheStore;
  /** GOMODCACHE */
  readonly folder: string;
  readonly sums: ModuleSums;
  readonly keys: ModuleKeys;
  readonly policy: CachePolicy;
}

/**
 * Restores what go.sum names into GOMODCACHE and holds it against go.sum; leaves post what it needs to save. Whatever
 * goes wrong is a warning and costs a cold cache, never the job. Throws Cancelled.
 */
export async function useModuleCache(
  config: Config,
  repository: Repository,
  modules: ModulesFact,
  ports: Ports,
): Promise<ModuleCacheFact> {
  try {
    const use = await prepare(config, repository, modules, ports);
    if (typeof use === 'string') return { outcome: 'off', reason: use, wrong: [] };
    const fact = use.policy.restore
      ? await restore(use, ports)
      : { outcome: 'miss' as const, wrong: [], ...told(use) };
    if (savesAfter(fact, use.policy)) await keepPlan(planOf(use, fact, config), ports);
    return fact;
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    if (!(error instanceof UserError)) ports.log.debug(String(error));
    ports.log.warning(`No modules came out of the cache: ${messageOf(error)}`);
    return { outcome: 'failed', reason: messageOf(error), wrong: [] };
  }
}

/** What is to be used, or why nothing is. */
async function prepare(
  config: Config,
  repository: Repository,
  modules: ModulesFact,
  ports: Ports,
): Promise<Use | string> {
  const { env } = ports.host;
  const branch = await defaultBranch(env);
  const policy = cachePolicy({
    mode: config.cache,
    env,
    ...(branch === undefined ? {} : { defaultBranch: branch }),
  });
  if (!policy.restore && policy.save === 'no') return policy.why;
  const sums = await repositorySums(repository, modules);
  const keys = moduleKeys(sums);
  if (keys === undefined) return 'no go.sum names a module';
  const folder = await goModCache(ports.host);
  if (folder === undefined) return 'there is no home folder, so no GOMODCACHE';
  if (config.cache === 'auto' && config.cacheFolder === '' && (await isWarm(folder, ports)))
    return `this self-hosted runner keeps its own ${folder}`;
  const store = await ports.cacheStore?.(config.cacheFolder);
  return typeof store === 'object'
    ? { store, folder, sums, keys, policy }
    : (store ?? 'only jobs have a cache');
}

async function isWarm(folder: string, { host }: Ports): Promise<boolean> {
  return host.env['RUNNER_ENVIRONMENT'] === 'self-hosted' && exists(join(folder, 'cache', 'download'));
}

async function restore(use: Use, ports: Ports): Promise<ModuleCacheFact> {
  const { store, folder, sums, keys } = use;
  const entry = await store.find(keys.key, keys.prefixes, moduleFormat);
  if (entry === undefined) return { outcome: 'miss', wrong: [], ...told(use) };
  const { files, archiveBytes } = await restoreModules(entry, folder, sums, ports);
  const { wrong } = await verifyModules(folder, sums, ports);
  return {
    outcome: entry.key === keys.key ? 'hit' : 'partial',
    ...told(use),
    restored: entry.key,
    files,
    bytes: archiveBytes,
    wrong,
  };
}

function told({ store, keys, policy }: Use): Pick<ModuleCacheFact, 'key' | 'store' | 'reason'> {
  return { key: keys.key, store: store.name, ...(policy.why === '' ? {} : { reason: policy.why }) };
}

function planOf(
  { folder, sums, keys }: Use,
  { restored = '' }: ModuleCacheFact,
  { cacheFolder }: Config,
): SavePlan {
  return { folder, goSum: goSumText(sums), key: keys.key, restored, cacheFolder };
}

function savesAfter({ outcome }: ModuleCacheFact, { save }: CachePolicy): boolean {
  if (save === 'when-empty') return outcome === 'miss';
  return save === 'yes' && outcome !== 'hit';
}
