import { execFile, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);
const source = resolve(import.meta.dirname, '../../typecheck');

export interface TypecheckError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly package: string;
  readonly kind: string;
  readonly own: boolean;
}

/** A line of the program's stdout. */
export interface TypecheckAnswer {
  readonly target?: string;
  readonly own?: number;
  readonly errors?: readonly TypecheckError[];
  readonly cgo?: readonly { readonly package: string; readonly importedBy: readonly string[] }[];
  readonly done?: true;
  readonly failed?: string;
}

export interface TypecheckRequest {
  readonly go: string;
  readonly dir: string;
  readonly patterns: readonly string[];
  readonly tests: boolean;
  readonly parallel: number;
  readonly memoryBytes: number;
  readonly targets: readonly { name: string; env: Record<string, string>; tags: readonly string[] }[];
}

/** Environment in which go sees this machine's settings no more than it must. */
export function goEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return { ...env, GOTOOLCHAIN: 'local', GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0', ...extra };
}

/** Compiles the program by the Go in `goroot`; resolves to its path below `folder`. */
export async function compileTypecheck(goroot: string, folder: string): Promise<string> {
  const program = join(folder, process.platform === 'win32' ? 'typecheck.exe' : 'typecheck');
  await run(join(goroot, 'bin', 'go'), ['build', '-trimpath', '-o', program, '.'], {
    cwd: source,
    env: goEnvironment(),
  });
  return program;
}

/** Runs the program to its end; the answers in the order they came, and all there was on stdout. */
export async function typecheck(
  program: string,
  request: TypecheckRequest | string,
  env: Readonly<Record<string, string>> = goEnvironment(),
): Promise<{ answers: TypecheckAnswer[]; stderr: string; exitCode: number | null }> {
  const child = spawn(program, [], { env, stdio: 'pipe' });
  const ended = new Promise<number | null>((settle) => {
    child.on('close', settle);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write(typeof request === 'string' ? request : JSON.stringify(request));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  child.stdin.destroy();
  const lines = stdout.split('\n').filter((line) => line !== '');
  return {
    answers: lines.map((line): TypecheckAnswer => JSON.parse(line)),
    stderr,
    exitCode: await ended,
  };
}

export function typecheckTarget(name: string): TypecheckRequest['targets'][number] {
  const [GOOS = '', GOARCH = ''] = name.split('/');
  return { name, env: { GOOS, GOARCH, CGO_ENABLED: '0' }, tags: [] };
}
