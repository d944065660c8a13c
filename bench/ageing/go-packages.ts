import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One package of a build, and what decides whether its compilation can be reused. */
export interface GoPackage {
  readonly path: string;
  /** Two builds in which this and those of all `deps` are equal have no reason to compile it twice. */
  readonly source: string;
  /** The commit that Go writes into a program; empty for other packages. */
  readonly stamp: string;
  /** Import paths of all that it imports, also through others. */
  readonly deps: readonly string[];
}

export type GoPackages = ReadonlyMap<string, GoPackage>;

/** Of `go list -json`; lists that are empty are left out. */
interface Listed {
  readonly ImportPath: string;
  readonly Name: string;
  readonly Dir: string;
  readonly Standard?: boolean;
  readonly Module?: {
    readonly Main?: boolean;
    readonly Path: string;
    readonly Version?: string;
    readonly GoVersion?: string;
  };
  readonly Deps?: readonly string[];
}

/** What is compiled, read or embedded by a build without tests. */
const fileLists = ['Go', 'Cgo', 'C', 'CXX', 'H', 'S', 'Syso', 'Embed'].map((kind) => `${kind}Files`);

/** All packages that `go build ./...` in `folder` needs, by path, as the checkout has them right now. */
export async function goPackages(
  folder: string,
  commit: string,
  env: NodeJS.ProcessEnv,
): Promise<GoPackages> {
  const fields = ['ImportPath', 'Name', 'Dir', 'Standard', 'Module', 'Deps', ...fileLists].join(',');
  const options = { cwd: folder, env, maxBuffer: 1 << 28 };
  const { stdout } = await run('go', ['list', '-deps', `-json=${fields}`, './...'], options);
  const goVersion = (await run('go', ['env', 'GOVERSION'], options)).stdout.trim();
  const packages = await Promise.all(
    stdout
      .split(/^(?=\{$)/m)
      .filter((json) => json !== '')
      .map(async (json) => {
        const listed: Listed & Readonly<Record<string, unknown>> = JSON.parse(json);
        const source = `${goVersion} ${await sourceOf(listed)}`;
        const stamp = listed.Name === 'main' ? commit : '';
        return { path: listed.ImportPath, source, stamp, deps: listed.Deps ?? [] };
      }),
  );
  return new Map(packages.map((one) => [one.path, one]));
}

/** Modules are what their version says; the main module's files may be anything. */
async function sourceOf(listed: Listed & Readonly<Record<string, unknown>>): Promise<string> {
  const { Standard: isStandard = false, Module: module, Dir: folder } = listed;
  if (isStandard) return '';
  if (module?.Main !== true) return `${module?.Path}@${module?.Version}`;
  const hash = createHash('sha256').update(module.GoVersion ?? '');
  const names = fileLists.flatMap((list) => listed[list] ?? []);
  for (const name of names.map(String)) hash.update(`${name}\0`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/** Those whose own source is another than in `before`, or that were not there. */
export function changedPackages(now: GoPackages, before: GoPackages): ReadonlySet<string> {
  const changed = [...now.values()].filter(({ path, source }) => before.get(path)?.source !== source);
  return new Set(changed.map(({ path }) => path));
}

/** The changed ones, all that import them, also through others, and programs of another commit. */
export function affectedPackages(now: GoPackages, before: GoPackages): ReadonlySet<string> {
  const changed = changedPackages(now, before);
  const affected = [...now.values()].filter(
    ({ path, stamp, deps }) =>
      changed.has(path) || deps.some((dep) => changed.has(dep)) || before.get(path)?.stamp !== stamp,
  );
  return new Set(affected.map(({ path }) => path));
}
