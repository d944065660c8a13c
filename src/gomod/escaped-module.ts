import { fitsPathMajor } from './module-path.ts';
import { canonicalVersion } from './module-version.ts';

/** One element of a module path. Names that Windows keeps to itself and its short names are none. */
const element =
  /^(?!\.)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$))(?![^.]*~[0-9]+(?:\.|$))[-._~0-9a-z]+(?<!\.)$/i;

/** The first is a host name: lower case, with a dot. */
const host = /^(?!-)[-0-9a-z]*\.[-.0-9a-z]*$/;

/** Whether it can be a module path and a canonical version that fits it. Reference: golang.org/x/mod/module, Check. */
export function isModuleVersion(path: string, version: string): boolean {
  const elements = path.split('/');
  return (
    host.test(elements[0] ?? '') &&
    elements.every((it) => element.test(it)) &&
    canonicalVersion(version) === version &&
    fitsPathMajor(version, path)
  );
}

/**
 * A module path or version with `!x` for every capital, as proxies, checksum databases and GOMODCACHE write it: they may
 * be files of systems that do not tell case apart. Reference: golang.org/x/mod/module, EscapePath.
 */
export function escapedModule(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
