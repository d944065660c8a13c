import type { ToolchainRemark, ToolchainSource, Verification } from '../../core/facts.ts';
import type { ArchiveFile, ReleaseIndex } from '../release-index.ts';
import { toolchainModuleSite } from '../../go-sites.ts';
import { goSites } from '../sites.ts';
import type { Site } from '../sites.ts';
import { usualPace } from '../../network/pace.ts';
import type { Pace } from '../../network/pace.ts';

/** Which Go is to be there in the end. */
export interface GoWanted {
  /** As it was asked for, for messages: `1.26.x`; empty when any will do. */
  readonly asked: string;
  /** The release in Go's own name, where it is known without an index. */
  readonly exact?: string;
  /** Picks from an index; `indexName` is for messages. Throws UserError when nothing in it fits. */
  choose(index: ReleaseIndex, indexName: string): GoChoice;
  /** Whether a release that is on the machine will do. */
  satisfies(version: string): boolean;
  /** Ask the sources for the newest before taking what is on the machine. */
  readonly checkLatest: boolean;
  /** The Go on PATH goes before the tool cache. */
  readonly preferInstalled: boolean;
}

/** What was picked from an index. */
export interface GoChoice {
  readonly version: string;
  /** Absent where the release has no archive for the platform. */
  readonly file?: ArchiveFile;
  readonly newer?: string | null;
  readonly remarks: readonly ToolchainRemark[];
}

/** Where from and for which machine. */
export interface InstallOptions {
  /** Takes the place of Go's own sites. */
  readonly goDownloadBaseUrl?: string;
  /** GOOS of this machine. */
  readonly os: string;
  /** GOARCH */
  readonly arch: string;
}

/** A Go that can be used, and where it comes from. */
export interface InstalledGo {
  readonly version: string;
  readonly goroot: string;
  readonly source: ToolchainSource;
  /** The URL, folder or proxy. */
  readonly origin: string;
  readonly verified: Verification;
  /** The newest patch of the same minor, when an index was read and has a newer one. */
  readonly newer?: string;
  readonly remarks: readonly ToolchainRemark[];
}

/** The world's part of the settings: other sites and less patience make tests possible. */
export interface Surroundings {
  readonly sites: readonly Site[];
  /** Where `direct` leads for the module golang.org/toolchain. */
  readonly moduleSite: string;
  readonly pace: Pace;
}

/** Go's own sites, asked with the usual patience. */
export const usualSurroundings: Surroundings = {
  sites: goSites,
  moduleSite: toolchainModuleSite,
  pace: usualPace,
};
