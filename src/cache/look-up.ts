import { UserError } from '../core/errors.ts';
import type { CacheStore, FoundEntry } from './cache-store.ts';

/** What to ask for, best first: a key, then what keys begin with. */
export interface WantedKeys {
  readonly key: string;
  readonly prefixes: readonly string[];
}

/** How patient to be; past that a cold cache is the faster one. */
export interface LookUpPatience {
  readonly askSeconds: number;
  /** For all of an entry. */
  readonly transferSeconds: number;
}

const usual: LookUpPatience = { askSeconds: 60, transferSeconds: 180 };

/**
 * What the store has for the keys. Throws UserError where it does not answer in time, and so does the entry's content
 * where it is not all there in time: a store that hangs must not cost the job more than that.
 */
export async function lookUp(
  store: CacheStore,
  { key, prefixes }: WantedKeys,
  format: string,
  patience = usual,
): Promise<FoundEntry | undefined> {
  const { askSeconds, transferSeconds } = patience;
  const entry = await inTime(
    store.find(key, prefixes, format),
    Date.now() + askSeconds * 1000,
    () => `${store.name} did not answer in ${askSeconds} s`,
  );
  return entry && { ...entry, content: () => contentInTime(entry, transferSeconds) };
}

async function* contentInTime(entry: FoundEntry, seconds: number): AsyncGenerator<Uint8Array> {
  const end = Date.now() + seconds * 1000;
  const chunks = entry.content()[Symbol.asyncIterator]();
  let isWhole = false;
  try {
    for (;;) {
      const next = await inTime(chunks.next(), end, () => `the entry was not here after ${seconds} s`);
      isWhole = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not waited for: what hangs does not hear of it.
    if (!isWhole) chunks.return?.().catch(() => undefined);
  }
}

/** Throws UserError at that time, whatever becomes of the work. */
async function inTime<T>(work: Promise<T>, end: number, what: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new UserError(`${what()}; the job goes on without it`));
    timer = setTimeout(fail, Math.max(0, end - Date.now()));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
