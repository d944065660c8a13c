import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the server has under `/dl/<filename>` and lists in its index. */
export interface ServedRelease {
  readonly version: string;
  readonly filename: string;
  /** A file on disk, or its bytes. */
  readonly content: string | Buffer;
  readonly sha256?: string;
  readonly size?: number;
  readonly os?: string;
  readonly arch?: string;
}

/** One way to go wrong; bytes count from where the answer begins. `headers` take the place of the usual ones. */
export type Fault = { readonly headers?: Readonly<Record<string, string>> } & (
  | { readonly kind: 'status'; readonly status: number }
  /** The content all the same. */
  | { readonly kind: 'headers'; readonly status?: number }
  | { readonly kind: 'html' }
  /** Without `keepLength` the answer has no content-length, so that only the index tells that it is short. */
  | { readonly kind: 'truncate'; readonly after: number; readonly keepLength: boolean }
  /** More than there is, without a content-length: as much again `times` times. */
  | { readonly kind: 'repeat'; readonly times: number }
  | { readonly kind: 'tamper'; readonly at: number }
  | { readonly kind: 'stall'; readonly after: number }
  /** Not even a status line. */
  | { readonly kind: 'silence' }
  /** A byte every 20 ms. */
  | { readonly kind: 'drip' }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'text'; readonly text: string }
);

export interface Faults {
  /** For one request after the other; then all is well. */
  readonly index?: readonly (Fault | undefined)[];
  readonly archive?: readonly (Fault | undefined)[];
  readonly noRange?: boolean;
  readonly noEtag?: boolean;
}

/** A server like go.dev/dl on this machine. */
export interface ReleaseServer {
  /** As `go-download-base-url` wants it. */
  readonly base: string;
  readonly requests: readonly { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

/** Serves an index and archives on a free port of a loopback address. */
export async function startReleaseServer(
  releases: readonly ServedRelease[],
  faults: Faults = {},
  address = '127.0.0.1',
): Promise<ReleaseServer> {
  const requests: { url: string; headers: IncomingHttpHeaders }[] = [];
  const queues = { index: [...(faults.index ?? [])], archive: [...(faults.archive ?? [])] };
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    void serve(request, response).catch(() => response.destroy());
  });
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (pathname === '/dl/' && searchParams.get('mode') === 'json') {
      await answer(request, response, Buffer.from(indexOf(releases)), queues.index.shift(), faults);
      return;
    }
    const release = releases.find(({ filename }) => pathname === `/dl/${filename}`);
    const content = typeof release?.content === 'string' ? await readFile(release.content) : release?.content;
    const fault = content ? queues.archive.shift() : ({ kind: 'status', status: 404 } as const);
    await answer(request, response, content ?? Buffer.alloc(0), fault, faults);
  }
  server.listen(0, address);
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return {
    base: `http://${address}:${bound.port}/dl`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function indexOf(releases: readonly ServedRelease[]): string {
  return JSON.stringify(
    releases.map(({ version, filename, sha256 = '', size = 0, os = 'linux', arch = 'amd64' }) => ({
      version: `go${version}`,
      stable: !/[a-z]/.test(version),
      files: [{ filename, os, arch, version: `go${version}`, sha256, size, kind: 'archive' }],
    })),
  );
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  whole: Buffer,
  fault: Fault | undefined,
  { noRange = false, noEtag = false }: Faults,
): Promise<void> {
  if (fault?.kind === 'status') return void response.writeHead(fault.status, fault.headers).end('no');
  if (fault?.kind === 'silence') return;
  if (fault?.kind === 'redirect') return void response.writeHead(302, { location: fault.to }).end();
  if (fault?.kind === 'text')
    return void response.writeHead(200, { 'content-length': fault.text.length }).end(fault.text);
  if (fault?.kind === 'html') {
    return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>');
  }
  const etag = `"${whole.length}"`;
  const from = noRange ? 0 : rangeStart(request, etag);
  const bytes = fault?.kind === 'tamper' ? tampered(whole, fault.at).subarray(from) : whole.subarray(from);
  const knowsLength = !(fault?.kind === 'repeat' || (fault?.kind === 'truncate' && !fault.keepLength));
  const usual = from > 0 ? 206 : 200;
  response.writeHead(fault?.kind === 'headers' ? (fault.status ?? usual) : usual, {
    'content-type': 'application/octet-stream',
    ...(knowsLength ? { 'content-length': bytes.length } : { connection: 'close' }),
    ...(from > 0 ? { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` } : {}),
    ...(noEtag ? {} : { etag }),
    ...fault?.headers,
  });
  await send(response, bytes, fault);
}

async function send(response: ServerResponse, bytes: Buffer, fault: Fault | undefined): Promise<void> {
  switch (fault?.kind) {
    case 'stall':
      response.write(bytes.subarray(0, fault.after));
      return;
    case 'truncate':
      await new Promise<void>((done) => response.write(bytes.subarray(0, fault.after), () => done()));
      if (fault.keepLength) response.destroy();
      else response.end();
      return;
    case 'drip':
      for (; !response.destroyed; await sleep(20)) response.write('x');
      return;
    case 'repeat':
      for (let time = 0; time <= fault.times && !response.destroyed; time++)
        await new Promise((done) => response.write(bytes, done));
      response.end();
      return;
    case 'slow':
      for (let at = 0; at < bytes.length && !response.destroyed; at += fault.bytesPerSecond / 10) {
        response.write(bytes.subarray(at, at + fault.bytesPerSecond / 10));
        await sleep(100);
      }
      response.end();
      return;
    case undefined:
    case 'headers':
    case 'silence':
    case 'tamper':
    case 'status':
    case 'html':
    case 'redirect':
    case 'text':
      response.end(bytes);
  }
}

function rangeStart({ headers }: IncomingMessage, etag: string): number {
  const start = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
  const condition = headers['if-range'];
  return start === undefined || (condition !== undefined && condition !== etag) ? 0 : Number(start);
}

function tampered(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
