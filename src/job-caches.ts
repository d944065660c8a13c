import type { Caches } from './cache/caches.ts';
import type { Config } from './config/config.ts';
import type { Facts, ModulesFact } from './core/facts.ts';
import type { Environment, Ports } from './ports.ts';
import type { Repository } from './repository.ts';
import type { Stopwatch } from './stopwatch.ts';

/** The caches of a job. A command has none: at home Go keeps its own. What they need is loaded when they are used. */
export class JobCaches {
  private readonly config: Config;
  private readonly ports: Ports;
  private readonly stopwatch: Stopwatch;
  private readonly opened: Promise<Caches | string> | undefined;
  private readonly stopping = new AbortController();

  constructor(
    config: Config,
    { repository, modules }: { readonly repository: Repository; readonly modules: ModulesFact },
    ports: Ports,
    stopwatch: Stopwatch,
  ) {
    this.config = config;
    this.ports = { ...ports, cancelled: AbortSignal.any([ports.cancelled, this.stopping.signal]) };
    this.stopwatch = stopwatch;
    if (config.cache === 'false' || ports.cacheStore === undefined) return;
    this.opened = import('./cache/caches.ts').then(async ({ openCaches }) =>
      openCaches(config, repository, modules, ports),
    );
    // Each cache says so itself.
    this.opened.catch(() => undefined);
  }

  /** Ends what is still going on: the run has failed, and nobody should wait for it. */
  stop(): void {
    this.stopping.abort();
  }

  /** Never fails, but with Cancelled; that may also be left unheard. */
  modules(): Promise<Pick<Facts, 'moduleCache'>> {
    const { config, opened, ports } = this;
    if (opened === undefined) return Promise.resolve({});
    return heard(
      this.stopwatch.time('module cache', async () => {
        const { useModuleCache } = await import('./cache/module-cache.ts');
        return { moduleCache: await useModuleCache(config, opened, ports) };
      }),
    );
  }

  /** What `modules` gave; what was wrong there is downloaded once more, where there is a Go to do it. Throws Cancelled. */
  async mended(
    restoring: Promise<Pick<Facts, 'moduleCache'>>,
    goroot: string | undefined,
  ): Promise<Pick<Facts, 'moduleCache'>> {
    const { moduleCache } = await restoring;
    if (!moduleCache?.wrong.length || goroot === undefined) return { ...(moduleCache && { moduleCache }) };
    // It was opened, or nothing could be wrong.
    const opened = await this.opened;
    if (typeof opened !== 'object') return { moduleCache };
    const { mendModules } = await import('./cache/module-cache.ts');
    return { moduleCache: await mendModules(moduleCache, opened.sums, goroot, this.ports) };
  }

  /** As `modules`; `goEnv` is what `go env` says, undefined where there is no Go. */
  build(goEnv: Environment | undefined): Promise<Pick<Facts, 'buildCache'>> {
    const { config, opened, ports } = this;
    if (opened === undefined || goEnv === undefined) return Promise.resolve({});
    return heard(
      this.stopwatch.time('build cache', async () => {
        const { useBuildCache } = await import('./cache/build-cache.ts');
        return { buildCache: await useBuildCache(config, opened, goEnv, ports) };
      }),
    );
  }
}

/** The other work of a cancelled step ends too, maybe before anybody waits for this. */
function heard<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
