import { request as requestHttp } from 'node:http';
import type { Agent, OutgoingHttpHeaders } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { answerTo, connectSeconds } from './http-answer.ts';
import { bare } from './proxy-for.ts';
import { refusedByProxy } from './network-error.ts';

/** How a proxy is asked. */
export interface ProxyRequest {
  readonly proxy: URL;
  /** For connections to the proxy. */
  readonly agent: Agent;
  readonly headers: OutgoingHttpHeaders;
}

/** A request to a proxy for an address in any form. */
export function requestProxy({ proxy, agent, headers }: ProxyRequest, method: string, path: string) {
  const request = proxy.protocol === 'https:' ? requestHttps : requestHttp;
  return request(new URL(proxy.origin), { method, path, agent, headers });
}

/**
 * TLS to an https server through a proxy (CONNECT; RFC 9110, 9.3.6). The handshake is still to come. Throws node's
 * errors, Unreachable or UserError for a proxy that refuses, and Cancelled.
 */
export async function tunnel(url: URL, asked: ProxyRequest, cancelled: AbortSignal): Promise<TLSSocket> {
  const target = `${url.hostname}:${url.port || '443'}`;
  const request = requestProxy({ ...asked, headers: { ...asked.headers, host: target } }, 'CONNECT', target);
  const { response, socket } = await answerTo(request, connectSeconds, 'connection', cancelled);
  if (response.statusCode === 200) return secured(socket, bare(url.hostname));
  socket.destroy();
  throw refusedByProxy(url, asked.proxy, response.statusCode ?? 0);
}

function secured(socket: Socket, host: string): TLSSocket {
  const name = isIP(host) === 0 ? { servername: host } : {};
  return connect({ socket, host, ...name, ALPNProtocols: ['http/1.1'] });
}
