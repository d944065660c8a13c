import type { Span } from '../../src/gomod/position.ts';

/** What a span points at; columns count code points. */
export function textAt(text: string, span: Span): string {
  const lines = text
    .split('\n')
    .slice(span.line - 1, span.endLine)
    .map((line) => Array.from(line));
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? span.column - 1 : 0, index === last ? span.endColumn - 1 : undefined).join(''),
    )
    .join('\n');
}
