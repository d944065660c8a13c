import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreBuild } from '../../src/cache/build/restore-build.ts';
import type { RestoredBuild } from '../../src/cache/build/restore-build.ts';
import { saveBuild } from '../../src/cache/build/save-build.ts';
import type { SavedBuild, SavingBuild } from '../../src/cache/build/save-build.ts';
import type { CacheStore, FoundEntry } from '../../src/cache/cache-store.ts';
import { expected, memoryStore } from '../support/build-entries.ts';
import { buildWorld, namesIn } from '../support/build-world.ts';
import type { BuildWorld } from '../support/build-world.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { modulePorts } from '../support/module-entries.ts';
import { removeFolder, writeTree } from '../support/temporary.ts';
import { toolchain } from '../support/toolchains.ts';

const hour = 60 * 60 * 1000;

async function save(folder: string, store: CacheStore, more: Partial<SavingBuild> = {}): Promise<SavedBuild> {
  const ports = await modulePorts(await temporaryFolder());
  const saving = { folder, since: Date.now() - hour, index: '', budgetBytes: 1e9, prefix: 'b-' };
  return saveBuild({ ...saving, ...expected, ...more }, store, ports);
}

/** A new GOCACHE with the entry, and when that was restored. */
async function restore(
  entry: FoundEntry,
): Promise<{ readonly gocache: string; readonly since: number; readonly restored: RestoredBuild }> {
  const folder = await temporaryFolder();
  const [gocache, since] = [join(folder, 'cache/build'), Date.now() - hour];
  const restored = await restoreBuild(entry, gocache, expected, await modulePorts(folder));
  return { gocache, since, restored };
}

/** Folders that executables are in. */
async function executables(gocache: string): Promise<readonly string[]> {
  const names = await namesIn(gocache, '-d');
  const found = await Promise.all(names.map(async (name) => stat(join(gocache, name))));
  return names.filter((_, at) => found[at]?.isDirectory());
}

/** Go takes notes of a module's files once they are two seconds old (cmd/go/internal/modindex): no compilation. */
const notes = 2000;

/** What go says while it compiles: a line for each package. */
function compiled({ stderr, exitCode }: { readonly stderr: string; readonly exitCode: number | null }) {
  expect(exitCode).toBe(0);
  return stderr.split('\n').filter((line) => line !== '');
}

/** A world whose every package was built, tested and saved once. */
interface SavedWorld extends BuildWorld {
  readonly store: ReturnType<typeof memoryStore>;
  readonly saved: SavedBuild;
}

async function runAll(made: BuildWorld, gocache: string, hasTool: boolean) {
  const built = compiled(await made.go(gocache, 'build', '-v', './...'));
  const tested = await made.go(gocache, 'test', './apart');
  const greeted = hasTool ? await made.go(gocache, 'tool', 'greet') : undefined;
  return { built, tested: tested.stdout, greeted: greeted?.stderr };
}

/** By Go's version: what a cold build of the standard library costs is paid once. */
const worlds = new Map<string, Promise<SavedWorld>>();
afterAll(async () => {
  for (const made of worlds.values()) await removeFolder((await made).world.folder);
});

async function savedWorld(version: string, hasTool: boolean): Promise<SavedWorld> {
  const made = worlds.get(version) ?? makeSavedWorld(version, hasTool);
  worlds.set(version, made);
  return made;
}

async function makeSavedWorld(version: string, hasTool: boolean): Promise<SavedWorld> {
  const made = await buildWorld(await toolchain(version), hasTool);
  const store = memoryStore();
  const gocache = join(made.world.folder, 'first');
  const first = await runAll(made, gocache, hasTool);
  expect(first.built).toContain('example.com/app/leaf');
  expect(first.tested).not.toContain('(cached)');
  return { ...made, store, saved: await save(gocache, store) };
}

