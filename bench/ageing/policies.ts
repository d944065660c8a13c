import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../src/adapters/node/cache-folder.ts';
import { nodeHost } from '../../src/adapters/node/host.ts';
import { ladder, prefixFor } from '../../src/cache/build/build-keys.ts';
import type { BuildScope } from '../../src/cache/build/build-scope.ts';
import { restoreBuild } from '../../src/cache/build/restore-build.ts';
import { saveBuild } from '../../src/cache/build/save-build.ts';
import type { CachePorts } from '../../src/cache/cache-ports.ts';
import { entryFormat } from '../../src/cache/entry-format.ts';

const run = promisify(execFile);
const ref = 'refs/heads/main';
const hour = 60 * 60 * 1000;

/** What keys are made of. */
export interface Job {
  /** Counts from 0. */
  readonly number: number;
  readonly goVersion: string;
  readonly goSum: string;
}

/** What a job left in the store. */
export interface Entry {
  /** The job that saved it. */
  readonly job: number;
  /** Of the archive, and of all outputs in it. */
  readonly bytes: number;
  readonly contentBytes: number;
}

/** A way to keep GOCACHE from one job to the next. */
export interface Policy {
  readonly name: string;
  /** Fills GOCACHE, which is not there yet; the entry it was filled from. */
  restore(gocache: string, job: Job): Promise<Entry | undefined>;
  /** Undefined where nothing was uploaded. */
  save(gocache: string, job: Job): Promise<Entry | undefined>;
}

/** Ours: what the job used, saved where enough is new. `store` is a folder that is not there yet. */
export function ours(store: string): Policy {
  const [entries, folder] = [new Map<string, Entry>(), cacheFolder(store)];
  const ports: CachePorts = {
    host: { ...nodeHost(), tempDir: `${store}-temp` },
    log: { debug: () => undefined },
    cancelled: new AbortController().signal,
  };
  let since = 0;
  let index = '';
  return {
    name: 'ours',
    async restore(gocache, job) {
      [since, index] = [Date.now() - hour, ''];
      const prefixes = ladder(scopeOf(job), job.goSum, { own: ref, base: undefined, default: ref }).map(
        ({ prefix }) => prefix,
      );
      const found = await folder.find(prefixes[0] ?? '', prefixes, entryFormat);
      if (found === undefined) return undefined;
      ({ index } = await restoreBuild(found, gocache, { fields: scopeOf(job), secret: '' }, ports));
      return entries.get(found.key);
    },
    async save(gocache, job) {
      const prefix = prefixFor(scopeOf(job), ref, job.goSum);
      const saving = { folder: gocache, since, index, fields: scopeOf(job), secret: '', prefix };
      const saved = await saveBuild({ ...saving, budgetBytes: 2 ** 40 }, folder, ports);
      if (saved.outcome !== 'saved') return undefined;
      const entry = { job: job.number, bytes: saved.archiveBytes, contentBytes: saved.bytes };
      entries.set(saved.key, entry);
      return entry;
    },
  };
}

function scopeOf({ goVersion }: Job): BuildScope {
  return { go: goVersion };
}

/** All of GOCACHE by a key of go.sum and Go; whoever comes first writes, and a hit is never written again (actions/setup-go). */
export function exactMatch(store: string): Policy {
  return wholeFolder('exact match', store, exactKey, exactKey);
}

function exactKey({ goVersion, goSum }: Job): string {
  return createHash('sha256').update(`${goVersion}\n${goSum}`).digest('hex');
}

/** All of GOCACHE under a new key each time; restored is the newest there is (the recipe for actions/cache). */
export function saveEveryRun(store: string): Policy {
  return wholeFolder(
    'save every run',
    store,
    ({ number }) => String(number - 1),
    ({ number }) => String(number),
  );
}

/** With the commands of @actions/cache 6 for Linux; tar keeps the files' times. */
function wholeFolder(
  name: string,
  store: string,
  restoreKey: (job: Job) => string,
  saveKey: (job: Job) => string,
): Policy {
  const entries = new Map<string, Entry>();
  return {
    name,
    async restore(gocache, job) {
      const key = restoreKey(job);
      if (!entries.has(key)) return undefined;
      await run('tar', [
        '-xf',
        join(store, key),
        '--use-compress-program',
        'unzstd',
        '-C',
        dirname(gocache),
        '-P',
      ]);
      return entries.get(key);
    },
    async save(gocache, job) {
      const key = saveKey(job);
      if (entries.has(key)) return undefined;
      await mkdir(store, { recursive: true });
      const from = ['-C', dirname(gocache), basename(gocache)];
      await run('tar', [
        '--posix',
        '-cf',
        join(store, key),
        '--use-compress-program',
        'zstdmt',
        '-P',
        ...from,
      ]);
      const bytes = (await stat(join(store, key))).size;
      const entry = { job: job.number, bytes, contentBytes: await outputBytes(gocache) };
      entries.set(key, entry);
      return entry;
    },
  };
}

/** Of all that was compiled, linked or printed. */
export async function outputBytes(gocache: string): Promise<number> {
  const files = await readdir(gocache, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile() && file.name.endsWith('-d'))
    .map(async (file) => (await stat(join(file.parentPath, file.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
