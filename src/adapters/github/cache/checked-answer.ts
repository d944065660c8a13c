import { UserError } from '../../../core/errors.ts';
import type { HttpResponse } from '../../../ports.ts';
import { ServerAnswer, successful } from '../../../network/server-answer.ts';
import type { Operation } from './operation.ts';

/**
 * An answer with one of the statuses. Otherwise ServerAnswer: asking again is worth it only if the server does not ask
 * for more patience than the operation has left.
 */
export async function checked(
  response: HttpResponse,
  statuses: readonly number[],
  operation: Operation,
): Promise<HttpResponse> {
  try {
    return await successful(response, statuses);
  } catch (error) {
    if (!(error instanceof ServerAnswer)) throw error;
    const { message, retry, retryAfterSeconds } = error;
    throw new ServerAnswer(
      message,
      retry && (retryAfterSeconds ?? 0) < operation.secondsLeft(),
      retryAfterSeconds,
    );
  }
}

/**
 * The result of `work`, whose errors do not show the queries of addresses: that of a signed one is a secret, good for
 * whoever reads it in a log.
 */
export async function withoutQueries<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError)
      error.message = error.message.replace(/(:\/\/[^\s?]*)\?\S*?(?=[:;,"]*(?:\s|$))/g, '$1?…');
    throw error;
  }
}
