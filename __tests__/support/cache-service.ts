import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { buffer, json } from 'node:stream/consumers';
import type { Environment } from '../../src/ports.ts';
import { isJsonObject } from '../../src/core/json.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { Blobs } from './cache-blobs.ts';

/** A request that the service got. */
export interface CacheRequest {
  /** `CreateCacheEntry`, `GET cache`, `PUT blob`, `PUT block`, `PUT blocklist`, `GET blob`, … */
  readonly name: string;
  readonly headers: IncomingHttpHeaders;
}

interface Entry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  readonly parts: Map<number, Buffer>;
  done: boolean;
}

type Answer = readonly [status: number, body?: JsonObject];

const twirp = '/twirp/github.actions.results.api.v1.CacheService/';
const rest = '/_apis/artifactcache/';
const token = 'token-of-the-job';

/** GitHub's cache service, v2 and v1, with its blob store: `createServer(service.listener)` on any loopback port. */
export class CacheService {
  readonly requests: CacheRequest[] = [];
  readonly entries: Entry[] = [];
  readonly blobs = new Blobs();
  /** Answers in the service's place: true when it did. */
  fault: (request: CacheRequest, response: ServerResponse) => boolean = () => false;

  readonly listener: RequestListener = (request, response) => {
    this.handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  };

  /** What a runner would give a job. */
  environment(url: string, version: 1 | 2): Environment {
    const common = { ACTIONS_RUNTIME_TOKEN: token };
    return version === 2
      ? { ...common, ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: url }
      : { ...common, ACTIONS_CACHE_URL: `${url}/` };
  }

  /** Puts an entry in place. */
  add(key: string, version: string, archive: Buffer): void {
    const entry = this.create(key, version);
    this.blobs.stored.set(entry.blob, archive);
    entry.done = true;
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(
      request.url ?? '',
      `${'encrypted' in request.socket ? 'https' : 'http'}://${request.headers.host}`,
    );
    const seen = { name: nameOf(request.method ?? '', url), headers: request.headers };
    this.requests.push(seen);
    if (this.fault(seen, response)) return;
    if (url.pathname.startsWith('/blobs/')) return this.blobs.handle(request, response, url);
    const [status, body] =
      request.headers.authorization === `Bearer ${token}`
        ? await this.answer(request, url)
        : [401, { code: 'unauthenticated', msg: 'no token' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
  }

  private async answer(request: IncomingMessage, url: URL): Promise<Answer> {
    if (url.pathname.startsWith(twirp))
      return this.v2(url.pathname.slice(twirp.length), await message(request), url.origin);
    const path = url.pathname.startsWith(rest) ? url.pathname.slice(rest.length) : '';
    const id = Number(/^caches\/(\d+)$/.exec(path)?.[1]);
    const entry = this.entries.find((candidate) => candidate.id === id);
    if (path === 'cache') {
      const keys = url.searchParams.get('keys')?.split(',') ?? [];
      const hit = this.lookUp(keys, url.searchParams.get('version'));
      return hit
        ? [200, { cacheKey: hit.key, archiveLocation: url.origin + this.blobs.signed(hit.blob) }]
        : [204];
    }
    if (path === 'caches') {
      const { key, version } = await message(request);
      if (this.taken(key, version)) return [409, { message: 'Cache already exists.' }];
      return [201, { cacheId: this.create(String(key), String(version)).id }];
    }
    if (!entry) return [404, { message: 'no such resource' }];
    if (request.method !== 'PATCH') return this.commit(entry, await message(request));
    const range = /^bytes (\d+)-(\d+)\/\*$/.exec(request.headers['content-range'] ?? '');
    const part = await buffer(request);
    if (Number(range?.[2]) - Number(range?.[1]) + 1 !== part.length) return [400, { message: 'wrong range' }];
    entry.parts.set(Number(range?.[1]), part);
    return [204];
  }

  private v2(
    method: string,
    { key, version, restore_keys: prefixes, size_bytes: size }: JsonObject,
    origin: string,
  ): Answer {
    switch (method) {
      case 'GetCacheEntryDownloadURL': {
        const hit = this.lookUp([key, ...(Array.isArray(prefixes) ? prefixes : [])].map(String), version);
        const found = hit && {
          signed_download_url: origin + this.blobs.signed(hit.blob),
          matched_key: hit.key,
        };
        return [200, found ? { ok: true, ...found } : { ok: false }];
      }
      case 'CreateCacheEntry': {
        const msg = 'cache entry with the same key, version, and scope already exists';
        if (this.taken(key, version)) return [409, { code: 'already_exists', msg }];
        const { blob } = this.create(String(key), String(version));
        return [200, { ok: true, signed_upload_url: origin + this.blobs.signed(blob) }];
      }
      default: {
        const entry = this.entries.find((one) => one.key === key && one.version === version && !one.done);
        const bytes = entry && this.blobs.stored.get(entry.blob)?.length;
        if (!entry || bytes === undefined) return [404, { code: 'not_found', msg: 'no such upload' }];
        if (size !== String(bytes)) return [400, { code: 'invalid_argument', msg: `${bytes} bytes came` }];
        entry.done = true;
        return [200, { ok: true, entry_id: String(entry.id) }];
      }
    }
  }

  private commit(entry: Entry, { size }: JsonObject): Answer {
    const parts = [...entry.parts].sort(([a], [b]) => a - b);
    let end = 0;
    for (const [start, part] of parts) end = start === end ? end + part.length : NaN;
    if (end !== size) return [400, { message: `${end} bytes came instead of ${String(size)}` }];
    this.blobs.stored.set(entry.blob, Buffer.concat(parts.map(([, part]) => part)));
    entry.done = true;
    return [204];
  }

  private create(key: string, version: string): Entry {
    const entry = {
      id: this.entries.length + 1,
      key,
      version,
      blob: randomUUID(),
      parts: new Map<number, Buffer>(),
      done: false,
    };
    this.entries.push(entry);
    return entry;
  }

  private taken(key: unknown, version: unknown): boolean {
    return this.entries.some((entry) => entry.key === key && entry.version === version);
  }

  private lookUp(keys: readonly string[], version: unknown): Entry | undefined {
    const ready = this.entries.filter((entry) => entry.done && entry.version === version).reverse();
    const begins = keys.map((key) => ready.find((entry) => entry.key.startsWith(key)));
    return ready.find((entry) => entry.key === keys[0]) ?? begins.find((entry) => entry !== undefined);
  }
}

function nameOf(method: string, url: URL): string {
  if (url.pathname.startsWith(twirp)) return url.pathname.slice(twirp.length);
  if (url.pathname.startsWith(rest)) return `${method} ${url.pathname.slice(rest.length)}`;
  return `${method} ${url.searchParams.get('comp') ?? 'blob'}`;
}

async function message(request: IncomingMessage): Promise<JsonObject> {
  const value = await json(request);
  if (isJsonObject(value)) return value;
  throw new TypeError('not an object');
}
