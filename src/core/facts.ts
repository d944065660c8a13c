import type { BuildCacheFact, ModuleCacheFact } from './cache-facts.ts';
import type { TargetFact } from './target-facts.ts';
import type { Place, TextEdit } from './finding.ts';

/** Everything the checks saw: plain JSON, so that it can be saved and judged again without Go. */
export interface Facts {
  readonly toolchain?: ToolchainFact;
  readonly modules?: ModulesFact;
  readonly moduleCache?: ModuleCacheFact;
  readonly buildCache?: BuildCacheFact;
  readonly tidy?: readonly TidyFact[];
  readonly targets?: readonly TargetFact[];
  readonly broken?: readonly BrokenCheck[];
}

/** A value with where it came from. */
export interface Provenance {
  /** For people: `go-version input`, `go.mod line 5, toolchain`, `GOTOOLCHAIN in the environment`. */
  readonly source: string;
  readonly at?: Place;
}

/** Where the Go in use was taken from. */
export type ToolchainSource = 'tool-cache' | 'goroot-variable' | 'path' | 'download' | 'module-proxy';

/** How the bytes of the Go in use were checked. `trusted`: it was on the machine before us. */
export type Verification = 'sha256' | 'checksum-database' | 'trusted' | 'none';

/** Which Go was asked for, which one is used, and why. */
export interface ToolchainFact {
  /** As it was written: `1.22.x`, `stable`, `go 1.22.3`; empty when nothing asked for one. */
  readonly spec: string;
  readonly from: Provenance;
  /** What stands in the way of the spec as written; the rules of the family `toolchain` explain each. */
  readonly remarks: readonly ToolchainRemark[];
  /** Go's own name without `go`: `1.22.3`, `1.26rc1`. */
  readonly version?: string;
  /** Instead of `version`: the release asked for, refused before it was fetched since a go line needs a newer one. */
  readonly refused?: string;
  readonly goroot?: string;
  readonly source?: ToolchainSource;
  /** The URL, folder or proxy it came from. */
  readonly origin?: string;
  readonly verified?: Verification;
  /** The newest patch of the same minor, when an index was read and it has a newer one. */
  readonly newer?: string;
  /** The go lines that the Go in use has to satisfy. */
  readonly required: readonly GoLine[];
}

/** A go line of go.mod or go.work: Go's own minimum there. */
export interface GoLine {
  readonly version: string;
  readonly from: Provenance;
}

/** Something about the choice of Go that a person should know. */
export type ToolchainRemark =
  /** `1.2` was probably `1.20` before YAML read it as a number. */
  | { readonly kind: 'yaml-number'; readonly spec: string; readonly meant: string }
  /** A range fell back because the newest release has no build for this platform. */
  | { readonly kind: 'no-build-for-newest'; readonly newest: string; readonly platform: string }
  /** `toolchain go1.22.3-custom`: the suffix names no release. */
  | { readonly kind: 'toolchain-suffix'; readonly name: string; readonly at?: Place }
  /** `toolchain go1.21` names a language version, not a release. */
  | { readonly kind: 'toolchain-language-version'; readonly name: string; readonly at?: Place }
  /** `toolchain default`, or equal to the go line: `go mod tidy` removes it and `go build` refuses it (measured on 1.26.8). */
  | { readonly kind: 'toolchain-line-redundant'; readonly name: string; readonly at?: Place }
  /** The user's own GOTOOLCHAIN names another release than the one asked for. */
  | { readonly kind: 'gotoolchain-conflict'; readonly value: string; readonly spec: string }
  /** `toolchain: auto` cannot work here. */
  | { readonly kind: 'toolchain-auto-blocked'; readonly reason: string }
  /** patch-policy `warn`: a newer patch of the same minor is out. */
  | { readonly kind: 'patch-behind'; readonly version: string; readonly newest: string };

/** The modules of the repository. */
export interface ModulesFact {
  readonly modules: readonly ModuleFact[];
  /** The workspace file, relative to the repository, when there is one that the go command would use. */
  readonly goWork?: {
    readonly file: string;
    /** Its go line, as written. */
    readonly go?: { readonly version: string; readonly line: number };
    readonly problem?: FileProblem;
  };
  /** Folders that could not be read. */
  readonly unreadable: readonly { readonly dir: string; readonly reason: string }[];
  /** Where the search started, relative to the repository (`.` for all of it). */
  readonly searched: string;
  /** The `modules` patterns that match no module; all of them when they leave none to check. */
  readonly patterns: readonly string[];
}

