import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { runProgram } from './run-program.ts';

const run = promisify(execFile);
const VERSION = 'v0.2.89';
const cache = resolve(import.meta.dirname, '../../.cache/bin');

/** One line of act's JSON log, as far as tests read it. */
export interface ActLine {
  readonly msg?: string;
  readonly stepID?: readonly string[];
  readonly stage?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

/** Path of nektos/act, built once by the go on PATH (about a minute) and kept in `.cache/bin`. */
async function actBinary(): Promise<string> {
  const binary = join(cache, `act-${VERSION}`);
  const isBuilt = await access(binary).then(
    () => true,
    () => false,
  );
  if (isBuilt) return binary;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'build-'));
  try {
    const env = { ...process.env, GOBIN: fresh, GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'auto' };
    await run('go', ['install', `github.com/nektos/act@${VERSION}`], { env, cwd: fresh });
    await rename(join(fresh, 'act'), binary);
  } finally {
    await rm(fresh, { recursive: true, force: true, maxRetries: 5 });
  }
  return binary;
}

/** What a run has over act's own. */
export interface ActOptions {
  /** Of this machine, and so of all steps. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where act's own cache server keeps entries; no server without. */
  readonly cacheFolder?: string;
}

/**
 * Runs the workflows of a repository on this machine (no container), as an event `push`. The steps run with act's
 * environment alone; `node` for actions is the one that runs the tests. A fresh home is a new machine.
 */
export async function runAct(
  repository: string,
  home: string,
  { env: more = {}, cacheFolder }: ActOptions = {},
): Promise<{ readonly exitCode: number | null; readonly lines: readonly ActLine[] }> {
  const act = await actBinary();
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  const env = { PATH: path, HOME: home, GOPROXY: process.env['GOPROXY'] ?? '', ...more };
  const server =
    cacheFolder === undefined
      ? ['--no-cache-server']
      : ['--cache-server-addr', '127.0.0.1', '--cache-server-path', cacheFolder];
  const args = ['push', '-P', 'ubuntu-latest=-self-hosted', '--json', ...server];
  const { exitCode, stdout } = await runProgram(act, args, { cwd: repository, env });
  const json = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { exitCode, lines: json.map((line): ActLine => JSON.parse(line)) };
}
