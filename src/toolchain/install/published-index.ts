import type { Ports } from '../../ports.ts';

/** The text of the published release index, in one of the shapes that release-index.ts reads. Throws UserError. */
export async function fetchPublishedIndex(ports: Ports): Promise<string> {
  const { publishedIndex } = await import(/* webpackIgnore: true */ './download.ts');
  return publishedIndex(ports);
}
