import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { parse } from 'yaml';
import { annotationsOf } from './runner/annotations.ts';
import type { Annotation } from './runner/annotations.ts';
import { parseCommands } from './runner/commands.ts';
import type { Command } from './runner/commands.ts';
import { parsePairs, parsePaths, parseVariables } from './runner/file-commands.ts';

const repository = resolve(import.meta.dirname, '../..');

type Variables = Readonly<Record<string, string>>;

/** What one half of a step did, as the runner sees it. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** A cancelled step did not end by itself in 7.5 s and got its SIGTERM. */
  readonly terminated: boolean;
  /** stdout and stderr as printed, in the order they came. */
  readonly log: string;
  readonly commands: readonly Command[];
  readonly annotations: readonly Annotation[];
  /** Of the file commands; names that only `::set-output` or `::save-state` set are in `commands` alone. */
  readonly outputs: Variables;
  readonly state: Variables;
  readonly exported: Variables;
  readonly path: readonly string[];
  readonly summary: string;
}

export interface JobOptions {
  /** The checked-out repository. */
  readonly workspace: string;
  /** On top of what a hosted runner sets. */
  readonly env?: Variables;
  /** The node that runs actions; the one that runs the tests unless told. */
  readonly node?: string;
}

export interface StepOptions {
  readonly inputs?: Variables;
  /** Cancels the step when it resolves: SIGINT, then SIGTERM 7.5 s later, as the runner does. */
  readonly cancelled?: Promise<unknown>;
  /** Kills it when it resolves, as when the runner itself is torn down. */
  readonly killed?: Promise<unknown>;
}

/** GitHub's `job.status`. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/**
 * A job on a runner of our own making: what steps export reaches later steps, posts run at the end, in reverse. It does
 * what actions/runner does with a JavaScript action, without problem matchers, masks and the service behind it.
 */
export class Job {
  /** The home of everything the job may write: `temp`, `tools`, `home`. */
  readonly root: string;
  readonly temp: string;
  readonly tools: string;
  readonly #workspace: string;
  readonly #node: string;
  readonly #posts: ((forged: Variables, status: JobStatus) => Promise<Ended>)[] = [];
  #env: Record<string, string>;
  #files = 0;

