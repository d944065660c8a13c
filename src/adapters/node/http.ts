import { Unreachable, UserError } from '../../core/errors.ts';
import { quoted } from '../../core/quoted.ts';
import { withoutCredentials } from '../../core/without-credentials.ts';
import type { Environment, Http, HttpOptions, HttpResponse } from '../../ports.ts';
import { cancel } from '../../network/server-answer.ts';
import { HttpSender } from './http-send.ts';
import { shownUrl } from './network-error.ts';
import { proxyFor } from './proxy-for.ts';

const maxRedirects = 10;
const defaultIdleSeconds = 30;

/** What comes is written to disk and hashed as it is. */
const usualHeaders = { 'accept-encoding': 'identity' };

/**
 * Http over node's own client. `env` gives HTTP_PROXY, HTTPS_PROXY and NO_PROXY; a private CA comes from
 * NODE_EXTRA_CA_CERTS, which node itself read at its start. Once `cancelled` is aborted, everything throws Cancelled.
 */
export function nodeHttp(env: Environment, cancelled: AbortSignal): Http {
  const client = new Client(env, cancelled);
  return { get: async (url, options = {}) => client.get(url, options) };
}

type Headers = Record<string, string>;

class Client {
  private readonly sender: HttpSender;
  private readonly env: Environment;

  constructor(env: Environment, cancelled: AbortSignal) {
    this.env = env;
    this.sender = new HttpSender(env, cancelled);
  }

  async get(address: string, options: HttpOptions): Promise<HttpResponse> {
    const idleSeconds = options.idleSeconds ?? defaultIdleSeconds;
    let url = parsed(address);
    let headers: Headers = { ...usualHeaders, ...lowerCased(options.headers ?? {}) };
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const sending = { method: 'GET', url, headers, idleSeconds } as const;
      const response = await this.sender.send(sending, this.proxy(url));
      const next = await redirected(url, response);
      if (!next) return response;
      await cancel(response);
      if (next.origin !== url.origin) headers = anonymous(headers);
      url = next;
    }
    throw new Unreachable(
      `GET ${shownUrl(parsed(address))}: more than ${maxRedirects} redirects, the last one to ${shownUrl(url)}; check the address`,
    );
  }

  private proxy(url: URL): URL | undefined {
    try {
      return proxyFor(url, this.env);
    } catch {
      throw new Unreachable(
        `GET ${shownUrl(url)}: the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names cannot be used; write http://host:port or http://user:password@host:port, special characters as %40 and the like`,
      );
    }
  }
}

/** Where the answer sends us, if it does. https never becomes http. */
async function redirected(url: URL, response: HttpResponse): Promise<URL | undefined> {
  const { location } = response.headers;
  if (location === undefined || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  const downgraded = url.protocol === 'https:' && next?.protocol !== 'https:';
  if (next && !downgraded && /^https?:$/.test(next.protocol)) return next;
  await cancel(response);
  const reason = next && downgraded ? 'which is not encrypted' : 'which is no address';
  throw new Unreachable(
    `GET ${shownUrl(url)}: redirected to ${quoted(next ? shownUrl(next) : withoutCredentials(location), 200)}, ${reason}; use another mirror`,
  );
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UserError(
    `${quoted(withoutCredentials(address), 200)} is not an http or https address; write it as https://host/path`,
  );
}

function lowerCased(headers: Readonly<Headers>): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function anonymous(headers: Headers): Headers {
  const { authorization: _dropped, cookie: _too, ...rest } = headers;
  return rest;
}
