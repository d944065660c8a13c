import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import type { HttpResponse } from '../ports.ts';

/** A server answered, but not with what was asked for. */
export class ServerAnswer extends UserError {
  /** Whether asking again may help. */
  readonly retry: boolean;
  /** What the server asked for (RFC 9110, 10.2.3). */
  readonly retryAfterSeconds: number | undefined;
  /** Whether the server says that it has no such file (404, 410), which sends go on to the next one in GOPROXY. */
  readonly missing: boolean;

  constructor(message: string, retry = false, retryAfterSeconds?: number, missing = false) {
    super(message);
    this.retry = retry;
    this.retryAfterSeconds = retryAfterSeconds;
    this.missing = missing;
  }
}

/** Only these statuses come back; for the rest the body is cancelled and ServerAnswer says what it was. */
export async function successful(
  response: HttpResponse,
  statuses: readonly number[] = [200],
): Promise<HttpResponse> {
  if (statuses.includes(response.status)) return response;
  await cancel(response);
  const { status, url } = response;
  const again = status === 408 || status === 425 || status === 429 || status >= 500;
  const missing = status === 404 || status === 410;
  throw new ServerAnswer(
    `${url} answered ${status} (${meaning(status)})`,
    again,
    retryAfter(response),
    missing,
  );
}

/** An answer that is a whole file as it is. Otherwise the body is cancelled and ServerAnswer says what it is. */
export async function whole(response: HttpResponse): Promise<HttpResponse> {
  const { url, headers } = await successful(response);
  // No encoding was asked for (accept-encoding: identity), but some proxies know better.
  const encoding = headers['content-encoding'] ?? 'identity';
  if (!isWebPage(response) && encoding === 'identity') return response;
  await cancel(response);
  throw new ServerAnswer(
    `${url} answered with ${isWebPage(response) ? webPage : `the encoding ${quoted(encoding)}, which nobody asked for`}`,
  );
}

/** What a login page or a captive portal is. */
export const webPage = 'a web page (a login or portal?)';

/** Gives up the body without reading it. */
export async function cancel(response: HttpResponse): Promise<void> {
  await response.body[Symbol.asyncIterator]().return?.();
}

/** Whether the server says that it sends a web page, as login pages and captive portals do. */
export function isWebPage(response: HttpResponse): boolean {
  return /^\s*text\/html\b/i.test(response.headers['content-type'] ?? '');
}

function meaning(status: number): string {
  switch (status) {
    case 401:
      return 'it wants credentials';
    case 407:
      return 'the proxy wants other credentials: they belong into HTTP_PROXY';
    case 403:
      return 'it refuses the request';
    case 404:
    case 410:
      return 'it has no such file';
    case 429:
      return 'too many requests';
    default:
      return status >= 500 ? 'the server is in trouble' : 'unexpected';
  }
}

/** Seconds, from either form of the header. */
function retryAfter({ headers }: HttpResponse): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const seconds = (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
