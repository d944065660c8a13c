import { describe, expect, test } from '@jest/globals';
import { ladder, prefixFor, refsOf, rungOf } from '../../../src/cache/build/build-keys.ts';

const scope = { go: 'go1.26.8', GOOS: 'linux', GOARCH: 'amd64', job: 'test' };
const pull = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'release-1.2' };

describe('the ladder', () => {
  test('a pull request looks at its own ref, its base, the default branch; with its go.sum first', () => {
    const rungs = ladder(scope, 'sums', refsOf(pull, 'main', true));
    expect(rungs.map(({ ref, sameSums }) => [ref, sameSums])).toStrictEqual([
      ['refs/pull/7/merge', true],
      ['refs/pull/7/merge', false],
      ['refs/heads/release-1.2', true],
      ['refs/heads/release-1.2', false],
      ['refs/heads/main', true],
      ['refs/heads/main', false],
    ]);
  });

  test('what may not save has nothing of its own', () => {
    const rungs = ladder(scope, 'sums', refsOf(pull, 'main', false));
    expect(rungs.map(({ ref }) => ref)).not.toContain('refs/pull/7/merge');
  });

  test('the default branch asks twice, whatever it is called in', () => {
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_BASE_REF: '' };
    expect(ladder(scope, 'sums', refsOf(env, 'main', true))).toHaveLength(2);
    expect(ladder(scope, 'sums', refsOf({}, undefined, true))).toStrictEqual([]);
  });

  test('an entry belongs to the best rung that its key begins with', () => {
    const rungs = ladder(scope, 'sums', refsOf(pull, 'main', true));
    const saved = (ref: string, sums: string) => `${prefixFor(scope, ref, sums)}0123456789abcdef`;
    expect(rungOf(saved('refs/pull/7/merge', 'sums'), rungs)).toBe(rungs[0]);
    expect(rungOf(saved('refs/pull/7/merge', 'other'), rungs)).toBe(rungs[1]);
    expect(rungOf(saved('refs/heads/main', 'sums'), rungs)).toBe(rungs[4]);
    expect(rungOf(saved('refs/heads/main', 'other'), rungs)).toBe(rungs[5]);
    expect(rungOf(saved('refs/heads/other', 'sums'), rungs)).toBeUndefined();
  });
});

describe('keys', () => {
  const prefix = prefixFor(scope, 'refs/heads/main', 'sums');

  test('show the system and the release, and are of characters that every store takes', () => {
    expect(prefix).toMatch(/^go-preflight-build-1-linux-amd64-go1\.26\.8(-[0-9a-f]{12}){3}-$/);
  });

  test.each([
    ['another release of Go', { ...scope, go: 'go1.26.9' }],
    ['another job', { ...scope, job: 'lint' }],
    ['one field more', { ...scope, matrix: '{"os":"a"}' }],
  ])('%s has keys of its own', (_, other) => {
    expect(prefixFor(other, 'refs/heads/main', 'sums')).not.toBe(prefix);
  });

  test('the order of the fields means nothing', () => {
    const reversed = Object.fromEntries(Object.entries(scope).reverse());
    expect(prefixFor(reversed, 'refs/heads/main', 'sums')).toBe(prefix);
  });

  test('a development version, with commas and blanks and no end, makes no key that is refused', () => {
    const go = `devel go1.27-0123456789 Mon, 1 Jan ${'x'.repeat(600)}`;
    expect(prefixFor({ ...scope, go }, 'refs/heads/main', 'sums')).toMatch(/^[\w.-]{1,300}$/);
  });
});
