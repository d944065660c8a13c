import { withoutCredentials } from '../../core/without-credentials.ts';
import type { Environment } from '../../ports.ts';
import { isJsonObject } from '../../core/json.ts';

/** What an entry was made for, by name: two jobs that differ in one of these share no entry. */
export type BuildScope = Readonly<Record<string, string>>;

/** What a job tells of itself. */
export interface BuildContext {
  /** `go env`, by name. */
  readonly goEnv: Environment;
  /** The runner's variables. */
  readonly env: Environment;
  /** The input `matrix`: the job's row as JSON. */
  readonly matrix: string;
  /** The input `working-directory`: two steps of one job may look at two places. */
  readonly workingDirectory: string;
  /** `debian 12`; see `imageOf`. */
  readonly image: string;
  /** The C compiler and its version; empty without cgo. */
  readonly compiler: string;
}

/** Variables of Go that change most of what it compiles. */
const goVariables =
  'GOOS GOARCH GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM GOEXPERIMENT GOFLAGS CGO_ENABLED';

/**
 * What an entry of this job is good for. That what it holds fits, Go's own action IDs see to, but for what cgo takes from
 * the system: that is why image and compiler are in it. The rest keeps jobs that share little from evicting each other's
 * entries. What is empty is left out.
 */
export function buildScope(context: BuildContext): BuildScope {
  const { goEnv, env, image, compiler, matrix, workingDirectory } = context;
  const fields = {
    go: goEnv['GOVERSION'] ?? '',
    host: [goEnv['GOHOSTOS'], goEnv['GOHOSTARCH']].join('/'),
    image,
    compiler,
    ...Object.fromEntries(goVariables.split(' ').map((name) => [name, goEnv[name] ?? ''])),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    workflow: workflowOf(env),
    job: env['GITHUB_JOB'] ?? '',
    matrix: canonical(matrix),
    // Go compiles a file's path into what it makes of it, unless told -trimpath.
    workspace: env['GITHUB_WORKSPACE'] ?? '',
    directory: workingDirectory === '.' ? '' : workingDirectory,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  return Object.fromEntries(given.map(([name, value]) => [name, withoutCredentials(value)]));
}

/** The workflow's file, which is unique; its name where an old server does not tell. */
function workflowOf(env: Environment): string {
  // owner/repository/.github/workflows/ci.yml@refs/heads/main
  const [file = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
  return file === '' ? (env['GITHUB_WORKFLOW'] ?? '') : file;
}

/** The same JSON for the same row, in whatever order its names come; empty without a matrix, which is `null`, or `{}` under act. */
function canonical(json: string): string {
  try {
    const row = JSON.stringify(sorted(JSON.parse(json)));
    return row === 'null' || row === '{}' ? '' : row;
  } catch {
    return json.trim();
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
