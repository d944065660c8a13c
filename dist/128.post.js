export const id = 128;
export const ids = [128];
export const modules = {

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheService: () => (/* binding */ cacheService)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(828);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(415);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./lib/network/server-answer.js


/** A server answered, but not with what was asked for. */
class ServerAnswer extends errors/* UserError */.yo {
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
    throw new ServerAnswer(`${url} answered with ${isWebPage(response) ? webPage : `the encoding ${(0,quoted/* quoted */.T)(encoding)}, which nobody asked for`}`);
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

;// CONCATENATED MODULE: ./lib/network/pace.js



/** 1 + 2 + 4 seconds of pauses. */
const usualPace = { attempts: 4, firstPauseSeconds: 1, idleSeconds: 30 };
/** A server may ask for more patience than we have. */
const longestPauseSeconds = 60;
/** After which somebody who looks at the log wants to know what is going on. */
const longWaitMilliseconds = 5000;
/**
 * Waits before the next try after `error`, the `failures`th in a row, and says so; throws `error` itself when trying
 * again is pointless or was done often enough, and Cancelled when the step is cancelled meanwhile.
 */
async function pauseAfter(error, failures, pace, ports) {
    if (!(error instanceof errors/* UserError */.yo) || error instanceof errors/* Unreachable */.LL || failures >= pace.attempts)
        throw error;
    if (error instanceof ServerAnswer && !error.retry)
        throw error;
    const asked = error instanceof ServerAnswer ? (error.retryAfterSeconds ?? 0) : 0;
    if (asked > longestPauseSeconds)
        throw error;
    const seconds = Math.max(asked, pace.firstPauseSeconds * 2 ** (failures - 1));
    ports.log.info(`${withoutAdvice(error.message)}; trying again in ${Math.ceil(seconds)} s`);
    await pause(seconds * 1000, ports.cancelled);
}
/** The answer of a server; when it is long in coming, a line says who is waited for. */
async function awaited(answer, url, { log }) {
    const timer = setTimeout(() => log.info(`${url}: no answer yet`), longWaitMilliseconds);
    try {
        return await answer;
    }
    finally {
        clearTimeout(timer);
    }
}
/** Throws Cancelled when the step is cancelled meanwhile. */
async function pause(milliseconds, cancelled) {
    await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal: cancelled }).catch(() => {
        throw new errors/* Cancelled */.cJ();
    });
}
/** The result of `attempt`, tried again as `pauseAfter` allows. */
async function retried(attempt, pace, ports) {
    for (let failures = 1;; failures++) {
        try {
            return await attempt();
        }
        catch (error) {
            await pauseAfter(error, failures, pace, ports);
        }
    }
}
/** What to do next comes last in every line; that is not yet the user's turn. */
function withoutAdvice(message) {
    return message.replace(/; [^;]*$/, '');
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache/checked-answer.js


/**
 * An answer with one of the statuses. Otherwise ServerAnswer: asking again is worth it only if the server does not ask
 * for more patience than the operation has left.
 */
async function checked(response, statuses, operation) {
    try {
        return await successful(response, statuses);
    }
    catch (error) {
        if (!(error instanceof ServerAnswer))
            throw error;
        const { message, retry, retryAfterSeconds } = error;
        throw new ServerAnswer(message, retry && (retryAfterSeconds ?? 0) < operation.secondsLeft(), retryAfterSeconds);
    }
}
/**
 * The result of `work`, whose errors do not show the queries of addresses: that of a signed one is a secret, good for
 * whoever reads it in a log.
 */
async function withoutQueries(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            error.message = error.message.replace(/(:\/\/[^\s?]*)\?\S*?(?=[:;,"]*(?:\s|$))/g, '$1?…');
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/core/without-credentials.js
/**
 * A text with the user and password of every address in it replaced. What stands before the last `@` of an authority is
 * theirs, as Go's net/url reads it. The go command hides only passwords, though many a token stands where the user does.
 */
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/\s,|?#"']*@/g, '$1***@');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(67);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(708);
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
    return status >= 500 ? new errors/* UserError */.yo(line) : new errors/* Unreachable */.LL(line);
}
/** Our own code beside node's: a firewall that drops packets. */
const NO_CONNECTION = 'NO_CONNECTION';
/** A name that does not exist, no way to the host, a certificate that is not trusted: the next try ends the same. */
const LASTING = new Set(['ENOTFOUND', 'ENETUNREACH', 'EHOSTUNREACH', NO_CONNECTION]);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|ALTNAME/;
/** One line for a request that got no answer, or not all of it: address, reason, what to do next. */
function networkError(url, error, proxy, method = 'GET') {
    if (error instanceof errors/* UserError */.yo)
        return error;
    const code = (0,errors/* codeOf */.$N)(innermost(error)) ?? '';
    const { reason, next } = explain(code, url.hostname, (0,errors/* messageOf */.bD)(innermost(error)));
    const through = proxy ? ` through the proxy ${proxy.host}` : '';
    const line = `${method} ${shownUrl(url)}${through}: ${reason}; ${proxy ? `check the proxy, or ${next}` : next}`;
    return LASTING.has(code) || CERTIFICATE.test(code) ? new errors/* Unreachable */.LL(line) : new errors/* UserError */.yo(line);
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
    const abort = () => give(new errors/* Cancelled */.cJ());
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
    abort = () => void this.response.destroy(new errors/* Cancelled */.cJ());
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
            throw this.cancelled.aborted ? new errors/* Cancelled */.cJ() : networkError(this.url, error);
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(30);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(692);
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
    if ((0,external_node_net_.isIP)(bare(entry)) !== 0)
        return bare(entry) === host;
    const [, name = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const domain = bare(name).replace(/^\*?\./, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
function isInNetwork(host, address, prefix) {
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0 || (0,external_node_net_.isIP)(host) === 0 || prefix > (family === 4 ? 32 : 128))
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, (0,external_node_net_.isIP)(host) === 4 ? 'ipv4' : 'ipv6');
}
/** A host name in lower case, an IPv6 address without its brackets. */
function bare(host) {
    return host.replace(/^\[|\]$/g, '').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/adapters/node/http-tunnel.js







/** A request to a proxy for an address in any form. */
function requestProxy({ proxy, agent, headers }, method, path) {
    const request = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
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
    const name = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
    return (0,external_node_tls_.connect)({ socket, host, ...name, ALPNProtocols: ['http/1.1'] });
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
    http = new external_node_http_.Agent(connections);
    https = new external_node_https_.Agent(connections);
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
                throw new errors/* Cancelled */.cJ();
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
                const wasClosed = request?.reusedSocket === true && /^(ECONNRESET|EPIPE)$/.test((0,errors/* codeOf */.$N)(error) ?? '');
                if (!wasClosed || !idempotent.has(method))
                    throw this.cancelled.aborted ? new errors/* Cancelled */.cJ() : networkError(url, error, proxy, method);
            }
        }
    }
    proxy(url) {
        try {
            return proxyFor(url, this.env);
        }
        catch {
            throw new errors/* Unreachable */.LL(`${url.host} cannot be asked: the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names cannot be used; write http://host:port`);
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
                ? (0,external_node_https_.request)(url, { method, headers, agent: this.https })
                : (0,external_node_http_.request)(url, { method, headers, agent: this.http });
        }
        const authorization = basicAuthorization('proxy-authorization', proxy);
        const agent = proxy.protocol === 'https:' ? this.https : this.http;
        if (secure) {
            const socket = await tunnel(url, { proxy, agent, headers: authorization }, this.cancelled);
            // Without an agent node takes 80 for the usual port, also in the host header.
            return (0,external_node_https_.request)(url, { method, headers, defaultPort: 443, createConnection: () => socket });
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
        throw new errors/* Unreachable */.LL(`GET ${shownUrl(parsed(address))}: more than ${maxRedirects} redirects, the last one to ${shownUrl(url)}; check the address`);
    }
    proxy(url) {
        try {
            return proxyFor(url, this.env);
        }
        catch {
            throw new errors/* Unreachable */.LL(`GET ${shownUrl(url)}: the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names cannot be used; write http://host:port or http://user:password@host:port, special characters as %40 and the like`);
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
    throw new errors/* Unreachable */.LL(`GET ${shownUrl(url)}: redirected to ${(0,quoted/* quoted */.T)(next ? shownUrl(next) : withoutCredentials(location), 200)}, ${reason}; use another mirror`);
}
function parsed(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return url;
    throw new errors/* UserError */.yo(`${(0,quoted/* quoted */.T)(withoutCredentials(address), 200)} is not an http or https address; write it as https://host/path`);
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function anonymous(headers) {
    const { authorization: _dropped, cookie: _too, ...rest } = headers;
    return rest;
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache/operation.js



/** 32 MiB of memory. At 5 MB/s, 300 s are 1.5 GB. */
const usualLimits = {
    pace: { attempts: 3, firstPauseSeconds: 1, idleSeconds: 15 },
    askSeconds: 30,
    transferSeconds: 300,
    pieceBytes: 8 * 1024 * 1024,
    connections: 4,
};
/** Something with an end that has only so many seconds: a question, a download, an upload. */
class Operation {
    limits;
    log;
    /** Aborted when the step is cancelled, the seconds are over, or the operation was ended. */
    cancelled;
    http;
    sender;
    what;
    seconds;
    stepCancelled;
    ended = new AbortController();
    began = performance.now();
    /** `what` it is, for messages. */
    constructor(what, seconds, { limits, ports }) {
        this.what = what;
        this.seconds = seconds;
        this.limits = limits;
        this.log = ports.log;
        this.stepCancelled = ports.cancelled;
        const over = AbortSignal.timeout(seconds * 1000);
        this.cancelled = AbortSignal.any([ports.cancelled, over, this.ended.signal]);
        this.http = nodeHttp(ports.host.env, this.cancelled);
        this.sender = new HttpSender(ports.host.env, this.cancelled);
    }
    secondsLeft() {
        return this.seconds - (performance.now() - this.began) / 1000;
    }
    /** Lets go of all that is still under way. */
    end() {
        this.ended.abort();
    }
    /** What to throw for what an operation threw: only a cancelled step is Cancelled. */
    explained(error) {
        if (!(error instanceof errors/* Cancelled */.cJ) || this.stepCancelled.aborted)
            return error;
        return new errors/* UserError */.yo(`${this.what} took longer than ${this.seconds} s and was given up; check the network to the service`);
    }
}
/** The result of `work`, which has so many seconds. Throws UserError when they are over. */
async function operate(what, seconds, context, work) {
    const operation = new Operation(what, seconds, context);
    try {
        return await work(operation);
    }
    catch (error) {
        throw operation.explained(error);
    }
    finally {
        operation.end();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache/pieces.js

/** An archive of so many bytes in pieces of at most `pieceBytes`; none for an empty one. */
function pieces(bytes, pieceBytes) {
    return Array.from({ length: Math.ceil(bytes / pieceBytes) }, (_, index) => {
        const start = index * pieceBytes;
        return { start, length: Math.min(pieceBytes, bytes - start) };
    });
}
/** That part of a file. Throws UserError when the file is shorter. */
async function readPiece(file, start, length) {
    const buffer = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(buffer, done, length - done, start + done);
        if (bytesRead === 0)
            throw new errors/* UserError */.yo(`the archive ends at byte ${start + done}: it was changed while it was uploaded`);
        done += bytesRead;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache/download.js






/** No archive that could be had in the time there is; a server may say what it likes. */
const maxBytes = 64 * 1024 ** 3;
/**
 * The archive at a signed address: asked for in pieces, several at a time, broken ones again, and given out in order.
 * No more is held than one piece for each connection and the one that is being read. Throws UserError.
 */
async function* download(url, context) {
    const operation = new Operation('the download', context.limits.transferSeconds, context);
    try {
        const opened = await patiently(operation, async () => download_open(url, operation));
        yield* 'all' in opened ? plain(opened.all) : inOrder(url, opened, operation);
    }
    catch (error) {
        throw operation.explained(error);
    }
    finally {
        operation.end();
    }
}
async function download_open(url, operation) {
    const asked = { start: 0, length: operation.limits.pieceBytes };
    const response = await get(url, asked, [200, 206, 416], operation);
    const total = totalOf(response);
    if (response.status === 200)
        return { all: await whole(response) };
    // There is no first byte.
    if (response.status === 416 && total === 0)
        return { first: [], total };
    if (total > maxBytes) {
        await cancel(response);
        throw new ServerAnswer(`${response.url} says that the archive has ${total} bytes`);
    }
    const length = Math.min(asked.length, total);
    return { first: await read(response, { start: 0, length }, total), total };
}
async function* plain({ body }) {
    const chunks = body[Symbol.asyncIterator]();
    try {
        for (;;) {
            const { done, value } = await withoutQueries(async () => chunks.next());
            if (done)
                return;
            yield value;
        }
    }
    finally {
        await chunks.return?.();
    }
}
async function* inOrder(url, { first, total }, operation) {
    const left = pieces(total, operation.limits.pieceBytes).slice(1).values();
    const window = [];
    const fill = () => {
        while (window.length < operation.limits.connections) {
            const { done, value: piece } = left.next();
            if (done)
                return;
            const coming = patiently(operation, async () => {
                const response = await get(url, piece, [206], operation);
                return read(response, piece, total);
            });
            // Whoever takes it sees the error; until then it must not end the process.
            coming.catch(() => undefined);
            window.push(coming);
        }
    };
    fill();
    yield* first;
    for (let next = window.shift(); next; next = window.shift()) {
        const chunks = await next;
        fill();
        yield* chunks;
    }
}
async function patiently(operation, attempt) {
    return retried(async () => withoutQueries(attempt), operation.limits.pace, operation);
}
async function get(url, { start, length }, statuses, operation) {
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const { idleSeconds } = operation.limits.pace;
    return checked(await operation.http.get(url.href, { headers, idleSeconds }), statuses, operation);
}
/** Out of the content-range of a 206 or a 416 (RFC 9110, 14.4); NaN when it is not told. */
function totalOf({ headers }) {
    return Number(/^bytes [-\d*]+\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1]);
}
/** The body, which must be exactly that piece. */
async function read(response, { start, length }, total) {
    const { url, headers, body } = response;
    const expected = `bytes ${start}-${start + length - 1}/${total}`;
    if (headers['content-range'] !== expected) {
        await cancel(response);
        throw new ServerAnswer(`${url} answered with another part of the archive than the ${expected} it was asked for`);
    }
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > length)
            break;
    }
    if (bytes === length)
        return chunks;
    throw new errors/* UserError */.yo(`${url} answered with ${bytes > length ? 'more' : 'less'} than the ${length} bytes it was asked for`);
}

;// CONCATENATED MODULE: ./lib/checks/concurrently.js
/**
 * `work` for every item, at most `limit` at a time; results in the order of the items. After an error no new item is
 * taken; it is thrown once those under way have ended.
 */
async function concurrently(items, limit, work) {
    const results = [];
    // One shared iterator: every worker takes the next item that nobody has.
    const queue = items.entries();
    let failing = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failing)
                return;
            try {
                results[index] = await work(item, index);
            }
            catch (error) {
                failing = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    const failed = (await Promise.allSettled(workers)).find((ended) => ended.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return results;
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache/protocol.js


/** A text in an answer of the service. Throws UserError when it is not there. */
function textIn(value, field) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new errors/* UserError */.yo(`the cache service answered without ${field}; is it one that go-preflight knows?`);
}
/** An address in an answer of the service. */
function addressIn(value, field) {
    const text = textIn(value, field);
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return url;
    throw new errors/* UserError */.yo(`the cache service answered with a ${field} that is no http address (${(0,quoted/* quoted */.T)(text.replace(/\?.*/s, '?…'))})`);
}

;// CONCATENATED MODULE: ./lib/network/bounded.js

/** All bytes of a body of at most `maxBytes`. Throws ServerAnswer when there are more; `url` is for that message. */
async function bounded(body, maxBytes, url) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new ServerAnswer(`${url} answered with more than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(85);
;// CONCATENATED MODULE: ./lib/adapters/github/cache/request.js






/** What the service has to say is a few hundred bytes. */
const maxAnswerBytes = 1024 * 1024;
/** Bytes per second; an upload that is slower is taken for one that hangs. */
const slowestUpload = 100_000;
/** Asks, again if need be. Throws UserError: what the server answered, or that it did not. */
async function ask(asked, operation) {
    const { pace } = operation.limits;
    const idleSeconds = pace.idleSeconds + (asked.body?.length ?? 0) / slowestUpload;
    const once = async () => {
        const response = await operation.sender.send({ ...asked, idleSeconds });
        const { status, url } = response;
        const text = (await bounded(response.body, maxAnswerBytes, url)).toString();
        try {
            await checked(response, asked.statuses, operation);
        }
        catch (error) {
            if (error instanceof ServerAnswer)
                error.message += reason(text);
            throw error;
        }
        return { status, text };
    };
    return retried(async () => withoutQueries(once), pace, operation);
}
/** The answer of the service as an object. Throws ServerAnswer when it is none, as a login page is. */
function told(text, url) {
    const value = (0,json/* parsedJson */.U4)(text);
    if ((0,json/* isJsonObject */.OW)(value))
        return value;
    throw new ServerAnswer(`${url.origin}${url.pathname} answered ${(0,quoted/* quoted */.T)(text.trimStart(), 40)}, which is no JSON object; is there a proxy or a login page in between?`);
}
/**
 * The server's own words: `msg` (twirp), `message` (v1), or the code of a blob store, whose message can repeat what
 * was signed.
 */
function reason(text) {
    const value = (0,json/* parsedJson */.U4)(text);
    const words = (0,json/* isJsonObject */.OW)(value)
        ? (value['msg'] ?? value['message'])
        : /<Code>(\w+)<\/Code>/.exec(text)?.[1];
    return typeof words === 'string' && words !== '' ? `: ${(0,quoted/* quoted */.T)(words, 200)}` : '';
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache/v1.js





/** The only version that there was. */
const accept = 'application/json;api-version=6.0-preview.1';
/** The service of GitHub Enterprise Server (github.com/actions/toolkit, packages/cache, cacheHttpClient.ts). */
function protocolV1(base, token) {
    const resource = (path) => new URL(`_apis/artifactcache/${path}`, base);
    const call = async (asked, operation) => ask({ ...asked, headers: { authorization: `Bearer ${token}`, accept, ...asked.headers } }, operation);
    const post = async (url, message, statuses, operation) => call({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(message)),
        statuses,
    }, operation);
    return {
        async find(keys, version, operation) {
            const url = resource(`cache?keys=${encodeURIComponent(keys.join(','))}&version=${version}`);
            const { status, text } = await call({ method: 'GET', url, headers: {}, statuses: [200, 204] }, operation);
            if (status === 204)
                return undefined;
            const answer = told(text, url);
            return {
                key: textIn(answer['cacheKey'], 'cacheKey'),
                url: addressIn(answer['archiveLocation'], 'archiveLocation'),
            };
        },
        async reserve(key, version, operation) {
            const url = resource('caches');
            const { status, text } = await post(url, { key, version }, [200, 201, 409], operation);
            if (status === 409)
                return undefined;
            const id = told(text, url)['cacheId'];
            if (typeof id !== 'number')
                throw new errors/* UserError */.yo('the cache service answered without cacheId');
            const entry = resource(`caches/${id}`);
            return async (file, bytes, uploading) => {
                const { pieceBytes, connections } = uploading.limits;
                await concurrently(pieces(bytes, pieceBytes), connections, async ({ start, length }) => {
                    const headers = {
                        'content-type': 'application/octet-stream',
                        'content-range': `bytes ${start}-${start + length - 1}/*`,
                    };
                    const body = await readPiece(file, start, length);
                    await call({ method: 'PATCH', url: entry, headers, body, statuses: [200, 201, 204] }, uploading);
                });
                await post(entry, { size: bytes }, [200, 201, 204], uploading);
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache/block-blob.js



/**
 * Stores a file as a block blob of Azure (learn.microsoft.com/rest/api/storageservices: Put Blob, Put Block, Put Block
 * List) under a signed address, which is all the authority that is sent. Throws UserError.
 */
async function uploadBlob(url, file, bytes, operation) {
    const { pieceBytes, connections } = operation.limits;
    const put = async (query, body, headers = {}) => {
        await ask({ method: 'PUT', url: extended(url, query), headers, body, statuses: [200, 201] }, operation);
    };
    if (bytes <= pieceBytes)
        return put('', await readPiece(file, 0, bytes), {
            'x-ms-blob-type': 'BlockBlob',
            'content-type': 'application/octet-stream',
        });
    const blocks = await concurrently(pieces(bytes, pieceBytes), connections, async ({ start, length }, index) => {
        const id = blockId(index);
        await put(`comp=block&blockid=${encodeURIComponent(id)}`, await readPiece(file, start, length));
        return id;
    });
    const list = blocks.map((id) => `<Latest>${id}</Latest>`).join('');
    const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    return put('comp=blocklist', Buffer.from(xml), {
        'content-type': 'application/xml',
        'x-ms-blob-content-type': 'application/octet-stream',
    });
}
/** The signature covers the query as it is written: nothing of it is written anew. */
function extended(url, query) {
    const address = new URL(url);
    if (query !== '')
        address.search = `${url.search}${url.search === '' ? '?' : '&'}${query}`;
    return address;
}
/** All of one blob must be of one length. */
function blockId(index) {
    return Buffer.from(`block-${String(index).padStart(6, '0')}`).toString('base64');
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache/v2.js





const service = '/twirp/github.actions.results.api.v1.CacheService/';
/**
 * The service of github.com: twirp with JSON, archives in Azure's blob store under signed addresses. Fields as in
 * results/api/v1/cache.proto (github.com/actions/toolkit, packages/cache).
 */
function protocolV2(base, token) {
    /** undefined for a conflict. */
    const call = async (method, message, operation) => {
        const url = new URL(service + method, base);
        const { status, text } = await ask({
            method: 'POST',
            url,
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: Buffer.from(JSON.stringify(message)),
            statuses: method === 'CreateCacheEntry' ? [200, 409] : [200],
        }, operation);
        return status === 409 ? undefined : told(text, url);
    };
    return {
        async find([key, ...prefixes], version, operation) {
            const message = { key, restore_keys: prefixes, version };
            const answer = await call('GetCacheEntryDownloadURL', message, operation);
            if (answer?.['ok'] !== true) {
                refused(answer);
                return undefined;
            }
            return {
                key: textIn(answer['matched_key'], 'matched_key'),
                url: addressIn(answer['signed_download_url'], 'signed_download_url'),
            };
        },
        async reserve(key, version, operation) {
            const answer = await call('CreateCacheEntry', { key, version }, operation);
            if (answer?.['ok'] !== true) {
                refused(answer);
                return undefined;
            }
            const url = addressIn(answer['signed_upload_url'], 'signed_upload_url');
            return async (file, bytes, uploading) => {
                await uploadBlob(url, file, bytes, uploading);
                const message = { key, size_bytes: String(bytes), version };
                const finished = await call('FinalizeCacheEntryUpload', message, uploading);
                if (finished?.['ok'] === true)
                    return;
                refused(finished);
                throw new errors/* UserError */.yo('the cache service did not accept the uploaded archive');
            };
        },
    };
}
/** Throws UserError when an answer that is not ok says why: a policy, a quota. */
function refused(answer) {
    const message = answer?.['message'];
    if (typeof message === 'string' && message !== '')
        throw new errors/* UserError */.yo(`the cache service refused: ${(0,quoted/* quoted */.T)(message, 200)}`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/cache-service.js








/** Of one question; the service's own (github.com/actions/toolkit, packages/cache, cache.ts). */
const maxKeys = 10;
const maxKeyLength = 512;
/**
 * The cache service that GitHub's runner names in the job's environment. The only way into what speaks with it: loaded
 * when something is to be restored or saved.
 */
function cacheService(ports, limits = usualLimits) {
    const found = protocolOf(ports.host.env);
    return 'protocol' in found ? { store: serviceStore(found.protocol, { limits, ports }) } : found;
}
/** v2 wherever the runner says so, but GitHub Enterprise Server has only v1, whatever it says. */
function protocolOf(env) {
    const v2 = Boolean(env['ACTIONS_CACHE_SERVICE_V2']) && !isEnterpriseServer(env['GITHUB_SERVER_URL']);
    const name = v2 ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL';
    const address = env[name];
    const token = env['ACTIONS_RUNTIME_TOKEN'];
    if (!address)
        return { unavailable: `the runner names no cache service (${name} is not set)` };
    if (!token)
        return {
            unavailable: 'the runner gives no token for its cache service (ACTIONS_RUNTIME_TOKEN is not set)',
        };
    if (!URL.canParse(address) || !/^https?:\/\//i.test(address))
        return { unavailable: `the runner's ${name} is no http address` };
    const protocol = v2
        ? protocolV2(new URL(address), token)
        : protocolV1(new URL(address.replace(/\/*$/, '/')), token);
    return { protocol };
}
/** Whether it is a GitHub of one's own: neither github.com nor one that GitHub runs under ghe.com. */
function isEnterpriseServer(server) {
    if (!server)
        return false;
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    return host !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(host);
}
function serviceStore(protocol, context) {
    const { askSeconds, transferSeconds } = context.limits;
    return {
        name: "GitHub's cache service",
        async find(key, prefixes, format) {
            const keys = accepted([key, ...prefixes]);
            const version = versionOf(format);
            const located = await operate('the question for an entry', askSeconds, context, async (operation) => protocol.find(keys, version, operation));
            if (!located)
                return undefined;
            return { key: asAsked(located.key, keys), content: () => download(located.url, context) };
        },
        async reserve(key, format) {
            const [asked = key] = accepted([key]);
            const version = versionOf(format);
            const upload = await operate('the reservation', askSeconds, context, async (operation) => protocol.reserve(asked, version, operation));
            if (!upload)
                return undefined;
            return {
                upload: async (file, bytes) => operate('the upload', transferSeconds, context, async (operation) => {
                    const handle = await (0,promises_.open)(file);
                    try {
                        await upload(handle, bytes, operation);
                    }
                    finally {
                        await handle.close();
                    }
                }),
            };
        },
    };
}
function versionOf(format) {
    return (0,external_node_crypto_.createHash)('sha256').update(format).digest('hex');
}
/** Keys that the service would take. Throws UserError for others, before it is asked. */
function accepted(keys) {
    const wrong = keys.find((key) => key.length > maxKeyLength || key.includes(','));
    if (wrong !== undefined)
        throw new errors/* UserError */.yo(wrong.includes(',')
            ? `the cache key ${(0,quoted/* quoted */.T)(wrong)} has a comma, which GitHub's cache service does not take`
            : `the cache key ${(0,quoted/* quoted */.T)(wrong)} has ${wrong.length} characters; GitHub's cache service takes ${maxKeyLength}`);
    if (keys.length > maxKeys)
        throw new errors/* UserError */.yo(`${keys.length} cache keys; GitHub's cache service takes ${maxKeys}`);
    return keys;
}
/**
 * The key of the found entry. Some services do not know capitals from small letters: the key that was asked for stays
 * as it was asked for. Throws UserError for an entry that nobody asked for.
 */
function asAsked(found, keys) {
    const lower = found.toLowerCase();
    const [key = ''] = keys;
    if (lower === key.toLowerCase())
        return key;
    if (keys.some((prefix) => lower.startsWith(prefix.toLowerCase())))
        return found;
    throw new errors/* UserError */.yo(`the cache service answered with the entry ${(0,quoted/* quoted */.T)(found)}, which nobody asked for`);
}


/***/ })

};
