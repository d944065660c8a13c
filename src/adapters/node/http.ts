import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { Cancelled, UserError } from '../../core/errors.ts';
import type { Environment, Http, HttpOptions, HttpResponse } from '../../ports.ts';
import { HttpBody } from './http-body.ts';
import { networkError, shownUrl, timedOut } from './network-error.ts';
import { proxyFor } from './proxy-for.ts';

const maxRedirects = 10;
const connectSeconds = 10;
const defaultIdleSeconds = 30;

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
  private readonly http = new HttpAgent({ keepAlive: true });
  private readonly https = new HttpsAgent({ keepAlive: true });
  private readonly env: Environment;
  private readonly cancelled: AbortSignal;

  constructor(env: Environment, cancelled: AbortSignal) {
    this.env = env;
    this.cancelled = cancelled;
  }

  async get(address: string, options: HttpOptions): Promise<HttpResponse> {
    const idleSeconds = options.idleSeconds ?? defaultIdleSeconds;
    let url = parsed(address);
    let headers: Headers = { 'user-agent': 'go-preflight', ...lowerCased(options.headers ?? {}) };
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const response = await this.ask(url, headers, idleSeconds);
      const next = redirected(url, response);
      if (!next) return this.answer(url, response, idleSeconds);
      response.destroy();
      if (next.origin !== url.origin) headers = withoutCredentials(headers);
      url = next;
    }
    throw new UserError(
      `GET ${shownUrl(parsed(address))}: more than ${maxRedirects} redirects, the last one to ${shownUrl(url)}; check the address`,
    );
  }

  /** One request, up to the answer's headers. */
  private async ask(url: URL, headers: Headers, idleSeconds: number): Promise<IncomingMessage> {
    if (this.cancelled.aborted) throw new Cancelled();
    const proxy = this.proxy(url);
    const request = this.start(url, headers, proxy);
    const abort = (): void => void request.destroy(new Cancelled());
    const stopTimers = limitWait(request, idleSeconds);
    this.cancelled.addEventListener('abort', abort, { once: true });
    try {
      return await new Promise<IncomingMessage>((resolve, reject) => {
        request.once('response', resolve);
        // Stays on: a second error after the first one must not become an uncaught one.
        request.on('error', reject);
        request.end();
      });
    } catch (error) {
      throw this.cancelled.aborted ? new Cancelled() : networkError(url, error, proxy);
    } finally {
      stopTimers();
      this.cancelled.removeEventListener('abort', abort);
    }
  }

  private start(url: URL, headers: Headers, proxy: URL | undefined): ClientRequest {
    if (url.protocol === 'https:') {
      return requestHttps(url, { headers, agent: proxy ? new HttpsProxyAgent(proxy) : this.https });
    }
    if (!proxy) return requestHttp(url, { headers, agent: this.http });
    // Plain http goes through a proxy by asking it for the whole address (RFC 9112, 3.2.2).
    const path = `${url.origin}${url.pathname}${url.search}`;
    const sent = { ...basicAuthorization('authorization', url), ...headers, host: url.host };
    const throughProxy = { path, headers: { ...sent, ...basicAuthorization('proxy-authorization', proxy) } };
    const origin = new URL(proxy.origin);
    return proxy.protocol === 'https:'
      ? requestHttps(origin, throughProxy)
      : requestHttp(origin, throughProxy);
  }

  private proxy(url: URL): URL | undefined {
    try {
      return proxyFor(url, this.env);
    } catch {
      throw new UserError(
        `GET ${shownUrl(url)}: the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names is no address; write http://host:port`,
      );
    }
  }

  private answer(url: URL, response: IncomingMessage, idleSeconds: number): HttpResponse {
    const headers: Headers = {};
    for (const [name, value] of Object.entries(response.headers)) {
      if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    const body = new HttpBody(url, response, idleSeconds, this.cancelled);
    return { status: response.statusCode ?? 0, url: withoutUser(url).href, headers, body };
  }
}

/** Destroys a request that has no connection after 10 s, or no answer after `idleSeconds`. */
function limitWait(request: ClientRequest, idleSeconds: number): () => void {
  const connecting = setTimeout(
    () => request.destroy(timedOut(connectSeconds, 'connection')),
    connectSeconds * 1000,
  );
  const answering = setTimeout(() => request.destroy(timedOut(idleSeconds, 'answer')), idleSeconds * 1000);
  request.once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', () => clearTimeout(connecting));
    else clearTimeout(connecting);
  });
  return () => {
    clearTimeout(connecting);
    clearTimeout(answering);
  };
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
  throw new UserError(
    `GET ${shownUrl(url)}: redirected to ${JSON.stringify(next ? shownUrl(next) : location)}, ${reason}; use another mirror`,
  );
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UserError(
    `${JSON.stringify(address)} is not an http or https address; write it as https://host/path`,
  );
}

function lowerCased(headers: Readonly<Headers>): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function withoutCredentials(headers: Headers): Headers {
  const { authorization: _dropped, cookie: _too, ...rest } = headers;
  return rest;
}

function withoutUser(url: URL): URL {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  return copy;
}

function basicAuthorization(header: string, { username, password }: URL): Headers {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { [header]: `Basic ${Buffer.from(pair).toString('base64')}` };
}
