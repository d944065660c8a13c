import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** What install-once.ts printed. */
export interface Outcome {
  readonly goroot?: string;
  readonly source?: string;
  readonly verified?: string;
  readonly error?: string;
  readonly lines: readonly string[];
  /** What a `prefix` wrote. */
  readonly stderr: string;
}

/** One install; `site` is a base URL, or empty for none. */
export interface Spawned {
  readonly site: string;
  /** The job's variables, besides an empty PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly version: string;
  readonly toolCache: string;
  readonly tempDir: string;
}

/** The command of an install in a process of its own. */
export function installCommand({
  site,
  version,
  toolCache,
  tempDir,
  env = {},
}: Spawned): readonly [string, ...string[]] {
  const script = resolve(import.meta.dirname, 'install-once.ts');
  return [process.execPath, script, site, version, toolCache, tempDir, JSON.stringify(env)];
}

/** Who runs it; whoever runs the tests unless told, which only root may. */
export interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs it to its end; `prefix` is a program that runs programs (`unshare`). */
export async function installOnce(
  install: Spawned,
  prefix: readonly string[] = [],
  user: User = {},
): Promise<Outcome> {
  const [command, ...args] = [...prefix, ...installCommand(install)];
  return new Promise((done, failed) => {
    execFile(command ?? '', args, user, (error, stdout, stderr) => {
      if (stdout === '') failed(error ?? new Error(`no output: ${stderr}`));
      else done({ ...JSON.parse(stdout), stderr });
    });
  });
}
