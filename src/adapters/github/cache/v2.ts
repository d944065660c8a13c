import { UserError } from '../../../core/errors.ts';
import { quoted } from '../../../core/quoted.ts';
import type { JsonObject } from '../../../core/json.ts';
import { uploadBlob } from './block-blob.ts';
import type { Operation } from './operation.ts';
import { addressIn, textIn } from './protocol.ts';
import type { Protocol } from './protocol.ts';
import { ask, told } from './request.ts';

const service = '/twirp/github.actions.results.api.v1.CacheService/';

type Method = 'GetCacheEntryDownloadURL' | 'CreateCacheEntry' | 'FinalizeCacheEntryUpload';

/**
 * The service of github.com: twirp with JSON, archives in Azure's blob store under signed addresses. Fields as in
 * results/api/v1/cache.proto (github.com/actions/toolkit, packages/cache).
 */
export function protocolV2(base: URL, token: string): Protocol {
  /** undefined for a conflict. */
  const call = async (method: Method, message: JsonObject, operation: Operation) => {
    const url = new URL(service + method, base);
    const { status, text } = await ask(
      {
        method: 'POST',
        url,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(message)),
        statuses: method === 'CreateCacheEntry' ? [200, 409] : [200],
      },
      operation,
    );
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
        if (finished?.['ok'] === true) return;
        refused(finished);
        throw new UserError('the cache service did not accept the uploaded archive');
      };
    },
  };
}

/** Throws UserError when an answer that is not ok says why: a policy, a quota. */
function refused(answer: JsonObject | undefined): void {
  const message = answer?.['message'];
  if (typeof message === 'string' && message !== '')
    throw new UserError(`the cache service refused: ${quoted(message, 200)}`);
}
