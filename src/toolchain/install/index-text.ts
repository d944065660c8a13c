import { UserError } from '../../core/errors.ts';
import type { Ports } from '../../ports.ts';
import { parseReleaseIndex } from '../release-index.ts';
import { indexUrl } from '../sites.ts';
import { fetchText, maxIndexBytes } from './fetch-index.ts';
import { moduleProxies, toolchainVersions } from './module-proxy.ts';
import { usualSurroundings } from './wanted.ts';

/** The text of the release index of Go's own sites, else the module proxy's version list. Throws UserError. */
export async function publishedIndex(ports: Ports, around = usualSurroundings): Promise<string> {
  const refusals: string[] = [];
  const sources = [
    ...around.sites.map((site) => async () => fetchText(indexUrl(site), maxIndexBytes, around.pace, ports)),
    async () => toolchainVersions(await moduleProxies(ports, around)),
  ];
  for (const fetch of sources) {
    try {
      const text = await fetch();
      parseReleaseIndex(text, 'the answer');
      return text;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(error.message);
    }
  }
  throw new UserError(
    `The release index could not be had. ${refusals.join('. ')}. Check the network, or give a copy of the index`,
  );
}
