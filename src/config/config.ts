import type { Severity } from '../core/finding.ts';
import type { Language } from '../core/text.ts';
import type { CACHE_MODES } from './cache-options.ts';
import type { CHECKS } from './options.ts';
import type { STATIC, TARGETS_MODES } from './target-options.ts';

/** The id of a check that can be chosen. */
export type CheckId = (typeof CHECKS)[number];

/** Every input, parsed and validated; nothing later looks at a raw input again. */
export interface Config {
  /** As written; empty when not given. */
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly checkLatest: boolean;
  /** As written; empty means the machine's own. */
  readonly architecture: string;
  /** Accepted for compatibility: nothing is asked of GitHub. */
  readonly token: string;
  readonly cache: (typeof CACHE_MODES)[number];
  /** Accepted for compatibility: all go.sum files count. */
  readonly cacheDependencyPath: readonly string[];
  /** As written; empty when not given. */
  readonly cacheFolder: string;
  /** Megabytes. */
  readonly cacheBudget: number;
  /** Empty for none. */
  readonly cacheSecret: string;
  /** Without a slash at the end; empty when not given. */
  readonly goDownloadBaseUrl: string;
  /** As written, relative to the workspace or absolute. */
  readonly workingDirectory: string;
  readonly modules: readonly string[];
  readonly checks: readonly CheckId[];
  readonly failOn: Severity | 'never';
  readonly language: Language;
  readonly patchPolicy: 'pinned' | 'newest' | 'warn';
  readonly toolchain: 'local' | 'auto';
  /** `1.17`; empty when not given. */
  readonly tidyCompat: string;
  /** As written: names, presets, patterns after `!`. */
  readonly targets: readonly string[];
  readonly targetsMode: (typeof TARGETS_MODES)[number];
  /** Patterns of names. */
  readonly targetsAllowFailure: readonly string[];
  readonly targetsTests: boolean;
  readonly static: (typeof STATIC)[number];
  readonly tags: readonly string[];
  /** The job's row of the matrix as JSON; empty or `null` for none. */
  readonly matrix: string;
  /** `success`, `failure`, `cancelled`: in main as it stands, in post as it ended. Empty where nobody tells. */
  readonly jobStatus: string;
}
