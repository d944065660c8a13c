import { spawn, type ChildProcess } from 'node:child_process';
import { codeOf, messageOf } from '../../core/errors.ts';
import type { Ran, Runner, RunOptions } from '../../ports.ts';
import { windowsOwnProgram, windowsProgram } from '../../windows-program.ts';
import { BoundedText } from './bounded-text.ts';
import { processEnvironment } from './host.ts';

/** Bytes kept of each stream: half from its beginning, half from its end. */
const captured = 16 * 1024 * 1024;
const defaultTimeoutSeconds = 600;
const windows = process.platform === 'win32';
/** After a kill; what went to a session of its own is not in the group and may hold the pipes for hours. */
const pipePatienceMilliseconds = 1000;

/**
 * Runs programs without a shell, each as the leader of its own process group, so that a time-out or a cancelled step
 * also ends what they started. Never rejects: what went wrong is in `Ran`.
 */
export function nodeRunner(cancelled: AbortSignal): Runner {
  return {
    run: (command, args, options) => run(command, args, options, cancelled),
  };
}

async function run(
  command: string,
  args: readonly string[],
  options: RunOptions,
  cancelled: AbortSignal,
): Promise<Ran> {
  const started = performance.now();
  const stdout = new BoundedText(captured);
  const stderr = new BoundedText(captured);
  const file = windows ? await windowsProgram(command, options.env) : command;
  const outcome =
    file === undefined || cancelled.aborted
      ? notStarted(cancelled.aborted ? 'cancelled' : 'ENOENT')
      : await untilClosed(file, args, options, cancelled, { stdout, stderr }).catch((error: unknown) =>
          // node tells some reasons, such as E2BIG, by throwing.
          notStarted(codeOf(error) ?? messageOf(error)),
        );
  return {
    ...outcome,
    stdout: stdout.toString(),
    stderr: stderr.toString(),
    truncated: stdout.truncated || stderr.truncated,
    milliseconds: performance.now() - started,
  };
}

type Outcome = Pick<Ran, 'exitCode' | 'timedOut' | 'startError'>;

function notStarted(startError: string): Outcome {
  return { exitCode: null, timedOut: false, startError };
}

function untilClosed(
  command: string,
  args: readonly string[],
  options: RunOptions,
  cancelled: AbortSignal,
  streams: { readonly stdout: BoundedText; readonly stderr: BoundedText },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own is what a POSIX kill(-pid) needs; on Windows it would only open a console window.
      detached: !windows,
      windowsHide: true,
    });
    // It may end before it has read all of it; then its exit code says why.
    child.stdin.on('error', () => undefined);
    if (options.input === undefined) child.stdin.end();
    else child.stdin.write(options.input);
    child.stdout.on('data', (bytes: Buffer) => streams.stdout.add(bytes));
    child.stderr.on('data', (bytes: Buffer) => streams.stderr.add(bytes));
    let timedOut = false;
    let pipes: NodeJS.Timeout | undefined;
    const stop = (): void => {
      killGroup(child);
      pipes ??= setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, pipePatienceMilliseconds);
    };
    const timer = setTimeout(
      () => {
        timedOut = true;
        stop();
      },
      (options.timeoutSeconds ?? defaultTimeoutSeconds) * 1000,
    );
    cancelled.addEventListener('abort', stop, { once: true });
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      clearTimeout(pipes);
      cancelled.removeEventListener('abort', stop);
      resolve(outcome);
    };
    child.once('error', (error) => {
      // Also emitted when a kill fails; the process then still closes by itself.
      if (child.pid === undefined) {
        settle({ exitCode: null, timedOut, startError: codeOf(error) ?? error.message });
      }
    });
    child.once('close', (exitCode) => settle({ exitCode, timedOut }));
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (windows) {
    const file = windowsOwnProgram('taskkill', processEnvironment());
    const taskkill = spawn(file, ['/T', '/F', '/PID', String(child.pid)], {
      stdio: 'ignore',
      windowsHide: true,
    });
    // The child alone is better than nothing, also where there is no taskkill.
    const alone = (): boolean => child.kill('SIGKILL');
    taskkill.once('error', alone).once('exit', (exitCode) => exitCode !== 0 && alone());
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
