import type { Place } from '../core/finding.ts';
import { addressPath, inlineCode, link } from './outlets/markdown.ts';
import { shortened } from './safe-text.ts';

/** Where a page can lead its reader; without an address there is no link. Both end in `/`. */
export interface Links {
  /** The folder of the rules' pages: `https://github.com/o/go-preflight/blob/v1/docs/rules/`. */
  readonly rules?: string;
  /** The root of the checked commit: `https://github.com/o/r/blob/<sha>/`. */
  readonly source?: string;
}

const LONGEST_NAME = 300;

/** `go.mod:5` as markdown, a link where there is an address for it. */
export function placeLink(place: Place, { source }: Links): string {
  const { file, line } = place;
  const name = inlineCode(shortened(line === undefined ? file : `${file}:${line}`, LONGEST_NAME));
  const anchor = line === undefined ? '' : `#L${line}`;
  return source === undefined ? name : link(name, `${source}${addressPath(file)}${anchor}`);
}

/** The rule's id as markdown, a link where the rules' pages are. */
export function ruleLink(id: string, { rules }: Links): string {
  return rules === undefined ? inlineCode(id) : link(id, `${rules}${addressPath(id)}.md`);
}
