import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../support/install-ports.ts';
import { listing } from '../support/listing.ts';
import { realReleases, roads, smallReleases } from '../support/roads.ts';
import type { LocalRelease, OpenRoad } from '../support/roads.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { installCommand, installOnce } from '../support/spawn-install.ts';
import type { Outcome, Spawned } from '../support/spawn-install.ts';

// A short run with small releases, or `KILLS=50 RACERS=8` with real ones, which prints a table. SEED repeats a run.
const { KILLS, RACERS, SEED } = process.env;
const kills = Number(KILLS ?? 3);
const racers = Number(RACERS ?? 2);
const seed = Number(SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
let releases: readonly LocalRelease[];

beforeAll(async () => {
  releases =
    KILLS === undefined ? await smallReleases('1.98.7', '1.98.8') : await realReleases('1.21.13', '1.26.7');
}, 600_000);

describe.each(roads)('$name', (road) => {
  let open: OpenRoad;
  /** Milliseconds of an install that nobody disturbs. */
  let usual: number;
  let version: string;
  let another: string;

  beforeAll(async () => {
    [version = '', another = ''] = releases.map((release) => release.version);
    open = await road.open(releases);
    const folder = await temporaryFolder();
    const [outcome, took] = await timed(installOnce(installing(folder)));
    await expectWhole(outcome, version);
    usual = took;
    row(`SEED=${seed}`, `undisturbed: whole and verified after ${seconds(usual)}`);
  }, 600_000);
  afterAll(async () => open.close());

  function installing(folder: string, of = version): Spawned {
    return { ...open.way, version: of, toolCache: join(folder, 'tools'), tempDir: folder };
  }

  async function expectWhole({ error, goroot = '' }: Outcome, of: string): Promise<void> {
    expect(error).toBeUndefined();
    await expectSame(goroot, of);
  }

  /** Against the release file by file. */
  async function expectSame(goroot: string, of: string): Promise<void> {
    const [is, shouldBe] = [await listing(goroot), open.whole.get(of) ?? []];
    const [there, wanted] = [new Set(is), new Set(shouldBe)];
    expect(is.filter((line) => !wanted.has(line))).toStrictEqual([]);
    expect(shouldBe.filter((line) => !there.has(line))).toStrictEqual([]);
  }

  /** What stands in the tool cache; anything else than these is a failure. */
  async function found(folder: string, of = version): Promise<'nothing' | 'unmarked, but whole' | 'whole'> {
    const names = await entries(folder, of);
    if (!names.includes('x64')) {
      expect(names).not.toContain('x64.complete');
      return 'nothing';
    }
    await expectSame(join(folder, 'tools/go', of, 'x64'), of);
    return names.includes('x64.complete') ? 'whole' : 'unmarked, but whole';
  }

  function row(what: string, outcome: string): void {
    if (KILLS !== undefined) process.stdout.write(`${road.name.padEnd(24)} ${what.padEnd(24)} ${outcome}\n`);
  }

  test(`${kills} kills leave nothing or a whole entry, and the next install works (SEED=${seed})`, async () => {
    for (let kill = 1; kill <= kills; kill++) {
      const folder = await temporaryFolder();
      // Not while node starts.
      const moment = usual / 4 + random(Math.ceil(usual * 0.85));
      await stopped(installing(folder), 'SIGKILL', moment);
      const left = await found(folder);
      const [again, took] = await timed(installOnce(installing(folder)));
      await expectWhole(again, version);
      expect(again.verified).toStrictEqual(
        left === 'whole' ? 'trusted' : expect.stringMatching(/^(sha256|checksum-database)$/),
      );
      row(`killed after ${seconds(moment)}`, `${left}; the next one ${again.source} after ${seconds(took)}`);
      await rm(folder, { recursive: true });
    }
  }, 1_800_000);

  test(`${kills} times told to stop it leaves nothing but what was whole (SEED=${seed})`, async () => {
    for (let stop = 1; stop <= kills; stop++) {
      const folder = await temporaryFolder();
      const signal = random(2) === 0 ? 'SIGINT' : 'SIGTERM';
      // Before node has started, any signal is a kill.
      const moment = 300 + random(Math.ceil(usual));
      const took = await stopped(installing(folder), signal, moment);
      const left = await found(folder);
      expect(left).not.toBe('unmarked, but whole');
      expect((await entries(folder, version)).filter((name) => name.includes('.tmp-'))).toStrictEqual([]);
      expect(took).toBeLessThan(7000);
      row(`${signal} after ${seconds(moment)}`, `${left}; ended ${seconds(took)} later`);
      await rm(folder, { recursive: true });
    }
  }, 1_800_000);

  test(`${racers} at once, another that is killed, and one for another release (SEED=${seed})`, async () => {
    const folder = await temporaryFolder();
    const began = performance.now();
    const running = Array.from({ length: racers }, async () => installOnce(installing(folder)));
    const other = installOnce(installing(folder, another));
    await stopped(installing(folder), 'SIGKILL', random(Math.ceil(usual * racers)));
    const ours = await Promise.all(running);
    const theirs = await other;
    const took = performance.now() - began;
    for (const outcome of [...ours, theirs]) expect(outcome.error).toBeUndefined();
    expect(new Set(ours.map(({ goroot }) => goroot))).toStrictEqual(
      new Set([join(folder, 'tools/go', version, 'x64')]),
    );
    expect(await found(folder)).toBe('whole');
    expect(await found(folder, another)).toBe('whole');
    const left = (await entries(folder, version)).filter((name) => name.includes('.tmp-'));
    expect(left.length).toBeLessThan(2);
    const fetched = ours.filter(({ source }) => source !== 'tool-cache').length;
    row(`${racers} at once`, `all have it, ${fetched} by their own copy, whole after ${seconds(took)}`);
  }, 600_000);
});

async function entries(folder: string, version: string): Promise<readonly string[]> {
  return readdir(join(folder, 'tools/go', version)).catch((): string[] => []);
}

/** Starts an install and sends it a signal at its moment, in milliseconds; resolves to how long it lived after that. */
async function stopped(install: Spawned, signal: NodeJS.Signals, moment: number): Promise<number> {
  const [command, ...args] = installCommand(install);
  const child = spawn(command, args, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await sleep(moment);
  const told = performance.now();
  child.kill(signal);
  await ended;
  return performance.now() - told;
}

async function timed<T>(work: Promise<T>): Promise<readonly [T, milliseconds: number]> {
  const began = performance.now();
  return [await work, performance.now() - began];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
