import { dirname, join, relative } from 'node:path';
import type { ModuleFact } from '../../core/facts.ts';
import { exists } from '../../exists.ts';
import { repositoryPath } from '../../repository.ts';
import { childEnvironment } from '../../child-environment.ts';
import type { Environment } from '../../ports.ts';
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
    const files = await moduleFiles(dirs);
    const names = files.map((file) => relative(home, file).replaceAll('\\', '/'));
    const known = await indexed(home, names, ports);
    for (const [index, file] of known === undefined ? [] : files.entries()) {
      const checkedOut = known?.get(names[index] ?? '');
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

/** Names in one command: Windows takes 32,767 characters. */
const namesAtOnce = 100;

/**
 * How each file of the index stands in the work tree; undefined when git could not say. Only files of the work tree are
 * asked about: git looks into each, and of a partial clone it would fetch the others.
 */
async function indexed(
  home: string,
  names: readonly string[],
  ports: GoPorts,
): Promise<Map<string, CheckedOut> | undefined> {
  // Reading the index must neither refresh it, nor start the monitor that the config may name, nor fetch.
  const quiet = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never'];
  const options = { cwd: home, env: gitEnvironment(ports.host.env) };
  const records: string[][] = [];
  for (let start = 0; start < names.length; start += namesAtOnce) {
    const some = names.slice(start, start + namesAtOnce);
    const ran = await ports.runner.run('git', [...quiet, 'ls-files', '--eol', '-z', '--', ...some], options);
    if (ran.exitCode !== 0) return undefined;
    records.push(...ran.stdout.split('\0').map((record) => record.split('\t')));
  }
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

/** Names are meant as they are, and the repository is the one around the module, not the one that a hook runs for. */
function gitEnvironment(job: Environment): Environment {
  const others = /^GIT_(?:DIR|WORK_TREE|(?:GLOB|NOGLOB|ICASE)_PATHSPECS)$/;
  const env = Object.entries(childEnvironment(job)).filter(([name]) => !others.test(name));
  return { ...Object.fromEntries(env), GIT_LITERAL_PATHSPECS: '1' };
}

type CheckedOut = 'as CRLF' | 'as it is';

/** With the attributes `text` and `eol`, which go before `core.autocrlf`; without the conversion CRLF is a change. */
const crlfOfLf = /^i\/lf\s+w\/crlf\s+attr\/(\S*)/;
