import { UserError } from '../core/errors.ts';
import { withoutCredentials } from '../core/without-credentials.ts';
import type { HttpResponse, Ports } from '../ports.ts';
import { awaited, pauseAfter } from './pace.ts';
import type { Pace } from './pace.ts';
import { Progress } from './progress.ts';
import { cancel, isWebPage, ServerAnswer, successful, webPage } from './server-answer.ts';

/** A connection that brings less counts as one that brings nothing: some servers break off again and again, or drip. */
const worthwhileBytes = 1e6;

/** Of a file whose size nobody says: Go's archives have 150 MB at most. */
const maxBytes = 1e9;

/** What is to be downloaded. */
export interface Download {
  readonly url: string;
  /** For the log: `Go 1.22.5`. */
  readonly label: string;
  /** Bytes, where the index says; any other length is an error. */
  readonly size?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The bytes of one file, whole and in order whatever the connections do: broken and stalled ones are resumed where
 * they stopped. Throws UserError when the server does not have the file, has another one, or fails too often.
 */
export async function* downloadArchive(
  download: Download,
  pace: Pace,
  ports: Ports,
): AsyncGenerator<Uint8Array> {
  const transfer = new Transfer(download, pace, ports);
  const progress = new Progress(download.label, ports);
  for (let failures = 0; ;) {
    const before = transfer.received;
    try {
      for await (const chunk of transfer.rest()) {
        progress.add(chunk.length, transfer.total);
        yield chunk;
      }
      return progress.end();
    } catch (error) {
      failures = transfer.received - before >= worthwhileBytes ? 1 : failures + 1;
      await pauseAfter(error, failures, pace, ports);
    }
  }
}

class Transfer {
  received = 0;
  /** Bytes of the whole file, once known. */
  total: number | undefined;
  /** What tells this version of the file from another (RFC 9110, 13.1.5). */
  private validator: string | undefined;
  private readonly download: Download;
  /** For messages. */
  private readonly name: string;
  private readonly pace: Pace;
  private readonly ports: Ports;

  constructor(download: Download, pace: Pace, ports: Ports) {
    this.download = download;
    this.name = withoutCredentials(download.url);
    this.total = download.size;
    this.pace = pace;
    this.ports = ports;
  }

  /** One connection's bytes from `received` on. */
  async *rest(): AsyncGenerator<Uint8Array> {
    const response = await this.open();
    let skip = response.status === 200 ? this.received : 0;
    for await (const chunk of response.body) {
      const fresh = skip === 0 ? chunk : chunk.subarray(Math.min(skip, chunk.length));
      skip -= chunk.length - fresh.length;
      this.received += fresh.length;
      const most = this.total ?? maxBytes;
      if (this.received > most) throw this.mismatch(`sent more than ${most} bytes`);
      if (fresh.length > 0) yield fresh;
    }
    if (this.total !== undefined && this.received < this.total) {
      throw new UserError(`${this.name} broke off after ${this.received} of ${this.total} bytes`);
    }
  }

  private async open(): Promise<HttpResponse> {
    const http = await this.ports.http();
    const headers = { ...this.download.headers, ...this.rangeHeaders() };
    const asking = http.get(this.download.url, { headers, idleSeconds: this.pace.idleSeconds });
    const response = await awaited(asking, this.name, this.ports);
    try {
      this.accept(await successful(response, [200, 206]));
    } catch (error) {
      await cancel(response);
      throw error;
    }
    return response;
  }

  private rangeHeaders(): Record<string, string> {
    if (this.received === 0) return {};
    return {
      range: `bytes=${this.received}-`,
      ...(this.validator === undefined ? {} : { 'if-range': this.validator }),
    };
  }

  /** Checks that this is the file we want, and still the same one. */
  private accept(response: HttpResponse): void {
    if (isWebPage(response)) throw this.mismatch(`answered with ${webPage}`);
    const total = wholeLength(response, this.received);
    if (total !== undefined && total > maxBytes)
      throw this.mismatch(`has ${total} bytes, which no archive has`);
    if (total !== undefined && this.total !== undefined && total !== this.total) {
      throw this.mismatch(`has ${total} bytes instead of ${this.total}`);
    }
    this.total ??= total;
    const validator = strongValidator(response);
    if (this.received > 0 && validator !== this.validator) {
      throw this.mismatch('changed while it was downloaded; run the step again');
    }
    this.validator = validator;
  }

  private mismatch(what: string): ServerAnswer {
    return new ServerAnswer(`${this.name} ${what}`);
  }
}

/** The length of the whole file as this answer states it. Throws ServerAnswer when a range is not the one asked for. */
function wholeLength({ status, headers, url }: HttpResponse, from: number): number | undefined {
  if (status === 200)
    return headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '');
  if (!range || Number(range[1]) !== from)
    throw new ServerAnswer(`${url} answered with another part than asked for`);
  return range[2] === '*' ? undefined : Number(range[2]);
}

/** A weak tag says "as good as", which is not enough to put two halves together. */
function strongValidator({ headers }: HttpResponse): string | undefined {
  const { etag, 'last-modified': lastModified } = headers;
  return etag?.startsWith('"') ? etag : lastModified;
}
