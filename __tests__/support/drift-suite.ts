import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { concurrently } from '../../src/checks/concurrently.ts';
import { runDrift, type DriftOutcome } from './drift-run.ts';
import { drifts } from './drifts/index.ts';
import type { Drift } from './drift.ts';
import { goWorld, type GoWorld } from './go-world.ts';
import { publishedModules } from './published-modules.ts';
import { removeFolder } from './temporary.ts';

/** Drifts that are built and judged at the same time. */
const atOnce = 4;

/** Every drift with one Go: what the check says, against what that Go and git themselves do. */
// oxlint-disable-next-line jest/no-export -- one suite, which a test file per Go version runs
export function driftSuite(goVersion: string, goroot: () => Promise<string>): void {
  const minor = Number(goVersion.split('.')[1]);
  const own = drifts.filter((drift) => drift.minor?.(minor) ?? true);
  const outcomes = new Map<Drift, Promise<DriftOutcome>>();
  let world: GoWorld;

  beforeAll(async () => {
    world = await goWorld(await goroot(), publishedModules);
    await concurrently(own, atOnce, async (drift) => {
      const outcome = runDrift(drift, world, goVersion);
      outcomes.set(drift, outcome);
      // Each test tells of its own failure.
      await Promise.allSettled([outcome]);
    });
  }, 600_000);
  afterAll(async () => removeFolder(world.folder));

  describe(`Go ${goVersion}`, () => {
    test.each(own.map((drift) => [drift.name, drift] as const))('%s', async (_, drift) => {
      const outcome = await outcomes.get(drift);
      const expected =
        typeof drift.changes === 'function' ? drift.changes({ minor, version: goVersion }) : drift.changes;
      expect(outcome?.changes).toEqual(expected);
      expect(outcome?.tree.after).toBe(outcome?.tree.before);
      expect(outcome?.predicted).toEqual(outcome?.plain);
      expect(withoutCr(outcome?.edited)).toEqual(outcome?.plain);
      expect(outcome?.patched).toEqual(outcome?.plain);
      expect(outcome?.patchedAndTidied).toEqual(outcome?.patched);
    });
  });
}

/** Edits keep a file's line endings; the patch and the files of the fact do not. */
function withoutCr(texts: DriftOutcome['edited'] | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts ?? {}).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]),
  );
}
