import { ontoWorkDrive } from './cache/work-drive.ts';
import { discoverModules } from './checks/modules/discover.ts';
import type { Config } from './config/config.ts';
import type { Facts, ModulesFact } from './core/facts.ts';
import type { Report } from './core/report.ts';
import { JobCaches } from './job-caches.ts';
import type { Ports } from './ports.ts';
import { locateRepository } from './repository.ts';
import type { Repository } from './repository.ts';
import { runChecks } from './run-checks.ts';
import { sourceTexts } from './source-texts.ts';
import { Stopwatch } from './stopwatch.ts';
import { handOver } from './toolchain/hand-over.ts';
import type { Job } from './toolchain/hand-over.ts';
import { prepareToolchain } from './toolchain/prepare.ts';

/** What a run ends with. */
export interface Outcome {
  readonly report: Report;
  /** What the checks saw; `fix` applies it. */
  readonly facts: Facts;
  readonly repository: Repository;
  /** Texts of the files that findings are in, by their names in the report: code frames are cut from them. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * The whole flow: find the modules, get Go, hand it to the job (when there is one), check, judge. Findings are data in
 * the report. Throws UserError for what the user must mend first, and Cancelled.
 */
export async function preflight(config: Config, given: Ports, job?: Job): Promise<Outcome> {
  const ports = job === undefined ? given : await ontoWorkDrive(given, job);
  const stopwatch = new Stopwatch(ports.now);
  const repository = await locateRepository(config.workingDirectory, ports.host.cwd);
  const modules = await stopwatch.time('modules', () =>
    discoverModules({ ...repository, patterns: config.modules }, ports),
  );
  const caches = new JobCaches(config, { repository, modules }, ports, stopwatch);
  try {
    return await withCaches(caches, { config, repository, modules, stopwatch }, ports, job);
  } catch (error) {
    caches.stop();
    throw error;
  }
}

/** The rest of the run, beside which the caches are restored. */
async function withCaches(
  caches: JobCaches,
  { config, repository, modules, stopwatch }: Located,
  ports: Ports,
  job: Job | undefined,
): Promise<Outcome> {
  const restoringModules = caches.modules();
  const prepared = await stopwatch.time('toolchain', () =>
    prepareToolchain(config, repository, modules, ports),
  );
  const { toolchain, goEnv } =
    job === undefined ? { toolchain: prepared } : await handOver(prepared, config, ports, job);
  const restoringBuild = caches.build(goEnv);
  const moduleCache = await caches.mended(restoringModules, toolchain.goroot);
  // Read while go works: nothing before needs the rules.
  const reporting = import('./make-report.ts');
  const checked = await stopwatch.time('checks', () =>
    runChecks({ config, repository, modules, toolchain }, ports),
  );
  const facts: Facts = {
    // Who only wants Go installed is told nothing about modules, not even that there are none.
    ...(config.checks.length > 0 && { modules }),
    toolchain,
    ...moduleCache,
    ...(await restoringBuild),
    ...checked,
  };
  const { makeReport } = await reporting;
  const report = makeReport(facts, stopwatch, config);
  return { report, facts, repository, sources: await sourceTexts(report.findings, repository.root) };
}

/** What is known before anything is fetched. */
interface Located {
  readonly config: Config;
  readonly repository: Repository;
  readonly modules: ModulesFact;
  readonly stopwatch: Stopwatch;
}
