import { Malformed } from './malformed.ts';
import { fitsPathMajor, pathMajor } from './module-path.ts';
import { canonicalVersion } from './module-version.ts';
import { stringValue } from './quoted-string.ts';

/** The one argument of a directive, as written. */
export function onlyArgument(verb: string, args: readonly string[], example: string): string {
  const [only, ...rest] = args;
  if (only === undefined || rest.length > 0)
    throw new Malformed(`${verb} wants exactly one argument: ${verb} ${example}`);
  return only;
}

/** Canonical; Malformed for what is no version, `master` for instance. */
export function versionValue(word: string): string {
  const version = stringValue(word);
  const canonical = canonicalVersion(version);
  if (canonical === undefined) throw new Malformed(`${version} is not a version of the form v1.2.3`);
  return canonical;
}

/** Canonical; Malformed for what is no version or not one of this path's major version. */
export function versionFor(path: string, word: string): string {
  const version = versionValue(word);
  const major = pathMajor(path);
  if (major === undefined) throw invalidPath(path);
  if (!fitsPathMajor(version, path)) {
    throw new Malformed(`${path} ${version}: the path wants ${major || 'v0 or v1'}`);
  }
  return version;
}

/** For a path whose end no module may have. */
export function invalidPath(path: string): Malformed {
  return new Malformed(`${path} is no module path: no module may end so`);
}
