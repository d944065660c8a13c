import type { FileHandle } from 'node:fs/promises';
import { concurrently } from '../../../checks/concurrently.ts';
import type { Operation } from './operation.ts';
import { pieces, readPiece } from './pieces.ts';
import { ask } from './request.ts';

/**
 * Stores a file as a block blob of Azure (learn.microsoft.com/rest/api/storageservices: Put Blob, Put Block, Put Block
 * List) under a signed address, which is all the authority that is sent. Throws UserError.
 */
export async function uploadBlob(
  url: URL,
  file: FileHandle,
  bytes: number,
  operation: Operation,
): Promise<void> {
  const { pieceBytes, connections } = operation.limits;
  const put = async (query: string, body: Uint8Array, headers = {}): Promise<void> => {
    await ask({ method: 'PUT', url: extended(url, query), headers, body, statuses: [200, 201] }, operation);
  };
  if (bytes <= pieceBytes)
    return put('', await readPiece(file, 0, bytes), {
      'x-ms-blob-type': 'BlockBlob',
      'content-type': 'application/octet-stream',
    });
  const blocks = await concurrently(
    pieces(bytes, pieceBytes),
    connections,
    async ({ start, length }, index) => {
      const id = blockId(index);
      await put(`comp=block&blockid=${encodeURIComponent(id)}`, await readPiece(file, start, length));
      return id;
    },
  );
  const list = blocks.map((id) => `<Latest>${id}</Latest>`).join('');
  const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
  return put('comp=blocklist', Buffer.from(xml), {
    'content-type': 'application/xml',
    'x-ms-blob-content-type': 'application/octet-stream',
  });
}

/** The signature covers the query as it is written: nothing of it is written anew. */
function extended(url: URL, query: string): URL {
  const address = new URL(url);
  if (query !== '') address.search = `${url.search}${url.search === '' ? '?' : '&'}${query}`;
  return address;
}

/** All of one blob must be of one length. */
function blockId(index: number): string {
  return Buffer.from(`block-${String(index).padStart(6, '0')}`).toString('base64');
}
