import { stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { ModuleFact } from '../../core/facts.ts';
import { repositoryPath } from '../../repository.ts';
import { childEnvironment } from '../../child-environment.ts';
import type { GoPorts } from '../go-command.ts';

/** What git's index says of go.mod and go.sum files; names are relative to the repository. */
export interface GitKnowledge {
  /** There, but not in the index: a fresh clone lacks them, also when .gitignore hides them from `git status`. */
  readonly untracked: ReadonlySet<string>;
  /** In the index with LF, in the work tree with CRLF: what `core.autocrlf` does on Windows. */
  readonly checkedOutAsCrlf: ReadonlySet<string>;
}

/** Asks git once per index. Nothing is known where git is missing, or refuses to look. */
export async function gitKnowledge(
  root: string,
  modules: readonly ModuleFact[],
  ports: GoPorts,
): Promise<GitKnowledge> {
  const homes = new Map<string, string[]>();
  for (const { dir } of modules) {
    const home = await gitHome(join(root, dir), root);
    if (home !== undefined) homes.set(home, [...(homes.get(home) ?? []), join(root, dir)]);
  }
  const untracked = new Set<string>();
  const checkedOutAsCrlf = new Set<string>();
  for (const [home, dirs] of homes) {
    const known = await indexed(home, ports);
    for (const file of known === undefined ? [] : await moduleFiles(dirs)) {
      const endings = known?.get(relative(home, file).replaceAll('\\', '/'));
      if (endings === undefined) untracked.add(repositoryPath(root, file));
      if (endings === 'i/lf w/crlf') checkedOutAsCrlf.add(repositoryPath(root, file));
    }
  }
  return { untracked, checkedOutAsCrlf };
}

/** The nearest folder with `.git`, up to the repository's root: a submodule has an index of its own. */
async function gitHome(dir: string, root: string): Promise<string | undefined> {
  if (await exists(join(dir, '.git'))) return dir;
  const parent = dirname(dir);
  return dir === root || parent === dir ? undefined : gitHome(parent, root);
}

async function moduleFiles(dirs: readonly string[]): Promise<string[]> {
  const files = dirs.flatMap((dir) => [join(dir, 'go.mod'), join(dir, 'go.sum')]);
  const there = await Promise.all(files.map(exists));
  return files.filter((_, index) => there[index]);
}

/** Line endings in index and work tree by file; undefined when git could not say. */
async function indexed(home: string, ports: GoPorts): Promise<Map<string, string> | undefined> {
  // Reading the index must neither refresh it nor start the monitor that the repository's config may name.
  const quiet = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];
  const args = [...quiet, 'ls-files', '--eol', '-z', '--', '*go.mod', '*go.sum'];
  const ran = await ports.runner.run('git', args, { cwd: home, env: childEnvironment(ports.host.env) });
  if (ran.exitCode !== 0) return undefined;
  const records = ran.stdout.split('\0').map((record) => record.split('\t'));
  return new Map(
    records.map(([endings = '', ...file]) => [file.join('\t'), endings.split(/\s+/).slice(0, 2).join(' ')]),
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
