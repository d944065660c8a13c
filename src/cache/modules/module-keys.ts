import { createHash } from 'node:crypto';
import { filesOf } from './module-files.ts';
import type { ModuleSums } from './module-sums.ts';

/** Begins the key of every module entry; the number changes when what is in an entry does. */
const family = 'go-preflight-modules-1';

/** What to ask a store for, best first. */
export interface ModuleKeys {
  /** Of the entry that has every zip and go.mod of the go.sum set. */
  readonly key: string;
  /** What entries with a part of the set begin with; then those of other sets, which share most of their modules. */
  readonly prefixes: readonly string[];
}

/**
 * The keys for what a repository's go.sum files name; undefined where that is nothing. They are the same for every
 * system: so are the files. `repository` (GITHUB_REPOSITORY) keeps those apart that share a store: what another one's last
 * entry has is of little use here.
 */
export function moduleKeys(sums: ModuleSums, repository = ''): ModuleKeys | undefined {
  if (sums.length === 0) return undefined;
  const lines = sums.flatMap(({ stem, zip, goMod }) => [
    ...sorted(zip).map((hash) => `${stem}.zip ${hash}`),
    ...sorted(goMod).map((hash) => `${stem}.mod ${hash}`),
  ]);
  const own = `${family}-${digest([repository]).slice(0, 8)}-`;
  const key = own + digest(lines);
  return { key, prefixes: [`${key}-`, own] };
}

/**
 * The key to save files under. A job that needs a part of the set alone must not keep the whole set's key from others:
 * what it has gets a key of its own, and whoever restores that and adds to it saves more.
 */
export function keyFor(key: string, sums: ModuleSums, files: readonly string[]): string {
  const there = new Set(files);
  const wanted = sums.flatMap(filesOf).filter(({ name }) => !name.endsWith('.info'));
  return wanted.every(({ name }) => there.has(name)) ? key : `${key}-${digest(sorted(files)).slice(0, 16)}`;
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}

function digest(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 40);
}
