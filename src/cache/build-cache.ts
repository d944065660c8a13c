import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { UserError } from '../core/errors.ts';
import type { BuildCacheFact, CacheRung } from '../core/cache-facts.ts';
import { exists } from '../exists.ts';
import type { Environment, Ports } from '../ports.ts';
import { familyFor, ladder, prefixFor, refsOf, rungOf } from './build/build-keys.ts';
import { buildScope } from './build/build-scope.ts';
import type { BuildScope } from './build/build-scope.ts';
import { compilerOf, imageOf } from './build/machine.ts';
import { RefusedEntry } from './build/refused-entry.ts';
import { wasUsed } from './build/go-build-cache.ts';
import { restoreBuild } from './build/restore-build.ts';
import type { RestoredBuild } from './build/restore-build.ts';
import type { Caches } from './caches.ts';
import { isSelfHosted, keepsItsOwn, orCold, savesAfter } from './caches.ts';
import { entryFormat } from './entry-format.ts';
import { lookUp } from './look-up.ts';
import { keepBuildPlan } from './save-plan.ts';

/** Go refreshes a time that is over an hour old only: whatever it used since then has a time after this. */
const hour = 60 * 60 * 1000;

/** One job's use of the build cache. */
interface Use extends Caches {
  /** GOCACHE */
  readonly folder: string;
  readonly scope: BuildScope;
  readonly rungs: readonly CacheRung[];
  /** Of the go.sum set; any text that stands for it. */
  readonly sumsKey: string;
  /** What this run saves on; undefined where it may not, or has none. */
  readonly ownRef: string | undefined;
}

/** What came of looking for an entry; the index is of what was restored. */
interface Found {
  readonly fact: BuildCacheFact;
  readonly index: string;
}

/**
 * Restores the build cache of this job into GOCACHE and leaves post what it needs to save. `goEnv` is what `go env` says.
 * Whatever goes wrong is a warning and costs a cold build, never the job. Throws Cancelled.
 */
export async function useBuildCache(
  config: Config,
  caches: Promise<Caches | string>,
  goEnv: Environment,
  ports: Ports,
): Promise<BuildCacheFact> {
  const since = Date.now() - hour;
  return orCold(
    'Nothing came out of the build cache',
    ports,
    async () => {
      const opened = await caches;
      const use = typeof opened === 'string' ? opened : await prepare(opened, config, goEnv, ports);
      return typeof use === 'string' ? { outcome: 'off', reason: use } : useFor(use, config, since, ports);
    },
    (reason) => ({ outcome: 'failed', reason }),
  );
}

/** What has a time before `since` was not used in this job. */
async function useFor(use: Use, config: Config, since: number, ports: Ports): Promise<BuildCacheFact> {
  tellRungs(use, ports);
  const isShared = isSelfHosted(ports) && wasUsed(use.folder, since);
  const found = use.policy.restore ? await restore(use, config, ports) : missed(use);
  if (isShared) return { ...found.fact, reason: `others have just used ${use.folder}, so it is not saved` };
  await planSave(use, found, { config, since }, ports);
  return found.fact;
}

function missed(use: Use): Found {
  return { fact: { outcome: 'miss', ...told(use) }, index: '' };
}

/** What is to be used, or why nothing is. */
async function prepare(
  caches: Caches,
  config: Config,
  goEnv: Environment,
  ports: Ports,
): Promise<Use | string> {
  const { env } = ports.host;
  const folder = goEnv['GOCACHE'] ?? '';
  if (config.cacheBudget === 0) return 'cache-budget: 0';
  if (folder === '' || folder === 'off') return 'Go has no GOCACHE here';
  if ((goEnv['GOCACHEPROG'] ?? '') !== '') return 'GOCACHEPROG is set: Go leaves its cache to that program';
  if (keepsItsOwn(config, ports) && (await exists(join(folder, '00'))))
    return `this self-hosted runner keeps its own ${folder}`;
  const [image, compiler] = await Promise.all([imageOf(ports.host, goEnv), compilerOf(goEnv, ports)]);
  const { matrix, workingDirectory } = config;
  const scope = buildScope({ goEnv, env, matrix, workingDirectory, image, compiler });
  const sumsKey = caches.keys?.key ?? 'no dependencies';
  const refs = refsOf(env, caches.defaultBranch, caches.policy.save !== 'no');
  return { ...caches, folder, scope, rungs: ladder(scope, sumsKey, refs), sumsKey, ownRef: refs.own };
}

async function restore(use: Use, config: Config, ports: Ports): Promise<Found> {
  const { store, rungs, folder, scope } = use;
  const start = ports.now();
  const [first] = rungs;
  if (first === undefined) return missed(use);
  const prefixes = rungs.map(({ prefix }) => prefix);
  const entry = await lookUp(store, { key: first.prefix, prefixes }, entryFormat);
  if (entry === undefined) return missed(use);
  const rung = rungOf(entry.key, rungs) ?? first;
  const found = { ...told(use), restored: entry.key, rung: rungs.indexOf(rung) };
  try {
    const expected = { fields: { ...scope, ref: rung.ref }, secret: config.cacheSecret };
    const restored = await restoreBuild(entry, folder, expected, ports);
    const milliseconds = Math.round(ports.now() - start);
    const outcome = rung === first ? 'hit' : 'partial';
    return { fact: { ...found, outcome, ...figures(restored), milliseconds }, index: restored.index };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ports.log.warning(error.message);
    return { fact: { ...found, ...notUsed(error), reason: error.message }, index: '' };
  }
}

function notUsed(error: UserError): Pick<BuildCacheFact, 'outcome' | 'refusal'> {
  return error instanceof RefusedEntry
    ? { outcome: 'refused', refusal: error.reason }
    : { outcome: 'failed' };
}

function figures({ actions, bytes, archiveBytes }: RestoredBuild): Partial<BuildCacheFact> {
  return { actions, outputBytes: bytes, bytes: archiveBytes };
}

function told({ store, scope, rungs, policy }: Use): Partial<BuildCacheFact> {
  return {
    store: store.name,
    scope,
    ...(policy.restore && { rungs }),
    ...(policy.why !== '' && { reason: policy.why }),
  };
}

function tellRungs({ scope, rungs }: Use, { log }: Ports): void {
  const fields = Object.entries(scope).map(([name, value]) => `${name}: ${value}`);
  const keys = rungs.map(
    ({ ref, sameSums, prefix }) => `${prefix}…  ${ref}${sameSums ? ', this go.sum' : ''}`,
  );
  log.group('Build cache: what an entry must be made for, and where it is looked for', [...fields, ...keys]);
}

async function planSave(
  use: Use,
  { fact, index }: Found,
  { config, since }: { readonly config: Config; readonly since: number },
  ports: Ports,
): Promise<void> {
  const { folder, scope, ownRef, policy } = use;
  const found = fact.outcome === 'hit' || fact.outcome === 'partial' ? 'something' : 'nothing';
  if (ownRef === undefined || !savesAfter(found, policy)) return;
  const { cacheFolder, cacheBudget } = config;
  const budgetBytes = cacheBudget * 1_000_000;
  const fields = { ...scope, ref: ownRef };
  const [prefix, family] = [prefixFor(scope, ownRef, use.sumsKey), familyFor(scope, ownRef)];
  await keepBuildPlan({ folder, since, index, fields, prefix, family, budgetBytes, cacheFolder }, ports);
}
