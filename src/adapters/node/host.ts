import { availableParallelism, endianness, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment, Host } from '../../ports.ts';

/** What this process knows of its machine. `RUNNER_TEMP` and `RUNNER_TOOL_CACHE` are the runner's own variables. */
export function nodeHost(): Host {
  const env = processEnvironment();
  return {
    platform: process.platform,
    arch: process.arch,
    endianness: endianness(),
    cpus: availableParallelism(),
    env,
    cwd: process.cwd(),
    tempDir: env['RUNNER_TEMP'] || tmpdir(),
    toolCache: env['RUNNER_TOOL_CACHE'] || join(userCacheDir(env), 'go-preflight', 'tools'),
  };
}

/** A copy of this process's variables; those without a value are left out. */
export function processEnvironment(): Environment {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[ownSpelling(name)] = value;
  return env;
}

/** On Windows `$env:goflags` is GOFLAGS: Go's own variables, which we read and set, get the spelling that we look for. */
function ownSpelling(name: string): string {
  return process.platform === 'win32' && /^go/i.test(name) ? name.toUpperCase() : name;
}

/** Where a user's caches live, as Go's os.UserCacheDir says. */
function userCacheDir(env: Environment): string {
  if (process.platform === 'win32') return env['LOCALAPPDATA'] || join(home(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(home(), 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] || join(home(), '.cache');
}

/** A user whom nobody has given a home, as in some containers, gets Debian's name for none: nothing is kept there. */
function home(): string {
  try {
    return homedir();
  } catch {
    return '/nonexistent';
  }
}
