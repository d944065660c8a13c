import { compareNumbers } from './module-version.ts';

/** `1.21.3` or `1.22rc1` taken apart; without leading zeros, so that longer numbers are greater. */
interface GoVersion {
  readonly major: string;
  readonly minor: string;
  /** Empty where it names no release: a language version or a prerelease. */
  readonly patch: string;
  /** `alpha`, `beta`, `rc`; empty when it is no prerelease. */
  readonly kind: string;
  readonly prerelease: string;
}

const pattern = /^(0|[1-9]\d*)(?:\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*)|([a-z]+)(0|[1-9]\d*)?)?)?$/;

function parse(version: string): GoVersion | undefined {
  const match = pattern.exec(version);
  if (match === null) return undefined;
  const [, major = '', minor = '0', writtenPatch, kind = '', prerelease = ''] = match;
  const patch = writtenPatch ?? (kind === '' && hasImplicitPatch(match[2]) ? '0' : '');
  return { major, minor, patch, kind, prerelease };
}

/** Before 1.21 the first release of a minor was called `1.N`; `1` is one, too. go.dev/doc/toolchain#version. */
function hasImplicitPatch(minor: string | undefined): boolean {
  return minor === undefined || compareNumbers(minor, '21') < 0;
}

/** Whether Go takes it for a version, written without `go`: `1.21`, `1.21rc1`, `1.21.0`; `1.21rc` counts too. */
export function isValidGoVersion(version: string): boolean {
  return pattern.test(version);
}

/**
 * Go's order, as in the package go/version but without `go` in front: 1.21 < 1.21rc1 < 1.21.0, and before 1.21
 * 1.20rc1 < 1.20 = 1.20.0. Negative, zero or positive; what is no version comes first and equals its like.
 */
export function compareGoVersions(a: string, b: string): number {
  const left = parse(a);
  const right = parse(b);
  if (left === undefined || right === undefined)
    return Number(left !== undefined) - Number(right !== undefined);
  return (
    compareNumbers(left.major, right.major) ||
    compareNumbers(left.minor, right.minor) ||
    compareNumbers(left.patch, right.patch) ||
    compareKinds(left.kind, right.kind) ||
    compareNumbers(left.prerelease, right.prerelease)
  );
}

function compareKinds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `1.21` of `1.21.3` and of `1.21rc2`, `1` of `1.0.3`; empty for what is no version. */
export function languageVersion(version: string): string {
  const parsed = parse(version);
  if (parsed === undefined) return '';
  const { major, minor } = parsed;
  return major === '1' && minor === '0' ? major : `${major}.${minor}`;
}

/** Whether it names a language and not a release: `1.21`. `1.20` is both and counts. */
export function isLanguageVersion(version: string): boolean {
  return version !== '' && languageVersion(version) === version;
}

/**
 * `go1.22.3-custom` → version `1.22.3`, suffix `-custom`. Undefined for what names no version: `default`, `local`,
 * `1.22.3`, `gotip`, or a path. Reference: go.dev/doc/toolchain#name.
 */
export function goToolchainVersion(name: string): { version: string; suffix: string } | undefined {
  const match = /^go([^-]*)(-[^/\\]*)?$/.exec(name);
  if (match === null) return undefined;
  const [, version = '', suffix = ''] = match;
  return isValidGoVersion(version) ? { version, suffix } : undefined;
}
