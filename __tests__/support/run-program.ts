import { execFile } from 'node:child_process';

/** What a program did; `exitCode` is null when a signal ended it. */
export interface ProgramRan {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever its exit code is; `env` is its whole environment, stdin is empty. */
export function runProgram(
  file: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<ProgramRan> {
  return new Promise((settle) => {
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(file, args, options, (_, stdout, stderr) => {
      settle({ exitCode: child.exitCode, stdout, stderr });
    });
    child.stdin?.end();
  });
}
