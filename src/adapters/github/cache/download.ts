import { UserError } from '../../../core/errors.ts';
import type { HttpResponse } from '../../../ports.ts';
import { retried } from '../../../network/pace.ts';
import { ServerAnswer, cancel, whole } from '../../../network/server-answer.ts';
import { checked, withoutQueries } from './checked-answer.ts';
import { Operation } from './operation.ts';
import type { CacheContext } from './operation.ts';
import { pieces } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** No archive that could be had in the time there is; a server may say what it likes. */
const maxBytes = 64 * 1024 ** 3;

/** Bytes as they came, not copied together. */
type Chunks = readonly Uint8Array[];

/** What the first request brought: a piece, or all of it from a server that does not do ranges. */
type Opened = { readonly first: Chunks; readonly total: number } | { readonly all: HttpResponse };

/**
 * The archive at a signed address: asked for in pieces, several at a time, broken ones again, and given out in order.
 * No more is held than one piece for each connection and the one that is being read. Throws UserError.
 */
export async function* download(url: URL, context: CacheContext): AsyncGenerator<Uint8Array, void> {
  const operation = new Operation('the download', context.limits.transferSeconds, context);
  try {
    const opened = await patiently(operation, async () => open(url, operation));
    yield* 'all' in opened ? plain(opened.all) : inOrder(url, opened, operation);
  } catch (error) {
    throw operation.explained(error);
  } finally {
    operation.end();
  }
}

async function open(url: URL, operation: Operation): Promise<Opened> {
  const asked: Piece = { start: 0, length: operation.limits.pieceBytes };
  const response = await get(url, asked, [200, 206, 416], operation);
  const total = totalOf(response);
  if (response.status === 200) return { all: await whole(response) };
  // There is no first byte.
  if (response.status === 416 && total === 0) return { first: [], total };
  if (total > maxBytes) {
    await cancel(response);
    throw new ServerAnswer(`${response.url} says that the archive has ${total} bytes`);
  }
  const length = Math.min(asked.length, total);
  return { first: await read(response, { start: 0, length }, total), total };
}

async function* plain({ body }: HttpResponse): AsyncGenerator<Uint8Array, void> {
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await withoutQueries(async () => chunks.next());
      if (done) return;
      yield value;
    }
  } finally {
    await chunks.return?.();
  }
}

async function* inOrder(
  url: URL,
  { first, total }: { readonly first: Chunks; readonly total: number },
  operation: Operation,
): AsyncGenerator<Uint8Array, void> {
  const left = pieces(total, operation.limits.pieceBytes).slice(1).values();
  const window: Promise<Chunks>[] = [];
  const fill = (): void => {
    while (window.length < operation.limits.connections) {
      const { done, value: piece } = left.next();
      if (done) return;
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

async function patiently<T>(operation: Operation, attempt: () => Promise<T>): Promise<T> {
  return retried(async () => withoutQueries(attempt), operation.limits.pace, operation);
}

async function get(
  url: URL,
  { start, length }: Piece,
  statuses: readonly number[],
  operation: Operation,
): Promise<HttpResponse> {
  const headers = { range: `bytes=${start}-${start + length - 1}` };
  const { idleSeconds } = operation.limits.pace;
  return checked(await operation.http.get(url.href, { headers, idleSeconds }), statuses, operation);
}

/** Out of the content-range of a 206 or a 416 (RFC 9110, 14.4); NaN when it is not told. */
function totalOf({ headers }: HttpResponse): number {
  return Number(/^bytes [-\d*]+\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1]);
}

/** The body, which must be exactly that piece. */
async function read(response: HttpResponse, { start, length }: Piece, total: number): Promise<Chunks> {
  const { url, headers, body } = response;
  const expected = `bytes ${start}-${start + length - 1}/${total}`;
  if (headers['content-range'] !== expected) {
    await cancel(response);
    throw new ServerAnswer(
      `${url} answered with another part of the archive than the ${expected} it was asked for`,
    );
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes > length) break;
  }
  if (bytes === length) return chunks;
  throw new UserError(
    `${url} answered with ${bytes > length ? 'more' : 'less'} than the ${length} bytes it was asked for`,
  );
}
