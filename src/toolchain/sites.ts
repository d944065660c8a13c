import { downloadSites } from '../go-sites.ts';

/** A place that serves Go's archives by their file names, and mostly an index of them as go.dev/dl does. */
export interface Site {
  /** Without a slash at the end. */
  readonly base: string;
  /** Named by the user, in place of Go's own sites. */
  readonly isMirror: boolean;
}

/** Go's own sites, in the order they are asked. */
export const goSites: readonly Site[] = downloadSites.map((base) => ({ base, isMirror: false }));

/** The address of the list of all releases, as JSON. */
export function indexUrl(site: Site): string {
  return `${site.base}/?mode=json&include=all`;
}

/** The address of one file of a release, by its name in the index. */
export function fileUrl(site: Site, filename: string): string {
  return `${site.base}/${encodeURIComponent(filename)}`;
}

/** The site behind a `go-download-base-url` input. */
export function mirror(baseUrl: string): Site {
  return { base: baseUrl.trim().replace(/\/+$/, ''), isMirror: true };
}
