import type { BuildCacheFact, ModuleCacheFact } from './cache-facts.ts';
import type { ToolchainFact } from './facts.ts';
import type { TargetFact } from './target-facts.ts';
import type { Finding } from './finding.ts';

/** The one model behind every renderer; `docs/report.schema.json` is its published shape. */
export interface Report {
  readonly schema: 'go-preflight/report/v1';
  /** `unsound`: at least one finding at or above `fail-on`; a check that broke is an error among them. */
  readonly verdict: 'sound' | 'unsound';
  readonly findings: readonly Finding[];
  readonly modules: readonly ModuleReport[];
  readonly toolchain: ToolchainFact | null;
  /** Module by module; empty where no target was asked for. */
  readonly targets: readonly TargetFact[];
  /** null where the command does without. */
  readonly moduleCache: ModuleCacheFact | null;
  /** null where the command does without. */
  readonly buildCache: BuildCacheFact | null;
  /** Milliseconds by stage, in the order they ended. Some go side by side. */
  readonly timings: readonly { readonly stage: string; readonly milliseconds: number }[];
  /** From the start to the report. */
  readonly milliseconds: number;
  readonly skipped: readonly { readonly check: string; readonly reason: string }[];
  /** For `git apply` at the repository's root; empty when nothing is to be mended. */
  readonly patch: string;
}

/** What a report says of one module. */
export interface ModuleReport {
  readonly dir: string;
  readonly path: string;
  readonly tidy: 'tidy' | 'drift' | 'failed' | 'skipped';
}
