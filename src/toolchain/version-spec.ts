import { nearest } from '../config/nearest.ts';
import { UserError } from '../core/errors.ts';
import type { Provenance, ToolchainRemark } from '../core/facts.ts';
import type { GoRequest, Wanted } from './go-request.ts';
import { parseSemverForm } from './go-release.ts';
import { quoted } from '../core/quoted.ts';

const ALIASES: Readonly<Record<string, 'stable' | 'oldstable'>> = {
  stable: 'stable',
  latest: 'stable',
  oldstable: 'oldstable',
};

/** Longer than any range a person writes; node-semver's own limit for one version. */
const LONGEST = 256;

/** How a version spec came to us. */
export interface SpecOrigin {
  readonly from: Provenance;
  readonly inFile: boolean;
}

/**
 * Reads what a person wrote for a Go version: `1.22.3`, `go1.22`, `1.22.x`, `>=1.21 <1.23`, `1.26rc1`, `stable`.
 * Ranges are node-semver's over releases in semver's spelling. Throws UserError with the nearest thing that can be
 * read; nothing falls back to anything.
 */
export async function parseVersionSpec(text: string, origin: SpecOrigin): Promise<GoRequest> {
  const { source } = origin.from;
  const spec = unquote(trim(text));
  if (spec === '')
    throw new UserError(`${source}: the Go version is empty; write one such as 1.22 or stable`);
  if (spec.length > LONGEST)
    throw new UserError(`${source}: ${quoted(spec)} is too long for a Go version; write one such as 1.22`);
  // A number without quotes is how 1.20 turns into 1.2; a file's text has not been through YAML.
  const fromYaml = !origin.inFile && trim(text) === spec;
  if (fromYaml && spec === '1.1')
    throw new UserError(
      `${source}: there is no Go 1.1 to install; did YAML turn 1.10 into 1.1? Quote it: '1.10'`,
    );
  const remarks: readonly ToolchainRemark[] =
    fromYaml && spec === '1.2' ? [{ kind: 'yaml-number', spec, meant: '1.20' }] : [];
  const wanted = (await meaningOf(spec)) ?? unreadable(spec, source);
  return { spec, from: origin.from, inFile: origin.inFile, wanted, remarks };
}

/** What a spec means, or undefined where it cannot be read. */
async function meaningOf(spec: string): Promise<Wanted | undefined> {
  if (Object.hasOwn(ALIASES, spec)) return { kind: ALIASES[spec] ?? 'stable' };
  const semver = toSemver(spec);
  const version = parseSemverForm(semver.replace(/^=\s*/, ''));
  if (version !== undefined) return { kind: 'exact', version };
  if (/^=?\s*1(?:\.[xX*]){0,2}$|^[xX*](?:\.[xX*]){0,2}$/.test(semver)) return { kind: 'stable' };
  const minor = /^=?\s*1\.(0|[1-9]\d{0,5})(?:\.[xX*])?$/.exec(semver)?.[1];
  if (minor !== undefined) return { kind: 'newest-patch', minor: Number(minor), orPrerelease: false };
  return rangeOf(semver);
}

/** node-semver costs 6 ms to load, and most specs do without. */
async function rangeOf(semver: string): Promise<Wanted | undefined> {
  const { default: SemverRange } = await import('semver/classes/range.js');
  try {
    const range = new SemverRange(semver);
    return { kind: 'range', accepts: (release) => range.test(release) };
  } catch {
    return undefined;
  }
}

/** `go` and `v` before a number go; Go's and the mixed spellings of prereleases become semver's. */
function toSemver(spec: string): string {
  return spec
    .replace(/(^|[\s=<>~^|])(?:go|v)(?=\d)/g, '$1')
    .replace(
      /(^|[\s=<>~^|])(\d+)\.(\d+)(\.\d+)?-?(alpha|beta|rc)\.?(\d+)(?=$|[\s|])/g,
      (_, before: string, major: string, minor: string, patch = '.0', kind: string, number: string) =>
        `${before}${major}.${minor}${patch}-${kind}.${number}`,
    );
}

function trim(text: string): string {
  return text.trim();
}

/** Without one matching pair of quotes around it. */
function unquote(text: string): string {
  const inner = /^(["'])(.*)\1$/s.exec(text)?.[2];
  return inner === undefined ? text : trim(inner);
}

function unreadable(spec: string, source: string): never {
  const guess = suggestion(spec);
  throw new UserError(
    `${source}: ${quoted(spec)} is no Go version or range` +
      (guess === undefined
        ? '; write one such as 1.22, 1.22.3, >=1.21 <1.23, 1.26rc1 or stable'
        : `; did you mean ${guess}?`),
  );
}

/** The nearest thing to a misspelt spec that can be read. */
function suggestion(spec: string): string | undefined {
  const alias = nearest(spec, Object.keys(ALIASES));
  if (alias !== undefined) return alias;
  const dotted = /^\d+(?:,\d+)+$/.test(spec) ? spec.replaceAll(',', '.') : spec;
  const number = /1\.(\d+)(?:\.(\d+))?(?:[-._]?(beta|rc)[-._]?(\d+))?/i.exec(dotted);
  if (number === null) return undefined;
  const [, minor = '', patch, kind, count = ''] = number;
  if (kind !== undefined) return `1.${Number(minor)}${kind.toLowerCase()}${Number(count)}`;
  return patch === undefined ? `1.${Number(minor)}` : `1.${Number(minor)}.${Number(patch)}`;
}
