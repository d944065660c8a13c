import type { Block, Line } from './syntax-tree.ts';

/** What Go takes for white space; String.trim knows U+FEFF and not U+0085. */
const space = /^\p{White_Space}$/u;

/** Whether the comment beside a requirement says `// indirect`, alone or as `// indirect; why`. */
export function isIndirect(line: Line): boolean {
  const words = plain(line.beside ?? '').split(/\p{White_Space}+/u);
  return words.length === 1 ? words[0] === 'indirect' : words[0] === 'indirect;';
}

/**
 * The comments above and beside a directive, one line each. An entry of a block that has none of its own, and no empty
 * line before it, takes those above the block. Reference: go.dev/ref/mod#go-mod-file-retract.
 */
export function commentText(line: Line, block?: Block): string {
  const own = line.beside === undefined ? line.above : [...line.above, line.beside];
  const inherits = own.length === 0 && !line.afterGap;
  return (inherits && block ? block.above : own).map(plain).join('\n');
}

/** The paragraph that starts with `Deprecated:`, without that; undefined when none says anything. go.dev/ref/mod#go-mod-file-module-deprecation. */
export function deprecation(text: string): string | undefined {
  const message = /(?:^|\n\n)Deprecated: *([^]*?)(?:\n\n|$)/.exec(text)?.[1];
  return message === '' ? undefined : message;
}

/** The comment without slashes and outer blanks. A loop: a regular expression would be quadratic in runs of blanks. */
function plain(comment: string): string {
  let from = comment.startsWith('//') ? 2 : 0;
  let to = comment.length;
  while (from < to && space.test(comment.charAt(from))) from++;
  while (from < to && space.test(comment.charAt(to - 1))) to--;
  return comment.slice(from, to);
}
