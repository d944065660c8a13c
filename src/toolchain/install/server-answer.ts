import { UserError } from '../../core/errors.ts';
import type { HttpResponse } from '../../ports.ts';

/** A server answered, but not with what was asked for. */
export class ServerAnswer extends UserError {
  /** Whether asking again may help. */
  readonly retry: boolean;
  /** What the server asked for (RFC 9110, 10.2.3). */
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, retry = false, retryAfterSeconds?: number) {
    super(message);
    this.retry = retry;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Nothing but 200 and 206 comes back; for the rest the body is cancelled and ServerAnswer says what it was. */
export async function successful(response: HttpResponse): Promise<HttpResponse> {
  if (response.status === 200 || response.status === 206) return response;
  await cancel(response);
  const { status, url } = response;
  const again = status === 408 || status === 425 || status === 429 || status >= 500;
  throw new ServerAnswer(`${url} answered ${status} (${meaning(status)})`, again, retryAfter(response));
}

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
      return 'the proxy wants credentials: put them into HTTPS_PROXY';
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
