import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CacheJob } from './cache-jobs.ts';
import { temporaryFolder } from './install-ports.ts';
import { runProgram } from './run-program.ts';

const script = resolve(import.meta.dirname, 'cache-client-once.ts');

/** What GitHub's client answered, and all that it printed. */
export interface ClientAnswer {
  /** The entry's id or key; null where there is none. */
  readonly result: unknown;
  readonly log: string;
}

/** GitHub's own client (@actions/cache) as a job that uses the same service as ours. */
export interface CacheClient {
  /** GITHUB_WORKSPACE, which names of files in archives are relative to. */
  readonly workspace: string;
  save(path: string, key: string): Promise<ClientAnswer>;
  find(path: string, key: string, ...restoreKeys: readonly string[]): Promise<ClientAnswer>;
  /** Unpacks it, too. */
  restore(path: string, key: string, ...restoreKeys: readonly string[]): Promise<ClientAnswer>;
}

/**
 * What GitHub's client tells entries apart by, before it is hashed: what it was asked to keep, how it packs where there is
 * a `zstd`, and its own salt (github.com/actions/toolkit, packages/cache, getCacheVersion).
 */
export function clientFormat(path: string): string {
  return `${path}|zstd-without-long|1.0`;
}

/** A client with a workspace of its own. */
export async function cacheClient({ service, url }: CacheJob, version: 1 | 2): Promise<CacheClient> {
  execFileSync('zstd', ['--version'], { stdio: 'ignore' });
  const workspace = await temporaryFolder();
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: await mkdtemp(join(workspace, 'temp-')),
    ...service.environment(url, version),
  };
  const run = async (...args: readonly string[]): Promise<ClientAnswer> => {
    const { stdout, stderr } = await runProgram(process.execPath, [script, ...args], { cwd: workspace, env });
    const line = stdout.trimEnd().split('\n').at(-1) ?? '';
    return { result: stderr === '' ? JSON.parse(line) : stderr, log: stdout };
  };
  return {
    workspace,
    save: async (path, key) => run('save', path, key),
    find: async (path, key, ...restoreKeys) => run('find', path, key, ...restoreKeys),
    restore: async (path, key, ...restoreKeys) => run('restore', path, key, ...restoreKeys),
  };
}
