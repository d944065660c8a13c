/** A Go version in its parts. `patch` is absent from a language version (`1.21`) and from a prerelease (`1.26rc1`). */
export interface VersionParts {
  readonly minor: number;
  readonly patch?: number;
  readonly prerelease?: { readonly kind: 'alpha' | 'beta' | 'rc'; readonly number: number };
}

/** From Go 1.21 on, `1.N` is a language and its first release is `1.N.0`; before, `1.N` is the release. Go issue 57631. */
export const FIRST_MINOR_WITH_ZERO_PATCH = 21;

const GO_FORM = /^1(?:\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5})|(alpha|beta|rc)(0|[1-9]\d{0,5}))?)?$/;
const SEMVER_FORM = /^1\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-(alpha|beta|rc)\.(0|[1-9]\d{0,5}))?$/;

/** Reads Go's own spelling without `go`: `1`, `1.13`, `1.21`, `1.22.3`, `1.26rc1`; undefined for anything else. */
export function parseGoForm(text: string): VersionParts | undefined {
  const match = GO_FORM.exec(text);
  return match === null ? undefined : parts(match[1] ?? '0', match[2], match[3], match[4]);
}

/** Reads the semver spelling: `1.13.0`, `1.26.0-rc.1`; undefined for anything else, also for a prerelease of a patch. */
export function parseSemverForm(text: string): VersionParts | undefined {
  const match = SEMVER_FORM.exec(text);
  if (match === null || (match[3] !== undefined && match[2] !== '0')) return undefined;
  return parts(match[1] ?? '', match[3] === undefined ? match[2] : undefined, match[3], match[4]);
}

function parts(minor: string, patch?: string, kind?: string, number?: string): VersionParts {
  return {
    minor: Number(minor),
    ...(patch === undefined ? {} : { patch: Number(patch) }),
    ...(kind === 'alpha' || kind === 'beta' || kind === 'rc'
      ? { prerelease: { kind, number: Number(number) } }
      : {}),
  };
}

/** Whether it names a language and no release: `1.21`, but neither `1.20` nor `1.21.0`. */
export function isLanguageOnly(version: VersionParts): boolean {
  return (
    version.patch === undefined &&
    version.prerelease === undefined &&
    version.minor >= FIRST_MINOR_WITH_ZERO_PATCH
  );
}

/** The release's own name, without `go`: `1.13`, `1.21.0`, `1.26rc1`. */
export function releaseName({ minor, patch = 0, prerelease }: VersionParts): string {
  if (prerelease !== undefined) return `1.${minor}${prerelease.kind}${prerelease.number}`;
  if (patch > 0 || minor >= FIRST_MINOR_WITH_ZERO_PATCH) return `1.${minor}.${patch}`;
  return minor === 0 ? '1' : `1.${minor}`;
}

/** The release's name as node-semver wants it: `1.13.0`, `1.26.0-rc.1`. */
export function semverName({ minor, patch = 0, prerelease }: VersionParts): string {
  const suffix = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
  return `1.${minor}.${patch}${suffix}`;
}

/** Order of releases, oldest first; the same in Go's order and in semver's (a language version counts as its `.0`). */
export function compareReleases(a: VersionParts, b: VersionParts): number {
  return a.minor - b.minor || (a.patch ?? 0) - (b.patch ?? 0) || comparePrereleases(a, b);
}

function comparePrereleases({ prerelease: a }: VersionParts, { prerelease: b }: VersionParts): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.number - b.number;
}
