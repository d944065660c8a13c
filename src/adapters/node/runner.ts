import { spawn, type ChildProcess } from 'node:child_process';
import { codeOf, messageOf } from '../../core/errors.ts';
import type { Ran, Runner, RunOptions } from '../../ports.ts';
import { BoundedText } from './bounded-text.ts';

/** Bytes kept of each stream: half from its beginning, half from its end. */
const captured = 16 * 1024 * 1024;
const defaultTimeoutSeconds = 600;
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
  const outcome = cancelled.aborted
    ? { exitCode: null, timedOut: false, startError: 'cancelled' }
    : await untilClosed(command, args, options, cancelled, { stdout, stderr }).catch(notStarted);
  return {
    ...outcome,
    stdout: stdout.toString(),
    stderr: stderr.toString(),
    truncated: stdout.truncated || stderr.truncated,
    milliseconds: performance.now() - started,
  };
}

type Outcome = Pick<Ran, 'exitCode' | 'timedOut' | 'startError'>;

/** node tells some reasons, such as E2BIG, by throwing. */
function notStarted(error: unknown): Outcome {
  return { exitCode: null, timedOut: false, startError: codeOf(error) ?? messageOf(error) };
}

function untilClosed(
  command: string,
  args: readonly string[],
  options: RunOptions,
  cancelled: AbortSignal,
  streams: { readonly stdout: BoundedText; readonly stderr: BoundedText },
): Promise<Outcome> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own is what a POSIX kill(-pid) needs; on Windows it would only open a console window.
      detached: !windows,
      windowsHide: true,
    });
    child.stdout.on('data', (bytes: Buffer) => streams.stdout.add(bytes));
    child.stderr.on('data', (bytes: Buffer) => streams.stderr.add(bytes));
    let timedOut = false;
    let pipes: NodeJS.Timeout | undefined;
    const stop = (): void => {
      killGroup(child, windows);
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

function killGroup(child: ChildProcess, windows: boolean): void {
  if (child.pid === undefined) return;
  if (windows) {
    spawn('taskkill', ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore', windowsHide: true }).once(
      'error',
      () => child.kill('SIGKILL'),
    );
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
