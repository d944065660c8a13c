import { expect, test } from '@jest/globals';
import { largestRequirement, satisfies } from '../../src/toolchain/go-requirement.ts';

const line = (version: string, source = 'go.mod line 3, go') => ({ version, from: { source } });

test('the largest go line counts, in Go’s own order', () => {
  const lines = ['1.21', '1.22rc1', '1.22', '1.21.13'].map((version) => line(version));
  expect(largestRequirement(lines)?.version).toBe('1.22rc1');
  expect(largestRequirement([])).toBeUndefined();
});

test.each([
  ['1.22.3', '1.22.3', true],
  ['1.22.3', '1.22', true],
  ['1.21rc1', '1.21', true],
  ['1.21rc1', '1.21.0', false],
  ['1.20rc1', '1.20', false],
  ['1.20', '1.20.0', true],
  ['1.9.7', '1.10', false],
])('Go %s satisfies go %s: %s', (version, required, answer) => {
  expect(satisfies(version, line(required))).toBe(answer);
});
