import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { exists } from '../../src/exists.ts';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../.cache/sumdb-oracle');
const goMod = 'module oracle\n\ngo 1.25.0\n\nrequire golang.org/x/mod v0.42.0\n';
const source = join(import.meta.dirname, 'sumdb-oracle', 'main.go');

/**
 * Has golang.org/x/mod write a log of `example.com/m0`, `m1`, … v1.0.0 below the folder, one file for each path that a
 * server answers; of a large one only every hundredth record's. Resolves to its verifier key.
 */
export async function serveByOracle(folder: string, size: number): Promise<string> {
  const sum = createHash('sha256')
    .update(goMod)
    .update(await readFile(source))
    .digest('hex');
  const program = join(cache, sum.slice(0, 8));
  if (!(await exists(program))) await build(program);
  return (await run(program, [folder, String(size)])).stdout.trim();
}

/** Fetches the module through `go env GOPROXY`, once. */
async function build(program: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'build-'));
  try {
    await copyFile(source, join(folder, 'main.go'));
    await writeFile(join(folder, 'go.mod'), goMod);
    const env = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off', GOTOOLCHAIN: 'local' };
    await run('go', ['build', '-o', 'oracle', '.'], { cwd: folder, env });
    await rename(join(folder, 'oracle'), program);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
