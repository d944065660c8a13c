import { UserError } from '../core/errors.ts';
import type { ToolchainRemark } from '../core/facts.ts';
import type { Choosing, Exact, GoRequest, NewestPatch } from './go-request.ts';
import { FIRST_MINOR_WITH_ZERO_PATCH, compareReleases, releaseName, semverName } from './go-release.ts';
import type { Platform } from './platform.ts';
import { platformName } from './platform.ts';
import type { ArchiveFile, Release, ReleaseIndex } from './release-index.ts';
import { noBuild, noRelease } from './selection-errors.ts';
import type { Unfulfilled } from './selection-errors.ts';

/** For an exact release named in a file: take it, take the newest patch of its minor, or take it and say so. */
export type PatchPolicy = 'pinned' | 'newest' | 'warn';

/** What an index answers to a request. */
export interface Selection {
  readonly release: Release;
  readonly file: ArchiveFile;
  /** The newest patch of the same minor that the platform has, when it is newer than the release chosen. */
  readonly newer: string | null;
  /** The request's own remarks and those of the choice. */
  readonly remarks: readonly ToolchainRemark[];
}

/**
 * Chooses a release for a platform, by version order whatever the order of the index. A range falls back to an older
 * release where the newest has no build for the platform, an exact version never does. `indexName` is for messages.
 * Throws UserError when nothing fits: what there is instead.
 */
export function selectRelease(
  index: ReleaseIndex,
  request: GoRequest,
  platform: Platform,
  policy: PatchPolicy,
  indexName: string,
): Selection {
  const wanted = choosing(request);
  const release =
    (wanted.kind === 'exact'
      ? chooseExact(index, wanted, platform, policy === 'newest' && request.inFile)
      : newestMatch(builtFor(index, platform), wanted)) ??
    refuse({ index, indexName, request, wanted, platform });
  const file = archiveFor(release, platform) ?? refuse({ index, indexName, request, wanted, platform });
  const newer = newestPatchAfter(index, release, platform);
  return {
    release,
    file,
    newer,
    remarks: [
      ...request.remarks,
      ...fellBack(index, wanted, release, platform),
      ...(policy === 'warn' && wanted.kind === 'exact' && newer !== null
        ? [{ kind: 'patch-behind' as const, version: release.version, newest: newer }]
        : []),
    ],
  };
}

/** The archive of a release for a platform: the first by name where there are several (darwin up to 1.4 has two). */
export function archiveFor(release: Release, platform: Platform): ArchiveFile | undefined {
  return release.files.find(({ os, arch }) => os === platform.os && arch === platform.arch);
}

function choosing({ wanted }: GoRequest): Choosing {
  return wanted.kind === 'at-least' ? wanted.otherwise : wanted;
}

function chooseExact(
  index: ReleaseIndex,
  { version }: Exact,
  platform: Platform,
  orNewerPatch: boolean,
): Release | undefined {
  const asked = index.releases.find((release) => release.version === releaseName(version));
  if (!orNewerPatch || version.prerelease !== undefined) return asked;
  const newest = builtFor(index, platform).find(
    ({ parts, stable }) => stable && parts.minor === version.minor,
  );
  return newest !== undefined && compareReleases(newest.parts, version) >= 0 ? newest : asked;
}

/** The newest release of a newest-first list that a request means. */
function newestMatch(releases: readonly Release[], wanted: Exclude<Choosing, Exact>): Release | undefined {
  const newestStable = releases.find(({ stable }) => stable);
  switch (wanted.kind) {
    case 'stable':
      return newestStable;
    case 'oldstable':
      return releases.find(
        ({ stable, parts }) => stable && newestStable !== undefined && parts.minor < newestStable.parts.minor,
      );
    case 'newest-patch':
      return newestPatch(releases, wanted);
    case 'range':
      break;
  }
  // An entry that the index marks unstable, though its name is a release's, is only to be had by name.
  return releases.find(
    ({ parts, stable }) => (stable || parts.prerelease !== undefined) && wanted.accepts(semverName(parts)),
  );
}

function newestPatch(
  releases: readonly Release[],
  { minor, orPrerelease }: NewestPatch,
): Release | undefined {
  const ofMinor = releases.filter(({ parts }) => parts.minor === minor);
  // Before 1.21 a prerelease is older than the go line: 1.20rc1 < 1.20, but 1.21 < 1.21rc1 (go/version's order).
  const prerelease = orPrerelease && minor >= FIRST_MINOR_WITH_ZERO_PATCH ? ofMinor[0] : undefined;
  return ofMinor.find(({ stable }) => stable) ?? prerelease;
}

function builtFor(index: ReleaseIndex, platform: Platform): readonly Release[] {
  return index.releases.filter((release) => archiveFor(release, platform) !== undefined);
}

function newestPatchAfter(index: ReleaseIndex, chosen: Release, platform: Platform): string | null {
  const newest = builtFor(index, platform).find(
    ({ parts, stable }) => stable && parts.minor === chosen.parts.minor,
  );
  return newest !== undefined && compareReleases(newest.parts, chosen.parts) > 0 ? newest.version : null;
}

/** Says that the newest release meant has no build for the platform. */
function fellBack(
  index: ReleaseIndex,
  wanted: Choosing,
  chosen: Release,
  platform: Platform,
): readonly ToolchainRemark[] {
  const newest = wanted.kind === 'exact' ? undefined : newestMatch(index.releases, wanted);
  if (newest === undefined || compareReleases(newest.parts, chosen.parts) <= 0) return [];
  return [{ kind: 'no-build-for-newest', newest: newest.version, platform: platformName(platform) }];
}

function refuse(unfulfilled: Unfulfilled): never {
  const { index, wanted, platform } = unfulfilled;
  const meant =
    wanted.kind === 'exact'
      ? chooseExact(index, wanted, platform, false)
      : newestMatch(index.releases, wanted);
  throw new UserError(meant === undefined ? noRelease(unfulfilled) : noBuild(unfulfilled, meant));
}
