import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '../__tests__/support/temporary.ts';
import { testPorts } from '../__tests__/support/test-ports.ts';
import { installedGoroot, installedVersion } from '../__tests__/support/toolchains.ts';
import type { Environment, Ran } from '../src/ports.ts';
import { PRESETS } from '../src/targets/presets.ts';
import { readPorts } from '../src/targets/ports.ts';
import { targetEnvironment, targetName } from '../src/targets/target.ts';
import { typeChecker } from '../src/targets/type-checker.ts';
import type { CompilingGo } from '../src/targets/type-checker.ts';
import type { Row } from './install.ts';

/** Of one run of a program and all that it started. */
interface Cost {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly peakBytes: number;
}

/** What the aims of targets are, in the issue's own figures: CPU of a cold build, wall, a further target, memory, compiling. */
const goals = { cpu: 1 / 45, wallSeconds: 15, further: 0.5, peakBytes: 1.5e9, compileSeconds: 10 };

/**
 * The `common` targets of the module that GO_PREFLIGHT_BENCH_MODULE names, type-checked, beside a cold `go build` of one
 * of them, times their number. No rows without that variable.
 */
export async function targetsBenchmark(): Promise<Row[]> {
  const module = process.env['GO_PREFLIGHT_BENCH_MODULE'];
  if (module === undefined) return [];
  const folder = await mkdtemp(join(tmpdir(), 'bench-targets-'));
  try {
    return await measure(module, folder);
  } finally {
    await removeFolder(folder);
  }
}

async function measure(module: string, folder: string): Promise<Row[]> {
  const go = await goInUse();
  const env = { ...inherited(), GOTOOLCHAIN: 'local', GOCACHE: join(folder, 'cold') };
  const ports = testPorts(env, folder);
  const started = performance.now();
  const program = await typeChecker(go, ports);
  const compiling = performance.now() - started;
  const names = PRESETS['common']?.((await readPorts(go, ports)).ports) ?? [];
  const targets = names.map((port) => ({ name: targetName(port), env: targetEnvironment(port) }));
  const ask = async (count: number): Promise<Cost> =>
    checked(program, { module, env, go, targets: targets.slice(0, count) }, folder);
  // Go takes notes of the module's packages for the next time.
  await ask(1);
  const [one, all] = [await ask(1), await ask(targets.length)];
  const cold = { ...env, GOCACHE: join(folder, 'build'), CGO_ENABLED: '0' };
  const build = await timed([join(go.goroot, 'bin/go'), 'build', './...'], module, cold, folder);
  const further = (all.cpuMilliseconds - one.cpuMilliseconds) / (targets.length - 1);
  const builds = build.cpuMilliseconds * targets.length;
  return [
    row(
      `${targets.length} targets by types, CPU; as many cold builds`,
      all.cpuMilliseconds,
      builds,
      goals.cpu,
    ),
    row(`${targets.length} targets by types, wall; the aim`, all.milliseconds, goals.wallSeconds * 1000, 1),
    row('A further target, CPU; the first', further, one.cpuMilliseconds, goals.further),
    {
      ...row('Peak memory of the checker; the aim', all.peakBytes / 1e6, goals.peakBytes / 1e6, 1),
      unit: 'MB',
    },
    row(
      'Compiling the checker with a cold build cache, wall; the aim',
      compiling,
      goals.compileSeconds * 1000,
      1,
    ),
  ];
}

function row(name: string, ours: number, theirs: number, goal: number): Row {
  return { name, ours, theirs, ratio: ours / theirs, goal };
}

async function goInUse(): Promise<CompilingGo> {
  return { goroot: await installedGoroot(), version: await installedVersion() };
}

interface Question {
  readonly module: string;
  readonly env: Environment;
  readonly go: CompilingGo;
  readonly targets: readonly { readonly name: string; readonly env: Environment }[];
}

/** The checker's own last line tells what it and its go commands took. */
async function checked(program: string, question: Question, folder: string): Promise<Cost> {
  const { module, env, go, targets } = question;
  const request = {
    go: join(go.goroot, 'bin/go'),
    dir: module,
    patterns: ['./...'],
    parallel: 2,
    memoryBytes: 1_500_000_000,
    targets: targets.map((target) => ({ ...target, env: { ...target.env, CGO_ENABLED: '0' } })),
  };
  const input = JSON.stringify(request);
  const ran = await testPorts(env, folder).runner.run(program, [], { cwd: module, env, input });
  succeeded(ran, program);
  const last: unknown = JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? 'null');
  if (!isDone(last)) throw new Error(`the checker did not end: ${ran.stdout.slice(-500)}`);
  const { seconds, cpuSeconds, peakBytes } = last;
  return { milliseconds: seconds * 1000, cpuMilliseconds: cpuSeconds * 1000, peakBytes };
}

interface Done {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

function isDone(value: unknown): value is Done {
  return typeof value === 'object' && value !== null && 'done' in value && 'cpuSeconds' in value;
}

/** Bash's `times` tells what its children took. */
async function timed(
  command: readonly string[],
  cwd: string,
  env: Environment,
  folder: string,
): Promise<Cost> {
  const args = ['-c', '"$@" && times', 'bash', ...command];
  const ran = await testPorts(env, folder).runner.run('bash', args, { cwd, env, timeoutSeconds: 1800 });
  succeeded(ran, command.join(' '));
  const [user = 0, system = 0] = (ran.stdout.trim().split('\n').at(-1) ?? '').split(' ').map(secondsIn);
  return { milliseconds: ran.milliseconds, cpuMilliseconds: (user + system) * 1000, peakBytes: 0 };
}

/** `1m23.456s` */
function secondsIn(text: string): number {
  const [, minutes = '', rest = ''] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(rest);
}

function succeeded({ exitCode, stderr }: Ran, what: string): void {
  if (exitCode !== 0) throw new Error(`${what}: ${stderr.slice(-2000)}`);
}

function inherited(): Environment {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(?:PATH|HOME|GOPROXY|GOFLAGS|SSL_)/.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']));
}
