import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { Cancelled, Unreachable, UserError, codeOf } from '../../core/errors.ts';
import { quoted } from '../../core/quoted.ts';
import { withoutCredentials } from '../../core/without-credentials.ts';
import type { Environment, Http, HttpOptions, HttpResponse } from '../../ports.ts';
import { answerTo } from './http-answer.ts';
import { HttpBody } from './http-body.ts';
import { requestProxy, tunnel } from './http-tunnel.ts';
import { networkError, shownUrl } from './network-error.ts';
import { proxyFor } from './proxy-for.ts';

const maxRedirects = 10;
const defaultIdleSeconds = 30;

/**
 * Of a host's several addresses node gives each but the last so long to connect. Its own 250 ms is less than a
 * handshake around the world takes (nodejs/node#54359).
 */
const connections = { keepAlive: true, autoSelectFamilyAttemptTimeout: 2000 };

/** What comes is written to disk and hashed as it is. */
const usualHeaders = { 'user-agent': 'go-preflight', 'accept-encoding': 'identity' };

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
  private readonly http = new HttpAgent(connections);
  private readonly https = new HttpsAgent(connections);
  private readonly env: Environment;
  private readonly cancelled: AbortSignal;

  constructor(env: Environment, cancelled: AbortSignal) {
    this.env = env;
    this.cancelled = cancelled;
  }

  async get(address: string, options: HttpOptions): Promise<HttpResponse> {
    const idleSeconds = options.idleSeconds ?? defaultIdleSeconds;
    let url = parsed(address);
    let headers: Headers = { ...usualHeaders, ...lowerCased(options.headers ?? {}) };
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const response = await this.ask(url, headers, idleSeconds);
      const next = redirected(url, response);
      if (!next) return this.answer(url, response, idleSeconds);
      response.destroy();
      if (next.origin !== url.origin) headers = anonymous(headers);
      url = next;
    }
    throw new Unreachable(
      `GET ${shownUrl(parsed(address))}: more than ${maxRedirects} redirects, the last one to ${shownUrl(url)}; check the address`,
    );
  }

  /** One request, up to the answer's headers. */
  private async ask(url: URL, headers: Headers, idleSeconds: number): Promise<IncomingMessage> {
    const proxy = this.proxy(url);
    for (;;) {
      if (this.cancelled.aborted) throw new Cancelled();
      let request: ClientRequest | undefined;
      try {
        request = await this.start(url, headers, proxy);
        return (await answerTo(request, idleSeconds, 'answer', this.cancelled)).response;
      } catch (error) {
        // The server had closed a kept connection just before: no answer to this request. A new one is on us.
        const wasClosed = request?.reusedSocket === true && /^(ECONNRESET|EPIPE)$/.test(codeOf(error) ?? '');
        if (!wasClosed) throw this.cancelled.aborted ? new Cancelled() : networkError(url, error, proxy);
      }
    }
  }

  private async start(url: URL, headers: Headers, proxy: URL | undefined): Promise<ClientRequest> {
    const secure = url.protocol === 'https:';
    if (!proxy) {
      return secure
        ? requestHttps(url, { headers, agent: this.https })
        : requestHttp(url, { headers, agent: this.http });
    }
    const authorization = basicAuthorization('proxy-authorization', proxy);
    const agent = proxy.protocol === 'https:' ? this.https : this.http;
    if (secure) {
      const socket = await tunnel(url, { proxy, agent, headers: authorization }, this.cancelled);
      // Without an agent node takes 80 for the usual port, and says so in the host header.
      return requestHttps(url, { headers, defaultPort: 443, createConnection: () => socket });
    }
    // Plain http goes through a proxy by asking it for the whole address (RFC 9112, 3.2.2).
    const path = `${url.origin}${url.pathname}${url.search}`;
    const sent = { ...basicAuthorization('authorization', url), ...headers, host: url.host };
    return requestProxy({ proxy, agent, headers: { ...sent, ...authorization } }, 'GET', path);
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

  private answer(url: URL, response: IncomingMessage, idleSeconds: number): HttpResponse {
    const headers: Headers = {};
    for (const [name, value] of Object.entries(response.headers)) {
      if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    const body = new HttpBody(url, response, idleSeconds, this.cancelled);
    return { status: response.statusCode ?? 0, url: shownUrl(url), headers, body };
  }
}

/** Where the answer sends us, if it does. https never becomes http. */
function redirected(url: URL, response: IncomingMessage): URL | undefined {
  const location = response.headers.location;
  if (location === undefined || ![301, 302, 303, 307, 308].includes(response.statusCode ?? 0))
    return undefined;
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  const downgraded = url.protocol === 'https:' && next?.protocol !== 'https:';
  if (next && !downgraded && /^https?:$/.test(next.protocol)) return next;
  response.destroy();
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

function basicAuthorization(header: string, { username, password }: URL): Headers {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { [header]: `Basic ${Buffer.from(pair).toString('base64')}` };
}
