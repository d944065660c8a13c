import { UserError } from '../core/errors.ts';

/** One entry of GOPROXY (go.dev/ref/mod#environment-variables). */
export type ProxyEntry =
  | {
      readonly kind: 'proxy';
      /** An http, https or file URL without a slash at its end. May hold credentials. */
      readonly address: string;
      /** `|` follows: the next entry is asked after any error, not only when this one has no such file. */
      readonly fallsBackOnError: boolean;
    }
  | { readonly kind: 'direct' }
  | { readonly kind: 'off' };

/** The entries of a GOPROXY value in their order, up to the first `direct` or `off`. Throws UserError for what go refuses. */
export function parseGoproxy(value: string): readonly ProxyEntry[] {
  const entries: ProxyEntry[] = [];
  for (const [, text = '', separator = ''] of value.matchAll(/([^,|]*)([,|]|$)/g)) {
    const entry = text.trim();
    if (entry === '') continue;
    if (entry === 'direct' || entry === 'off') return [...entries, { kind: entry }];
    const address = proxyAddress(entry);
    if (address === undefined) throw noAddress(entries.length + 1);
    entries.push({ kind: 'proxy', address, fallsBackOnError: separator === '|' });
  }
  if (entries.length === 0)
    throw new UserError('GOPROXY names no module proxy; give it one, or direct, or remove it');
  return entries;
}

/**
 * Without a scheme it is https, unless it is a single word or a file's path (cmd/go/internal/modfetch, proxyList).
 * Undefined for what is no http, https or file URL.
 */
function proxyAddress(entry: string): string | undefined {
  const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
  const text = isHost ? `https://${entry}` : entry;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // In one spelling, of which `withoutCredentials` knows: URLs may also begin with `https:/` or `https:///`.
  return url && /^(https?|file):$/.test(url.protocol) ? url.href.replace(/\/+$/, '') : undefined;
}

/** Does not show the entry: where a password with a comma or a slash was cut, nothing tells what is left of it. */
function noAddress(position: number): UserError {
  return new UserError(
    `GOPROXY's entry number ${position} is no address of a module proxy; write https://host/path or file:///folder, and %2C, %2F or %40 for a comma, slash or @ in a password`,
  );
}

/** An answer that sends go on to the next entry of GOPROXY whatever separates them. */
export interface Missing {
  readonly missing: true;
}

/** Whether a server said that it has no such file (404, 410), or a folder has none. */
export function isMissing(error: unknown): error is Missing {
  return typeof error === 'object' && error !== null && 'missing' in error && error.missing === true;
}

/**
 * The answer of the first entry that has one, asked in turn as go does: after `,` only when the entry before has no such
 * file, after `|` whatever it said. Throws the most telling of the errors; at once what is no server's to answer for.
 */
export async function inTurn<T>(
  entries: readonly ProxyEntry[],
  ask: (entry: ProxyEntry) => Promise<T>,
): Promise<T> {
  const failures: unknown[] = [];
  for (const entry of entries) {
    try {
      return await ask(entry);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
      if (!isMissing(error) && !(entry.kind === 'proxy' && entry.fallsBackOnError)) break;
    }
  }
  throw failures.find((failure) => !isMissing(failure)) ?? failures.at(-1);
}
