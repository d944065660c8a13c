import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runGo } from '../../checks/go-command.ts';
import { goJsonObjects } from '../../checks/go-json.ts';
import { withoutCredentials } from '../../core/without-credentials.ts';
import type { Ports, Ran } from '../../ports.ts';
import { isJsonObject } from '../../core/json.ts';
import { inFreshFolder } from '../fresh-folder.ts';
import { goSumText } from './module-sums.ts';
import type { ModuleSum, ModuleSums } from './module-sums.ts';

/** A module version. */
type Version = Pick<ModuleSum, 'path' | 'version'>;

/** What became of modules that were asked for once more. */
export interface DownloadedAgain {
  /** They are what go.sum says: the go command has looked. */
  readonly came: readonly Version[];
  /** With the go command's own words; hostile, of many lines, without credentials. */
  readonly failed: readonly (Version & { readonly error: string })[];
}

/** Where to and by which Go. */
export interface Downloading {
  /** GOMODCACHE */
  readonly folder: string;
  readonly sums: ModuleSums;
  readonly goroot: string;
}

type DownloadPorts = Pick<Ports, 'runner' | 'host' | 'log' | 'now' | 'cancelled'>;

/** For all of them; the job can do without, since its own go commands download what they need. */
const allowedSeconds = 120;

/**
 * Lets the go command download modules that were removed from GOMODCACHE, and hold them against go.sum, in a module of
 * our own that requires nothing: no file of the repository is read or written, whichever of its modules is meant. Of
 * those whose zip no go.sum names, only the go.mod comes. Throws Cancelled and what the file system says.
 */
export async function downloadAgain(
  wrong: readonly Version[],
  { folder, sums, goroot }: Downloading,
  ports: DownloadPorts,
): Promise<DownloadedAgain> {
  const names = new Set(wrong.map(nameOf));
  const asked = sums.filter((sum) => names.has(nameOf(sum)));
  const withZip = asked.filter(({ zip }) => zip.length > 0);
  const withoutZip = asked.filter(({ zip }) => zip.length === 0);
  return inFreshFolder(ports.host.tempDir, ports, async (dir) => {
    await writeFile(join(dir, 'go.mod'), 'module go-preflight\n');
    await writeFile(join(dir, 'go.sum'), goSumText(asked));
    const go = { goroot, dir, goWork: 'off', env: { GOMODCACHE: folder } };
    const deadline = ports.now() + allowedSeconds * 1000;
    const run = async (args: readonly string[], modules: ModuleSums): Promise<Ran> => {
      const timeoutSeconds = Math.max(1, (deadline - ports.now()) / 1000);
      return runGo({ ...go, args: [...args, ...modules.map(nameOf)], timeoutSeconds }, ports);
    };
    const errors = new Map([
      ...(await errorsOf(withZip, async (modules) => run(['mod', 'download', '-json'], modules))),
      ...(await errorsOf(withoutZip, async (modules) => run(['list', '-m', '-json'], modules))),
    ]);
    const answered = asked.map(({ path, version }) => ({ path, version }));
    return {
      came: answered.filter((module) => errors.get(nameOf(module)) === ''),
      failed: answered.flatMap((module) => {
        const error = errors.get(nameOf(module)) ?? '';
        return error === '' ? [] : [{ ...module, error }];
      }),
    };
  });
}

function nameOf({ path, version }: Version): string {
  return `${path}@${version}`;
}

/**
 * What was wrong with each, empty for nothing. The go command answers for all at once, but for a checksum mismatch: that
 * ends it without a word about the others, which are then asked for again without the culprit.
 */
async function errorsOf(
  modules: ModuleSums,
  run: (modules: ModuleSums) => Promise<Ran>,
): Promise<ReadonlyMap<string, string>> {
  const errors = new Map<string, string>();
  for (let rest = modules; rest.length > 0; rest = rest.filter((module) => !errors.has(nameOf(module)))) {
    const ran = await run(rest);
    for (const [name, error] of answersIn(ran.stdout)) errors.set(name, withoutCredentials(error));
    const unanswered = rest.map(nameOf).filter((name) => !errors.has(name));
    if (unanswered.length < rest.length) continue;
    const named: readonly string[] = ran.stderr.match(/[^\s:]+@[^\s:/]+/g) ?? [];
    const culprit = unanswered.find((name) => named.includes(name));
    for (const name of culprit === undefined ? unanswered : [culprit]) errors.set(name, failureOf(ran));
  }
  return errors;
}

/** Of the JSON values that `go mod download` and `go list -m` print one after the other: what is wrong with each. */
function* answersIn(stdout: string): Generator<readonly [string, string]> {
  for (const value of goJsonObjects(stdout)) {
    // `go list` tells an object, `go mod download` a text.
    const error = isJsonObject(value['Error']) ? value['Error']['Err'] : value['Error'];
    yield [`${String(value['Path'])}@${String(value['Version'])}`, typeof error === 'string' ? error : ''];
  }
}

function failureOf({ startError, timedOut, stderr, exitCode }: Ran): string {
  if (startError !== undefined) return `go could not be started: ${startError}`;
  if (timedOut) return `no answer within ${allowedSeconds} seconds`;
  return withoutCredentials(stderr.trim()) || `go ended with exit code ${exitCode}`;
}
