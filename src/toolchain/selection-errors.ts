import type { Choosing, GoRequest } from './go-request.ts';
import { compareReleases, releaseName } from './go-release.ts';
import { platformName } from './platform.ts';
import type { Platform } from './platform.ts';
import { quoted } from '../core/quoted.ts';
import type { Release, ReleaseIndex } from './release-index.ts';

/** A request that an index cannot fulfil. */
export interface Unfulfilled {
  readonly index: ReleaseIndex;
  readonly indexName: string;
  readonly request: GoRequest;
  readonly wanted: Choosing;
  readonly platform: Platform;
}

/** The line for a request that no release of the index answers, with the nearest one there is. */
export function noRelease({ index, indexName, request, wanted, platform }: Unfulfilled): string {
  const nearest = nearestRelease(index, platform, wanted);
  const instead =
    nearest === undefined
      ? `it has no build for ${platformName(platform)} at all`
      : `the nearest for ${platformName(platform)} is ${nearest.version}`;
  return `${request.from.source}: no Go release in ${indexName} answers to ${quoted(request.spec)}; ${instead}${hint(index, wanted)}${yamlHint(request)}`;
}

/** The line for a release that exists but not for this platform: where it does, and the nearest that has a build. */
export function noBuild(
  { index, indexName, request, wanted, platform }: Unfulfilled,
  release: Release,
): string {
  const platforms = [...new Set(release.files.map(platformName))];
  const nearest = nearestRelease(index, platform, wanted);
  const instead = nearest === undefined ? 'no release has one' : `the nearest with one is ${nearest.version}`;
  return (
    `${request.from.source}: Go ${release.version} has no build for ${platformName(platform)} in ${indexName}` +
    ` (it has ${platforms.length === 0 ? 'none at all' : platforms.join(', ')}); ${instead}`
  );
}

/** A minor of which there are only prereleases yet is to be asked for by name. */
function hint(index: ReleaseIndex, wanted: Choosing): string {
  if (wanted.kind !== 'newest-patch') return '';
  const prerelease = index.releases.find(({ parts }) => parts.minor === wanted.minor);
  return prerelease === undefined
    ? ''
    : `; of 1.${wanted.minor} there is only ${prerelease.version} so far: name it to get it`;
}

/** An unquoted 1.20 that became 1.2 is an error where the index has no 1.2. */
function yamlHint({ remarks }: GoRequest): string {
  const remark = remarks.find(({ kind }) => kind === 'yaml-number');
  return remark?.kind === 'yaml-number'
    ? `; did YAML turn ${remark.meant} into ${remark.spec}? Quote it: '${remark.meant}'`
    : '';
}

/** Of what is built for the platform: the same minor's newest, else the newest below what was asked, else the newest. */
function nearestRelease(index: ReleaseIndex, platform: Platform, wanted: Choosing): Release | undefined {
  // Newest first, as the index has them.
  const built = index.releases.filter(({ files }) =>
    files.some(({ os, arch }) => os === platform.os && arch === platform.arch),
  );
  const stable = built.filter((release) => release.stable);
  if (wanted.kind !== 'exact' && wanted.kind !== 'newest-patch') return stable[0];
  const asked = wanted.kind === 'exact' ? wanted.version : { minor: wanted.minor };
  return (
    built.find(({ version }) => version === releaseName(asked)) ??
    stable.find(({ parts }) => parts.minor === asked.minor) ??
    stable.find(({ parts }) => compareReleases(parts, asked) < 0) ??
    stable[0]
  );
}
