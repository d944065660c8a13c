import type { Provenance, ToolchainRemark } from '../core/facts.ts';
import type { VersionParts } from './go-release.ts';

/** A Go that was asked for: as it was written, where, and what that means. */
export interface GoRequest {
  /** As it was written: `1.22.x`, `stable`, `go 1.22.3`. */
  readonly spec: string;
  readonly from: Provenance;
  /** Whether a file says so: `patch-policy` is about files only. */
  readonly inFile: boolean;
  readonly wanted: Wanted;
  /** What stands in the way of the words as written. */
  readonly remarks: readonly ToolchainRemark[];
}

/** What a request means. */
export type Wanted = Choosing | AtLeast;

/** Names releases of an index. */
export type Choosing = Exact | NewestPatch | Alias | Range;

/** This very release. */
export interface Exact {
  readonly kind: 'exact';
  readonly version: VersionParts;
}

/** The newest patch of `1.N`. */
export interface NewestPatch {
  readonly kind: 'newest-patch';
  readonly minor: number;
  /** For the go line of a go.mod: a prerelease will do while there is no release, since 1.27 < 1.27rc1 for Go. */
  readonly orPrerelease: boolean;
}

/** `stable`: the newest stable release; `oldstable`: the newest patch of the minor before it. */
export interface Alias {
  readonly kind: 'stable' | 'oldstable';
}

/** A node-semver range over releases in semver's spelling. */
export interface Range {
  readonly kind: 'range';
  /** Whether a release (`1.26.0-rc.1`) lies in it; a prerelease only where the range names one of the same version. */
  accepts(semver: string): boolean;
}

/** Any Go from `minimum` on (Go's own order) will do; where none is installed, `otherwise` is the one to get. */
export interface AtLeast {
  readonly kind: 'at-least';
  /** A release or a language version: `1.21`, `1.22.3`. */
  readonly minimum: string;
  readonly otherwise: Exact | NewestPatch;
}
