import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { scanBuild } from '../../src/cache/build/go-build-cache.ts';
import type { Row } from '../install.ts';
import { Checkout, history } from './history.ts';
import type { CheckedOut } from './history.ts';
import { exactMatch, ours, outputBytes, saveEveryRun } from './policies.ts';
import type { Entry, Policy } from './policies.ts';
import { megabytes, tell } from './tables.ts';
import type { Ran } from './tables.ts';
import { thresholdTable } from './thresholds.ts';

const hour = 60 * 60 * 1000;

/**
 * How entries of GOCACHE age over 20 successive commits of a public project (GO_PREFLIGHT_AGEING_REPO, a clone of it, and
 * GO_PREFLIGHT_AGEING_FROM, the commit to begin with) and a patch release of Go: ours beside two usual ways.
 */
export async function ageingBenchmark(): Promise<Row[]> {
  const { GO_PREFLIGHT_AGEING_REPO: repository, GO_PREFLIGHT_AGEING_FROM: from } = process.env;
  if (repository === undefined || from === undefined) {
    console.error(
      'GO_PREFLIGHT_AGEING_REPO and GO_PREFLIGHT_AGEING_FROM name no clone and commit: ageing is left out',
    );
    return [];
  }
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-ageing-'));
  try {
    const jobs = await history(resolve(repository), from);
    const checkout = new Checkout(join(folder, 'checkout'));
    await checkout.clone(resolve(repository));
    const policies = [
      ours(join(folder, 'ours')),
      exactMatch(join(folder, 'exact')),
      saveEveryRun(join(folder, 'every')),
    ];
    const all: Ran[] = [];
    for (const commit of jobs) {
      const job = await checkout.checkOut(commit);
      for (const policy of policies) {
        const before = all.findLast((ran) => ran.policy === policy.name)?.newest;
        all.push(await runJob(job, policy, before, checkout, join(folder, 'go-build')));
      }
      console.error(progress(all.slice(-policies.length)));
    }
    console.log(thresholdTable(all));
    return tell(all);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runJob(
  job: CheckedOut,
  policy: Policy,
  before: Entry | undefined,
  checkout: Checkout,
  gocache: string,
): Promise<Ran> {
  const start = performance.now();
  const since = Date.now() - hour;
  const restored = await policy.restore(gocache, job);
  const restoredAt = performance.now();
  const { compiled, seconds } = await checkout.build(job, gocache);
  const coldBytes = restored === undefined ? await outputBytes(gocache) : undefined;
  const { used } = scanBuild(gocache, since, [], process.platform);
  const builtAt = performance.now();
  const saved = await policy.save(gocache, job);
  const cacheSeconds = (restoredAt - start + performance.now() - builtAt) / 1000;
  await rm(gocache, { recursive: true });
  return {
    policy: policy.name,
    job,
    restored,
    newest: saved ?? restored ?? before,
    uploaded: saved?.bytes ?? 0,
    compiled,
    buildSeconds: seconds,
    cacheSeconds,
    coldBytes,
    used,
  };
}

function progress(rans: readonly Ran[]): string {
  const [{ job } = { job: undefined }] = rans;
  const compiled = rans.map(
    ({ policy, compiled: { size }, uploaded }) => `${policy}: ${size} compiled, ${megabytes(uploaded)} MB up`,
  );
  return `${job?.number} ${job?.commit.slice(0, 9)} ${job?.goVersion}  ${compiled.join('  ')}`;
}
