import type { CheckId, Config } from './config/config.ts';
import { Cancelled, messageOf } from './core/errors.ts';
import type { Facts, ModulesFact, TidyFact, ToolchainFact } from './core/facts.ts';
import type { TargetFact } from './core/target-facts.ts';
import { compareGoVersions } from './gomod/go-version.ts';
import type { Ports } from './ports.ts';
import type { Repository } from './repository.ts';

/** What checks look at, and with which Go. */
export interface Prepared {
  readonly config: Config;
  readonly repository: Repository;
  readonly modules: ModulesFact;
  readonly toolchain: ToolchainFact;
}

type Checked = Pick<Facts, 'tidy' | 'targets' | 'broken'>;

/** Side by side. A check that breaks is told in the report; it keeps neither the others nor the report from the user. */
export async function runChecks(prepared: Prepared, ports: Ports): Promise<Checked> {
  const { config, toolchain } = prepared;
  if (toolchain.goroot === undefined) return {};
  const chosen: readonly Promise<Checked>[] = [
    ...(config.checks.includes('tidy')
      ? [attempt('tidy', async () => ({ tidy: await judgeTidy(prepared, ports) }))]
      : []),
    ...(config.checks.includes('targets') && config.targets.join() !== 'none'
      ? [attempt('targets', async () => ({ targets: await judgeTargets(prepared, ports) }))]
      : []),
  ];
  const ended = await Promise.all(chosen);
  const broken = ended.flatMap((one) => one.broken ?? []);
  const checked: Checked = Object.assign({}, ...ended);
  return { ...checked, ...(broken.length > 0 && { broken }) };
}

async function attempt(check: CheckId, work: () => Promise<Checked>): Promise<Checked> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { broken: [{ check, message: messageOf(error) }] };
  }
}

async function judgeTidy(prepared: Prepared, ports: Ports): Promise<TidyFact[]> {
  const { config, repository, toolchain } = prepared;
  const { checkTidy } = await import('./checks/tidy/check-tidy.ts');
  return checkTidy(
    {
      modules: fitModules(prepared),
      goroot: toolchain.goroot ?? '',
      goVersion: toolchain.version ?? '',
      root: repository.root,
      ...(config.tidyCompat === '' ? {} : { tidyCompat: config.tidyCompat }),
    },
    ports,
  );
}

async function judgeTargets(prepared: Prepared, ports: Ports): Promise<readonly TargetFact[]> {
  const { config, repository, toolchain } = prepared;
  const { checkTargets } = await import('./targets/check-targets.ts');
  return checkTargets(
    {
      modules: fitModules(prepared),
      root: repository.root,
      go: { goroot: toolchain.goroot ?? '', version: toolchain.version ?? '' },
      targets: config.targets,
      mode: config.targetsMode,
      allowFailure: config.targetsAllowFailure,
      static: config.static,
      tests: config.targetsTests,
      tags: config.tags,
    },
    ports,
  );
}

/** A malformed go.mod, or a go line newer than this Go, has a finding of its own, which go would only repeat. */
function fitModules({ modules, toolchain }: Prepared): ModulesFact {
  const tooNew = toolchain.required
    .filter((line) => compareGoVersions(toolchain.version ?? '', line.version) < 0)
    .map(({ from }) => from.at?.file);
  const fit = modules.modules.filter(({ goMod, problem }) => !problem && !tooNew.includes(goMod));
  return { ...modules, modules: fit };
}
