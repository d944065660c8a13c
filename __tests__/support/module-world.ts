import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/cache/modules/module-files.ts';
import { moduleSums } from '../../src/cache/modules/module-sums.ts';
import type { ModuleSums } from '../../src/cache/modules/module-sums.ts';
import { goWorld } from './go-world.ts';
import type { GoWorld } from './go-world.ts';
import { publishedModules } from './published-modules.ts';
import { runProgram } from './run-program.ts';
import type { ProgramRan } from './run-program.ts';
import type { TarEntry } from './tar.ts';
import { writeTree } from './temporary.ts';
import { installedGoroot } from './toolchains.ts';

/** A repository that was built once, and what its job had in GOMODCACHE then. */
export interface ModuleWorld {
  readonly world: GoWorld;
  readonly repository: string;
  readonly gomodcache: string;
  readonly goSum: string;
  readonly sums: ModuleSums;
  /** What an honest module entry holds. */
  readonly entries: readonly TarEntry[];
  /** Runs go in the repository with another GOMODCACHE and no proxy, unless one is given. */
  go(
    gomodcache: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): Promise<ProgramRan>;
}

const goMod = `module example.com/main

go 1.17

require (
	example.com/Upper v1.0.0
	example.com/major/v2 v2.1.0
	example.com/top v1.0.0
)

require (
	example.com/leaf v1.0.0 // indirect
	example.com/mid v1.0.0 // indirect
)
`;

const mainGo = `package main

import (
	_ "example.com/Upper"
	_ "example.com/major/v2"
	_ "example.com/top"
)

func main() {}
`;

/** Remove its world's folder afterwards. */
export async function moduleWorld(): Promise<ModuleWorld> {
  const world = await goWorld(await installedGoroot(), publishedModules);
  const repository = join(world.folder, 'repository');
  await writeTree(repository, { 'go.mod': goMod, 'main.go': mainGo });
  await world.go(repository, 'mod', 'tidy');
  await world.go(repository, 'build', './...');
  await world.go(repository, 'list', '-m', '-json', 'all');
  const goSum = await readFile(join(repository, 'go.sum'), 'utf8');
  const [sums, gomodcache] = [moduleSums([goSum]), join(world.folder, 'mod')];
  const named = sums.flatMap(filesOf).map(({ name }) => name);
  const present = named.filter((name) => existsSync(join(gomodcache, 'cache/download', name)));
  const entries = present.map(async (name) => ({
    name,
    content: await readFile(join(gomodcache, 'cache/download', name)),
  }));
  return {
    world,
    repository,
    gomodcache,
    goSum,
    sums,
    entries: await Promise.all(entries),
    go: async (folder, args, env) =>
      runProgram(join(world.goroot, 'bin/go'), args, {
        cwd: repository,
        env: { ...world.env, GOPROXY: 'off', GOMODCACHE: folder, ...env },
      }),
  };
}
