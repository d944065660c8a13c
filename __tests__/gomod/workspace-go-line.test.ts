import { expect, test } from '@jest/globals';
import { isAheadOfWorkspace } from '../../src/gomod/workspace-go-line.ts';

test.each([
  ['1.22.0', '1.21', true],
  ['1.21', '1.21', false],
  ['1.21', undefined, true],
  // Before 1.21 the go line is no hard minimum.
  ['1.20', undefined, false],
  ['1.20', '1.18', false],
])('a member with go %s in a workspace with go %s: %s', (member, goWork, expected) => {
  expect(isAheadOfWorkspace(member, goWork)).toBe(expected);
});
