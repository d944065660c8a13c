import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareGoVersions,
  goToolchainVersion,
  isLanguageVersion,
  isValidGoVersion,
  languageVersion,
} from '../../src/gomod/go-version.ts';

// The integration test go-version-order compares with the package go/version; here are the rules it is about.
describe('compareGoVersions', () => {
  test.each([
    ['1.21', '1.21rc1'],
    ['1.21rc1', '1.21.0'],
    ['1.21alpha1', '1.21beta1'],
    ['1.21rc2', '1.21rc10'],
    ['1.21.9', '1.21.10'],
    ['1.9', '1.10'],
    ['1.20rc1', '1.20'],
    ['1.20.14', '1.21'],
    ['nonsense', '1.0'],
    ['', '1'],
  ])('%s < %s', (less, greater) => {
    expect(compareGoVersions(less, greater)).toBeLessThan(0);
    expect(compareGoVersions(greater, less)).toBeGreaterThan(0);
  });

  test.each([
    ['1.20', '1.20.0'],
    ['1', '1.0.0'],
    ['x', 'go1.21'],
  ])('%s = %s', (a, b) => {
    expect(compareGoVersions(a, b)).toBe(0);
  });

  test('is an order', () => {
    const part = fc.integer({ min: 0, max: 30 });
    const version = fc.oneof(
      fc.tuple(part, part).map((parts) => parts.join('.')),
      fc.tuple(part, part, part).map((parts) => parts.join('.')),
      fc.tuple(part, fc.constantFrom('rc', 'beta'), part).map(([minor, kind, n]) => `1.${minor}${kind}${n}`),
    );
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareGoVersions(a, b))).toBe(-Math.sign(compareGoVersions(b, a)) || 0);
        const [first = '', second = '', third = ''] = [a, b, c].sort(compareGoVersions);
        expect(compareGoVersions(first, second)).toBeLessThanOrEqual(0);
        expect(compareGoVersions(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test.each([
  ['1.21.3', '1.21', false],
  ['1.21rc2', '1.21', false],
  ['1.21', '1.21', true],
  ['1.20', '1.20', true],
  ['1.0.3', '1', false],
  ['v1.21', '', false],
])('%s is of language version %j', (version, language, isLanguage) => {
  expect(languageVersion(version)).toBe(language);
  expect(isLanguageVersion(version)).toBe(isLanguage);
});

test.each([
  ['1.21rc1', true],
  ['1.21.0', true],
  ['1.21.0rc1', false],
  ['1.021', false],
  ['1.21.x', false],
  ['go1.21', false],
])('whether %s is a version: %s', (version, valid) => {
  expect(isValidGoVersion(version)).toBe(valid);
});

test.each([
  ['go1.22.3', { version: '1.22.3', suffix: '' }],
  ['go1.22.3-custom', { version: '1.22.3', suffix: '-custom' }],
  ['go1.22.3-a-b', { version: '1.22.3', suffix: '-a-b' }],
  ['go1.23rc1', { version: '1.23rc1', suffix: '' }],
  ['go1.21', { version: '1.21', suffix: '' }],
  ['go1.22.3+auto', undefined],
  ['go1.22.3-x/y', undefined],
  ['go1.x', undefined],
  ['1.22.3', undefined],
  ['default', undefined],
  ['local', undefined],
])('toolchain %s', (name, expected) => {
  expect(goToolchainVersion(name)).toEqual(expected);
});
