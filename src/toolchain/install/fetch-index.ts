import { UserError } from '../../core/errors.ts';
import type { Ports } from '../../ports.ts';
import { parseReleaseIndex } from '../release-index.ts';
import type { ReleaseIndex } from '../release-index.ts';
import { indexUrl } from '../sites.ts';
import type { Site } from '../sites.ts';
import { retried } from './pace.ts';
import type { Pace } from './pace.ts';
import { cancel, isWebPage, ServerAnswer, successful } from './server-answer.ts';

/** More than the list of all releases can have: 1.2 MB in 2026. */
export const maxIndexBytes = 64 << 20;

/** The list of all releases that a site publishes. Throws UserError (often ServerAnswer) when it has none. */
export async function fetchIndex(site: Site, pace: Pace, ports: Ports): Promise<ReleaseIndex> {
  const url = indexUrl(site);
  const text = await fetchText(url, maxIndexBytes, pace, ports);
  try {
    const index = parseReleaseIndex(text, url);
    if (index.shape === 'download-list') return index;
  } catch (error) {
    throw error instanceof UserError ? new ServerAnswer(error.message) : error;
  }
  throw new ServerAnswer(`${url} answered with a list of another kind than go.dev/dl's`);
}

/** A small text file. Throws UserError when it cannot be had, is a web page, or is longer than `limit` bytes. */
export async function fetchText(url: string, limit: number, pace: Pace, ports: Ports): Promise<string> {
  const http = await ports.http();
  return retried(
    async () => {
      const response = await successful(await http.get(url, { idleSeconds: pace.idleSeconds }));
      if (isWebPage(response)) {
        await cancel(response);
        throw new ServerAnswer(`${url} answered with a web page (a login or portal?)`);
      }
      const chunks: Uint8Array[] = [];
      let bytes = 0;
      for await (const chunk of response.body) {
        bytes += chunk.length;
        if (bytes > limit) throw new ServerAnswer(`${url} answered with more than ${limit >> 20} MiB`);
        chunks.push(chunk);
      }
      const length = Number(response.headers['content-length'] ?? bytes);
      if (bytes !== length) throw new UserError(`${url} broke off after ${bytes} of ${length} bytes`);
      return Buffer.concat(chunks).toString('utf8');
    },
    pace,
    ports.cancelled,
  );
}
