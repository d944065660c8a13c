import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../.cache/archives');

/** An archive of a Go release on this disk. */
export interface Archive {
  readonly version: string;
  readonly filename: string;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** A real GOROOT packed as Go packs its releases (`go/…`, but quickly), once, and kept in `.cache/archives`. */
export async function releaseArchive(version: string, goroot: string): Promise<Archive> {
  const filename = `go${version}.linux-amd64.tar.gz`;
  const path = join(cache, filename);
  if (!(await exists(path))) {
    await mkdir(cache, { recursive: true });
    const fresh = `${path}.${process.pid}`;
    const names = ['--transform=s,^\\.,go,', '--exclude=./pkg/obj', '--mode=u+w', '--sort=name'];
    await run('tar', [...names, '--owner=0', '--group=0', '-C', goroot, '-I', 'gzip -1', '-cf', fresh, '.']);
    await rename(fresh, path);
  }
  return { version, filename, path, sha256: await sha256(path), size: (await stat(path)).size };
}

async function sha256(path: string): Promise<string> {
  const noted = await readFile(`${path}.sha256`, 'utf8').catch(() => undefined);
  if (noted !== undefined) return noted;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const digest = hash.digest('hex');
  // Another jest worker may be reading: it finds all of it or nothing.
  const fresh = `${path}.sha256.${process.pid}`;
  await writeFile(fresh, digest);
  await rename(fresh, `${path}.sha256`);
  return digest;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
