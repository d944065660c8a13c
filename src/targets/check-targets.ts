import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GoPorts } from '../checks/go-command.ts';
import type { ModuleFact, ModulesFact } from '../core/facts.ts';
import type { TargetFact } from '../core/target-facts.ts';
import { compareGoVersions } from '../gomod/go-version.ts';
import { chooseTargets } from './choose-targets.ts';
import { readPorts } from './ports.ts';
import { targetName } from './target.ts';
import type { Target } from './target.ts';
import { typeChecker } from './type-checker.ts';
import type { CompilingGo } from './type-checker.ts';
import { checkTypes } from './types-mode.ts';

/** What is to be looked at, and how; the words are those of the inputs. */
export interface TargetsCheck {
  readonly modules: ModulesFact;
  /** The repository, absolute. */
  readonly root: string;
  readonly go: CompilingGo;
  readonly targets: readonly string[];
  readonly mode: 'types' | 'build';
  readonly allowFailure: readonly string[];
  readonly static: 'any' | 'required';
  readonly tests: boolean;
  readonly tags: readonly string[];
}

/** go/types says which Go a file asks for from then on, and the checker is written against that. */
const oldestForTypes = '1.21';

/**
 * What every module is on every target, module by module. Throws UserError for targets that this Go does not have, and
 * Cancelled.
 */
export async function checkTargets(check: TargetsCheck, ports: GoPorts): Promise<readonly TargetFact[]> {
  const { modules, go, allowFailure } = check;
  const list = await readPorts(go, ports);
  const targets = chooseTargets(check.targets, list);
  if (targets.length === 0) return [];
  const allowed = allowFailure.length === 0 ? [] : chooseTargets(allowFailure, list);
  const names = new Set(allowed.map(targetName));
  const isTyped = check.mode === 'types' && compareGoVersions(go.version, oldestForTypes) >= 0;
  const program = isTyped && modules.modules.length > 0 ? await typeChecker(go, ports) : undefined;
  const facts: TargetFact[] = [];
  // One after the other: each keeps all cores busy.
  for (const module of modules.modules)
    facts.push(...(await ofModule(module, { targets, program }, check, ports)));
  return facts.map((fact) => (names.has(fact.target) ? allowedToFail(fact) : fact));
}

/** The type checker is not there where all is to be built. */
interface Looking {
  readonly targets: readonly Target[];
  readonly program: string | undefined;
}

async function ofModule(
  module: ModuleFact,
  { targets, program }: Looking,
  check: TargetsCheck,
  ports: GoPorts,
): Promise<readonly TargetFact[]> {
  const { root, go, tags, tests, modules } = check;
  const goWork = module.inWorkspace && modules.goWork ? resolve(root, modules.goWork.file) : 'off';
  // As go names its files: without symlinks.
  const folder = await realpath(join(root, module.dir));
  const checked = { dir: module.dir, folder, goWork };
  if (program !== undefined) return checkTypes({ module: checked, targets, tags, tests, go, program }, ports);
  const { checkBuild } = await import('./build-mode.ts');
  const facts = await checkBuild({ module: checked, targets, tags, go, static: check.static }, ports);
  if (check.mode === 'build') return facts;
  const reason = `Go ${go.version} has no type checker that could be asked, so it was built`;
  return facts.map((fact) => ({ ...fact, reason: fact.reason ?? reason }));
}

function allowedToFail(fact: TargetFact): TargetFact {
  return fact.verdict === 'fail' ? { ...fact, verdict: 'allowed' } : fact;
}
