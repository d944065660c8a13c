import { expect, test } from '@jest/globals';
import { escapedModule, isModuleVersion } from '../../src/gomod/escaped-module.ts';

test.each([
  ['github.com/BurntSushi/toml', 'github.com/!burnt!sushi/toml'],
  ['v1.0.0-RC1', 'v1.0.0-!r!c1'],
  ['example.com/m', 'example.com/m'],
])('%s is written %s', (text, escaped) => {
  expect(escapedModule(text)).toBe(escaped);
});

test.each([
  ['example.com/m', 'v1.0.0', true],
  ['example.com/m/v2', 'v2.0.0', true],
  ['example.com/m/v2', 'v1.0.0', false],
  ['example.com/../m', 'v1.0.0', false],
  ['example.com/m', 'v1.0', false],
  ['example.com/m', 'v1.0.0/../../x', false],
])('%s %s: %s', (path, version, is) => {
  expect(isModuleVersion(path, version)).toBe(is);
});