  private constructor(root: string, options: JobOptions) {
    this.root = root;
    this.temp = join(root, 'temp');
    this.tools = options.env?.['RUNNER_TOOL_CACHE'] ?? join(root, 'tools');
    this.#workspace = options.workspace;
    this.#node = options.node ?? process.execPath;
    this.#env = {
      ...keptVariables(),
      ...hostedVariables(options.workspace),
      HOME: join(root, 'home'),
      RUNNER_TEMP: this.temp,
      RUNNER_TOOL_CACHE: this.tools,
      ...options.env,
    };
  }

  /** Makes the job's folders. `end` removes them. */
  static async start(options: JobOptions): Promise<Job> {
    const root = await realpath(await mkdtemp(join(tmpdir(), 'job-')));
    const job = new Job(root, { ...options, workspace: await realpath(options.workspace) });
    for (const folder of [job.temp, job.tools, join(root, 'home')]) await mkdir(folder, { recursive: true });
    return job;
  }

  /** The environment of the next step. */
  get env(): Variables {
    return this.#env;
  }

  /** Runs an action's main and keeps its post for `finish`; `action` is the folder with action.yml. */
  async uses(options: StepOptions = {}, action = repository): Promise<Ended> {
    const { inputs, runs } = await readAction(action);
    const own = (status: JobStatus): Variables => inputVariables(inputs, options.inputs ?? {}, status);
    const main = await this.#run(join(action, runs.main), own('success'), options);
    if (runs.post !== undefined) {
      const post = join(action, runs.post);
      const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
      this.#posts.unshift(async (forged, status) =>
        this.#run(post, { ...own(status), ...Object.fromEntries(state), ...forged }),
      );
    }
    return main;
  }

  /** Runs what steps left for the end of the job, the last step's first. `forged` is state that somebody overwrote. */
  async finish(forged: Variables = {}, status: JobStatus = 'success'): Promise<readonly Ended[]> {
    const ended: Ended[] = [];
    for (const post of this.#posts.splice(0)) ended.push(await post(forged, status));
    return ended;
  }

  /** Removes the job's folders. */
  async end(): Promise<void> {
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }

  async #run(script: string, own: Variables, ending: Ending = {}): Promise<Ended> {
    const files = await this.#commandFiles();
    const env = { ...this.#env, ...own, ...files };
    const child = spawn(this.#node, [script], {
      cwd: this.#workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { stdout, stderr, ...outcome } = await untilEnded(child, ending);
    const text = (name: string): Promise<string> => readFile(files[`GITHUB_${name}`] ?? '', 'utf8');
    const exported = Object.fromEntries(parseVariables(await text('ENV')));
    const path = parsePaths(await text('PATH'));
    this.#env = {
      ...this.#env,
      ...exported,
      PATH: [...path, exported['PATH'] ?? this.#env['PATH'] ?? ''].join(delimiter),
    };
    // The runner reads the two streams apart, so that a line of one never ends a line of the other.
    const commands = [...parseCommands(stdout), ...parseCommands(stderr)];
    return {
      ...outcome,
      commands,
      annotations: annotationsOf(commands, this.#workspace),
      outputs: Object.fromEntries(parsePairs(await text('OUTPUT'))),
      state: Object.fromEntries(parsePairs(await text('STATE'))),
      exported,
      path,
      summary: await text('STEP_SUMMARY'),
    };
  }

  async #commandFiles(): Promise<Variables> {
    const folder = join(this.temp, '_runner_file_commands');
    await mkdir(folder, { recursive: true });
    const files: Record<string, string> = {};
    for (const name of ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY']) {
      const file = join(folder, `${name.toLowerCase()}_${this.#files}`);
      await writeFile(file, '');
      files[`GITHUB_${name}`] = file;
    }
    this.#files += 1;
    return files;
  }
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string | boolean | number } | null>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

/** What action.yml in that folder says. */
export async function readAction(folder: string): Promise<Action> {
  const action: Partial<Action> = parse(await readFile(join(folder, 'action.yml'), 'utf8'));
  if (action.runs === undefined) throw new Error(`${folder}/action.yml has no runs`);
  return { inputs: action.inputs ?? {}, runs: action.runs };
}

/** INPUT_*: what the step gives over the defaults, unknown names too. Defaults are evaluated for main and again for post. */
export function inputVariables(
  inputs: Action['inputs'],
  given: Variables,
  status: JobStatus = 'success',
): Variables {
  const variables: Record<string, string> = {};
  const set = (name: string, value: string): void => {
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  };
  for (const [name, input] of Object.entries(inputs)) {
    const fallback = String(input?.default ?? '');
    set(name, evaluated(fallback, status));
  }
  for (const [name, value] of Object.entries(given)) set(name, value);
  return variables;
}

/** The expressions among our defaults: the token's, the job's row, which it has none of, and how it went. */
function evaluated(text: string, status: JobStatus): string {
  if (!text.includes('${{')) return text;
  if (text.includes('github.token')) return JOB_TOKEN;
  if (text.includes('toJSON(matrix)')) return 'null';
  if (text.includes('job.status')) return status;
  throw new Error(`the emulator does not know ${text}`);
}

/** Secrets of the job, each of which only the runner and the action itself may see. */
export const JOB_TOKEN = 'ghs_jobTokenOfTheEmulator0123456789abcd';
export const RUNTIME_TOKEN = 'runtimeTokenOfTheEmulator.eyJhIjoxfQ.c2ln';
export const ID_TOKEN_REQUEST_TOKEN = 'idTokenRequestTokenOfTheEmulator.eyJhIjoyfQ.c2ln';

/** Nothing of ours leaks into the job but PATH and Go's own sources. */
function keptVariables(): Variables {
  const kept: Record<string, string> = {};
  for (const name of ['PATH', 'GOPROXY', 'GOSUMDB', 'GOCACHE', 'SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS']) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** What a hosted runner sets, as far as an action can depend on it; folders but the workspace's are for the caller. */
export function hostedVariables(workspace: string, os = 'Linux'): Record<string, string> {
  return {
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKSPACE: workspace,
    ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: ID_TOKEN_REQUEST_TOKEN,
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'emulator',
    RUNNER_OS: os,
  };
}

type Ending = Pick<StepOptions, 'cancelled' | 'killed'>;

function untilEnded(
  child: ChildProcessByStdio<null, Readable, Readable>,
  { cancelled, killed }: Ending,
): Promise<Pick<Ended, 'exitCode' | 'signal' | 'terminated' | 'log'> & { stdout: string; stderr: string }> {
  return new Promise((settle, reject) => {
    const printed = { log: '', stdout: '', stderr: '' };
    let terminated = false;
    let later: NodeJS.Timeout | undefined;
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        printed.log += text;
        printed[name] += text;
      });
    const cancel = (): void => {
      child.kill('SIGINT');
      later = setTimeout(() => (terminated = child.kill('SIGTERM')), 7500);
    };
    cancelled?.then(cancel, reject);
    killed?.then(() => child.kill('SIGKILL'), reject);
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      clearTimeout(later);
      settle({ exitCode, signal, terminated, ...printed });
    });
  });
}
