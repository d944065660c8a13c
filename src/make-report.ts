import type { Config } from './config/config.ts';
import type { Facts, ModuleFact, TidyFact, ToolchainFact } from './core/facts.ts';
import type { Severity } from './core/finding.ts';
import type { ModuleReport, Report } from './core/report.ts';
import { judge } from './rules/judge.ts';
import { RULES } from './rules/registry.gen.ts';
import type { Stopwatch } from './stopwatch.ts';

const URGENCY: Readonly<Record<Severity | 'never', number>> = { error: 3, warning: 2, notice: 1, never: 4 };

/** Judges what the checks saw and puts it all into the one model behind every renderer. */
export function makeReport(
  facts: Facts,
  { timings, elapsed }: Pick<Stopwatch, 'timings' | 'elapsed'>,
  config: Config,
): Report {
  const { modules, toolchain, tidy = [] } = facts;
  const findings = judge(facts, RULES, config.language);
  const failing = findings.some(({ severity }) => URGENCY[severity] >= URGENCY[config.failOn]);
  return {
    schema: 'go-preflight/report/v1',
    verdict: failing ? 'unsound' : 'sound',
    findings,
    modules: (modules?.modules ?? []).map((module) => moduleReport(module, tidy)),
    toolchain: toolchain ?? null,
    targets: facts.targets ?? [],
    moduleCache: facts.moduleCache ?? null,
    buildCache: facts.buildCache ?? null,
    timings,
    milliseconds: elapsed,
    skipped: skipped(config, toolchain),
    patch: tidy.map(({ patch }) => patch).join(''),
  };
}

function moduleReport({ dir, path }: ModuleFact, tidy: readonly TidyFact[]): ModuleReport {
  const judged = tidy.find(({ module }) => module.dir === dir);
  return { dir, path, tidy: judged?.outcome ?? 'skipped' };
}

/** What was not looked at, and why: never left to be guessed from what is missing. */
function skipped(config: Config, toolchain: ToolchainFact | undefined): Report['skipped'] {
  const entries: { check: string; reason: string }[] = [];
  if (!config.checks.includes('tidy')) entries.push({ check: 'tidy', reason: 'left out by checks or skip' });
  else if (toolchain?.refused !== undefined)
    entries.push({ check: 'tidy', reason: `Go ${toolchain.refused} is too old for the module` });
  return entries;
}
