import { expect, test } from '@jest/globals';
import { fitsPathMajor, isFolderPath, pathMajor } from '../../src/gomod/module-path.ts';

test.each([
  ['example.com/a', ''],
  ['example.com/a/v2', 'v2'],
  ['example.com/a/v10', 'v10'],
  ['example.com/a/v', ''],
  ['example.com/a/v2-x', ''],
  ['v2', ''],
  ['example.com/a/v1', undefined],
  ['example.com/a/v02', undefined],
  ['example.com/a/v2.1', undefined],
  ['gopkg.in/yaml.v3', 'v3'],
  ['gopkg.in/a/b.v0', 'v0'],
  ['gopkg.in/a.v1-unstable', 'v1'],
  ['gopkg.in/a.v0-unstable', undefined],
  ['gopkg.in/yaml', undefined],
  ['gopkg.in/yaml/v3', undefined],
])('the major version of %s is %j', (path, major) => {
  expect(pathMajor(path)).toBe(major);
});

test.each([
  ['v1.2.3', 'a', true],
  ['v0.1.0', 'a', true],
  ['v2.0.0', 'a', false],
  ['v2.0.0+incompatible', 'a', true],
  ['v2.1.0', 'a/v2', true],
  ['v1.0.0', 'a/v2', false],
  ['v3.0.0+incompatible', 'a/v2', false],
  ['v3.0.1', 'gopkg.in/yaml.v3', true],
  ['v0.1.0', 'gopkg.in/yaml.v1', false],
  ['v0.0.0-20200101000000-abcdefabcdef', 'gopkg.in/yaml.v1', true],
  ['master', 'a', false],
  ['v1.0.0', 'a/v1', false],
])('%s beside %s: %s', (version, path, fits) => {
  expect(fitsPathMajor(version, path)).toBe(fits);
});

test.each([
  ['./x', true],
  ['..', true],
  ['../', true],
  ['/x', true],
  ['C:\\x', true],
  ['.\\x', true],
  ['...', false],
  ['.x', false],
  ['x/y', false],
  ['', false],
])('%s is a folder: %s', (path, isFolder) => {
  expect(isFolderPath(path)).toBe(isFolder);
});