/** One go.mod. */
export interface ModuleFact {
  /** Relative to the repository, with `/`; `.` for its root. */
  readonly dir: string;
  /** `dir` + `/go.mod`. */
  readonly goMod: string;
  /** The module path; empty when go.mod has none or is malformed. */
  readonly path: string;
  /** The go line, as written. */
  readonly go?: string;
  readonly goAt?: Place;
  readonly toolchain?: string;
  readonly inWorkspace: boolean;
  readonly problem?: FileProblem;
}

/** Why a file could not be understood. Line and column are 1-based. */
export interface FileProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A go command that failed. `output` is hostile text. */
export interface CommandFailure {
  /** `go`, `mod`, `tidy` … as it was run, without our temporary paths. */
  readonly command: readonly string[];
  /** Relative to the repository. */
  readonly dir: string;
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly output: string;
}

/** A check that could not do its work: a fault of the machine or a bug of ours, never the module's. */
export interface BrokenCheck {
  readonly check: string;
  readonly message: string;
}

/** What `go mod tidy` would do to one module. */
export interface TidyFact {
  readonly module: { readonly dir: string; readonly goMod: string; readonly path: string };
  readonly outcome: 'tidy' | 'drift' | 'failed' | 'skipped';
  /** Why it was skipped, or failed without a command: `Go 1.13 has no -modfile`. */
  readonly reason?: string;
  readonly changes: readonly TidyChange[];
  /** For `git apply` at the repository's root; empty unless there is drift. */
  readonly patch: string;
  /** What tidy changes in its own result, as a patch; absent or empty where it changes nothing or was not asked. */
  readonly secondPatch?: string;
  /** go found no package in the module: nothing was looked at. */
  readonly noPackages?: true;
  /** Modules that only go.work provides; tidy was then judged with the workspace's modules in their place. */
  readonly fromWorkspace: readonly string[];
  readonly failure?: CommandFailure;
  /** The import that the failure is about. */
  readonly failedAt?: ImportSite;
  /** The files that tidy writes, whole; absent unless there is drift. `before` is null for a new one. */
  readonly files?: readonly WrittenFile[];
  readonly milliseconds: number;
}

/** One file as it is and as it should be. `file` is relative to the repository, with `/`. */
export interface WrittenFile {
  readonly file: string;
  readonly before: string | null;
  readonly after: string;
}

/** Where a package is imported. */
export interface ImportSite {
  readonly importPath: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A module version that forces something, and what it says. */
export interface Forcing {
  readonly path: string;
  readonly version: string;
  readonly says: string;
}

/** One difference between what is written and what tidy writes. `at` is where a reader should look. */
export type TidyChange = { readonly at: Place; readonly edits: readonly TextEdit[] } & (
  | {
      readonly kind: 'require-missing';
      readonly path: string;
      readonly version: string;
      readonly indirect: boolean;
      readonly importedAt?: ImportSite;
      /** For an indirect one: the chain of packages or modules that needs it. */
      readonly neededBy?: readonly string[];
    }
  | { readonly kind: 'require-unused'; readonly path: string; readonly version: string }
  | {
      readonly kind: 'require-version';
      readonly path: string;
      readonly from: string;
      readonly to: string;
      readonly forcedBy?: Forcing;
    }
  | {
      /** `indirect` is what the comment should say. */
      readonly kind: 'require-indirect';
      readonly path: string;
      readonly version: string;
      readonly indirect: boolean;
      readonly importedAt?: ImportSite;
    }
  | { readonly kind: 'go-line'; readonly from?: string; readonly to?: string; readonly forcedBy?: Forcing }
  | {
      readonly kind: 'toolchain-line';
      readonly from?: string;
      readonly to?: string;
      readonly forcedBy?: Forcing;
    }
  /** replace, exclude, retract, tool, godebug, ignore, module: the line as it is (`from`) and as tidy writes it (`to`). */
  | { readonly kind: 'directive'; readonly verb: string; readonly from?: string; readonly to?: string }
  /**
   * Same meaning, other layout: blocks, order, blanks, comments. `foreign` is the first of the lines of go.sum that are
   * no hashes at all: conflict markers.
   */
  | { readonly kind: 'format'; readonly foreign?: string }
  | {
      readonly kind: 'sum-missing';
      readonly path: string;
      readonly version: string;
      readonly lines: readonly string[];
      /** There is no go.sum at all. */
      readonly newFile: boolean;
    }
  | {
      readonly kind: 'sum-stale';
      readonly path: string;
      readonly version: string;
      readonly lines: readonly string[];
    }
  /** go.sum or go.mod is there but git does not know it: a fresh clone lacks it. */
  | { readonly kind: 'untracked'; readonly file: string }
  /** go.work.sum lacks lines that the workspace's own build needs. */
  | { readonly kind: 'work-sum-missing'; readonly lines: readonly string[]; readonly newFile: boolean }
);
