import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, win32 } from 'node:path';
import { annotationsOf } from '../runner/annotations.ts';
import type { Annotation } from '../runner/annotations.ts';
import { parseCommands } from '../runner/commands.ts';
import type { Command } from '../runner/commands.ts';
import { parsePairs, parsePaths, parseVariables } from '../runner/file-commands.ts';
import { hostedVariables, inputVariables, readAction } from '../runner-emulator.ts';
import type { Answered } from './agent.ts';
import type { Started } from './agent-client.ts';
import type { Folder, Variables, WindowsMachine } from './machine.ts';

const repository = resolve(import.meta.dirname, '../../..');
const FILES = ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY'] as const;

/** What main or post did, as the runner sees it. */
export interface StepEnded extends Answered {
  readonly commands: readonly Command[];
  readonly annotations: readonly Annotation[];
  readonly outputs: Variables;
  readonly state: Variables;
  readonly exported: Variables;
  readonly path: readonly string[];
  readonly summary: string;
  /** The files through which a step speaks to the runner, byte by byte. */
  readonly files: Readonly<Record<(typeof FILES)[number], string>>;
}

/** A step that runs. */
export interface StepStarted extends Pick<Started, 'pid'> {
  readonly ended: Promise<StepEnded>;
}

/** Where a job of one repository is at work, as on a hosted runner: `_temp` and a tool cache beside its workspace. */
export interface JobFolders {
  readonly workspace: Folder;
  readonly temp: Folder;
  readonly tools: Folder;
}

/** Makes these folders below one. */
export async function jobFolders(
  machine: WindowsMachine,
  drive: 'system' | 'other' = 'system',
): Promise<JobFolders> {
  const root = await machine.folder(drive);
  const below = async (name: string): Promise<Folder> => {
    await mkdir(join(root.host, name), { recursive: true });
    return { host: join(root.host, name), windows: win32.join(root.windows, name) };
  };
  return {
    workspace: await below('a\\x\\x'.replaceAll('\\', '/')),
    temp: await below('_temp'),
    tools: await below('tools'),
  };
}

/** A step of our action on a Windows runner. */
export class WindowsStep {
  readonly #machine: WindowsMachine;
  readonly #folders: JobFolders;
  readonly #env: Variables;
  #runs = 0;

  /** `env` is what the job has beside the runner's own variables: PATH, a home. */
  constructor(machine: WindowsMachine, folders: JobFolders, env: Variables) {
    this.#machine = machine;
    this.#folders = folders;
    this.#env = env;
  }

  /** Runs main to its end. */
  async main(inputs: Variables = {}): Promise<StepEnded> {
    return (await this.start(inputs)).ended;
  }

  /** Starts main. */
  async start(inputs: Variables = {}): Promise<StepStarted> {
    const action = await readAction(repository);
    return this.#start('main', inputVariables(action.inputs, inputs));
  }

  /** Runs post to its end with what main left, and main's inputs. */
  async post(main: Pick<StepEnded, 'state'>, inputs: Variables = {}): Promise<StepEnded> {
    const action = await readAction(repository);
    const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
    const own = { ...inputVariables(action.inputs, inputs), ...Object.fromEntries(state) };
    return (await this.#start('post', own)).ended;
  }

  async #start(bundle: 'main' | 'post', own: Variables): Promise<StepStarted> {
    const { workspace, temp, tools } = this.#folders;
    const folder = join(temp.host, '_runner_file_commands', String(this.#runs++));
    await mkdir(folder, { recursive: true });
    for (const name of FILES) await writeFile(join(folder, name), '');
    const files = FILES.map((name) => [`GITHUB_${name}`, this.#machine.path(join(folder, name))]);
    const env = {
      ...hostedVariables(workspace.windows, 'Windows'),
      RUNNER_TEMP: temp.windows,
      RUNNER_TOOL_CACHE: tools.windows,
      ...this.#env,
      ...own,
      ...Object.fromEntries(files),
    };
    const script = this.#machine.bundle(bundle);
    const started = await this.#machine.start(this.#machine.node, [script], { cwd: workspace.windows, env });
    return { pid: started.pid, ended: started.ended.then(async (ran) => this.#read(ran, folder)) };
  }

  async #read(ran: Answered, folder: string): Promise<StepEnded> {
    const text = async (name: (typeof FILES)[number]): Promise<string> =>
      readFile(join(folder, name), 'utf8');
    const files = {
      ENV: await text('ENV'),
      PATH: await text('PATH'),
      OUTPUT: await text('OUTPUT'),
      STATE: await text('STATE'),
      STEP_SUMMARY: await text('STEP_SUMMARY'),
    };
    const commands = [...parseCommands(ran.stdout), ...parseCommands(ran.stderr)];
    return {
      ...ran,
      commands,
      annotations: annotationsOf(commands, this.#folders.workspace.windows),
      outputs: Object.fromEntries(parsePairs(files.OUTPUT)),
      state: Object.fromEntries(parsePairs(files.STATE)),
      exported: Object.fromEntries(parseVariables(files.ENV)),
      path: parsePaths(files.PATH),
      summary: files.STEP_SUMMARY,
      files,
    };
  }
}
