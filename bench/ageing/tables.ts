import type { IndexedAction } from '../../src/cache/build/action-index.ts';
import type { Row } from '../install.ts';
import { affectedPackages, changedPackages } from './go-packages.ts';
import type { CheckedOut } from './history.ts';
import type { Entry } from './policies.ts';

/** What came of one job under one policy. */
export interface Ran {
  readonly policy: string;
  readonly job: CheckedOut;
  /** What it was restored from, and what the next one may find. */
  readonly restored: Entry | undefined;
  readonly newest: Entry | undefined;
  /** Bytes. */
  readonly uploaded: number;
  /** Import paths. */
  readonly compiled: ReadonlySet<string>;
  readonly buildSeconds: number;
  readonly cacheSeconds: number;
  /** Of all outputs in GOCACHE after a build that began with none. */
  readonly coldBytes: number | undefined;
  /** What the build used of GOCACHE. */
  readonly used: readonly IndexedAction[];
}

/** What can be said of all jobs under one policy. */
interface Summary {
  readonly policy: string;
  readonly first: number;
  readonly last: number;
  /** The largest entry by the working set of its time, bytes of outputs both. */
  readonly growth: number;
  readonly compiled: number;
  /** Of jobs that changed one package: the smallest share of the packages left as they were that were not compiled. */
  readonly hits: number;
  /** Packages that were compiled though neither they nor what they import differ from the entry that was restored. */
  readonly needless: number;
  readonly buildSeconds: number;
  readonly cacheSeconds: number;
  readonly uploads: number;
  readonly uploaded: number;
}

/** Prints what became of each job and of each policy; the rows are those with a goal. */
export function tell(all: readonly Ran[]): Row[] {
  const policies = [...new Set(all.map(({ policy }) => policy))];
  console.log(jobTable(all, policies));
  const summaries = policies.map((policy) => summaryOf(all, policy));
  console.log(policyTable(summaries));
  const [ours] = summaries;
  if (ours === undefined) return [];
  const hits = `${(100 * ours.hits).toFixed(1)} % of unchanged packages hit after a change of one, at worst`;
  return [
    {
      name: 'Largest build entry; its working set',
      unit: '%',
      ours: 100 * ours.growth,
      theirs: 100,
      ratio: ours.growth,
      goal: 1.3,
    },
    {
      name: hits,
      unit: '% missed',
      ours: 100 * (1 - ours.hits),
      theirs: 100,
      ratio: 1 - ours.hits,
      goal: 0.05,
    },
    {
      name: 'Packages compiled for no change',
      unit: 'packages',
      ours: ours.needless,
      theirs: ours.compiled,
      ratio: ours.needless / ours.compiled,
      goal: 0,
    },
  ];
}

function summaryOf(all: readonly Ran[], policy: string): Summary {
  const rans = all.filter((ran) => ran.policy === policy);
  const sum = (of: (ran: Ran) => number): number => rans.reduce((total, ran) => total + of(ran), 0);
  const growths = rans.map(({ job, newest }) => (newest?.contentBytes ?? 0) / workingSet(all, job));
  const hits = rans.map((ran) => hitShare(ran, all)).filter((share) => share !== undefined);
  return {
    policy,
    first: rans[0]?.newest?.bytes ?? 0,
    last: rans.at(-1)?.newest?.bytes ?? 0,
    growth: Math.max(...growths),
    compiled: sum(({ compiled }) => compiled.size),
    hits: Math.min(...hits),
    needless: sum((ran) => needless(ran, all).length),
    buildSeconds: sum(({ buildSeconds }) => buildSeconds),
    cacheSeconds: sum(({ cacheSeconds }) => cacheSeconds),
    uploads: rans.filter(({ uploaded }) => uploaded > 0).length,
    uploaded: sum(({ uploaded }) => uploaded),
  };
}

/** What a cold build of the job, or of the last one before it that was built cold by anybody, leaves in GOCACHE. */
function workingSet(all: readonly Ran[], { number }: CheckedOut): number {
  const cold = all.findLast(({ job, coldBytes }) => job.number <= number && coldBytes !== undefined);
  return cold?.coldBytes ?? Number.NaN;
}

/** Undefined where not exactly one package differs from the job before, its own files or one of a dependency. */
function hitShare({ job, compiled }: Ran, all: readonly Ran[]): number | undefined {
  const before = jobOf(all, job.number - 1);
  const changed = before && changedPackages(job.packages, before.packages);
  if (changed?.size !== 1) return undefined;
  const unchanged = [...job.packages.keys()].filter((path) => !changed.has(path));
  return 1 - unchanged.filter((path) => compiled.has(path)).length / unchanged.length;
}

function needless({ job, compiled, restored }: Ran, all: readonly Ran[]): readonly string[] {
  const before = restored && jobOf(all, restored.job);
  if (before === undefined) return [];
  const affected = affectedPackages(job.packages, before.packages);
  return [...compiled].filter((path) => !affected.has(path));
}

function jobOf(all: readonly Ran[], number: number): CheckedOut | undefined {
  return all.find(({ job }) => job.number === number)?.job;
}

function jobTable(all: readonly Ran[], policies: readonly string[]): string {
  const jobs = [...new Set(all.map(({ job }) => job))];
  const rows = jobs.map((job) => {
    const before = jobOf(all, job.number - 1);
    const none = new Map();
    const changed = changedPackages(job.packages, before?.packages ?? none).size;
    const affected = affectedPackages(job.packages, before?.packages ?? none).size;
    const compiled = policies.map((policy) =>
      String(all.find((ran) => ran.policy === policy && ran.job === job)?.compiled.size),
    );
    return [
      job.commit.slice(0, 8),
      job.goVersion,
      `${changed} of ${job.packages.size}`,
      String(affected),
      ...compiled,
    ];
  });
  const head = [
    'Commit',
    'Go',
    'Packages changed',
    'Affected',
    ...policies.map((policy) => `Compiled, ${policy}`),
  ];
  return table(head, rows);
}

function policyTable(summaries: readonly Summary[]): string {
  const head =
    'Policy | First entry, MB | Last | Largest / working set | Packages compiled | Unchanged hit | For no change | Build, s | Restore and save, s | Uploads | MB up';
  return table(
    head.split(' | '),
    summaries.map((one) => [
      one.policy,
      megabytes(one.first),
      megabytes(one.last),
      one.growth.toFixed(2),
      String(one.compiled),
      `${(100 * one.hits).toFixed(1)} %`,
      String(one.needless),
      one.buildSeconds.toFixed(0),
      one.cacheSeconds.toFixed(0),
      String(one.uploads),
      megabytes(one.uploaded),
    ]),
  );
}

/** In Markdown; all columns but the first are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return `${[head, rule, ...rows].map(line).join('\n')}\n`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Without the unit. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
