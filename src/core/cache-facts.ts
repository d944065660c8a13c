/** What the cache of modules gave to this run. */
export interface ModuleCacheFact {
  /** `hit`: the entry of this very go.sum set; `partial`: one of a part of it, or of another set. */
  readonly outcome: 'hit' | 'partial' | 'miss' | 'off' | 'failed';
  /** Why it is off, failed or only read. */
  readonly reason?: string;
  /** What was asked for. */
  readonly key?: string;
  /** The entry that was found. */
  readonly restored?: string;
  /** Where entries are kept. */
  readonly store?: string;
  /** Files that are new in GOMODCACHE. */
  readonly files?: number;
  /** Files of the entry that go.sum does not name (any more); they were passed over. */
  readonly unnamed?: number;
  /** Of the archive as it came. */
  readonly bytes?: number;
  /** Of looking, restoring and checking. */
  readonly milliseconds?: number;
  /** Files that were not what go.sum says; they were removed. */
  readonly wrong: readonly WrongModuleFile[];
}

/** A file of a module that is not what go.sum says, or an `.info` that tells of another version. */
export interface WrongModuleFile {
  readonly path: string;
  readonly version: string;
  readonly file: 'zip' | 'mod' | 'info';
  /** `h1:…` of go.sum; a version where it is an `.info`. */
  readonly expected: string;
  /** What was found instead. */
  readonly actual: string;
  /**
   * What came of downloading that version once more: empty for the right one, else the go command's own words. Absent
   * where it was left to the job's own go commands.
   */
  readonly downloaded?: string;
}

/** What the build cache gave to this run. */
export interface BuildCacheFact {
  /** `hit`: the best rung of the ladder; `partial`: a lower one; `refused`: an entry was there, and nothing of it is used. */
  readonly outcome: 'hit' | 'partial' | 'miss' | 'refused' | 'off' | 'failed';
  /** Why it is off, failed, refused or only read. */
  readonly reason?: string;
  /** Where entries are kept. */
  readonly store?: string;
  /** What an entry must have been made for, by name. */
  readonly scope?: Readonly<Record<string, string>>;
  /** What was looked for, best first. */
  readonly rungs?: readonly CacheRung[];
  /** The rung that was found, as its place among `rungs`. */
  readonly rung?: number;
  /** The key of the entry that was found. */
  readonly restored?: string;
  /** `field`: made for another job; `mac`: not signed with the secret; `content`: not what it says it holds. */
  readonly refusal?: 'field' | 'mac' | 'content';
  /** Results of the go command that were restored. */
  readonly actions?: number;
  /** Of the results, and of the archive as it came. */
  readonly outputBytes?: number;
  readonly bytes?: number;
  /** Of looking and restoring. */
  readonly milliseconds?: number;
}

/** Keys that begin with `prefix` were saved on `ref`, those of `sameSums` with this very go.sum set. */
export interface CacheRung {
  readonly ref: string;
  readonly sameSums: boolean;
  readonly prefix: string;
}

/** What post did with one of the caches. */
export interface SavedCacheFact {
  readonly cache: 'modules' | 'build';
  /**
   * `empty`: there is nothing to save; `known`: the store has it; `unchanged`: too little is new; `unfinished`: the job did
   * not succeed.
   */
  readonly outcome: 'saved' | 'empty' | 'known' | 'unchanged' | 'unfinished' | 'failed';
  readonly reason?: string;
  readonly store?: string;
  readonly key?: string;
  /** Files of modules, or results of the go command. */
  readonly files?: number;
  /** Of the files, and of the archive made of them. */
  readonly bytes?: number;
  readonly archiveBytes?: number;
  /** Results that this job did not use. */
  readonly trimmed?: { readonly actions: number; readonly bytes: number };
  /** Results for which there was no room in `cache-budget`. */
  readonly overBudget?: { readonly actions: number; readonly bytes: number };
  readonly milliseconds?: number;
}
