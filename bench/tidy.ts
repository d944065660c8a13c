import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Row } from './install.ts';
import { discoverModules } from '../src/checks/modules/discover.ts';
import { checkTidy } from '../src/checks/tidy/check-tidy.ts';
import type { TidyPorts } from '../src/checks/tidy/tidy-ports.ts';
import type { ModulesFact } from '../src/core/facts.ts';
import { goMod, main } from '../__tests__/support/drifts/sources.ts';
import { goWorld, type GoWorld } from '../__tests__/support/go-world.ts';
import { publishedModules } from '../__tests__/support/published-modules.ts';
import { removeFolder, writeTree } from '../__tests__/support/temporary.ts';
import { testPorts } from '../__tests__/support/test-ports.ts';
import { installedGoroot } from '../__tests__/support/toolchains.ts';

const repetitions = 15;
const command = resolve(import.meta.dirname, '../dist/cli.js');

/** The whole command beside the bare go command, and the tidy check beside itself with one module at a time. */
export async function tidyBenchmark(): Promise<Row[]> {
  const world = await goWorld(await installedGoroot(), publishedModules);
  try {
    return [await oneModule(world), await manyModules(world)];
  } finally {
    await removeFolder(world.folder);
  }
}

/** A module of the user's (GO_PREFLIGHT_BENCH_MODULE, with its dependencies in the module cache), else a made one. */
async function oneModule(world: GoWorld): Promise<Row> {
  const given = process.env['GO_PREFLIGHT_BENCH_MODULE'];
  const root = given ?? join(world.folder, 'single');
  const env = given === undefined ? world.env : { ...inherited(), GOTOOLCHAIN: 'local' };
  if (given === undefined) {
    await writeTree(root, { 'go.mod': goMod('go 1.21'), 'main.go': main('example.com/top') });
    await world.go(root, 'mod', 'tidy');
  }
  const ports = testPorts(env, world.tempDir);
  const go = join(world.goroot, 'bin', 'go');
  const [ours, theirs] = await medians([
    async () => {
      const ran = await ports.runner.run(process.execPath, [command, 'check', root], { cwd: root, env });
      if (ran.exitCode !== 0) throw new Error(`check of ${root}: ${ran.stderr}${ran.stdout}`);
    },
    async () => {
      const ran = await ports.runner.run(go, ['mod', 'tidy', '-diff'], { cwd: root, env });
      if (ran.exitCode !== 0) throw new Error(`go mod tidy -diff of ${root}: ${ran.stderr}${ran.stdout}`);
    },
  ]);
  const name = `The command on one module (${given === undefined ? 'made' : 'given'}); go mod tidy -diff`;
  return { name, ours, theirs, ratio: ours / theirs, goal: (theirs + 100) / theirs };
}

async function manyModules(world: GoWorld): Promise<Row> {
  const root = join(world.folder, 'many');
  const model = join(root, 'm0');
  await writeTree(model, {
    'go.mod': goMod('go 1.21'),
    'main.go': main('example.com/top', 'example.com/alpha'),
  });
  await world.go(model, 'mod', 'tidy');
  for (let index = 1; index < 50; index++) await cp(model, join(root, `m${index}`), { recursive: true });
  const ports = testPorts(world.env, world.tempDir);
  const modules = await discoverModules({ root, start: root, patterns: [] }, ports);
  const [ours, theirs] = await medians([
    async () => check(world, ports, root, modules),
    async () => {
      for (const module of modules.modules)
        await check(world, ports, root, { ...modules, modules: [module] });
    },
  ]);
  const name = 'Tidy check of 50 modules; one after the other';
  return { name, ours, theirs, ratio: ours / theirs, goal: 1 / 1.6 };
}

async function check(world: GoWorld, ports: TidyPorts, root: string, modules: ModulesFact): Promise<void> {
  const facts = await checkTidy({ modules, goroot: world.goroot, goVersion: '1.26.0', root }, ports);
  const wrong = facts.find((fact) => fact.outcome !== 'tidy');
  if (wrong) throw new Error(`${wrong.module.dir} is not tidy: ${wrong.patch}${wrong.failure?.output ?? ''}`);
}

/** The median of each, in milliseconds, taken in turns so that a busy moment hits all. */
async function medians(runs: readonly (() => Promise<void>)[]): Promise<[number, number]> {
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round <= repetitions; round++) {
    for (const [index, run] of runs.entries()) {
      const started = performance.now();
      await run();
      // The first round warms the caches.
      if (round > 0) times[index]?.push(performance.now() - started);
    }
  }
  const [ours = 0, theirs = 0] = times.map((list) => list.sort((a, b) => a - b)[repetitions >> 1] ?? 0);
  return [ours, theirs];
}

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
