import { execFileSync } from 'node:child_process';
import { chmod, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeHost } from '../../src/adapters/node/host.ts';
import { nodePorts } from '../../src/adapters/node/ports.ts';
import { runCommand } from '../../src/cli/commands.ts';
import type { ModuleWorld } from './module-world.ts';
import { temporaryFolder } from './temporary.ts';
import { zip } from './zip.ts';

/** What the command did. */
export interface Cleaning {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The module that is tampered with: where its files and its tree are below GOMODCACHE. */
export const stem = 'cache/download/example.com/leaf/@v/v1.0.0';
export const tree = 'example.com/leaf@v1.0.0';

/** Another zip than the one of `leaf`, that the go command would take as well. */
export const otherZip = zip([
  ['example.com/leaf@v1.0.0/go.mod', 'module example.com/leaf\n\ngo 1.17\n'],
  ['example.com/leaf@v1.0.0/lib.go', 'package lib\n'],
]);

const silent = (): void => undefined;

const filled: string[] = [];

/** A GOMODCACHE as the go command leaves it, with trees that cannot be written to. */
export async function filledCache(made: ModuleWorld): Promise<string> {
  const gomodcache = join(await temporaryFolder('clean'), 'mod');
  filled.push(dirname(gomodcache));
  const proxy = made.world.env['GOPROXY'] ?? '';
  const { exitCode, stderr } = await made.go(gomodcache, ['mod', 'download'], {
    GOPROXY: proxy,
    GOFLAGS: '',
  });
  if (exitCode !== 0) throw new Error(stderr);
  return gomodcache;
}

/** Removes them all. */
export function removeCaches(): void {
  for (const folder of filled.splice(0)) {
    execFileSync('chmod', ['-R', 'u+w', folder]);
    execFileSync('rm', ['-r', folder]);
  }
}

/** Writes to a file of a tree as whoever does not ask. */
export async function overwrite(path: string, content: string | Buffer): Promise<void> {
  await chmod(dirname(path), 0o755);
  await chmod(path, 0o644).catch(() => undefined);
  await writeFile(path, content);
}

/** Writes a file as if it had been there for a time. */
export async function writeOld(path: string, hours: number, content = ''): Promise<void> {
  await writeFile(path, content);
  const then = Date.now() / 1000 - hours * 60 * 60;
  await utimes(path, then, then);
}

/** `go-preflight clean` in this process. */
export async function clean(
  gomodcache: string,
  args: readonly string[],
  cancelled = new AbortController().signal,
): Promise<Cleaning> {
  let [stdout, stderr] = ['', ''];
  const host = nodeHost();
  const env = { ...host.env, GOMODCACHE: gomodcache, LC_ALL: 'C' };
  const log = { info: silent, debug: silent, warning: silent, group: silent };
  const code = await runCommand(['clean', ...args], {
    ports: nodePorts({ ...host, env }, log, cancelled),
    stdout: { write: (text) => void (stdout += text), isTerminal: false, columns: 100 },
    stderr: (text) => void (stderr += text),
  });
  return { code, stdout, stderr };
}

/** The hash that a line of go.sum has: of `example.com/leaf v1.0.0`, or with `/go.mod`. */
export async function sumOf({ repository }: ModuleWorld, line: string): Promise<string> {
  const lines = (await readFile(join(repository, 'go.sum'), 'utf8')).split('\n');
  return lines.find((it) => it.startsWith(`${line} `))?.split(' ')[2] ?? '';
}
