import { UserError } from '../../core/errors.ts';
import { fetchBytes } from '../../network/fetch-bytes.ts';
import type { Ports } from '../../ports.ts';
import { parseReleaseIndex } from '../release-index.ts';
import type { ReleaseIndex } from '../release-index.ts';
import { indexUrl } from '../sites.ts';
import type { Site } from '../sites.ts';
import type { Pace } from '../../network/pace.ts';
import { ServerAnswer } from '../../network/server-answer.ts';

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
  return (await fetchBytes(url, limit, { pace }, ports)).toString('utf8');
}
