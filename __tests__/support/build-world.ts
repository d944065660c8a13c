import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { goWorld } from './go-world.ts';
import type { GoWorld } from './go-world.ts';
import { runProgram } from './run-program.ts';
import type { ProgramRan } from './run-program.ts';
import { writeTree } from './temporary.ts';

/** A small program of four packages, and a Go that builds it. */
export interface BuildWorld {
  readonly world: GoWorld;
  readonly repository: string;
  /** Runs go in the repository with this GOCACHE. */
  go(gocache: string, ...args: readonly string[]): Promise<ProgramRan>;
}

/** `main` imports `middle` and `apart`, `middle` imports `leaf`; `apart` has a test. `tool` is for Go 1.24 and later. */
const files = {
  'leaf/leaf.go': 'package leaf\n\n//go:noinline\nfunc Word() string { return "honest" }\n',
  'middle/middle.go':
    'package middle\n\nimport "example.com/app/leaf"\n\nfunc Word() string { return leaf.Word() }\n',
  'apart/apart.go': 'package apart\n\nfunc One() int { return 1 }\n',
  'apart/apart_test.go':
    'package apart\n\nimport "testing"\n\nfunc TestOne(t *testing.T) {\n\tif One() != 1 {\n\t\tt.Fatal()\n\t}\n}\n',
  'main.go':
    'package main\n\nimport (\n\t"example.com/app/apart"\n\t"example.com/app/middle"\n)\n\nfunc main() { println(middle.Word(), apart.One()) }\n',
};

/** Makes the repository; remove its world's folder afterwards. */
export async function buildWorld(goroot: string, hasTool = false): Promise<BuildWorld> {
  const world = await goWorld(goroot, []);
  const repository = join(world.folder, 'repository');
  const tool = {
    'go.mod': 'module example.com/app\n\ngo 1.24\n\ntool example.com/app/greet\n',
    'greet/greet.go': 'package main\n\nfunc main() { println("greetings") }\n',
  };
  const goMod = { 'go.mod': 'module example.com/app\n\ngo 1.20\n' };
  await writeTree(repository, { ...files, ...(hasTool ? tool : goMod) });
  return {
    world,
    repository,
    go: async (gocache, ...args) =>
      runProgram(join(world.goroot, 'bin/go'), args, {
        cwd: repository,
        env: { ...world.env, GOCACHE: gocache, CGO_ENABLED: '0', GOPROXY: 'off' },
      }),
  };
}

/** Names of the actions in a GOCACHE, or of the outputs (`-d`). */
export async function namesIn(gocache: string, ending: '-a' | '-d'): Promise<readonly string[]> {
  const names = await readdir(gocache, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).sort();
}
