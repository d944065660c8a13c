import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { GoLine, ModuleFact, ModulesFact } from '../core/facts.ts';
import type { Repository } from '../repository.ts';

/**
 * The go lines that the chosen Go has to satisfy: go.work's where there is a workspace, and those of the modules that
 * will be checked. With no checks it is only the main module's: the job may never touch the others.
 */
export function goRequirements(
  config: Config,
  repository: Repository,
  { modules, goWork }: ModulesFact,
): readonly GoLine[] {
  const checked = modules.filter(
    ({ dir }) => config.checks.length > 0 || join(repository.root, dir) === repository.start,
  );
  return [...(goWork ? workspaceLine(goWork) : []), ...checked.flatMap(moduleLine)];
}

function workspaceLine({ file, go }: NonNullable<ModulesFact['goWork']>): readonly GoLine[] {
  if (go === undefined) return [];
  const { version, line } = go;
  return [{ version, from: { source: `${file} line ${line}`, at: { file, line } } }];
}

function moduleLine({ goMod, go, goAt }: ModuleFact): readonly GoLine[] {
  if (go === undefined || goAt === undefined) return [];
  return [{ version: go, from: { source: `${goMod} line ${goAt.line}`, at: goAt } }];
}
