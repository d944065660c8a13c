import { goEnvironment } from '../checks/go-command.ts';
import type { GoPorts } from '../checks/go-command.ts';
import { Cancelled, UserError } from '../core/errors.ts';
import type { CgoPackage, TargetError, TargetFact } from '../core/target-facts.ts';
import { withoutCredentials } from '../core/without-credentials.ts';
import { goExecutable } from '../go-executable.ts';
import type { Ran } from '../ports.ts';
import { jsonObjects, parsedJson, textIn } from '../core/json.ts';
import type { JsonObject } from '../core/json.ts';
import { repositoryFile } from './repository-file.ts';
import { targetEnvironment, targetName } from './target.ts';
import type { Target } from './target.ts';
import type { CompilingGo } from './type-checker.ts';

/** A module to look at. */
export interface CheckedModule {
  /** As in reports; `.` for the repository's root. */
  readonly dir: string;
  /** Absolute. */
  readonly folder: string;
  /** `off`, or the absolute path of a go.work. */
  readonly goWork: string;
}

/** How to look at it. */
export interface TypesCheck {
  readonly module: CheckedModule;
  readonly targets: readonly Target[];
  readonly tags: readonly string[];
  readonly tests: boolean;
  readonly go: CompilingGo;
  /** The type checker, as that Go has compiled it. */
  readonly program: string;
}

/** Half of what GitHub's smallest runners have, for the checker is not alone there. */
const memoryBytes = 1_500_000_000;

const allowedSeconds = 900;

/**
 * Type-checks all packages of a module for all targets in one go (typecheck/ says how). A target without an answer is
 * `skipped` with the reason. Throws Cancelled.
 */
export async function checkTypes(check: TypesCheck, ports: GoPorts): Promise<readonly TargetFact[]> {
  const { module, targets, tags, tests, go, program } = check;
  const request = {
    go: goExecutable(go.goroot, ports.host.platform),
    dir: module.folder,
    patterns: ['./...'],
    tests,
    parallel: ports.host.cpus,
    memoryBytes,
    targets: targets.map((target) => ({
      name: targetName(target),
      env: { ...targetEnvironment(target), CGO_ENABLED: '0' },
      tags,
    })),
  };
  const ran = await ports.runner.run(program, [], {
    cwd: module.folder,
    // For the go commands that it runs; it finds the standard library by GOROOT.
    env: goEnvironment({ ...go, ...module, env: { GOROOT: go.goroot }, keepsModuleFlags: true }, ports.host),
    input: JSON.stringify(request),
    timeoutSeconds: allowedSeconds,
  });
  if (ports.cancelled.aborted) throw new Cancelled();
  const answers = answersIn(ran.stdout);
  return targets.map((target) => factOf(targetName(target), module, answers, ran));
}

/** JSON lines; what a limit has cut is no answer. */
function answersIn(stdout: string): readonly JsonObject[] {
  return jsonObjects(stdout.split('\n').map(parsedJson));
}

function factOf(target: string, module: CheckedModule, answers: readonly JsonObject[], ran: Ran): TargetFact {
  const answer = answers.find((one) => one['target'] === target);
  const base = { dir: module.dir, target, mode: 'types' as const };
  if (answer === undefined)
    return {
      ...base,
      verdict: 'skipped',
      reason: whyNot(answers, ran),
      errors: [],
      cgo: [],
      packages: 0,
      seconds: 0,
    };
  const errors = jsonObjects(answer['errors']).map((error) => errorOf(error, module));
  return {
    ...base,
    verdict: errors.length === 0 ? 'ok' : 'fail',
    errors,
    cgo: jsonObjects(answer['cgo']).map(cgoOf),
    packages: numberIn(answer, 'own'),
    seconds: numberIn(answer, 'seconds'),
  };
}

function whyNot(answers: readonly JsonObject[], ran: Ran): string {
  const failed = answers.map((one) => textIn(one, 'failed')).find((text) => text !== '');
  if (failed !== undefined) return withoutCredentials(failed);
  if (ran.timedOut) return `the type checker was ended after ${allowedSeconds} s`;
  return `the type checker ended without an answer (${ran.startError ?? `exit code ${ran.exitCode}`})`;
}

function errorOf(error: JsonObject, module: CheckedModule): TargetError {
  return {
    file: repositoryFile(textIn(error, 'file'), module),
    line: numberIn(error, 'line'),
    column: numberIn(error, 'column'),
    message: withoutCredentials(textIn(error, 'message')),
    package: textIn(error, 'package'),
    kind: kindOf(textIn(error, 'kind')),
    own: error['own'] === true,
  };
}

const kinds = ['types', 'syntax', 'imports', 'cycle', 'no-files', 'embed', 'cgo', 'body'] as const;

function kindOf(text: string): TargetError['kind'] {
  const kind = kinds.find((one) => one === text);
  if (kind === undefined)
    throw new UserError(`the type checker tells of a kind of error ${text}, which nobody knows`);
  return kind;
}

function cgoOf(one: JsonObject): CgoPackage {
  const importedBy: readonly unknown[] = Array.isArray(one['importedBy']) ? one['importedBy'] : [];
  return { package: textIn(one, 'package'), importedBy: importedBy.map(String) };
}

function numberIn(value: JsonObject, name: string): number {
  const number = value[name];
  return typeof number === 'number' ? number : 0;
}
