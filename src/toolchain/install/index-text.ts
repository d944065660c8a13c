import { UserError } from '../../core/errors.ts';
import type { Ports } from '../../ports.ts';
import { hostPlatform } from '../platform.ts';
import { parseReleaseIndex } from '../release-index.ts';
import { indexUrl } from '../sites.ts';
import { fetchText, maxIndexBytes } from './fetch-index.ts';
import { findFetchingGo, toolchainVersions } from './module-proxy.ts';
import { usualSurroundings } from './wanted.ts';

/** The text of the release index of Go's own sites, else the module proxy's version list. Throws UserError. */
export async function publishedIndex(ports: Ports, { sites, pace } = usualSurroundings): Promise<string> {
  const refusals: string[] = [];
  for (const url of sites.map(indexUrl)) {
    try {
      const text = await fetchText(url, maxIndexBytes, pace, ports);
      parseReleaseIndex(text, url);
      return text;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(error.message);
    }
  }
  const platform = hostPlatform(ports.host);
  const go = await findFetchingGo(platform, ports);
  if (go) return toolchainVersions(go, platform, ports);
  throw new UserError(
    `The release index could not be had. ${refusals.join('. ')}. Check the network, or give a copy of the index`,
  );
}
