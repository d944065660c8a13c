import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What Azure's blob store does with block blobs under signed addresses, as far as a cache service needs it. */
export class Blobs {
  readonly stored = new Map<string, Buffer>();
  /** Without, every download is the whole blob. */
  ranges = true;
  private readonly blocks = new Map<string, Buffer>();
  private readonly signatures = new Map<string, string>();

  /** The path and query of a signed address. */
  signed(id: string): string {
    // As long as a real one, and with what a query must not be written anew for.
    const signature = `${randomUUID()}/${randomUUID()}+=`;
    this.signatures.set(signature, id);
    return `/blobs/${id}?se=2099-01-01T00%3A00%3A00Z&sp=cw&sv=2025-01-05&sig=${encodeURIComponent(signature)}`;
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const id = url.pathname.slice('/blobs/'.length);
    const refuse = (status: number, code: string): void => {
      const xml = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>signed was ${url.search}</Message></Error>`;
      response.writeHead(status, { 'content-type': 'application/xml' }).end(xml);
    };
    if (request.headers.authorization !== undefined) return refuse(400, 'InvalidAuthenticationInfo');
    if (this.signatures.get(url.searchParams.get('sig') ?? '') !== id)
      return refuse(403, 'AuthenticationFailed');
    if (request.method !== 'PUT') return this.read(request, response, id);
    if (request.headers['content-length'] === undefined) return refuse(411, 'MissingContentLengthHeader');
    const body = await buffer(request);
    const refusal = this.write(id, body, url.searchParams, request.headers['x-ms-blob-type']);
    if (refusal) refuse(400, refusal);
    else response.writeHead(201, { etag: `"${id}"` }).end();
  }

  private write(id: string, body: Buffer, query: URLSearchParams, type: unknown): string | undefined {
    const block = query.get('blockid');
    switch (query.get('comp') ?? '') {
      case 'block':
        this.blocks.set(`${id} ${block}`, body);
        return undefined;
      case 'blocklist': {
        const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(
          (match) => match[1],
        );
        const parts = ids.map((name) => this.blocks.get(`${id} ${name}`));
        if (new Set(ids.map((name) => Buffer.from(name ?? '', 'base64').length)).size > 1)
          return 'InvalidBlobOrBlock';
        if (parts.includes(undefined)) return 'InvalidBlockList';
        this.stored.set(id, Buffer.concat(parts.filter((part) => part !== undefined)));
        return undefined;
      }
      default:
        if (type !== 'BlockBlob') return 'InvalidHeaderValue';
        this.stored.set(id, body);
        return undefined;
    }
  }

  private read(request: IncomingMessage, response: ServerResponse, id: string): void {
    const blob = this.stored.get(id);
    if (!blob) return void response.writeHead(404).end();
    const asked = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers['x-ms-range'] ?? request.headers.range));
    if (!asked || !this.ranges)
      return void response.writeHead(200, { 'content-length': blob.length }).end(blob);
    const start = Number(asked[1]);
    const end = Math.min(asked[2] ? Number(asked[2]) : Infinity, blob.length - 1);
    if (start > end) return void response.writeHead(416, { 'content-range': `bytes */${blob.length}` }).end();
    const headers = {
      'content-length': end - start + 1,
      'content-range': `bytes ${start}-${end}/${blob.length}`,
    };
    response.writeHead(206, headers).end(blob.subarray(start, end + 1));
  }
}
