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
  /** In the index with LF, in the work tree with CRLF that git takes out again: what `core.autocrlf` does on Windows. */
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
      const checkedOut = known?.get(relative(home, file).replaceAll('\\', '/'));
      if (checkedOut === undefined) untracked.add(repositoryPath(root, file));
      if (checkedOut === 'as CRLF') checkedOutAsCrlf.add(repositoryPath(root, file));
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

/** How each file of the index stands in the work tree; undefined when git could not say. */
async function indexed(home: string, ports: GoPorts): Promise<Map<string, CheckedOut> | undefined> {
  // Reading the index must neither refresh it nor start the monitor that the repository's config may name.
  const quiet = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];
  const options = { cwd: home, env: childEnvironment(ports.host.env) };
  const args = [...quiet, 'ls-files', '--eol', '-z', '--', '*go.mod', '*go.sum'];
  const ran = await ports.runner.run('git', args, options);
  if (ran.exitCode !== 0) return undefined;
  const records = ran.stdout.split('\0').map((record) => record.split('\t'));
  const asCrlf = records.some(([endings = '']) => crlfOfLf.test(endings));
  const config = asCrlf ? await ports.runner.run('git', ['config', 'core.autocrlf'], options) : undefined;
  const converts = /^(?:true|input|yes|on|1)$/i.test(config?.stdout.trim() ?? '');
  return new Map(
    records.map(([endings = '', ...file]) => {
      const attribute = crlfOfLf.exec(endings)?.[1];
      const converted = attribute === '' ? converts : attribute?.startsWith('text');
      return [file.join('\t'), converted ? 'as CRLF' : 'as it is'];
    }),
  );
}

type CheckedOut = 'as CRLF' | 'as it is';

/** With the attributes `text` and `eol`, which go before `core.autocrlf`; without the conversion CRLF is a change. */
const crlfOfLf = /^i\/lf\s+w\/crlf\s+attr\/(\S*)/;

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
