import { execFile, fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nodeHost } from '../src/adapters/node/host.ts';
import { nodePorts } from '../src/adapters/node/ports.ts';
import { installGo } from '../src/toolchain/install/install-go.ts';
import type { GoWanted } from '../src/toolchain/install/install-go.ts';
import { inTurns } from './in-turns.ts';
import type { Way } from './in-turns.ts';
import { installTheToolCacheWay } from './tool-cache-way.ts';

const run = promisify(execFile);
const rounds = 7;

/** One line of the benchmark table; times are medians of runs that took turns. */
export interface Row {
  readonly name: string;
  /** Milliseconds where it is absent. */
  readonly unit?: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  /** The ratio is to be no greater. */
  readonly goal: number;
}

/** A release archive behind a loopback server. */
interface Bench {
  readonly folder: string;
  readonly archive: string;
  readonly platform: { readonly os: string; readonly arch: string };
  readonly base: string;
}

const version = '1.99.0';
const archiveName = `go${version}.tar.gz`;

/** Cold install of the Go on PATH, packed like a release, from loopback: against the usual way, and plain `tar xz`. */
export async function installBenchmark(): Promise<Row[]> {
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-install-'));
  let server: ChildProcess | undefined;
  try {
    const [goroot = '', os = '', arch = ''] = (
      await run('go', ['env', 'GOROOT', 'GOOS', 'GOARCH'])
    ).stdout.split('\n');
    const archive = await pack(goroot, folder);
    const bytes = await readFile(archive);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { filename: archiveName, os, arch, sha256, size: bytes.length, kind: 'archive' };
    const index = JSON.stringify([{ version: `go${version}`, stable: true, files: [file] }]);
    server = fork(join(import.meta.dirname, 'archive-server.ts'), [index, archive]);
    const [port]: unknown[] = await once(server, 'message');
    return await measure({
      folder,
      archive,
      platform: { os, arch },
      base: `http://127.0.0.1:${String(port)}`,
    });
  } finally {
    server?.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As a release is packed, under a version that no machine has installed. */
async function pack(goroot: string, folder: string): Promise<string> {
  const archive = join(folder, 'local.tar.gz');
  const changed = `go${version}\n`;
  const rename = ['--transform=s,^\\.,go,', '--exclude=./VERSION', '--exclude=./pkg/obj'];
  const tar = join(folder, 'local.tar');
  await run('tar', [...rename, '--mode=u+w', '--sort=name', '-C', goroot, '-cf', tar, '.']);
  await run(
    'sh',
    ['-c', `mkdir go && printf '%s' "$0" > go/VERSION && tar -rf "$1" go/VERSION`, changed, tar],
    {
      cwd: folder,
    },
  );
  await run('gzip', ['-6', tar]);
  return archive;
}

async function measure(bench: Bench): Promise<Row[]> {
  const ways: readonly Way[] = [
    async (to) => installOurWay(bench, to),
    async (to) => installTheToolCacheWay(`${bench.base}/${archiveName}`, to),
    async (to) => void (await run('tar', ['-xzf', bench.archive, '-C', to])),
  ];
  const [ours = NaN, usual = NaN, tar = NaN] = await inTurns(bench.folder, rounds, ways);
  return [
    { name: 'cold install / download, tar xz, copy', ours, theirs: usual, ratio: ours / usual, goal: 0.6 },
    { name: 'cold install / tar xz of the local file', ours, theirs: tar, ratio: ours / tar, goal: 1.3 },
  ];
}

async function installOurWay({ base, platform }: Bench, to: string): Promise<void> {
  const quiet = { info: () => {}, debug: () => {}, warning: () => {}, group: () => {} };
  const host = { ...nodeHost(), env: {}, tempDir: to, toolCache: join(to, 'tools') };
  const ports = nodePorts(host, quiet, new AbortController().signal);
  const wanted: GoWanted = {
    asked: '',
    satisfies: () => true,
    choose: ({ releases: [release] }) => {
      const file = release?.files[0];
      if (!release || !file) throw new Error("the benchmark's index is empty");
      return { version: release.version, file, remarks: [] };
    },
    checkLatest: false,
    preferInstalled: false,
  };
  const around = {
    sites: [{ base, isMirror: false }],
    moduleSite: base,
    pace: { attempts: 1, firstPauseSeconds: 1, idleSeconds: 10 },
  };
  const { verified } = await installGo(wanted, platform, ports, around);
  if (verified !== 'sha256')
    throw new Error('installed without a checksum: that is not what is to be measured');
}

if (process.argv[1] === import.meta.filename) console.table(await installBenchmark());
