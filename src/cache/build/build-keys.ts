import { createHash } from 'node:crypto';
import type { CacheRung } from '../../core/cache-facts.ts';
import type { Environment } from '../../ports.ts';
import type { BuildScope } from './build-scope.ts';

/** Begins the key of every build entry; the number changes when what is in an entry does. */
const family = 'go-preflight-build-1';

/** The refs whose entries are of use, best first: the run's own, the one it is to be merged into, the default branch. */
export interface Refs {
  /** Undefined where the run may not save, so that there is nothing of its own either. */
  readonly own: string | undefined;
  readonly base: string | undefined;
  readonly default: string | undefined;
}

/** The refs of a run, of which `own` counts only where it may save. */
export function refsOf(env: Environment, defaultBranch: string | undefined, maySave: boolean): Refs {
  const base = env['GITHUB_BASE_REF'] ?? '';
  return {
    own: maySave ? env['GITHUB_REF'] : undefined,
    base: base === '' ? undefined : `refs/heads/${base}`,
    default: defaultBranch === undefined ? undefined : `refs/heads/${defaultBranch}`,
  };
}

/** What to look for, best first: on each ref what was saved with this go.sum set, then what was saved with another. */
export function ladder(scope: BuildScope, sums: string, refs: Refs): readonly CacheRung[] {
  const distinct = new Set([refs.own, refs.base, refs.default].filter((ref) => ref !== undefined));
  return [...distinct].flatMap((ref) => [
    { ref, sameSums: true, prefix: prefixFor(scope, ref, sums) },
    { ref, sameSums: false, prefix: familyFor(scope, ref) },
  ]);
}

/** Begins the keys of everything that was saved on a ref: the system and the Go release to read, the rest as digests. */
export function familyFor(scope: BuildScope, ref: string): string {
  const { go = '', GOOS = '', GOARCH = '' } = scope;
  // A development version of Go has blanks in it.
  const readable = [GOOS, GOARCH, go].map((part) => part.replaceAll(/[^\w.]+/g, '_').slice(0, 40));
  const names = Object.keys(scope).sort();
  const fields = JSON.stringify(names.map((name) => [name, scope[name]]));
  return `${[family, ...readable, digest(fields), digest(ref)].join('-')}-`;
}

/** Begins the keys of what a run saves; `sums` is any text that stands for the go.sum set. */
export function prefixFor(scope: BuildScope, ref: string, sums: string): string {
  return `${familyFor(scope, ref)}${digest(sums)}-`;
}

/** The rung that an entry's key belongs to. */
export function rungOf(key: string, rungs: readonly CacheRung[]): CacheRung | undefined {
  return rungs.find(({ prefix }) => key.startsWith(prefix));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
