import { runGo } from '../checks/go-command.ts';
import type { GoPorts } from '../checks/go-command.ts';
import type { BinaryFact, TargetError, TargetFact } from '../core/target-facts.ts';
import { compareGoVersions } from '../gomod/go-version.ts';
import { listingErrors, packageErrors } from './build-errors.ts';
import { buildFlags, buildGo, NotBuilt } from './build-go.ts';
import type { BuildGo } from './build-go.ts';
import type { BinaryWishes } from './binaries/judge-binary.ts';
import { needsExternalLinker, refusesToLink } from './external-linker.ts';
import { shortOfSpace } from './free-space.ts';
import { linkPrograms } from './link-programs.ts';
import { LISTED_FIELDS, listedPackages } from './listed-package.ts';
import type { ListedPackage } from './listed-package.ts';
import { machineTrouble } from './machine-trouble.ts';
import { targetName } from './target.ts';
import type { Target } from './target.ts';
import type { CompilingGo } from './type-checker.ts';
import type { CheckedModule } from './types-mode.ts';

/** What to build, and how. */
export interface BuildCheck {
  readonly module: CheckedModule;
  readonly targets: readonly Target[];
  readonly tags: readonly string[];
  readonly go: CompilingGo;
  readonly static: BinaryWishes['static'];
}

/** What building for a target came to. */
interface Built {
  readonly errors: readonly TargetError[];
  /** Own packages that were looked at. */
  readonly packages: number;
  readonly binaries: readonly BinaryFact[];
  /** Why not all of it was built, though nothing may be wrong. */
  readonly gap?: string;
}

const nothing: Built = { errors: [], packages: 0, binaries: [] };

/** Bytes that are to be free before a target is built: what one of a large module takes (cli/cli: 500 MB), twice. */
const wantedSpace = 1_000_000_000;

/**
 * Builds all packages of a module for each target, and looks at its programs. Targets in which the machine is in the
 * way (disk, memory, time) are `skipped` with the reason. Throws Cancelled, and what the file system says.
 */
export async function checkBuild(check: BuildCheck, ports: GoPorts): Promise<readonly TargetFact[]> {
  const places = [...(await buildCache(check, ports)), ports.host.tempDir];
  const facts: TargetFact[] = [];
  // In the order that was asked for, as no other saves work: GOOS, GOARCH and variant are in the key of everything that
  // is compiled (cmd/go/internal/work, buildActionID), so that targets share nothing. One keeps all cores busy.
  for (const target of check.targets) facts.push(await factOf(target, places, check, ports));
  return facts;
}

/** GOCACHE; nothing where the go command does not tell. */
async function buildCache({ module, go }: BuildCheck, ports: GoPorts): Promise<readonly string[]> {
  const place = { goroot: go.goroot, dir: module.folder, goWork: module.goWork };
  const ran = await runGo({ ...place, args: ['env', 'GOCACHE'] }, ports);
  const folder = ran.stdout.trim();
  return folder === '' ? [] : [folder];
}

async function factOf(
  target: Target,
  places: readonly string[],
  check: BuildCheck,
  ports: GoPorts,
): Promise<TargetFact> {
  const start = performance.now();
  const built = await buildUnlessHindered(target, places, check, ports);
  return {
    dir: check.module.dir,
    target: targetName(target),
    mode: 'build',
    ...verdictOf(built),
    errors: built.errors,
    cgo: [],
    packages: built.packages,
    seconds: (performance.now() - start) / 1000,
    binaries: built.binaries,
  };
}

function verdictOf({ errors, gap }: Built): Pick<TargetFact, 'verdict' | 'reason'> {
  if (errors.length > 0) return { verdict: 'fail' };
  return gap === undefined ? { verdict: 'ok' } : { verdict: 'skipped', reason: gap };
}

async function buildUnlessHindered(
  target: Target,
  places: readonly string[],
  check: BuildCheck,
  ports: GoPorts,
): Promise<Built> {
  const gap = await shortOfSpace(places, wantedSpace);
  if (gap !== undefined) return { ...nothing, gap };
  try {
    return withoutTroubles(await build(target, check, buildGo(target, check, ports), ports));
  } catch (error) {
    if (error instanceof NotBuilt) return { ...nothing, gap: error.message };
    throw error;
  }
}

/** Errors of the machine are none of the module, but leave a gap. */
function withoutTroubles(built: Built): Built {
  const [gap] = built.errors.flatMap((error) => troubleOf(error) ?? []);
  const errors = built.errors.filter((error) => troubleOf(error) === undefined);
  return { ...built, errors, ...(gap === undefined ? {} : { gap }) };
}

/** It has no place in a file. */
function troubleOf({ file, message }: TargetError): string | undefined {
  return file === '' ? machineTrouble(message) : undefined;
}

async function build(target: Target, check: BuildCheck, go: BuildGo, { host }: GoPorts): Promise<Built> {
  const { module, tags } = check;
  const flags = buildFlags(check.go, tags);
  const listed = await compile(check.go, flags, go);
  if ('refusal' in listed) return { ...nothing, errors: listingErrors(listed.refusal, module) };
  const packages = new Set(listed.packages.filter(({ own }) => own).map(({ importPath }) => importPath)).size;
  const errors = packageErrors(listed.packages, module);
  const programs = listed.packages.filter(({ isAsked, name }) => isAsked && name === 'main');
  const isRefused = listed.packages.some(({ error }) => error !== undefined && refusesToLink(error.message));
  if (isRefused || (programs.length > 0 && needsExternalLinker(target)))
    return { ...nothing, errors, packages, gap: 'needs an external linker' };
  if (errors.length > 0) return { ...nothing, errors, packages };
  const linking = { module, target, flags, wishes: { static: check.static }, tempDir: host.tempDir };
  const linked = await linkPrograms(programs, linking, go);
  return {
    errors: linked.flatMap((one) => one.errors),
    packages,
    binaries: linked.flatMap(({ binary }) => (binary === undefined ? [] : [binary])),
  };
}

/**
 * Compiles all packages, programs too, as `go build` does, whose last step it leaves out: linking every program only to
 * throw it away, and doing so again for its file. It also goes on after a package that cannot be compiled or is not there.
 */
async function compile(
  { version }: CompilingGo,
  flags: readonly string[],
  go: BuildGo,
): Promise<{ readonly packages: readonly ListedPackage[] } | { readonly refusal: string }> {
  // 1.19 brought the choice of fields.
  const json = compareGoVersions(version, '1.19') < 0 ? '-json' : `-json=${LISTED_FIELDS}`;
  const ran = await go(['list', '-e', '-deps', '-export', json, ...flags, '--', './...']);
  const packages = listedPackages(ran.stdout);
  const isTold = ran.exitCode === 0 || packages.some(({ error }) => error !== undefined);
  if (packages.length > 0 && isTold) return { packages };
  return { refusal: ran.stderr.trim() || `go list ended with exit code ${ran.exitCode}` };
}
