import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nodeHttp)
});

;// CONCATENATED MODULE: ./lib/core/errors.js
/** Where bugs are reported. */
const ISSUES = 'https://github.com/go-preflight/go-preflight/issues';
/**
 * The user's to mend: shown as one line (what, where, why, what to do next), never with a stack.
 * Anything else that is thrown is a bug of ours.
 */
class UserError extends Error {
    name = 'UserError';
    /** By name: each of the bundles that are loaded later brings its own copy of this class. */
    static [Symbol.hasInstance](thrown) {
        return this === UserError ? property(thrown, 'name') === 'UserError' : super[Symbol.hasInstance](thrown);
    }
}
/** A server that this machine cannot talk to at all: another source may serve, asking again will not. */
class Unreachable extends UserError {
    unreachable = true;
    /** By shape, as UserError. */
    static [Symbol.hasInstance](thrown) {
        return typeof thrown === 'object' && thrown !== null && 'unreachable' in thrown;
    }
}
/** The step was cancelled; nothing is to be reported but that. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() {
        super('cancelled');
    }
    /** By name, as UserError. */
    static [Symbol.hasInstance](thrown) {
        return property(thrown, 'name') === 'Cancelled';
    }
}
/** What to tell of whatever ended a run: one line, or for a bug of ours its stack and where to report it. */
function explainFailure(thrown) {
    if (thrown instanceof UserError || thrown instanceof Cancelled)
        return thrown.message;
    const stack = property(thrown, 'stack') ?? messageOf(thrown);
    return `this is a bug in go-preflight; please report it with these lines at ${ISSUES}\n${stack}`;
}
// By shape, not `instanceof`: an error made in another realm (a worker, a test's sandbox) is no less an error.
/** The message of whatever was thrown. */
function messageOf(thrown) {
    return property(thrown, 'message') ?? String(thrown);
}
/** Node's error code (`ENOENT`, `EACCES`, …) of whatever was thrown, or undefined. */
function codeOf(thrown) {
    return property(thrown, 'code');
}
function property(thrown, name) {
    if (typeof thrown !== 'object' || thrown === null)
        return undefined;
    const value = Reflect.get(thrown, name);
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/core/quoted.js
const LIMIT = 80;
/** A value as an error line may show it: in quotes, control characters escaped, cut after `limit` characters. */
function quoted_quoted(value, limit = LIMIT) {
    const shown = value.length > limit ? `${value.slice(0, limit)}…` : value;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/core/without-credentials.js
/**
 * A text with the user and password of every address in it replaced. What stands before the last `@` of an authority is
 * theirs, as Go's net/url reads it. The go command hides only passwords, though many a token stands where the user does.
 */
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/\s,|?#"']*@/g, '$1***@');
}

;// CONCATENATED MODULE: ./lib/network/server-answer.js


/** A server answered, but not with what was asked for. */
class ServerAnswer extends UserError {
    /** Whether asking again may help. */
    retry;
    /** What the server asked for (RFC 9110, 10.2.3). */
    retryAfterSeconds;
    /** Whether the server says that it has no such file (404, 410), which sends go on to the next one in GOPROXY. */
    missing;
    constructor(message, retry = false, retryAfterSeconds, missing = false) {
        super(message);
        this.retry = retry;
        this.retryAfterSeconds = retryAfterSeconds;
        this.missing = missing;
    }
}
/** Only these statuses come back; for the rest the body is cancelled and ServerAnswer says what it was. */
async function successful(response, statuses = [200]) {
    if (statuses.includes(response.status))
        return response;
    await cancel(response);
    const { status, url } = response;
    const again = status === 408 || status === 425 || status === 429 || status >= 500;
    const missing = status === 404 || status === 410;
    throw new ServerAnswer(`${url} answered ${status} (${meaning(status)})`, again, retryAfter(response), missing);
}
/** An answer that is a whole file as it is. Otherwise the body is cancelled and ServerAnswer says what it is. */
async function whole(response) {
    const { url, headers } = await successful(response);
    // No encoding was asked for (accept-encoding: identity), but some proxies know better.
    const encoding = headers['content-encoding'] ?? 'identity';
    if (!isWebPage(response) && encoding === 'identity')
        return response;
    await cancel(response);
    throw new ServerAnswer(`${url} answered with ${isWebPage(response) ? webPage : `the encoding ${quoted(encoding)}, which nobody asked for`}`);
}
/** What a login page or a captive portal is. */
const webPage = 'a web page (a login or portal?)';
/** Gives up the body without reading it. */
async function cancel(response) {
    await response.body[Symbol.asyncIterator]().return?.();
}
/** Whether the server says that it sends a web page, as login pages and captive portals do. */
function isWebPage(response) {
    return /^\s*text\/html\b/i.test(response.headers['content-type'] ?? '');
}
function meaning(status) {
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
function retryAfter({ headers }) {
    const value = headers['retry-after'];
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value);
    const seconds = (Date.parse(value) - Date.now()) / 1000;
    return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./lib/adapters/node/network-error.js

/** For messages: without user, password and fragment, nor the signature of an address that is only for its bearer. */
function shownUrl(url) {
    const query = url.search.length > 100 ? '?…' : url.search;
    return `${url.protocol}//${url.host}${url.pathname}${query}`;
}
/** What a request is destroyed with when `what` did not come in time. */
function timedOut(seconds, what) {
    const error = new Error(`no ${what} for ${seconds} s`);
    return what === 'connection' ? Object.assign(error, { code: NO_CONNECTION }) : error;
}
/** A proxy answered CONNECT with something else than 200; what it is in trouble with may pass. */
function refusedByProxy(url, proxy, status) {
    const next = status === 407
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
function networkError(url, error, proxy, method = 'GET') {
    if (error instanceof UserError)
        return error;
    const code = codeOf(innermost(error)) ?? '';
    const { reason, next } = explain(code, url.hostname, messageOf(innermost(error)));
    const through = proxy ? ` through the proxy ${proxy.host}` : '';
    const line = `${method} ${shownUrl(url)}${through}: ${reason}; ${proxy ? `check the proxy, or ${next}` : next}`;
    return LASTING.has(code) || CERTIFICATE.test(code) ? new Unreachable(line) : new UserError(line);
}
/** Several addresses of one host are tried side by side; the first one's error says as much as all of them. */
function innermost(error) {
    return error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
}
const tryAgain = 'check the network, or set HTTPS_PROXY or a mirror that this machine can reach';
function explain(code, host, message) {
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

;// CONCATENATED MODULE: ./lib/adapters/node/http-answer.js


/** For a connection, through a proxy or not. */
const connectSeconds = 10;
/**
 * Sends a request without a body and waits for its answer: 10 s for the connection, `seconds` for the rest, whose lack
 * is called `what`. Throws node's error, one of ours that says what did not come, or Cancelled.
 */
async function answerTo(request, seconds, what, cancelled) {
    const give = (error) => void request.destroy(error);
    const abort = () => give(new Cancelled());
    const connecting = setTimeout(() => give(timedOut(connectSeconds, 'connection')), connectSeconds * 1000);
    const answering = setTimeout(() => give(timedOut(seconds, what)), seconds * 1000);
    request.once('socket', (socket) => {
        if (socket.connecting)
            socket.once('connect', () => clearTimeout(connecting));
        else
            clearTimeout(connecting);
    });
    cancelled.addEventListener('abort', abort, { once: true });
    try {
        return await new Promise((resolve, reject) => {
            request.once('response', (response) => resolve({ response, socket: response.socket }));
            request.once('connect', (response, socket) => resolve({ response, socket }));
            // Stays on: a second error after the first one must not become an uncaught one.
            request.on('error', reject);
            request.end();
        });
    }
    finally {
        clearTimeout(connecting);
        clearTimeout(answering);
        cancelled.removeEventListener('abort', abort);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/node/http-body.js


/** Bytes per second; a server that brings less over the idle time has stalled, be it that it drips. */
const slowest = 10_000;
/**
 * The body of one answer. The idle time only runs while somebody waits for bytes, so that a slow disk is not taken for
 * a slow server. Throws UserError when the server breaks off or stalls, Cancelled when the step is cancelled.
 */
class HttpBody {
    url;
    response;
    chunks;
    idleSeconds;
    /** Milliseconds of waiting in which `bytesToCome` must come; then both begin anew. */
    millisecondsLeft = 0;
    bytesToCome = 0;
    cancelled;
    abort = () => void this.response.destroy(new Cancelled());
    constructor(url, response, idleSeconds, cancelled) {
        this.url = url;
        this.response = response;
        this.chunks = response[Symbol.asyncIterator]();
        this.idleSeconds = idleSeconds;
        this.cancelled = cancelled;
        cancelled.addEventListener('abort', this.abort, { once: true });
        // The iterator reports errors to whoever reads; without a reader they must not end the process.
        response.on('error', () => undefined);
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    async next() {
        const { response } = this;
        if (this.bytesToCome <= 0)
            this.beginAnew();
        const began = performance.now();
        const timer = setTimeout(() => response.destroy(this.stalled()), this.millisecondsLeft);
        try {
            const result = await this.chunks.next();
            if (result.done)
                this.release();
            else
                this.bytesToCome -= result.value.length;
            this.millisecondsLeft -= performance.now() - began;
            return result;
        }
        catch (error) {
            this.release();
            throw this.cancelled.aborted ? new Cancelled() : networkError(this.url, error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Closes the connection; also before the first byte was asked for. */
    async return() {
        this.release();
        this.response.destroy();
        return { done: true, value: undefined };
    }
    beginAnew() {
        this.millisecondsLeft = this.idleSeconds * 1000;
        this.bytesToCome = this.idleSeconds * slowest;
    }
    stalled() {
        const bytes = this.idleSeconds * slowest - this.bytesToCome;
        return bytes === 0
            ? timedOut(this.idleSeconds, 'byte')
            : new Error(`only ${bytes} bytes in ${this.idleSeconds} s`);
    }
    release() {
        this.cancelled.removeEventListener('abort', this.abort);
    }
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ./lib/adapters/node/proxy-for.js

/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY (either case) name for this address, or undefined where there is
 * none, NO_PROXY exempts the host, or that is this machine. A proxy written without a scheme is an http one. Throws for
 * one that is malformed or of another kind.
 */
function proxyFor(url, env) {
    const scheme = url.protocol === 'https:' ? 'HTTPS' : 'HTTP';
    const written = variable(env, `${scheme}_PROXY`) ?? variable(env, 'ALL_PROXY');
    if (written === undefined || isExempt(url, variable(env, 'NO_PROXY') ?? ''))
        return undefined;
    const proxy = new URL(written.includes('://') ? written : `http://${written}`);
    decodeURIComponent(proxy.username + proxy.password);
    if (!/^https?:$/.test(proxy.protocol))
        throw new TypeError(`${proxy.protocol} is not spoken`);
    return proxy;
}
/** Lower case wins, as in curl; an empty value is as good as none. */
function variable(env, name) {
    return env[name.toLowerCase()] || env[name] || undefined;
}
/** This machine itself, which neither go nor GitHub's own actions ask a proxy for. */
const loopback = 'localhost,127.0.0.0/8,::1';
function isExempt(url, noProxy) {
    const host = bare(url.hostname);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return `${loopback},${noProxy}`
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || covers(entry, host, port));
}
/** `example.com` and `.example.com` cover the host and all below it; `10.0.0.0/8` a network; `host:port` one port. */
function covers(entry, host, port) {
    const network = /^(.*)\/(\d+)$/.exec(entry);
    if (network)
        return isInNetwork(host, bare(network[1] ?? ''), Number(network[2]));
    if ((0,external_node_net_namespaceObject.isIP)(bare(entry)) !== 0)
        return bare(entry) === host;
    const [, name = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const domain = bare(name).replace(/^\*?\./, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
function isInNetwork(host, address, prefix) {
    const family = (0,external_node_net_namespaceObject.isIP)(address);
    if (family === 0 || (0,external_node_net_namespaceObject.isIP)(host) === 0 || prefix > (family === 4 ? 32 : 128))
        return false;
    const list = new external_node_net_namespaceObject.BlockList();
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, (0,external_node_net_namespaceObject.isIP)(host) === 4 ? 'ipv4' : 'ipv6');
}
/** A host name in lower case, an IPv6 address without its brackets. */
function bare(host) {
    return host.replace(/^\[|\]$/g, '').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/adapters/node/http-tunnel.js







/** A request to a proxy for an address in any form. */
function requestProxy({ proxy, agent, headers }, method, path) {
    const request = proxy.protocol === 'https:' ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
    return request(new URL(proxy.origin), { method, path, agent, headers });
}
/**
 * TLS to an https server through a proxy (CONNECT; RFC 9110, 9.3.6). The handshake is still to come. Throws node's
 * errors, Unreachable or UserError for a proxy that refuses, and Cancelled.
 */
async function tunnel(url, asked, cancelled) {
    const target = `${url.hostname}:${url.port || '443'}`;
    const request = requestProxy({ ...asked, headers: { ...asked.headers, host: target } }, 'CONNECT', target);
    const { response, socket } = await answerTo(request, connectSeconds, 'connection', cancelled);
    if (response.statusCode === 200)
        return secured(socket, bare(url.hostname));
    socket.destroy();
    throw refusedByProxy(url, asked.proxy, response.statusCode ?? 0);
}
function secured(socket, host) {
    const name = (0,external_node_net_namespaceObject.isIP)(host) === 0 ? { servername: host } : {};
    return (0,external_node_tls_namespaceObject.connect)({ socket, host, ...name, ALPNProtocols: ['http/1.1'] });
}

;// CONCATENATED MODULE: ./lib/adapters/node/http-send.js








/**
 * Of a host's several addresses node gives each but the last so long to connect. Its own 250 ms is less than a
 * handshake around the world takes (nodejs/node#54359).
 */
const connections = { keepAlive: true, autoSelectFamilyAttemptTimeout: 2000 };
/**
 * Of our methods those that do no more when they are done twice (RFC 9110, 9.2.2). A POST may have been done before the
 * connection broke; whether it may be asked again is for its caller to know.
 */
const idempotent = new Set(['GET', 'PUT']);
/**
 * Requests, through the proxies that `env` names. No redirect is followed: what is sent, a token among it, goes to the
 * host it was meant for. Once `cancelled` is aborted, everything throws Cancelled.
 */
class HttpSender {
    http = new external_node_http_namespaceObject.Agent(connections);
    https = new external_node_https_namespaceObject.Agent(connections);
    env;
    cancelled;
    constructor(env, cancelled) {
        this.env = env;
        this.cancelled = cancelled;
    }
    /** Throws UserError when no answer came: which address, why, what next. */
    async send(sending, proxy = this.proxy(sending.url)) {
        const { url, method, idleSeconds } = sending;
        for (;;) {
            if (this.cancelled.aborted)
                throw new Cancelled();
            let request;
            try {
                request = await this.start(sending, proxy);
                if (sending.body)
                    request.write(sending.body);
                const { response } = await answerTo(request, idleSeconds, 'answer', this.cancelled);
                return answer(url, response, new HttpBody(url, response, idleSeconds, this.cancelled));
            }
            catch (error) {
                // The server had closed a kept connection just before: no answer to this request. A new one is on us.
                const wasClosed = request?.reusedSocket === true && /^(ECONNRESET|EPIPE)$/.test(codeOf(error) ?? '');
                if (!wasClosed || !idempotent.has(method))
                    throw this.cancelled.aborted ? new Cancelled() : networkError(url, error, proxy, method);
            }
        }
    }
    proxy(url) {
        try {
            return proxyFor(url, this.env);
        }
        catch {
            throw new Unreachable(`${url.host} cannot be asked: the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names cannot be used; write http://host:port`);
        }
    }
    async start(sending, proxy) {
        const { method, url } = sending;
        const secure = url.protocol === 'https:';
        const headers = {
            'user-agent': 'go-preflight',
            ...sending.headers,
            ...(sending.body && { 'content-length': String(sending.body.length) }),
        };
        if (!proxy) {
            return secure
                ? (0,external_node_https_namespaceObject.request)(url, { method, headers, agent: this.https })
                : (0,external_node_http_namespaceObject.request)(url, { method, headers, agent: this.http });
        }
        const authorization = basicAuthorization('proxy-authorization', proxy);
        const agent = proxy.protocol === 'https:' ? this.https : this.http;
        if (secure) {
            const socket = await tunnel(url, { proxy, agent, headers: authorization }, this.cancelled);
            // Without an agent node takes 80 for the usual port, also in the host header.
            return (0,external_node_https_namespaceObject.request)(url, { method, headers, defaultPort: 443, createConnection: () => socket });
        }
        // Plain http goes through a proxy by asking it for the whole address (RFC 9112, 3.2.2).
        const sent = { ...basicAuthorization('authorization', url), ...headers, host: url.host };
        const asked = { proxy, agent, headers: { ...sent, ...authorization } };
        return requestProxy(asked, method, `${url.origin}${url.pathname}${url.search}`);
    }
}
function answer(url, response, body) {
    const headers = {};
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return { status: response.statusCode ?? 0, url: shownUrl(url), headers, body };
}
function basicAuthorization(header, { username, password }) {
    if (username === '' && password === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { [header]: `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./lib/adapters/node/http.js







const maxRedirects = 10;
const defaultIdleSeconds = 30;
/** What comes is written to disk and hashed as it is. */
const usualHeaders = { 'accept-encoding': 'identity' };
/**
 * Http over node's own client. `env` gives HTTP_PROXY, HTTPS_PROXY and NO_PROXY; a private CA comes from
 * NODE_EXTRA_CA_CERTS, which node itself read at its start. Once `cancelled` is aborted, everything throws Cancelled.
 */
function nodeHttp(env, cancelled) {
    const client = new Client(env, cancelled);
    return { get: async (url, options = {}) => client.get(url, options) };
}
class Client {
    sender;
    env;
    constructor(env, cancelled) {
        this.env = env;
        this.sender = new HttpSender(env, cancelled);
    }
    async get(address, options) {
        const idleSeconds = options.idleSeconds ?? defaultIdleSeconds;
        let url = parsed(address);
        let headers = { ...usualHeaders, ...lowerCased(options.headers ?? {}) };
        for (let redirects = 0; redirects <= maxRedirects; redirects++) {
            const sending = { method: 'GET', url, headers, idleSeconds };
            const response = await this.sender.send(sending, this.proxy(url));
            const next = await redirected(url, response);
            if (!next)
                return response;
            await cancel(response);
            if (next.origin !== url.origin)
                headers = anonymous(headers);
            url = next;
        }
        throw new Unreachable(`GET ${shownUrl(parsed(address))}: more than ${maxRedirects} redirects, the last one to ${shownUrl(url)}; check the address`);
    }
    proxy(url) {
        try {
            return proxyFor(url, this.env);
        }
        catch {
            throw new Unreachable(`GET ${shownUrl(url)}: the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names cannot be used; write http://host:port or http://user:password@host:port, special characters as %40 and the like`);
        }
    }
}
/** Where the answer sends us, if it does. https never becomes http. */
async function redirected(url, response) {
    const { location } = response.headers;
    if (location === undefined || ![301, 302, 303, 307, 308].includes(response.status))
        return undefined;
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    const downgraded = url.protocol === 'https:' && next?.protocol !== 'https:';
    if (next && !downgraded && /^https?:$/.test(next.protocol))
        return next;
    await cancel(response);
    const reason = next && downgraded ? 'which is not encrypted' : 'which is no address';
    throw new Unreachable(`GET ${shownUrl(url)}: redirected to ${quoted_quoted(next ? shownUrl(next) : withoutCredentials(location), 200)}, ${reason}; use another mirror`);
}
function parsed(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return url;
    throw new UserError(`${quoted_quoted(withoutCredentials(address), 200)} is not an http or https address; write it as https://host/path`);
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function anonymous(headers) {
    const { authorization: _dropped, cookie: _too, ...rest } = headers;
    return rest;
}

var __webpack_exports__nodeHttp = __webpack_exports__.L;
export { __webpack_exports__nodeHttp as nodeHttp };
