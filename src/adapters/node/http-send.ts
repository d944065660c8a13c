import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { Cancelled, Unreachable, codeOf } from '../../core/errors.ts';
import type { Environment, HttpResponse } from '../../ports.ts';
import { answerTo } from './http-answer.ts';
import { HttpBody } from './http-body.ts';
import { requestProxy, tunnel } from './http-tunnel.ts';
import { networkError, shownUrl } from './network-error.ts';
import { proxyFor } from './proxy-for.ts';

/** One request, as it is sent. */
export interface Sending {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** For the answer to begin, and then as in HttpOptions. */
  readonly idleSeconds: number;
}

/**
 * Of a host's several addresses node gives each but the last so long to connect. Its own 250 ms is less than a
 * handshake around the world takes (nodejs/node#54359).
 */
const connections = { keepAlive: true, autoSelectFamilyAttemptTimeout: 2000 };

/**
 * Of our methods those that do no more when they are done twice (RFC 9110, 9.2.2). A POST may have been done before the
 * connection broke; whether it may be asked again is for its caller to know.
 */
const idempotent: ReadonlySet<string> = new Set(['GET', 'PUT']);

/**
 * Requests, through the proxies that `env` names. No redirect is followed: what is sent, a token among it, goes to the
 * host it was meant for. Once `cancelled` is aborted, everything throws Cancelled.
 */
export class HttpSender {
  private readonly http = new HttpAgent(connections);
  private readonly https = new HttpsAgent(connections);
  private readonly env: Environment;
  private readonly cancelled: AbortSignal;

  constructor(env: Environment, cancelled: AbortSignal) {
    this.env = env;
    this.cancelled = cancelled;
  }

  /** Throws UserError when no answer came: which address, why, what next. */
  async send(sending: Sending, proxy = this.proxy(sending.url)): Promise<HttpResponse> {
    const { url, method, idleSeconds } = sending;
    for (;;) {
      if (this.cancelled.aborted) throw new Cancelled();
      let request: ClientRequest | undefined;
      try {
        request = await this.start(sending, proxy);
        if (sending.body) request.write(sending.body);
        const { response } = await answerTo(request, idleSeconds, 'answer', this.cancelled);
        return answer(url, response, new HttpBody(url, response, idleSeconds, this.cancelled));
      } catch (error) {
        // The server had closed a kept connection just before: no answer to this request. A new one is on us.
        const wasClosed = request?.reusedSocket === true && /^(ECONNRESET|EPIPE)$/.test(codeOf(error) ?? '');
        if (!wasClosed || !idempotent.has(method))
          throw this.cancelled.aborted ? new Cancelled() : networkError(url, error, proxy, method);
      }
    }
  }

  private proxy(url: URL): URL | undefined {
    try {
      return proxyFor(url, this.env);
    } catch {
      throw new Unreachable(
        `${url.host} cannot be asked: the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names cannot be used; write http://host:port`,
      );
    }
  }

  private async start(sending: Sending, proxy: URL | undefined): Promise<ClientRequest> {
    const { method, url } = sending;
    const secure = url.protocol === 'https:';
    const headers = {
      'user-agent': 'go-preflight',
      ...sending.headers,
      ...(sending.body && { 'content-length': String(sending.body.length) }),
    };
    if (!proxy) {
      return secure
        ? requestHttps(url, { method, headers, agent: this.https })
        : requestHttp(url, { method, headers, agent: this.http });
    }
    const authorization = basicAuthorization('proxy-authorization', proxy);
    const agent = proxy.protocol === 'https:' ? this.https : this.http;
    if (secure) {
      const socket = await tunnel(url, { proxy, agent, headers: authorization }, this.cancelled);
      // Without an agent node takes 80 for the usual port, also in the host header.
      return requestHttps(url, { method, headers, defaultPort: 443, createConnection: () => socket });
    }
    // Plain http goes through a proxy by asking it for the whole address (RFC 9112, 3.2.2).
    const sent = { ...basicAuthorization('authorization', url), ...headers, host: url.host };
    const asked = { proxy, agent, headers: { ...sent, ...authorization } };
    return requestProxy(asked, method, `${url.origin}${url.pathname}${url.search}`);
  }
}

function answer(url: URL, response: IncomingMessage, body: HttpBody): HttpResponse {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { status: response.statusCode ?? 0, url: shownUrl(url), headers, body };
}

function basicAuthorization(header: string, { username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { [header]: `Basic ${Buffer.from(pair).toString('base64')}` };
}
