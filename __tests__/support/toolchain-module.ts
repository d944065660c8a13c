import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from '../../src/core/errors.ts';
import { exists } from '../../src/exists.ts';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../.cache/toolchain-modules');

/** A release as the module golang.org/toolchain, and what the go command made of it. */
export interface ToolchainModule {
  /** What every name in the zip begins with. */
  readonly prefix: string;
  readonly zip: string;
  /** The module's hash, `h1:…`, as go computed and checked it. */
  readonly hash: string;
  /** The unpacked module as the go command runs it, modes and all. */
  readonly goroot: string;
}

/** Fetched once by the installed go through `go env GOPROXY`, run once, and kept in `.cache/toolchain-modules`. */
export async function toolchainModule(version: string): Promise<ToolchainModule> {
  const home = join(cache, version);
  if (!(await exists(home))) await fetch(version, home);
  const name = `v0.0.1-go${version}.linux-amd64`;
  const zip = join(home, `cache/download/golang.org/toolchain/@v/${name}.zip`);
  return {
    prefix: `golang.org/toolchain@${name}/`,
    zip,
    hash: await readFile(`${zip}hash`, 'utf8'),
    goroot: join(home, `golang.org/toolchain@${name}`),
  };
}

async function fetch(version: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'fetch-'));
  try {
    const env = { ...process.env, GOTOOLCHAIN: `go${version}`, GOMODCACHE: fresh, GOWORK: 'off' };
    await run('go', ['version'], { env, cwd: fresh });
    await rename(fresh, home).catch((error: unknown) => {
      // Another jest worker may have been first: its copy is as good.
      if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
    });
  } finally {
    if (await exists(fresh)) {
      // Go takes the right to write from what it unpacks.
      await run('chmod', ['-R', 'u+w', fresh]);
      await rm(fresh, { recursive: true });
    }
  }
}
