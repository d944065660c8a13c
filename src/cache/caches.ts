import type { Config } from '../config/config.ts';
import { Cancelled, messageOf, UserError } from '../core/errors.ts';
import type { ModulesFact } from '../core/facts.ts';
import type { Ports } from '../ports.ts';
import type { Repository } from '../repository.ts';
import type { CacheStore } from './cache-store.ts';
import { defaultBranch } from './event.ts';
import { repositorySums } from './go-sums.ts';
import { moduleKeys } from './modules/module-keys.ts';
import type { ModuleKeys } from './modules/module-keys.ts';
import type { ModuleSums } from './modules/module-sums.ts';
import { cachePolicy } from './policy.ts';
import type { CachePolicy } from './policy.ts';

/** A job's caches: where they are, what it may do with them, and what they are to be of use for. */
export interface Caches {
  readonly store: CacheStore;
  readonly policy: CachePolicy;
  readonly sums: ModuleSums;
  /** Of the entries of modules; undefined where no go.sum names one. */
  readonly keys: ModuleKeys | undefined;
  /** `main`; undefined where the event does not tell. */
  readonly defaultBranch: string | undefined;
}

/** The caches of this job, or why it has none. Throws UserError when the store cannot be made. */
export async function openCaches(
  config: Config,
  repository: Repository,
  modules: ModulesFact,
  ports: Ports,
): Promise<Caches | string> {
  const { env } = ports.host;
  const branch = await defaultBranch(env);
  const policy = cachePolicy({
    mode: config.cache,
    env,
    ...(branch === undefined ? {} : { defaultBranch: branch }),
  });
  if (!policy.restore && policy.save === 'no') return policy.why;
  const store = await ports.cacheStore?.(config.cacheFolder);
  if (typeof store !== 'object') return store ?? 'only jobs have a cache';
  const sums = await repositorySums(repository, modules);
  const keys = moduleKeys(sums, env['GITHUB_REPOSITORY'] ?? '');
  return { store, policy, sums, keys, defaultBranch: branch };
}

/** A self-hosted runner keeps its folders: what is in them is newer than any entry. Asked for explicitly, caches are used all the same. */
export function keepsItsOwn(config: Config, ports: Ports): boolean {
  return config.cache === 'auto' && config.cacheFolder === '' && isSelfHosted(ports);
}

/** Whether other jobs may have used this machine before. */
export function isSelfHosted({ host }: Ports): boolean {
  return host.env['RUNNER_ENVIRONMENT'] === 'self-hosted';
}

/**
 * What `work` makes of a cache. Whatever goes wrong there is a warning that begins with `what`, and costs what `cold`
 * answers for the reason, never the job. Throws Cancelled.
 */
export async function orCold<Fact>(
  what: string,
  { log }: Ports,
  work: () => Promise<Fact>,
  cold: (reason: string) => Fact,
): Promise<Fact> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    if (!(error instanceof UserError)) log.debug(String(error));
    log.warning(`${what}: ${messageOf(error)}`);
    return cold(messageOf(error));
  }
}

/** Whether a run saves that found nothing, or something. */
export function savesAfter(found: 'nothing' | 'something', { save }: CachePolicy): boolean {
  return save === 'yes' || (save === 'when-empty' && found === 'nothing');
}
