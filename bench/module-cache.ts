import { execFile, fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { nodeHost } from '../src/adapters/node/host.ts';
import type { CachePorts } from '../src/cache/cache-ports.ts';
import type { CacheStore } from '../src/cache/cache-store.ts';
import { moduleKeys } from '../src/cache/modules/module-keys.ts';
import { moduleSums } from '../src/cache/modules/module-sums.ts';
import type { ModuleSums } from '../src/cache/modules/module-sums.ts';
import { restoreModules } from '../src/cache/modules/restore-modules.ts';
import { saveModules } from '../src/cache/modules/save-modules.ts';
import { verifyModules } from '../src/cache/modules/verify-modules.ts';
import { inTurns } from './in-turns.ts';
import type { Row } from './install.ts';

const run = promisify(execFile);
const rounds = 7;
const [ourArchive, theirArchive] = ['ours.tar.zst', 'cache.tzst'];
/** GOMODCACHE beside the workspace; an action's cache stores it by its path from there. */
const [gomodcache, workspace] = ['mod', 'work'];
/** Of a network of 1 Gbit/s, in MB/s. */
const gigabit = 125;
/** What a save with nothing to save may take, in milliseconds. */
const noOpLimit = 50;

/** One module set, as our entry and as the entry that holds all of GOMODCACHE. */
interface Bench {
  readonly module: string;
  readonly folder: string;
  readonly sums: ModuleSums;
  /** Of `moduleKeys`, and the one that the entry got. */
  readonly key: string;
  readonly savedKey: string;
  readonly ports: CachePorts;
  readonly base: string;
}

/**
 * Entry, restore and no-op save of the module set of GO_PREFLIGHT_BENCH_MODULE (the folder of a go.mod), beside one
 * entry of all of GOMODCACHE made and restored with the very commands of @actions/cache 6.
 */
export async function moduleCacheBenchmark(): Promise<Row[]> {
  const module = process.env['GO_PREFLIGHT_BENCH_MODULE'];
  if (module === undefined) {
    console.error('GO_PREFLIGHT_BENCH_MODULE names no module: the rows of the module cache are left out');
    return [];
  }
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-modules-'));
  let server: ChildProcess | undefined;
  // The threads of dist are plain JavaScript; here node would take the types out of each of them again.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  try {
    server = fork(join(import.meta.dirname, 'folder-server.ts'), [folder]);
    const [port]: unknown[] = await once(server, 'message');
    const base = `http://127.0.0.1:${String(port)}`;
    await downloadModules(module, join(folder, gomodcache));
    const bench = await pack(module, folder, base);
    return [
      ...(await sizes(bench)),
      await restoring(bench, gigabit),
      await restoring(bench, Infinity),
      await savingNothing(bench),
    ];
  } finally {
    delete process.env['NODE_COMPILE_CACHE'];
    server?.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function downloadModules(module: string, folder: string): Promise<void> {
  const [own = '', proxy = ''] = (await run('go', ['env', 'GOMODCACHE', 'GOPROXY'])).stdout.split('\n');
  const env = goEnv(folder, `file://${join(own, 'cache', 'download')},${proxy}`);
  await run('go', ['mod', 'download'], { cwd: module, env });
}

function goEnv(folder: string, proxy: string): NodeJS.ProcessEnv {
  // Without -modcacherw, only root could remove what a round leaves.
  const flags = { GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local', GOWORK: 'off' };
  return { ...process.env, ...flags, GOMODCACHE: folder, GOPROXY: proxy };
}

async function pack(module: string, folder: string, base: string): Promise<Bench> {
  const sums = moduleSums([await readFile(join(module, 'go.sum'), 'utf8')]);
  const key = moduleKeys(sums)?.key ?? '';
  const ports: CachePorts = {
    host: { ...nodeHost(), tempDir: folder },
    log: { debug: () => undefined },
    cancelled: new AbortController().signal,
  };
  const store = storeOf(join(folder, ourArchive));
  const saved = await saveModules(join(folder, gomodcache), sums, store, { key }, ports);
  if (saved.outcome !== 'saved') throw new Error(`saving: ${saved.outcome}`);
  await mkdir(join(folder, workspace));
  await writeFile(join(folder, 'manifest.txt'), `../${gomodcache}`);
  const create = ['--posix', '-cf', theirArchive, '--exclude', theirArchive, '-P', '-C', workspace];
  await run('tar', [...create, '--files-from', 'manifest.txt', '--use-compress-program', 'zstdmt'], {
    cwd: folder,
  });
  return { module, folder, sums, key, savedKey: saved.key, ports, base };
}

/** Keeps the one entry that is saved, as a file. */
function storeOf(archive: string): CacheStore {
  return {
    name: 'the benchmark',
    find: () => Promise.resolve(undefined),
    reserve: () => Promise.resolve({ upload: async (file) => copyFile(file, archive) }),
  };
}

/** Bytes and files of the entries, and files that each writes when it is restored. */
async function sizes(bench: Bench): Promise<Row[]> {
  const { folder } = bench;
  const megabytes = async (name: string) => (await stat(join(folder, name))).size / 1e6;
  const theirs = await fileCount(join(folder, gomodcache));
  const { stdout } = await run('tar', ['-tf', ourArchive], { cwd: folder });
  const to = await mkdtemp(join(folder, 'count-'));
  await restoreOurWay(bench, to);
  const written = await fileCount(join(to, gomodcache));
  return [
    row(
      'Module entry; one of all of GOMODCACHE',
      'MB',
      await megabytes(ourArchive),
      await megabytes(theirArchive),
      0.55,
    ),
    row(
      'Files in the module entry; in the other',
      'files',
      stdout.trimEnd().split('\n').length,
      theirs,
      0.05,
    ),
    row('Files written by restoring modules; by the other', 'files', written, theirs, 0.05),
  ];
}

function row(name: string, unit: string, ours: number, theirs: number, goal: number): Row {
  return { name, unit, ours, theirs, ratio: ours / theirs, goal };
}

async function fileCount(folder: string): Promise<number> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).length;
}

/** As a job has it: from the store over the network until the go command has read every package. */
async function restoring(bench: Bench, rate: number): Promise<Row> {
  const list = async (to: string) => {
    const env = goEnv(join(to, gomodcache), 'off');
    await run('go', ['list', '-deps', './...'], { cwd: bench.module, env, maxBuffer: 1 << 28 });
  };
  const [ours = NaN, theirs = NaN] = await inTurns(bench.folder, rounds, [
    async (to) => {
      await restoreOurWay(bench, to, rate);
      await list(to);
    },
    async (to) => {
      await restoreTheirWay(bench, to, rate);
      await list(to);
    },
  ]);
  const from = rate === Infinity ? 'this machine' : `a store at ${rate} MB/s`;
  return row(`Modules from ${from} and go list -deps; the other entry`, 'ms', ours, theirs, 1);
}

/** As main does it: what it restored is held against go.sum before the job goes on. */
async function restoreOurWay(
  { base, savedKey, sums, ports }: Bench,
  to: string,
  rate = Infinity,
): Promise<void> {
  const content = async function* content(): AsyncGenerator<Uint8Array> {
    yield* await answer(`${base}/${ourArchive}?rate=${rate}`);
  };
  await restoreModules({ key: savedKey, content }, join(to, gomodcache), sums, ports);
  const { zips, wrong } = await verifyModules(join(to, gomodcache), sums, ports);
  if (zips === 0 || wrong.length > 0) throw new Error(`${zips} zips were checked, ${wrong.length} are wrong`);
}

/** To a file first, then by tar. */
async function restoreTheirWay({ base }: Bench, to: string, rate: number): Promise<void> {
  await mkdir(join(to, workspace));
  await pipeline(
    await answer(`${base}/${theirArchive}?rate=${rate}`),
    createWriteStream(join(to, theirArchive)),
  );
  const extract = ['-xf', theirArchive, '-P', '-C', workspace, '--use-compress-program', 'unzstd'];
  await run('tar', extract, { cwd: to });
}

async function answer(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, resolve).on('error', reject);
  });
}

/** With the entry's key, main leaves post no plan; what costs something is a job that has a part of the set alone. */
async function savingNothing({ folder, sums, key, savedKey, ports }: Bench): Promise<Row> {
  const store: CacheStore = {
    name: 'none',
    find: () => Promise.resolve(undefined),
    reserve: () => Promise.reject(new Error('there is something to save')),
  };
  const [ours = NaN] = await inTurns(folder, rounds, [
    async () =>
      void (await saveModules(join(folder, gomodcache), sums, store, { key, restored: savedKey }, ports)),
  ]);
  return row(`Save modules when nothing changed; ${noOpLimit} ms`, 'ms', ours, noOpLimit, 1);
}

if (process.argv[1] === import.meta.filename) console.table(await moduleCacheBenchmark());
