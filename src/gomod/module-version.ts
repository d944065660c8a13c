/**
 * Semantic versions as Go modules write them, with a leading `v`; `v1` and `v1.2` stand for `v1.0.0` and `v1.2.0`.
 * Reference: go.dev/ref/mod#versions and semver.org.
 */
interface Semver {
  readonly major: string;
  readonly minor: string;
  readonly patch: string;
  /** Without its `-`; empty for a release. */
  readonly prerelease: string;
  /** With its `+`; empty when there is none. */
  readonly build: string;
}

const number = /^(?:0|[1-9]\d*)$/;
const identifier = /^[0-9A-Za-z-]+$/;

function parse(version: string): Semver | undefined {
  if (!version.startsWith('v')) return undefined;
  const plus = version.indexOf('+');
  const beforeBuild = plus < 0 ? version : version.slice(0, plus);
  const dash = beforeBuild.indexOf('-');
  const core = (dash < 0 ? beforeBuild : beforeBuild.slice(0, dash)).slice(1).split('.');
  const prerelease = dash < 0 ? undefined : beforeBuild.slice(dash + 1);
  const build = plus < 0 ? undefined : version.slice(plus + 1);
  const isShort = core.length < 3;
  if (core.length > 3 || !core.every((part) => number.test(part))) return undefined;
  if (isShort && (prerelease !== undefined || build !== undefined)) return undefined;
  if (prerelease !== undefined && !prerelease.split('.').every(isPrereleaseIdentifier)) return undefined;
  if (build !== undefined && !build.split('.').every((part) => identifier.test(part))) return undefined;
  const [major = '0', minor = '0', patch = '0'] = core;
  return { major, minor, patch, prerelease: prerelease ?? '', build: build === undefined ? '' : `+${build}` };
}

function isPrereleaseIdentifier(part: string): boolean {
  return identifier.test(part) && (!/^\d+$/.test(part) || number.test(part));
}

/** Whether it is a version at all; `v1` and `v1.2` are. */
export function isValidVersion(version: string): boolean {
  return parse(version) !== undefined;
}

/** `v1` → `v1.0.0`, `v1.2.3+meta` → `v1.2.3`; `+incompatible` stays. Undefined for what is no version. */
export function canonicalVersion(version: string): string | undefined {
  const parsed = parse(version);
  if (parsed === undefined) return undefined;
  const { major, minor, patch, prerelease, build } = parsed;
  const suffix = `${prerelease && `-${prerelease}`}${build === '+incompatible' ? build : ''}`;
  return `v${major}.${minor}.${patch}${suffix}`;
}

/** `v2` of `v2.1.0`; undefined for what is no version. */
export function majorVersion(version: string): string | undefined {
  const parsed = parse(version);
  return parsed && `v${parsed.major}`;
}

/** Whether it stands for a major version ≥ 2 of a module that does not say so in its path. go.dev/ref/mod#incompatible-versions. */
export function isIncompatible(version: string): boolean {
  return parse(version)?.build === '+incompatible';
}

/**
 * Whether it was made up for a commit: `v0.0.0-20060102150405-abcdefabcdef`, `vX.Y.Z-pre.0.…`, `vX.Y.(Z+1)-0.…`.
 * Reference: go.dev/ref/mod#pseudo-versions.
 */
export function isPseudoVersion(version: string): boolean {
  const parsed = parse(version);
  if (parsed === undefined || parsed.prerelease === '') return false;
  const parts = parsed.prerelease.split('.');
  const stamp = parts.pop() ?? '';
  return (
    /^\d{14}-[0-9A-Za-z]+$/.test(stamp) &&
    (parts.length === 0 ? /^0\.0$/.test(`${parsed.minor}.${parsed.patch}`) : parts.at(-1) === '0')
  );
}

/**
 * Semantic version precedence: negative, zero or positive. Build metadata does not count; what is no version comes
 * before every version and is equal to its like. Reference: semver.org, item 11.
 */
export function compareVersions(a: string, b: string): number {
  const left = parse(a);
  const right = parse(b);
  if (left === undefined || right === undefined)
    return Number(left !== undefined) - Number(right !== undefined);
  return (
    compareNumbers(left.major, right.major) ||
    compareNumbers(left.minor, right.minor) ||
    compareNumbers(left.patch, right.patch) ||
    comparePrereleases(left.prerelease, right.prerelease)
  );
}

function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  const left = a.split('.');
  const right = b.split('.');
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareIdentifiers(a: string, b: string): number {
  const aIsNumber = number.test(a);
  const bIsNumber = number.test(b);
  if (aIsNumber && bIsNumber) return compareNumbers(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return compareText(a, b);
}

/** Decimal numbers of any length, without leading zeros. */
export function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether go made the version up for a module that only a folder provides: `v0.0.0-00010101000000-000000000000`. */
export function isPlaceholderVersion(version: string): boolean {
  return /^v\d+\.0\.0-00010101000000-000000000000$/.test(version);
}
