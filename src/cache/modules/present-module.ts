import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../../core/errors.ts';
import { escapedModule } from '../../gomod/escaped-module.ts';
import type { Hashable } from './module-hash.ts';
import type { ModuleSum } from './module-sums.ts';

/** What GOMODCACHE has of one module version. All paths are absolute. */
export interface PresentModule {
  readonly sum: ModuleSum;
  readonly mod?: string;
  readonly info?: string;
  readonly ziphash?: string;
  /** Where go.sum has a hash for it; so with the tree. */
  readonly zip?: Hashable;
  /** Unpacked to its end. */
  readonly tree?: Hashable;
  /** Where the go command marks that it is unpacking. */
  readonly partial: string;
  readonly abandoned: readonly Abandoned[];
}

/** What a killed go command has left: a tree that it did not unpack to its end, with the mark of that, or half a file. */
export interface Abandoned {
  readonly what: 'unfinished' | 'leftover';
  readonly places: readonly string[];
}

/** The go command works under a lock that nobody else can ask about. Nothing takes that long but what was killed. */
const workingMilliseconds = 60 * 60 * 1000;

/** A file that is not whole yet, after its version, as the go command (`.zip123.tmp`) and `verifyModules` name it. */
const half = /^\.(?:zip|ziphash|mod|info)(?:\d+\.tmp|\.tmp-\d+)$/;

/** What there is of a module version below GOMODCACHE (`folder`), or undefined for nothing. Throws what the file system says. */
export function presentModule(folder: string, sum: ModuleSum): PresentModule | undefined {
  const stem = join(folder, 'cache', 'download', sum.stem);
  const [home, version] = [dirname(stem), basename(stem)];
  const names = namesIn(home).filter((name) => name.startsWith(`${version}.`));
  const has = (ending: string): boolean => names.includes(`${version}.${ending}`);
  const tree = join(folder, `${escapedModule(sum.path)}@${version}`);
  const hasTree = statSync(tree, { throwIfNoEntry: false }) !== undefined;
  if (names.length === 0 && !hasTree) return undefined;
  const hasSum = sum.zip.length > 0;
  const bytes = has('zip') ? statSync(`${stem}.zip`).size : 0;
  const partial = `${stem}.partial`;
  const halves = names.filter((name) => half.test(name.slice(version.length)));
  return {
    sum,
    ...(has('mod') && { mod: `${stem}.mod` }),
    ...(has('info') && { info: `${stem}.info` }),
    ...(has('ziphash') && { ziphash: `${stem}.ziphash` }),
    ...(hasSum && has('zip') && { zip: { path: `${stem}.zip`, bytes } }),
    ...(hasSum &&
      hasTree &&
      !has('partial') && { tree: { path: tree, tree: `${sum.path}@${sum.version}`, bytes } }),
    partial,
    abandoned: [
      ...(has('partial') && isAbandoned(partial) ? [unfinished(tree, hasTree, partial)] : []),
      ...halves
        .map((name) => join(home, name))
        .filter(isAbandoned)
        .map((path) => ({ what: 'leftover' as const, places: [path] })),
    ],
  };
}

function unfinished(tree: string, hasTree: boolean, partial: string): Abandoned {
  return hasTree ? { what: 'unfinished', places: [tree, partial] } : { what: 'leftover', places: [partial] };
}

function isAbandoned(path: string): boolean {
  const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > workingMilliseconds;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
