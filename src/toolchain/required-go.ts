import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { GoLine, ModulesFact } from '../core/facts.ts';
import { parseGoMod } from '../gomod/go-mod.ts';
import { parseGoWork } from '../gomod/go-work.ts';
import type { Span } from '../gomod/position.ts';
import type { Repository } from '../repository.ts';

/**
 * The go lines that the chosen Go has to satisfy: go.work's where there is a workspace, and those of the modules that
 * will be checked. With no checks it is only the main module's: the job may never touch the others. Files that cannot
 * be understood require nothing here.
 */
export async function goRequirements(
  config: Config,
  repository: Repository,
  modules: ModulesFact,
): Promise<readonly GoLine[]> {
  const { goWork } = modules;
  const checked = modules.modules.filter(
    ({ dir }) => config.checks.length > 0 || join(repository.root, dir) === repository.start,
  );
  const lines = [
    goWork && goWorkLine(goWork.file, await textOf(repository, goWork.file)),
    ...(await Promise.all(
      checked.map(async ({ goMod }) => goModLine(goMod, await textOf(repository, goMod))),
    )),
  ];
  return lines.filter((line) => line !== undefined);
}

function goModLine(file: string, text: string): GoLine | undefined {
  const parsed = parseGoMod(text);
  return parsed.ok ? requirement(file, parsed.file.go) : undefined;
}

function goWorkLine(file: string, text: string): GoLine | undefined {
  const parsed = parseGoWork(text);
  return parsed.ok ? requirement(file, parsed.file.go) : undefined;
}

function requirement(file: string, line: { readonly version: string; readonly at: Span } | undefined) {
  if (line === undefined) return undefined;
  return {
    version: line.version,
    from: { source: `${file} line ${line.at.line}`, at: { file, ...line.at } },
  };
}

async function textOf({ root }: Repository, file: string): Promise<string> {
  return readFile(join(root, file), 'utf8').catch(() => '');
}
