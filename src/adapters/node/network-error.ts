import { Unreachable, UserError, codeOf, messageOf } from '../../core/errors.ts';

/** For messages: without user, password and fragment, nor the signature of an address that is only for its bearer. */
export function shownUrl(url: URL): string {
  const query = url.search.length > 100 ? '?…' : url.search;
  return `${url.protocol}//${url.host}${url.pathname}${query}`;
}

/** What a request is destroyed with when `what` did not come in time. */
export function timedOut(seconds: number, what: 'connection' | 'answer' | 'byte'): Error {
  const error = new Error(`no ${what} for ${seconds} s`);
  return what === 'connection' ? Object.assign(error, { code: NO_CONNECTION }) : error;
}

/** A proxy answered CONNECT with something else than 200; what it is in trouble with may pass. */
export function refusedByProxy(url: URL, proxy: URL, status: number): UserError {
  const next =
    status === 407
      ? 'set HTTPS_PROXY to http://user:password@host:port'
      : 'check the proxy, or set NO_PROXY or another mirror';
  const line = `GET ${shownUrl(url)}: the proxy ${proxy.host} answered ${status}; ${next}`;
  return status >= 500 ? new UserError(line) : new Unreachable(line);
}

/** Our own code beside node's: a firewall that drops packets. */
const NO_CONNECTION = 'NO_CONNECTION';

/** A name that does not exist, no way to the host, a certificate that is not trusted: the next try ends the same. */
const LASTING = new Set(['ENOTFOUND', 'ENETUNREACH', 'EHOSTUNREACH', NO_CONNECTION]);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|ALTNAME/;

/** One line for a request that got no answer, or not all of it: address, reason, what to do next. */
export function networkError(url: URL, error: unknown, proxy?: URL, method = 'GET'): UserError {
  if (error instanceof UserError) return error;
  const code = codeOf(innermost(error)) ?? '';
  const { reason, next } = explain(code, url.hostname, messageOf(innermost(error)));
  const through = proxy ? ` through the proxy ${proxy.host}` : '';
  const line = `${method} ${shownUrl(url)}${through}: ${reason}; ${proxy ? `check the proxy, or ${next}` : next}`;
  return LASTING.has(code) || CERTIFICATE.test(code) ? new Unreachable(line) : new UserError(line);
}

/** Several addresses of one host are tried side by side; the first one's error says as much as all of them. */
function innermost(error: unknown): unknown {
  return error instanceof AggregateError && error.errors.length > 0 ? (error.errors[0] as unknown) : error;
}

const tryAgain = 'check the network, or set HTTPS_PROXY or a mirror that this machine can reach';

function explain(code: string, host: string, message: string): { reason: string; next: string } {
  // OpenSSL's own message is no line for a user.
  if (/^(EPROTO$|ERR_SSL_)/.test(code))
    return { reason: `${host} and this machine cannot agree on TLS (${code})`, next: tryAgain };
  if (CERTIFICATE.test(code)) {
    return {
      reason: `the certificate of ${host} is not trusted (${code})`,
      next: 'if it is signed by a private CA, name its PEM file in NODE_EXTRA_CA_CERTS',
    };
  }
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { reason: `the name ${host} cannot be resolved (${code})`, next: tryAgain };
    case 'ECONNREFUSED':
      return { reason: `${host} refuses the connection`, next: tryAgain };
    case 'ECONNRESET':
    case 'EPIPE':
      return { reason: `${host} broke the connection off (${code})`, next: 'try again' };
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
      return { reason: `${host} cannot be reached (${code})`, next: tryAgain };
    case NO_CONNECTION:
      return { reason: message, next: tryAgain };
    default:
      return { reason: code === '' ? message : `${message} (${code})`, next: tryAgain };
  }
}
