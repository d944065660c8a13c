import { expect } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { UserError } from '../../src/core/errors.ts';
import type { CacheJob } from './cache-jobs.ts';

/** How a request is answered in the service's place. */
export type Answer = (response: ServerResponse) => void;

/** The answers to the first requests with that name; then the service's own. */
export function answer(
  job: CacheJob,
  name: string,
  ...answers: readonly Answer[]
): { readonly asked: () => number } {
  let asked = 0;
  job.service.fault = (request, response) => {
    if (request.name !== name) return false;
    const own = answers[asked++];
    own?.(response);
    return own !== undefined;
  };
  return { asked: () => asked };
}

/** An answer with that status. */
export const status =
  (code: number, body = '', headers = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end(body);
/** No answer. */
export const hang: Answer = () => undefined;
/** A connection that is closed without an answer. */
export const breakOff: Answer = (response) => void response.destroy();

/** What was thrown, and after how many milliseconds. */
export async function thrownBy(
  work: Promise<unknown>,
): Promise<{ readonly error: unknown; readonly milliseconds: number }> {
  const began = performance.now();
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, milliseconds: performance.now() - began };
}

/** Nothing that was signed may be in a message or in the log. */
export function expectDiscreet(job: CacheJob, error: unknown): void {
  expect(error).toBeInstanceOf(UserError);
  expect([String(error), ...job.ports.lines].join('\n')).not.toMatch(/sig=|token-of-the-job|\n.*\?s/);
}
