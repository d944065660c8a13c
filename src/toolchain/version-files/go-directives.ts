import { UserError } from '../../core/errors.ts';
import type { Provenance, ToolchainRemark } from '../../core/facts.ts';
import type { Place } from '../../core/finding.ts';
import { parseGoMod } from '../../gomod/go-mod.ts';
import { compareGoVersions } from '../../gomod/go-version.ts';
import { parseGoWork } from '../../gomod/go-work.ts';
import type { Parsed, Span } from '../../gomod/position.ts';
import type { Exact, GoRequest, NewestPatch } from '../go-request.ts';
import { isLanguageOnly, parseGoForm } from '../go-release.ts';
import type { VersionParts } from '../go-release.ts';
import { quoted } from '../../core/quoted.ts';
import { parseToolchainName } from '../toolchain-name.ts';

/** The go and toolchain lines of a go.mod or go.work. */
interface Directives {
  readonly go?: { readonly version: string; readonly at: Span };
  readonly toolchain?: { readonly name: string; readonly at: Span };
}

/** One line's claim on the Go version. */
interface Claim {
  /** Go's own name: `1.22`, `1.22.3`, `1.26rc1`. */
  readonly version: string;
  /** The line as written. */
  readonly spec: string;
  readonly from: Provenance;
  readonly wanted: Exact | NewestPatch;
  readonly remarks: readonly ToolchainRemark[];
}

/** A request that a go.mod or go.work makes. */
export interface DirectiveRequest extends GoRequest {
  readonly wanted: Exact | NewestPatch;
  /** The larger of the two lines, in Go's own order: `1.21`, `1.22.3`. */
  readonly minimum: string;
}

/**
 * Reads the Go that a go.mod or go.work asks for: the larger of its go and toolchain lines in Go's own order.
 * `go 1.N` is the newest patch of 1.N, anything longer that very release. Throws UserError with line and column for
 * what Go's parser rejects, and for a file with neither line. Reference: go.dev/doc/toolchain.
 */
export function readGoDirectives(path: string, text: string, kind: 'go.mod' | 'go.work'): DirectiveRequest {
  const file = accepted(path, kind === 'go.mod' ? parseGoMod(text) : parseGoWork(text));
  const go = file.go && goClaim(path, file.go);
  const toolchain = file.toolchain && toolchainClaim(path, file.toolchain);
  const claim = larger(go, toolchain);
  if (claim === undefined)
    throw new UserError(
      `${path}: it has no go line (looked for \`go 1.N\` and \`toolchain goV\`), and what Go assumes then is a language version, not a choice; ` +
        'add a go line, or name the version in the input go-version',
    );
  const { version, spec, from, wanted, remarks } = claim;
  const redundant = kind === 'go.mod' ? redundantToolchain(path, file, go) : [];
  return { spec, from, inFile: true, wanted, remarks: [...remarks, ...redundant], minimum: version };
}

function accepted(path: string, parsed: Parsed<Directives>): Directives {
  if (parsed.ok) return parsed.file;
  const [first] = parsed.problems;
  throw new UserError(
    `${path} line ${first?.line ?? 1} column ${first?.column ?? 1}: ${first?.message ?? 'malformed'}`,
  );
}

function goClaim(path: string, { version, at }: NonNullable<Directives['go']>): Claim {
  const from = provenance(path, at, 'go');
  const parts = parseGoForm(version) ?? noRelease(from, `go ${version}`);
  // `go 1.N` is a language version also before 1.21, where Go's release of that name is its first patch.
  const language = parts.patch === undefined && parts.prerelease === undefined;
  const wanted: Claim['wanted'] = language ? newestPatch(parts) : { kind: 'exact', version: parts };
  return { version, spec: `go ${version}`, from, wanted, remarks: [] };
}

/** Nothing for `toolchain default`, which names no version. */
function toolchainClaim(path: string, { name, at }: NonNullable<Directives['toolchain']>): Claim | undefined {
  if (name === 'default') return undefined;
  const from = provenance(path, at, 'toolchain');
  const toolchain = parseToolchainName(name) ?? noRelease(from, `toolchain ${name}`);
  const { version, parts, suffix } = toolchain;
  const place = { name, at: placeOf(path, at) };
  const language = isLanguageOnly(parts);
  return {
    version,
    spec: `toolchain ${name}`,
    from,
    wanted: language ? newestPatch(parts) : { kind: 'exact', version: parts },
    remarks: [
      ...(suffix === '' ? [] : [{ kind: 'toolchain-suffix' as const, ...place }]),
      ...(language ? [{ kind: 'toolchain-language-version' as const, ...place }] : []),
    ],
  };
}

/**
 * The go line where both are equal: then the toolchain line says nothing, and `go mod tidy` deletes it, unless it names
 * somebody's own build.
 */
function larger(go: Claim | undefined, toolchain: Claim | undefined): Claim | undefined {
  if (go === undefined || toolchain === undefined) return go ?? toolchain;
  const order = compareGoVersions(toolchain.version, go.version);
  const ownBuild = toolchain.remarks.some(({ kind }) => kind === 'toolchain-suffix');
  return order > 0 || (order === 0 && ownBuild) ? toolchain : go;
}

/**
 * `go build` refuses a go.mod whose toolchain line is `default`, equal to the go line, or from before 1.21, and
 * `go mod tidy` removes it; a line from 1.21 on that is older than the go line is left alone (measured on 1.26.8).
 */
function redundantToolchain(
  path: string,
  { toolchain }: Directives,
  go: Claim | undefined,
): readonly ToolchainRemark[] {
  if (toolchain === undefined || !(toolchain.name === 'default' || (go && addsNothing(toolchain.name, go))))
    return [];
  return [{ kind: 'toolchain-line-redundant', name: toolchain.name, at: placeOf(path, toolchain.at) }];
}

function addsNothing(name: string, go: Claim): boolean {
  const version = parseToolchainName(name)?.version ?? '';
  const beforeToolchains =
    compareGoVersions(version, '1.21') < 0 && compareGoVersions(version, go.version) <= 0;
  return name === `go${go.version}` || beforeToolchains;
}

function newestPatch({ minor }: VersionParts): NewestPatch {
  return { kind: 'newest-patch', minor, orPrerelease: true };
}

function noRelease(from: Provenance, line: string): never {
  throw new UserError(
    `${from.source}: ${quoted(line)} names no Go release; write one such as 1.22.3 or 1.26rc1`,
  );
}

function provenance(path: string, at: Span, directive: string): Provenance {
  return { source: `${path} line ${at.line}, ${directive}`, at: placeOf(path, at) };
}

function placeOf(file: string, { line, column, endLine, endColumn }: Span): Place {
  return { file, line, column, endLine, endColumn };
}
