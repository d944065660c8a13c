import { isIncompatible, majorVersion } from './module-version.ts';

/**
 * The major version a module path commits to: `v3` for `example.com/m/v3` and `gopkg.in/m.v3`, empty for none.
 * Undefined when the path's end is none that a module may have (`/v1`, `/v02`, gopkg.in without `.vN`).
 * Reference: go.dev/ref/mod#major-version-suffixes.
 */
export function pathMajor(path: string): string | undefined {
  if (path.startsWith('gopkg.in/')) {
    const [, major, unstable] = /\.(v(?:0|[1-9]\d*))(-unstable)?$/.exec(path.slice('gopkg.in/'.length)) ?? [];
    return major === 'v0' && unstable !== undefined ? undefined : major;
  }
  const suffix = /\/v([0-9.]+)$/.exec(path)?.[1];
  if (suffix === undefined) return '';
  return /^[1-9]\d*$/.test(suffix) && suffix !== '1' ? `v${suffix}` : undefined;
}

/**
 * Whether a version may stand beside a path whose `pathMajor` this is. Major version 1 of a gopkg.in path also takes
 * pseudo-versions from v0, which is how gopkg.in's first modules were tagged.
 */
export function fitsPathMajor(version: string, path: string): boolean {
  const expected = pathMajor(path);
  const actual = majorVersion(version);
  if (expected === undefined || actual === undefined) return false;
  if (expected === '') return actual === 'v0' || actual === 'v1' || isIncompatible(version);
  return (
    actual === expected ||
    (path.startsWith('gopkg.in/') && expected === 'v1' && version.startsWith('v0.0.0-'))
  );
}

/** Whether a replacement is a folder and not a module: rooted, or starting with `./` or `../`, as on any system. */
export function isFolderPath(path: string): boolean {
  return /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:)/.test(path);
}
