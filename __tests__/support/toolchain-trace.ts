import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the real go command decides about a module or workspace before it does anything else. */
export interface Selection {
  /** The toolchain that it would run: `1.22.3`, without `go`. */
  readonly version: string;
  /** The line that made it upgrade from what GOTOOLCHAIN names; absent when it stays there. */
  readonly line?: 'go' | 'toolchain';
  /** The refusal of a Go that is too old, where it gave one. */
  readonly refused: boolean;
  readonly output: string;
}

/** Another go than the one on PATH, another command than `go list -m`. */
export interface TraceOptions {
  readonly go?: string;
  readonly args?: readonly string[];
}

/**
 * Runs a go command where it can download nothing and reads its GODEBUG=toolchaintrace=1. `files` are go.mod, go.work
 * and the like.
 */
export async function toolchainTrace(
  files: Readonly<Record<string, string>>,
  gotoolchain: string,
  options: TraceOptions = {},
): Promise<Selection> {
  const dir = await mkdtemp(join(tmpdir(), 'toolchain-trace-'));
  try {
    await Promise.all(Object.entries(files).map(async ([name, text]) => writeFile(join(dir, name), text)));
    const output = await ran(dir, gotoolchain, options);
    // It says each step: first the toolchain line's, then the go line's when that is newer still.
    const [, upgraded, line] =
      [...output.matchAll(/upgrading toolchain to go(\S+) \(required by (\w+) line/g)].at(-1) ?? [];
    const [, initial = ''] = /default toolchain set to go(\S+) from/.exec(output) ?? [];
    return {
      version: upgraded ?? initial,
      ...(line === 'go' || line === 'toolchain' ? { line } : {}),
      refused: /requires go >= /.test(output),
      output,
    };
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function ran(cwd: string, gotoolchain: string, options: TraceOptions): Promise<string> {
  const { go = 'go', args = ['list', '-m'] } = options;
  const env = {
    ...process.env,
    GODEBUG: 'toolchaintrace=1',
    GOENV: 'off',
    GOFLAGS: '',
    GOPROXY: 'off',
    GOTOOLCHAIN: gotoolchain,
    GOWORK: '',
  };
  return new Promise((resolve) => {
    execFile(go, args, { cwd, env }, (_error, stdout, stderr) => resolve(`${stdout}${stderr}`));
  });
}
