import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Row } from './install.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const ROUNDS = 31;
/** Clock ticks of /proc/self/stat are 10 ms, so CPU time is summed over all rounds. */
const TICK = 10;

/** A step to run: the script that node gets, and its environment. */
interface Step {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * How soon main says its first word beside a node that prints one letter; and what a whole main costs whose Go lies in the
 * tool cache, checks off, beside actions/setup-go's (SETUP_GO_DIR: a checkout of it, with its dist).
 */
export async function startupBenchmark(): Promise<Row[]> {
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-startup-'));
  try {
    const version = await fillToolCache(folder);
    const letter = join(folder, 'letter.mjs');
    await writeFile(letter, "process.stdout.write('x');\n");
    const ours = await step(join(root, 'dist/main.js'), folder, 'ours', {
      'GO-VERSION': version,
      CHECKS: 'none',
      CACHE: 'false',
      TOKEN: 'token',
    });
    const rows = [await firstByte(ours, await step(letter, folder, 'bare', {}))];
    const setupGo = process.env['SETUP_GO_DIR'];
    if (setupGo === undefined) {
      console.error('SETUP_GO_DIR names no checkout of actions/setup-go: its row is left out');
      return rows;
    }
    const theirs = await step(join(setupGo, 'dist/setup/index.js'), folder, 'theirs', {
      'GO-VERSION': version,
      'CHECK-LATEST': 'false',
      CACHE: 'false',
    });
    return [...rows, ...(await wholeRun(ours, theirs))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts the Go on PATH into a tool cache that both look in; its version. */
async function fillToolCache(folder: string): Promise<string> {
  const [goroot = '', name = ''] = (await run('go', ['env', 'GOROOT', 'GOVERSION'])).stdout.split('\n');
  const version = name.replace(/^go/, '');
  const entry = join(folder, 'tools', 'go', version, process.arch);
  await mkdir(join(entry, '..'), { recursive: true });
  await symlink(goroot, entry);
  await writeFile(`${entry}.complete`, '');
  return version;
}

async function step(
  script: string,
  folder: string,
  name: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Step> {
  const home = join(folder, name);
  await mkdir(join(home, 'temp'), { recursive: true });
  await mkdir(join(home, 'workspace'));
  await writeFile(join(home, 'workspace', 'go.mod'), 'module example.com/m\n\ngo 1.21\n');
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: join(home, 'workspace'),
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(home, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
  };
  for (const [input, value] of Object.entries(inputs)) env[`INPUT_${input}`] = value;
  for (const command of ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY']) {
    env[`GITHUB_${command}`] = join(home, command);
    await writeFile(join(home, command), '');
  }
  return { script, env };
}

async function firstByte(ours: Step, bare: Step): Promise<Row> {
  const times: { readonly ours: number[]; readonly bare: number[] } = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push((await launch(ours)).firstByte);
    times.bare.push((await launch(bare)).firstByte);
  }
  return row('First byte of main; a bare node process', median(times.ours), median(times.bare), 1.7);
}

async function wholeRun(ours: Step, theirs: Step): Promise<Row[]> {
  const wall: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
  const cpu = { ours: 0, theirs: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, one] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      const before = await childrenCpu();
      wall[name].push((await launch(one)).wall);
      cpu[name] += (await childrenCpu()) - before;
    }
  }
  return [
    row('Warm main, CPU; setup-go', cpu.ours / ROUNDS, cpu.theirs / ROUNDS, 0.5),
    row('Warm main, wall; setup-go', median(wall.ours), median(wall.theirs), 1),
  ];
}

/** Runs a step to its end. Milliseconds from its start; throws what it printed when it fails. */
function launch({ script, env }: Step): Promise<{ readonly firstByte: number; readonly wall: number }> {
  return new Promise((settle, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [script], {
      cwd: env['GITHUB_WORKSPACE'],
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let first: number | undefined;
    let log = '';
    const printed = (bytes: Buffer): void => {
      first ??= performance.now() - started;
      log += bytes.toString();
    };
    child.stdout.on('data', printed);
    child.stderr.on('data', printed);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      const wall = performance.now() - started;
      if (exitCode === 0 && first !== undefined) settle({ firstByte: first, wall });
      else reject(new Error(`${script} ended with ${exitCode}:\n${log}`));
    });
  });
}

/** User and system time of all children that have ended, and of theirs, in milliseconds (proc(5): cutime, cstime). */
async function childrenCpu(): Promise<number> {
  const fields = (await readFile('/proc/self/stat', 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * TICK;
}

function row(name: string, ours: number, theirs: number, goal: number): Row {
  return { name, ours, theirs, ratio: ours / theirs, goal };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
