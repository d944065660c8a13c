import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { discoverModules } from '../../src/checks/modules/discover.ts';
import { checkTidy, type TidyCheck } from '../../src/checks/tidy/check-tidy.ts';
import type { ModulesFact, TidyFact } from '../../src/core/facts.ts';
import type { GoWorld } from './go-world.ts';
import { writeTree } from './temporary.ts';
import { testPorts } from './test-ports.ts';

/** Writes a repository of the name given into the world; returns its root. */
export async function repository(
  world: GoWorld,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const root = join(world.folder, 'repositories', name);
  await mkdir(root, { recursive: true });
  await writeTree(root, files);
  return root;
}

/** What discovery and the tidy check say of the repository at `root`. */
export async function checked(
  world: GoWorld,
  root: string,
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly goVersion?: string;
    readonly start?: string;
  } & Partial<Pick<TidyCheck, 'tidyCompat' | 'goroot'>> = {},
): Promise<{ readonly modules: ModulesFact; readonly facts: TidyFact[] }> {
  const { env, start = root, goVersion = '1.26.0', ...rest } = options;
  const ports = testPorts({ ...world.env, ...env }, world.tempDir);
  const modules = await discoverModules({ root, start, patterns: [] }, ports);
  const facts = await checkTidy({ modules, goroot: world.goroot, goVersion, root, ...rest }, ports);
  return { modules, facts };
}
