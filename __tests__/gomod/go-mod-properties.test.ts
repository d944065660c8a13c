import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseGoMod } from '../../src/gomod/go-mod.ts';
import { goModText } from '../support/gomod-arbitrary.ts';
import { itemsOf } from '../support/gomod-items.ts';
import { textAt } from '../support/text-at.ts';
import { cpuMilliseconds } from '../support/cpu-time.ts';

describe('for every text', () => {
  const anyCodeUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

  test('there is an answer, never an exception, and problems are in the text', () => {
    fc.assert(
      fc.property(fc.oneof(goModText, fc.string({ unit: 'binary' }), anyCodeUnits), (text) => {
        const parsed = parseGoMod(text);
        const lines = text.split('\n');
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { line, column } of parsed.problems) {
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual(Array.from(lines[line - 1] ?? '').length + 1);
        }
      }),
    );
  });

  test('spans hold the words they stand for', () => {
    let seen = 0;
    fc.assert(
      fc.property(goModText, (text) => {
        const parsed = parseGoMod(text);
        if (!parsed.ok) return;
        for (const item of itemsOf(parsed.file)) {
          const written = textAt(text, item.at);
          seen++;
          expect(written).not.toMatch(/^\s|\s$|\s\/\//);
          // Escapes spell a value in other characters.
          if (written.includes('\\')) continue;
          for (const word of wordsOf(item)) expect(written).toContain(word);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(seen).toBeGreaterThan(300);
  });

  // Anything but linear work would take minutes.
  test('megabytes of what is hardest are read to their end', async () => {
    const hard = [
      `// a${' '.repeat(1_000_000)}b\nmodule a`,
      `require a v1.0.0-${'1.'.repeat(1_000_000)}1`,
      `module "${String.raw`\n`.repeat(500_000)}"`,
      `module "${'\\'.repeat(1_000_000)}`,
      `require ${'/v1'.repeat(500_000)} v1.0.0`,
      'replace a => ./b\n'.repeat(50_000),
      '// Deprecated: x\n//\n'.repeat(100_000) + 'module a',
      'require ('.repeat(100_000),
    ];
    const spent = await cpuMilliseconds(() => {
      for (const text of hard) expect(() => parseGoMod(text)).not.toThrow();
    });
    expect(spent).toBeLessThan(20_000);
  });
});

/** What of an item its line must hold; versions without the end that is left out when they are written short. */
function wordsOf(item: object): readonly string[] {
  const written = Object.entries(item).filter(([key]) => !['at', 'deprecated', 'rationale'].includes(key));
  return written
    .map(([, value]) => value as unknown)
    .filter((value) => typeof value === 'string')
    .map((value) => value.replace(/^(v\d+(?:\.[1-9]\d*)?)(?:\.0)+$/, '$1'));
}