describe.each([
  ['1.21.13', false],
  ['1.26.7', true],
])('with Go %s', (version, hasTool) => {
  let made: SavedWorld;
  beforeAll(async () => {
    made = await savedWorld(version, hasTool);
  });

  test('what was saved is used: nothing is compiled, linked or tested again', async () => {
    const { gocache, restored } = await restore(made.store.newest());
    const [before, linked] = [await namesIn(gocache, '-a'), await executables(gocache)];
    expect(made.saved).toMatchObject({
      outcome: 'saved',
      actions: before.length,
      trimmed: { actions: 0, bytes: 0 },
    });
    expect(restored).toMatchObject({ actions: before.length, present: 0 });
    const again = await runAll(made, gocache, hasTool);
    expect(again.built).toEqual([]);
    expect(again.tested).toContain('(cached)');
    expect(again.greeted).toBe(hasTool ? 'greetings\n' : undefined);
    expect(await executables(gocache)).toEqual(linked);
    expect(linked).toHaveLength(hasTool ? 1 : 0);
  });

  test('after a change in one file what depends on it is compiled, and nothing else', async () => {
    const { gocache } = await restore(made.store.newest());
    const original =
      'package middle\n\nimport "example.com/app/leaf"\n\nfunc Word() string { return leaf.Word() }\n';
    await writeTree(made.repository, { 'middle/middle.go': original.replace('return', 'return "so " +') });
    const built = compiled(await made.go(gocache, 'build', '-v', './...'));
    await writeTree(made.repository, { 'middle/middle.go': original });
    expect(built).toEqual(['example.com/app/middle', 'example.com/app']);
  });
});

describe('what is saved', () => {
  let made: SavedWorld;
  beforeAll(async () => {
    made = await savedWorld('1.26.7', true);
  });

  test('a run that uses nearly all and adds nothing saves nothing', async () => {
    const { gocache, since, restored } = await restore(made.store.newest());
    await runAll(made, gocache, true);
    const again = await save(gocache, made.store, { since, index: restored.index });
    expect(again.outcome).toBe('unchanged');
    expect(again.added.bytes).toBeLessThan(notes);
  });

  test('what a run did not use is trimmed; what it did is enough', async () => {
    const { gocache, since, restored } = await restore(made.store.newest());
    compiled(await made.go(gocache, 'build', './apart'));
    const smaller = memoryStore();
    const trimmed = await save(gocache, smaller, { since, index: restored.index });
    expect(trimmed.outcome).toBe('saved');
    expect(trimmed.added.bytes).toBeLessThan(notes);
    expect(trimmed.actions).toBeLessThan(restored.actions);
    const next = await restore(smaller.newest());
    expect(compiled(await made.go(next.gocache, 'build', '-v', './apart'))).toEqual([]);
    const rest = compiled(await made.go(next.gocache, 'build', '-v', './...'));
    expect(rest).toEqual(expect.arrayContaining(['example.com/app/leaf', 'example.com/app/middle']));
    expect(rest).not.toContain('example.com/app/apart');
  });

  test('were times those of now, use could not be seen', async () => {
    const { gocache, since, restored } = await restore(made.store.newest());
    for (const name of await namesIn(gocache, '-a'))
      await utimes(join(gocache, name), new Date(), new Date());
    const all = await save(gocache, memoryStore(), { since, index: restored.index });
    expect(all).toMatchObject({ outcome: 'unchanged', actions: restored.actions });
  });

  test('within a budget the largest outputs are left out, and the rest still serves', async () => {
    const { gocache, restored } = await restore(made.store.newest());
    const budgetBytes = restored.bytes / 2;
    const half = memoryStore();
    const since = Date.now() - 3 * hour;
    const within = await save(gocache, half, { since, budgetBytes });
    if (within.outcome !== 'saved') throw new Error(within.outcome);
    expect(within.bytes).toBeLessThanOrEqual(budgetBytes);
    expect(within.overBudget.bytes).toBe(restored.bytes - within.bytes);
    expect(within.actions).toBeGreaterThan(restored.actions * 0.8);
    const next = await restore(half.newest());
    // It did not fit before, and is no change.
    const same = { since: next.since - 2 * hour, index: next.restored.index, budgetBytes };
    expect(await save(gocache, half, same)).toMatchObject({ outcome: 'unchanged' });
    const { tested } = await runAll(made, next.gocache, true);
    expect(tested).toContain('ok ');
  });

  test('a GOCACHE in use gets what it lacks and keeps what it has', async () => {
    const { gocache } = await restore(made.store.newest());
    const folder = await temporaryFolder();
    const mine = join(folder, 'mine');
    compiled(await made.go(mine, 'build', './leaf'));
    const own = await namesIn(mine, '-a');
    const content = async () => Promise.all(own.map(async (name) => (await stat(join(mine, name))).mtimeMs));
    const before = await content();
    const restored = await restoreBuild(made.store.newest(), mine, expected, await modulePorts(folder));
    expect(restored.present).toBeGreaterThan(0);
    expect(await content()).toEqual(before);
    for (const ending of ['-a', '-d'] as const)
      expect(await namesIn(mine, ending)).toEqual(
        expect.arrayContaining([...(await namesIn(gocache, ending))]),
      );
    expect((await readdir(mine)).filter((name) => name.includes('tmp'))).toEqual([]);
    expect((await runAll(made, mine, true)).built).toEqual([]);
  });
});
