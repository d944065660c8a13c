import { setTimeout as sleep } from 'node:timers/promises';
import { Cancelled, Unreachable, UserError } from '../core/errors.ts';
import type { Ports } from '../ports.ts';
import { ServerAnswer } from './server-answer.ts';

/** How patient we are with a server. */
export interface Pace {
  /** Tries in a row that bring nothing. */
  readonly attempts: number;
  /** Before the second try; doubled before each further one. */
  readonly firstPauseSeconds: number;
  /** Without an answer, or with hardly a byte, after which a connection is given up. */
  readonly idleSeconds: number;
}

/** 1 + 2 + 4 seconds of pauses. */
export const usualPace: Pace = { attempts: 4, firstPauseSeconds: 1, idleSeconds: 30 };

/** A server may ask for more patience than we have. */
const longestPauseSeconds = 60;

/** After which somebody who looks at the log wants to know what is going on. */
const longWaitMilliseconds = 5000;

/**
 * Waits before the next try after `error`, the `failures`th in a row, and says so; throws `error` itself when trying
 * again is pointless or was done often enough, and Cancelled when the step is cancelled meanwhile.
 */
export async function pauseAfter(
  error: unknown,
  failures: number,
  pace: Pace,
  ports: Pick<Ports, 'log' | 'cancelled'>,
): Promise<void> {
  if (!(error instanceof UserError) || error instanceof Unreachable || failures >= pace.attempts) throw error;
  if (error instanceof ServerAnswer && !error.retry) throw error;
  const asked = error instanceof ServerAnswer ? (error.retryAfterSeconds ?? 0) : 0;
  if (asked > longestPauseSeconds) throw error;
  const seconds = Math.max(asked, pace.firstPauseSeconds * 2 ** (failures - 1));
  ports.log.info(`${withoutAdvice(error.message)}; trying again in ${Math.ceil(seconds)} s`);
  await pause(seconds * 1000, ports.cancelled);
}

/** The answer of a server; when it is long in coming, a line says who is waited for. */
export async function awaited<T>(answer: Promise<T>, url: string, { log }: Pick<Ports, 'log'>): Promise<T> {
  const timer = setTimeout(() => log.info(`${url}: no answer yet`), longWaitMilliseconds);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}

/** Throws Cancelled when the step is cancelled meanwhile. */
export async function pause(milliseconds: number, cancelled: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: cancelled }).catch(() => {
    throw new Cancelled();
  });
}

/** The result of `attempt`, tried again as `pauseAfter` allows. */
export async function retried<T>(
  attempt: () => Promise<T>,
  pace: Pace,
  ports: Pick<Ports, 'log' | 'cancelled'>,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      await pauseAfter(error, failures, pace, ports);
    }
  }
}

/** What to do next comes last in every line; that is not yet the user's turn. */
function withoutAdvice(message: string): string {
  return message.replace(/; [^;]*$/, '');
}
