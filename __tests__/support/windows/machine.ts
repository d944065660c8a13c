import { afterAll } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative, resolve, win32 } from 'node:path';
import { promisify } from 'node:util';
import type { Answered } from './agent.ts';
import { AgentClient } from './agent-client.ts';
import type { Started } from './agent-client.ts';
import { prepareWindows } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { systemVariables } from './system-variables.ts';
import type { WindowsGo } from './windows-go.ts';
import { wineEnvironment } from './wine.ts';

const run = promisify(execFile);

export type Variables = Readonly<Record<string, string>>;

/** A folder in both views; on Windows itself they are one. */
export interface Folder {
  /** For this process. */
  readonly host: string;
  /** For programs on the Windows machine: `C:\…`. */
  readonly windows: string;
}

/** Where and with what a program runs. */
export interface RunOptions {
  readonly cwd: string;
  /** On top of what Windows itself sets; a variable of its own has its exact spelling. */
  readonly env?: Variables;
}

/** The bundles under test; those of a build elsewhere when GO_PREFLIGHT_DIST names their folder. */
const dist = resolve(process.env['GO_PREFLIGHT_DIST'] ?? join(import.meta.dirname, '../../../dist'));

/** A Windows machine: the one that the tests run on, or Wine's. All paths of programs, arguments and folders are Windows'. */
export class WindowsMachine {
  readonly #prepared: Prepared;
  readonly #agent: AgentClient;
  readonly #own: string;
  readonly #others: string[] = [];

  private constructor(prepared: Prepared, agent: AgentClient, own: string) {
    this.#prepared = prepared;
    this.#agent = agent;
    this.#own = own;
  }

  /** Starts the machine; it ends with the test file. */
  static async start(): Promise<WindowsMachine> {
    const prepared = await prepareWindows();
    const own = await ownFolder(prepared);
    const agent = await AgentClient.start({
      command: prepared.prefix === undefined ? [prepared.node] : ['wine', prepared.node],
      env: prepared.prefix === undefined ? process.env : wineEnvironment(prepared.prefix),
      folder: own,
      windowsPath: (path) => windowsPath(path, prepared),
    });
    const machine = new WindowsMachine(prepared, agent, own);
    afterAll(async () => machine.#end());
    return machine;
  }

  get isWine(): boolean {
    return this.#prepared.prefix !== undefined;
  }

  /** GOROOT of the Go that most tests use. */
  get go(): WindowsGo {
    return this.#windowsGo(this.#prepared.go);
  }

  /** GOROOT of a newer one; the same where there is only one. */
  get newerGo(): WindowsGo {
    return this.#windowsGo(this.#prepared.newerGo ?? this.#prepared.go);
  }

  /** node.exe */
  get node(): string {
    return this.path(this.#prepared.node);
  }

  /** The folder with git.exe. */
  async gitFolder(): Promise<string> {
    if (this.#prepared.git === undefined) return win32.dirname(await installedGit());
    const folder = join(this.#own, 'git');
    await mkdir(folder, { recursive: true });
    await copyFile(this.#prepared.git, join(folder, 'git.exe'));
    return this.path(folder);
  }

  /** The program of probe/main.go. */
  get probe(): string {
    return this.path(this.probeFile);
  }

  /** The same as a file of this machine. */
  get probeFile(): string {
    return this.#prepared.probe;
  }

  /** `go` packed as a release, a file of this machine. */
  get archive(): string {
    return this.#prepared.archive;
  }

  /** One of the bundles. */
  bundle(name: 'cli' | 'main' | 'post'): string {
    return this.path(join(dist, `${name}.js`));
  }

  /** A path of this machine as Windows programs name it. */
  path(host: string): string {
    return windowsPath(host, this.#prepared);
  }

  /** A new folder on the system's drive, or on another one (where there is only one, on that). */
  async folder(drive: 'system' | 'other' = 'system'): Promise<Folder> {
    const parent = drive === 'system' ? this.#own : (process.env['RUNNER_TEMP'] ?? tmpdir());
    const host = await realpath(await mkdtemp(join(parent, 'test-')));
    if (drive === 'other') this.#others.push(host);
    return { host, windows: this.path(host) };
  }

  /** Starts a program. */
  async start(file: string, args: readonly string[], { cwd, env = {} }: RunOptions): Promise<Started> {
    const given = new Set(Object.keys(env).map((name) => name.toUpperCase()));
    const system = Object.entries(systemVariables(this.isWine));
    const others = system.filter(([name]) => !given.has(name.toUpperCase()));
    return this.#agent.start({ file, args, cwd, env: { ...Object.fromEntries(others), ...env } });
  }

  /** Runs a program to its end. */
  async run(file: string, args: readonly string[], options: RunOptions): Promise<Answered> {
    return (await this.start(file, args, options)).ended;
  }

  /** Runs the command of the bundle under test. */
  async goPreflight(args: readonly string[], options: RunOptions): Promise<Answered> {
    return this.run(this.node, [this.bundle('cli'), ...args], options);
  }

  /** Ends a process without asking it. */
  async kill(pid: number): Promise<void> {
    await this.#agent.kill(pid);
  }

  #windowsGo({ version, goroot }: WindowsGo): WindowsGo {
    return { version, goroot: this.path(goroot) };
  }

  async #end(): Promise<void> {
    this.#agent.end();
    for (const folder of [this.#own, ...this.#others])
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function installedGit(): Promise<string> {
  const [first = ''] = (await run('where', ['git'])).stdout.split(/\r?\n/);
  return first;
}

/** On the drive C:, for all of a test file. */
async function ownFolder({ prefix }: Prepared): Promise<string> {
  const parent = prefix === undefined ? tmpdir() : join(prefix, 'drive_c', 'go-preflight');
  await mkdir(parent, { recursive: true });
  return realpath(await mkdtemp(join(parent, 'machine-')));
}

/** Under Wine `C:` is a folder of the prefix, `Z:` the root of this machine. */
function windowsPath(host: string, { prefix }: Prepared): string {
  if (prefix === undefined) return host;
  const below = relative(join(prefix, 'drive_c'), host);
  return (below.startsWith('..') ? `Z:${host}` : `C:\\${below}`).replaceAll('/', '\\');
}
