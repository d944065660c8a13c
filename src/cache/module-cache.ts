import { isAbsolute, join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { ModuleCacheFact } from '../core/cache-facts.ts';
import { quoted } from '../core/quoted.ts';
import { exists } from '../exists.ts';
import type { Ports } from '../ports.ts';
import type { Caches } from './caches.ts';
import { keepsItsOwn, orCold, savesAfter } from './caches.ts';
import { entryFormat } from './entry-format.ts';
import { goModCache } from './go-mod-cache.ts';
import { lookUp } from './look-up.ts';
import { downloadAgain } from './modules/download-again.ts';
import type { ModuleKeys } from './modules/module-keys.ts';
import { goSumText } from './modules/module-sums.ts';
import type { ModuleSums } from './modules/module-sums.ts';
import { restoreModules } from './modules/restore-modules.ts';
import { verifyModules } from './modules/verify-modules.ts';
import { keepModulePlan } from './save-plan.ts';
import type { ModuleSavePlan } from './save-plan.ts';

/** One job's use of the cache of modules. */
interface Use extends Caches {
  /** GOMODCACHE */
  readonly folder: string;
  readonly keys: ModuleKeys;
}

/**
 * Restores what go.sum names into GOMODCACHE and holds it against go.sum; leaves post what it needs to save. Whatever
 * goes wrong is a warning and costs a cold cache, never the job. Throws Cancelled.
 */
export async function useModuleCache(
  config: Config,
  caches: Promise<Caches | string>,
  ports: Ports,
): Promise<ModuleCacheFact> {
  return orCold(
    'No modules came out of the cache',
    ports,
    async () => {
      const opened = await caches;
      const use = typeof opened === 'string' ? opened : await prepare(opened, config, ports);
      return typeof use === 'string'
        ? { outcome: 'off', reason: use, wrong: [] }
        : useFor(use, config, ports);
    },
    (reason) => ({ outcome: 'failed', reason, wrong: [] }),
  );
}

async function useFor(use: Use, config: Config, ports: Ports): Promise<ModuleCacheFact> {
  const fact = use.policy.restore
    ? await restore(use, ports)
    : { outcome: 'miss' as const, wrong: [], ...told(use) };
  const found = fact.outcome === 'miss' ? 'nothing' : 'something';
  if (fact.outcome !== 'hit' && savesAfter(found, use.policy))
    await keepModulePlan(planOf(use, fact, config), ports);
  return fact;
}

/** Has the go command download once more what was wrong, and says what came of it. Throws Cancelled. */
export async function mendModules(
  fact: ModuleCacheFact,
  sums: ModuleSums,
  goroot: string,
  ports: Ports,
): Promise<ModuleCacheFact> {
  return orCold(
    'The wrong modules were not downloaded once more',
    ports,
    async () => {
      const folder = (await goModCache(ports.host)) ?? '';
      const { failed } = await downloadAgain(fact.wrong, { folder, sums, goroot }, ports);
      const errors = new Map(failed.map(({ path, version, error }) => [`${path}@${version}`, error]));
      const wrong = fact.wrong.map((file) => ({
        ...file,
        downloaded: errors.get(`${file.path}@${file.version}`) ?? '',
      }));
      return { ...fact, wrong };
    },
    () => fact,
  );
}

/** What is to be used, or why nothing is. */
async function prepare(caches: Caches, config: Config, ports: Ports): Promise<Use | string> {
  const { keys } = caches;
  if (keys === undefined) return 'no go.sum names a module';
  const folder = await goModCache(ports.host);
  if (folder === undefined) return 'there is no home folder, so no GOMODCACHE';
  if (!isAbsolute(folder))
    return `GOMODCACHE ${quoted(folder)} is relative, which the go command does not take`;
  if (keepsItsOwn(config, ports) && (await exists(join(folder, 'cache', 'download'))))
    return `this self-hosted runner keeps its own ${folder}`;
  return { ...caches, folder, keys };
}

async function restore(use: Use, ports: Ports): Promise<ModuleCacheFact> {
  const { store, folder, sums, keys } = use;
  const start = ports.now();
  const entry = await lookUp(store, keys, entryFormat);
  if (entry === undefined) return { outcome: 'miss', wrong: [], ...told(use) };
  const { files, unnamed, archiveBytes } = await restoreModules(entry, folder, sums, ports);
  const { wrong } = await verifyModules(folder, sums, ports);
  return {
    outcome: entry.key === keys.key ? 'hit' : 'partial',
    ...told(use),
    restored: entry.key,
    files,
    unnamed,
    bytes: archiveBytes,
    milliseconds: Math.round(ports.now() - start),
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
): ModuleSavePlan {
  return { folder, goSum: goSumText(sums), key: keys.key, restored, cacheFolder };
}
