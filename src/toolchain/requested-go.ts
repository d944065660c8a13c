import { UserError } from '../core/errors.ts';
import type { Provenance } from '../core/facts.ts';
import { compareGoVersions } from '../gomod/go-version.ts';
import type { Environment } from '../ports.ts';
import type { AtLeast, Exact, GoRequest, NewestPatch } from './go-request.ts';
import { isLanguageOnly } from './go-release.ts';
import { namedToolchain } from './gotoolchain.ts';
import type { NamedToolchain } from './gotoolchain.ts';
import { readVersionFile } from './version-files.ts';
import { readGoDirectives } from './version-files/go-directives.ts';
import { parseVersionSpec } from './version-spec.ts';

/** A file with its text; the path as messages are to show it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Everywhere a Go may be asked for. */
export interface Places {
  /** The input go-version; undefined when it was not given, while an empty one is an error. */
  readonly goVersion?: string;
  /** The file of the input go-version-file. */
  readonly goVersionFile?: TextFile;
  readonly env: Environment;
  /** The workspace that the go command would use, found by us. */
  readonly goWork?: TextFile;
  /** The main module's go.mod, found by us. */
  readonly goMod?: TextFile;
}

/**
 * Which Go is asked for: go-version before go-version-file before the user's GOTOOLCHAIN before go.work before go.mod.
 * What we found ourselves is a minimum, as it is for the go command; the others mean what they say. Undefined when
 * nothing asks for one, or only a go.work or go.mod of our own finding that is malformed or has no go line: its
 * problem is a finding of its own, and no Go would do better. Throws UserError for a place the user named.
 */
export async function requestedGo(places: Places): Promise<GoRequest | undefined> {
  const { goVersion, goVersionFile, env } = places;
  if (goVersion !== undefined)
    return parseVersionSpec(goVersion, { from: { source: 'go-version input' }, inFile: false });
  if (goVersionFile !== undefined) return readVersionFile(goVersionFile.path, goVersionFile.text);
  const named = namedToolchain(env);
  if (named !== undefined && !named.orNewer) return { ...fromToolchain(named), inFile: false };
  return larger(named && minimumOf(fromToolchain(named)), foundRequest(places));
}

type Minimum = GoRequest & { readonly wanted: AtLeast };

/** A request with one version, and that version in Go's own spelling. */
type Single = GoRequest & { readonly wanted: Exact | NewestPatch; readonly minimum: string };

function fromToolchain({ value, version, parts, suffix }: NamedToolchain): Single {
  const from: Provenance = { source: 'GOTOOLCHAIN in the environment' };
  const language = isLanguageOnly(parts);
  return {
    spec: value,
    from,
    inFile: false,
    minimum: version,
    wanted: language
      ? { kind: 'newest-patch', minor: parts.minor, orPrerelease: true }
      : { kind: 'exact', version: parts },
    remarks: [
      ...(suffix === '' ? [] : [{ kind: 'toolchain-suffix' as const, name: value }]),
      ...(language ? [{ kind: 'toolchain-language-version' as const, name: value }] : []),
    ],
  };
}

function foundRequest({ goWork, goMod }: Places): Minimum | undefined {
  const [file, kind] = goWork === undefined ? [goMod, 'go.mod' as const] : [goWork, 'go.work' as const];
  if (file === undefined) return undefined;
  try {
    return minimumOf(readGoDirectives(file.path, file.text, kind));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function minimumOf({ minimum, wanted, ...request }: Single): Minimum {
  return { ...request, wanted: { kind: 'at-least', minimum, otherwise: wanted } };
}

function larger(a: Minimum | undefined, b: Minimum | undefined): Minimum | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareGoVersions(b.wanted.minimum, a.wanted.minimum) > 0 ? b : a;
}
