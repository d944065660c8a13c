/**
 * Whether `go mod tidy` reads a Go file: it takes every build tag for both set and not set, so that every file counts,
 * but for those that need the tag `ignore`. References: go.dev/ref/mod#go-mod-tidy, go.dev/design/draft-gobuild.
 */
export function countsForTidy(source: string): boolean {
  const header = source.slice(0, /^[ \t\r]*package\s/m.exec(source)?.index ?? source.length);
  const modern = /^\/\/go:build[ \t]+(.*)$/m.exec(header)?.[1];
  if (modern !== undefined) return satisfiable(modern);
  // Each line is an or of ands, `a,b c`; all lines must hold.
  const lines = [...header.matchAll(/^\/\/[ \t]*\+build[ \t]+(.*)$/gm)].map((match) => match[1] ?? '');
  return lines.every((line) =>
    line.split(/\s+/).some((option) => option.split(',').every((tag) => tag !== 'ignore')),
  );
}

/** Go's own limit (go/build/constraint, maxSize). */
const MOST_TOKENS = 1000;

/** Whether the expression can be true when `ignore` is not set. */
function satisfiable(expression: string): boolean {
  const tokens = expression.match(/\|\||&&|[!()]|[^\s!()&|]+/g) ?? [];
  // Longer than go/build/constraint takes; the recursion below would not end well.
  if (tokens.length > MOST_TOKENS) return true;
  let at = 0;
  const or = (wanted: boolean): boolean => {
    let value = and(wanted);
    while (tokens[at] === '||') {
      at++;
      const right = and(wanted);
      value ||= right;
    }
    return value;
  };
  const and = (wanted: boolean): boolean => {
    let value = not(wanted);
    while (tokens[at] === '&&') {
      at++;
      const right = not(wanted);
      value &&= right;
    }
    return value;
  };
  const not = (wanted: boolean): boolean => {
    const word = tokens[at++];
    if (word === '!') return !not(!wanted);
    if (word === '(') {
      const value = or(wanted);
      at++;
      return value;
    }
    // `wanted` is what helps the whole expression: any tag but `ignore` may be what is asked of it.
    return word === 'ignore' ? false : wanted;
  };
  return or(true);
}
