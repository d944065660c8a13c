import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressPath, fencedCode, inlineCode, prose } from '../../../src/report/outlets/markdown.ts';
import { linesOf, visible } from '../../../src/report/safe-text.ts';
import { ATTACK_TABLE, hostileText } from '../../support/hostile-text.ts';

/** A code span (CommonMark 6.1: closed by a run of backticks as long as the opening one) or our HTML form of one. */
const CODE = /(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)|<code>(.*?)<\/code>/gu;

function contentOf(span: string | undefined, element: string | undefined): string {
  if (span !== undefined) return /^ .*[^ ].* $/u.test(span) ? span.slice(1, -1) : span;
  return (element ?? '')
    .replaceAll('<!-- -->', '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** What a reader sees, and what is left to the markdown parser. */
function read(markdown: string): { text: string; outside: string } {
  return {
    text: markdown.replace(CODE, (_, _fence, span?: string, element?: string) => contentOf(span, element)),
    outside: markdown.replace(CODE, ''),
  };
}

/** Blanks mean nothing in a sentence. */
const sentence = (text: string) => visible(text).replace(/\s+/gu, ' ').trim();

/** Marks of which none begins anything in GFM without one of those that are not here. */
const HARMLESS = /^[^!-~]*(?:(?:[A-Za-z]+(?:['-][A-Za-z]+)*|\d{1,5}|SHA-256|[()"'.,;:!?]+)[^!-~]*)*$/u;

describe('prose', () => {
  it.each(ATTACK_TABLE)('leaves no markup outside of code: $name', ({ text }) => {
    const { text: seen, outside } = read(prose(text));
    expect(seen).toBe(sentence(text));
    expect(outside).toMatch(HARMLESS);
    expect(outside).not.toMatch(/[|<>`@\\&*_[\]#]/u);
    expect(outside).not.toMatch(/^\s*\d+[.)]/u);
  });

  it('is read back as what was written, with nothing left to interpret', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: seen, outside } = read(prose(text));
        expect(seen).toBe(sentence(text));
        expect(outside).not.toMatch(/[|<>`@\\&*_[\]#~$/={}+]|:\/\/|www\./u);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['github.com/x/y is imported in cmd/a/main.go:7', '`github.com/x/y` is imported in `cmd/a/main.go:7`'],
    ['says go 1.22 (golang.org/x/net@v0.46.0); why?', 'says `go 1.22` (`golang.org/x/net@v0.46.0`); why?'],
    ['requires golang.org/x/text v0.3.0, removed', 'requires `golang.org/x/text v0.3.0`, removed'],
    ['exit code 1', 'exit code 1'],
    ['1. one', '`1`. one'],
    ['导入了 a.b/c，但 go.mod 没有', '导入了 `a.b/c`，但 `go.mod` 没有'],
    ['go 1.2/x', '`go 1.2/x`'],
    ['     indented', 'indented'],
  ])('%j becomes %j', (text, markdown) => {
    expect(prose(text)).toBe(markdown);
  });
});

describe('inline code', () => {
  it.each(ATTACK_TABLE)('is one piece of code and one cell of a table: $name', ({ text }) => {
    const { text: seen, outside } = read(inlineCode(text));
    expect(outside).toBe('');
    expect(seen).toBe(visible(text));
    expect(inlineCode(text)).not.toMatch(/[|\n]/u);
  });

  it('holds any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(read(inlineCode(text))).toEqual({ text: visible(text), outside: '' });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fenced code', () => {
  it('is not closed by anything inside (CommonMark 4.5)', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [open = '', ...rest] = fencedCode(text, 'diff').split('\n');
        const close = rest.pop();
        expect(open).toBe(`${close}diff`);
        expect(close).toMatch(/^`{3,}$/u);
        expect(rest).toEqual(linesOf(text).map(visible));
        expect(rest.filter((line) => line.trim().startsWith(close ?? ''))).toEqual([]);
      }),
    );
  });
});

describe('a path in an address', () => {
  it.each([
    ['cmd/a b/main.go', 'cmd/a%20b/main.go'],
    ['x)](javascript:alert', 'x%29%5D%28javascript%3Aalert'],
    ['a#b?c%', 'a%23b%3Fc%25'],
    ['../\ud800', '../%EF%BF%BD'],
  ])('%j is written %j', (path, address) => {
    expect(addressPath(path)).toBe(address);
  });
});
