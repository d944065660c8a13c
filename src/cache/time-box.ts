import { UserError } from '../core/errors.ts';
import type { FoundEntry } from './cache-store.ts';

/** Past which a cold cache is the faster one. */
const mostSeconds = 180;

/** The entry, whose content throws UserError when it is not all there in time. `now` is in milliseconds. */
export function timeBoxed(entry: FoundEntry, now: () => number, seconds = mostSeconds): FoundEntry {
  return { ...entry, content: () => inTime(entry.content(), now, seconds) };
}

async function* inTime(
  content: AsyncIterable<Uint8Array>,
  now: () => number,
  seconds: number,
): AsyncGenerator<Uint8Array> {
  const end = now() + seconds * 1000;
  for await (const chunk of content) {
    if (now() > end)
      throw new UserError(`the entry was not here after ${seconds} s; the job goes on without it`);
    yield chunk;
  }
}
