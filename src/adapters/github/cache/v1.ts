import { concurrently } from '../../../checks/concurrently.ts';
import { UserError } from '../../../core/errors.ts';
import { pieces, readPiece } from './pieces.ts';
import type { Operation } from './operation.ts';
import { addressIn, textIn } from './protocol.ts';
import type { Protocol } from './protocol.ts';
import { ask, told } from './request.ts';
import type { Asked } from './request.ts';

/** The only version that there was. */
const accept = 'application/json;api-version=6.0-preview.1';

/** The service of GitHub Enterprise Server (github.com/actions/toolkit, packages/cache, cacheHttpClient.ts). */
export function protocolV1(base: URL, token: string): Protocol {
  const resource = (path: string): URL => new URL(`_apis/artifactcache/${path}`, base);
  const call = async (asked: Asked, operation: Operation) =>
    ask({ ...asked, headers: { authorization: `Bearer ${token}`, accept, ...asked.headers } }, operation);
  const post = async (url: URL, message: unknown, statuses: readonly number[], operation: Operation) =>
    call(
      {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(message)),
        statuses,
      },
      operation,
    );
  return {
    async find(keys, version, operation) {
      const url = resource(`cache?keys=${encodeURIComponent(keys.join(','))}&version=${version}`);
      const { status, text } = await call(
        { method: 'GET', url, headers: {}, statuses: [200, 204] },
        operation,
      );
      if (status === 204) return undefined;
      const answer = told(text, url);
      return {
        key: textIn(answer['cacheKey'], 'cacheKey'),
        url: addressIn(answer['archiveLocation'], 'archiveLocation'),
      };
    },
    async reserve(key, version, operation) {
      const url = resource('caches');
      const { status, text } = await post(url, { key, version }, [200, 201, 409], operation);
      if (status === 409) return undefined;
      const id = told(text, url)['cacheId'];
      if (typeof id !== 'number') throw new UserError('the cache service answered without cacheId');
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
