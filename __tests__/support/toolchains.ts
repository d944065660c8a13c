import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from '../../src/core/errors.ts';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../.cache/toolchains');

/** GOROOT of the go on PATH, or of the one that `npm test` fetched where there is none. */
export async function installedGoroot(): Promise<string> {
  return (
    await run('go', ['env', 'GOROOT'], { env: { ...process.env, GOTOOLCHAIN: 'local' } })
  ).stdout.trim();
}

/**
 * GOROOT of a real Go release (`1.21.13`), fetched once by the installed go through `go env GOPROXY`, which checks it
 * against the checksum database, and kept in `.cache/toolchains`.
 */
export async function toolchain(version: string): Promise<string> {
  const home = join(cache, `go${version}`);
  if (await exists(home)) return home;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'fetch-'));
  try {
    const env = {
      ...process.env,
      GOTOOLCHAIN: `go${version}`,
      GOMODCACHE: fresh,
      GOFLAGS: '-modcacherw',
      GOWORK: 'off',
    };
    const goroot = (await run('go', ['env', 'GOROOT'], { env, cwd: fresh })).stdout.trim();
    // The installed Go is that release itself, and stays where it is.
    if (!goroot.startsWith(fresh)) return goroot;
    // Go takes the right to write away, without which only root can move or remove a folder.
    await run('chmod', ['-R', 'u+w', goroot]);
    await rename(goroot, home).catch((error: unknown) => {
      // Another jest worker may have been first: its copy is as good.
      if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return home;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Its version, without `go`. */
export async function installedVersion(): Promise<string> {
  const env = { ...process.env, GOTOOLCHAIN: 'local' };
  return (await run('go', ['env', 'GOVERSION'], { env })).stdout.trim().replace(/^go/, '');
}
