import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runGo } from '../checks/go-command.ts';
import type { GoPorts } from '../checks/go-command.ts';
import { UserError } from '../core/errors.ts';
import { exists } from '../exists.ts';

/** The Go that compiles it, and whose rules it judges by therefore. */
export interface CompilingGo {
  readonly goroot: string;
  /** `1.26.8` */
  readonly version: string;
}

/** Its sources, beside dist/ as well as beside src/. */
const places = ['../typecheck', '../../typecheck'].map((place) => join(import.meta.dirname, place));

/**
 * The program of typecheck/, compiled by that Go once and kept in the tool cache. Throws UserError where it does not
 * compile, Cancelled, and what the file system says.
 */
export async function typeChecker(go: CompilingGo, ports: GoPorts): Promise<string> {
  const sources = await sourceFolder();
  const folder = join(ports.host.toolCache, 'go-preflight-typecheck', await keyOf(sources, go));
  const program = join(folder, ports.host.platform === 'win32' ? 'typecheck.exe' : 'typecheck');
  if (await exists(program)) return program;
  await mkdir(folder, { recursive: true });
  const scratch = await mkdtemp(join(folder, 'new-'));
  try {
    const made = join(scratch, 'typecheck');
    await compile(sources, made, go, ports);
    await rename(made, program);
    return program;
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function sourceFolder(): Promise<string> {
  for (const place of places) if (await exists(join(place, 'go.mod'))) return place;
  throw new UserError(
    `the sources of the type checker are not in ${places.join(' or ')}; is this copy of go-preflight whole?`,
  );
}

/** One program for each release, system and state of the sources. */
async function keyOf(sources: string, { version }: CompilingGo): Promise<string> {
  const hash = createHash('sha256').update(`${process.platform}/${process.arch}\n`);
  const names = (await readdir(sources)).filter((name) => /\.(?:go|mod)$/.test(name)).sort();
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(sources, name)));
  return `${version}-${hash.digest('hex').slice(0, 16)}`;
}

/** For this machine, whatever the job's own variables are set to, and with nothing of the user's module. */
async function compile(
  sources: string,
  target: string,
  { goroot }: CompilingGo,
  ports: GoPorts,
): Promise<void> {
  const env = { GOFLAGS: '', GOOS: '', GOARCH: '', CGO_ENABLED: '0', GOPROXY: 'off', GOENV: 'off' };
  const args = ['build', '-trimpath', '-buildvcs=false', '-o', target, '.'];
  const ran = await runGo({ goroot, dir: sources, goWork: 'off', args, env }, ports);
  if (ran.exitCode === 0) return;
  const why = ran.startError ?? (ran.stderr.trim().split('\n').slice(-1)[0] || `exit code ${ran.exitCode}`);
  throw new UserError(`the type checker could not be compiled by ${goroot}: ${why}; use targets-mode: build`);
}
