import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import {
  canonicalVersion,
  compareVersions,
  isIncompatible,
  isPseudoVersion,
  isValidVersion,
  majorVersion,
} from '../../src/gomod/module-version.ts';

test.each([
  ['v1', 'v1.0.0'],
  ['v1.2', 'v1.2.0'],
  ['v1.2.3', 'v1.2.3'],
  ['v1.2.3-rc.1', 'v1.2.3-rc.1'],
  ['v1.2.3-rc.1+meta', 'v1.2.3-rc.1'],
  ['v2.0.0+incompatible', 'v2.0.0+incompatible'],
  ['v2.0.0+incompatible.x', 'v2.0.0'],
  ['v1.2-rc', undefined],
  ['v1+incompatible', undefined],
  ['v01.0.0', undefined],
  ['v1.0.0-01', undefined],
  ['v1.0.0-a..b', undefined],
  ['v1.0.0-', undefined],
  ['v1.0.0+', undefined],
  ['v1.2.3.4', undefined],
  ['1.2.3', undefined],
  ['master', undefined],
])('%s is canonically %s', (version, canonical) => {
  expect(canonicalVersion(version)).toBe(canonical);
  expect(isValidVersion(version)).toBe(canonical !== undefined);
  expect(majorVersion(version)).toBe(canonical?.replace(/\..*/, ''));
});

test('isIncompatible', () => {
  expect(isIncompatible('v2.0.0+incompatible')).toBe(true);
  expect(isIncompatible('v2.0.0+incompatible.1')).toBe(false);
  expect(isIncompatible('v2.0.0')).toBe(false);
});

test.each([
  ['v0.0.0-20191109021931-daa7c04131f5', true],
  ['v4.0.0-20191109021931-daa7c04131f5', true],
  ['v1.2.3-0.20191109021931-daa7c04131f5', true],
  ['v1.2.3-pre.0.20191109021931-daa7c04131f5', true],
  ['v2.0.1-0.20191109021931-daa7c04131f5+incompatible', true],
  ['v1.2.3-20191109021931-daa7c04131f5', false],
  ['v1.2.3-pre.20191109021931-daa7c04131f5', false],
  ['v0.0.0-2019110902193-daa7c04131f5', false],
  ['v0.0.0-20191109021931', false],
  ['v1.2.3', false],
  ['x', false],
])('%s is a pseudo-version: %s', (version, expected) => {
  expect(isPseudoVersion(version)).toBe(expected);
});

describe('compareVersions', () => {
  test('is the order of semver.org', () => {
    const ordered = [
      'x',
      'v1.0.0-alpha',
      'v1.0.0-alpha.1',
      'v1.0.0-alpha.beta',
      'v1.0.0-beta',
      'v1.0.0-beta.2',
    ].concat([
      'v1.0.0-beta.11',
      'v1.0.0-rc.1',
      'v1.0.0',
      'v1.2',
      'v1.2.1',
      'v1.10.0',
      'v2.0.0+incompatible',
      'v99999999999999999999.0.0',
    ]);
    for (const [row, a] of ordered.entries()) {
      for (const [column, b] of ordered.entries()) {
        expect([a, b, Math.sign(compareVersions(a, b))]).toEqual([a, b, Math.sign(row - column)]);
      }
    }
  });

  test('build metadata does not count', () => {
    expect(compareVersions('v1.0.0+a', 'v1.0.0+b')).toBe(0);
    expect(compareVersions('v1', 'v1.0.0')).toBe(0);
  });

  test('is that of the package semver', () => {
    const number = fc.integer({ min: 0, max: 12 });
    const identifier = fc.oneof(number.map(String), fc.stringMatching(/^[0-9A-Za-z-]{1,3}$/));
    const version = fc
      .tuple(number, number, number, fc.array(identifier, { maxLength: 3 }))
      .map(
        ([major, minor, patch, pre]) =>
          `v${major}.${minor}.${patch}${pre.length > 0 ? `-${pre.join('.')}` : ''}`,
      );
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(isValidVersion(a)).toBe(semver.valid(a) !== null);
        fc.pre(isValidVersion(a) && isValidVersion(b));
        expect(Math.sign(compareVersions(a, b))).toBe(semver.compare(a, b));
      }),
      { numRuns: 1000 },
    );
  });
});
