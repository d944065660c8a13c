import { describe, expect, test } from '@jest/globals';
import { countsForTidy } from '../../../src/checks/tidy/build-constraint.ts';
import { cpuMilliseconds } from '../../support/cpu-time.ts';

describe('countsForTidy', () => {
  test.each([
    ['ignore', false],
    ['!ignore', true],
    ['linux', true],
    ['!linux && linux', true],
    ['ignore || linux', true],
    ['ignore && linux', false],
    ['!(ignore || linux)', true],
    ['!(linux && !ignore)', true],
    ['(ignore)', false],
    ['linux && (ignore || !go1.21)', true],
  ])('//go:build %s: %s', (expression, counts) => {
    expect(countsForTidy(`// A comment.\n\n//go:build ${expression}\n\npackage p\n`)).toBe(counts);
  });

  test.each([
    ['// +build ignore', false],
    ['// +build ignore linux', true],
    ['// +build ignore,linux', false],
    ['// +build linux\n// +build ignore', false],
    ['//+build !ignore', true],
  ])('%s: %s', (lines, counts) => {
    expect(countsForTidy(`${lines}\n\npackage p\n`)).toBe(counts);
  });

  test('what stands after the package clause is no constraint', () => {
    expect(countsForTidy('package p\n\n//go:build ignore\n')).toBe(true);
  });

  test.each([
    ['blank lines', '\n'.repeat(200_000)],
    ['an expression beyond what Go takes', `//go:build ${'('.repeat(100_000)}\n\npackage p\n`],
  ])('hostile %s take no time', async (_, source) => {
    const spent = await cpuMilliseconds(() => {
      expect(countsForTidy(source)).toBe(true);
    });
    expect(spent).toBeLessThan(1000);
  });
});
