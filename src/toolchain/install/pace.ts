import { setTimeout as sleep } from 'node:timers/promises';
import { Cancelled, Unreachable, UserError } from '../../core/errors.ts';
import { ServerAnswer } from './server-answer.ts';

/** How patient we are with a server. */
export interface Pace {
  /** Tries in a row that bring nothing. */
  readonly attempts: number;
  /** Before the second try; doubled before each further one. */
  readonly firstPauseSeconds: number;
  /** Without a byte after which a connection is given up. */
  readonly idleSeconds: number;
}

/** 1 + 2 + 4 seconds of pauses. */
export const usualPace: Pace = { attempts: 4, firstPauseSeconds: 1, idleSeconds: 30 };

/** A server may ask for more patience than we have. */
const longestPauseSeconds = 60;

/**
 * Waits before the next try after `error`, the `failures`th in a row; throws `error` itself when trying again is
 * pointless or was done often enough, and Cancelled when the step is cancelled meanwhile.
 */
export async function pauseAfter(
  error: unknown,
  failures: number,
  pace: Pace,
  cancelled: AbortSignal,
): Promise<void> {
  if (!(error instanceof UserError) || error instanceof Unreachable || failures >= pace.attempts) throw error;
  if (error instanceof ServerAnswer && !error.retry) throw error;
  const asked = error instanceof ServerAnswer ? (error.retryAfterSeconds ?? 0) : 0;
  if (asked > longestPauseSeconds) throw error;
  const seconds = Math.max(asked, pace.firstPauseSeconds * 2 ** (failures - 1));
  try {
    await sleep(seconds * 1000, undefined, { signal: cancelled });
  } catch {
    throw new Cancelled();
  }
}

/** The result of `attempt`, tried again as `pauseAfter` allows. */
export async function retried<T>(attempt: () => Promise<T>, pace: Pace, cancelled: AbortSignal): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      await pauseAfter(error, failures, pace, cancelled);
    }
  }
}
