import type { Span } from './position.ts';

/** go.mod as `go mod edit -json` reads it, with positions. Reference: go.dev/ref/mod#go-mod-file. */
export interface GoModFile {
  readonly module?: { readonly path: string; readonly deprecated?: string; readonly at: Span };
  readonly go?: { readonly version: string; readonly at: Span };
  readonly toolchain?: { readonly name: string; readonly at: Span };
  readonly godebug: readonly { readonly key: string; readonly value: string; readonly at: Span }[];
  readonly require: readonly Requirement[];
  readonly exclude: readonly { readonly path: string; readonly version: string; readonly at: Span }[];
  readonly replace: readonly Replacement[];
  readonly retract: readonly Retraction[];
  readonly tool: readonly { readonly path: string; readonly at: Span }[];
  readonly ignore: readonly { readonly path: string; readonly at: Span }[];
}

/** One required module version; `at` spans the line without its comment. */
export interface Requirement {
  readonly path: string;
  readonly version: string;
  readonly indirect: boolean;
  readonly at: Span;
}

/** `newVersion` is absent for a folder, `oldVersion` for a replacement of every version. */
export interface Replacement {
  readonly oldPath: string;
  readonly oldVersion?: string;
  readonly newPath: string;
  readonly newVersion?: string;
  readonly at: Span;
}

/** A closed interval of versions; `low === high` for a single one. */
export interface Retraction {
  readonly low: string;
  readonly high: string;
  readonly rationale: string;
  readonly at: Span;
}

/** go.work as `go work edit -json` reads it, with positions. Reference: go.dev/ref/mod#go-work-file. */
export interface GoWorkFile {
  readonly go?: { readonly version: string; readonly at: Span };
  readonly toolchain?: { readonly name: string; readonly at: Span };
  readonly godebug: readonly { readonly key: string; readonly value: string; readonly at: Span }[];
  readonly use: readonly { readonly path: string; readonly modulePath?: string; readonly at: Span }[];
  readonly replace: readonly Replacement[];
}
