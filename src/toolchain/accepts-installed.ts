import { compareGoVersions } from '../gomod/go-version.ts';
import type { Wanted } from './go-request.ts';
import { compareReleases, parseGoForm, semverName } from './go-release.ts';

/**
 * Whether a Go that is already on the machine answers to a request without asking an index: any patch for `1.N`, any
 * match for a range, any Go that is new enough for a minimum. Never for `stable` and `oldstable`, which only an index
 * knows. `version` is Go's own name without `go`; a development build's is answered with false.
 */
export function acceptsInstalled(wanted: Wanted, version: string): boolean {
  const parts = parseGoForm(version);
  if (parts === undefined) return false;
  switch (wanted.kind) {
    case 'exact':
      return compareReleases(parts, wanted.version) === 0;
    case 'newest-patch':
      return parts.minor === wanted.minor && parts.prerelease === undefined;
    case 'range':
      return wanted.accepts(semverName(parts));
    case 'at-least':
      return compareGoVersions(version, wanted.minimum) >= 0;
    case 'stable':
    case 'oldstable':
      break;
  }
  return false;
}
