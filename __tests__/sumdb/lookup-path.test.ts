import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lookupPath } from '../../src/sumdb/lookup-path.ts';

test.each([
  ['golang.org/toolchain', 'v0.0.1-go1.22.5.linux-amd64', 'golang.org/toolchain@v0.0.1-go1.22.5.linux-amd64'],
  ['github.com/BurntSushi/toml', 'v1.3.2', 'github.com/!burnt!sushi/toml@v1.3.2'],
  ['example.com/m', 'v1.0.0-RC1', 'example.com/m@v1.0.0-!r!c1'],
  ['example.com/m', 'v2.0.0+incompatible', 'example.com/m@v2.0.0+incompatible'],
  ['example.com/m/v2', 'v2.0.0', 'example.com/m/v2@v2.0.0'],
  ['gopkg.in/yaml.v3', 'v3.0.1', 'gopkg.in/yaml.v3@v3.0.1'],
  [
    'gopkg.in/check.v1',
    'v0.0.0-20161208181325-20d25e280405',
    'gopkg.in/check.v1@v0.0.0-20161208181325-20d25e280405',
  ],
  ['example.com/a_b/c~d/e-f/console', 'v0.0.0', 'example.com/a_b/c~d/e-f/console@v0.0.0'],
  ['example.com', 'v1.0.0', 'example.com@v1.0.0'],
])('%s %s is at /lookup/%s', (modulePath, version, path) => {
  expect(lookupPath(modulePath, version)).toBe(`/lookup/${path}`);
});

test.each([
  '',
  'm',
  '/example.com/m',
  'example.com/m/',
  'example.com//m',
  'example.com/./m',
  'example.com/../m',
  'example.com/.m',
  'example.com/m.',
  'example.com/...',
  '.example.com/m',
  '-example.com/m',
  'Example.com/m',
  'example_com.org/m',
  'example/m',
  'example.com/m@v1',
  'example.com/m!n',
  'example.com/m+n',
  'example.com/m n',
  'example.com/m\n',
  'example.com/m\0',
  'example.com/m?x',
  'example.com/m#x',
  'example.com/m%2e',
  'example.com\\m',
  'example.com/ä',
  'example.com/\u212a',
  'example.com/\u017f',
  'example.com/con',
  'example.com/NUL.txt',
  'example.com/Lpt1.go/m',
  'example.com/short~1',
  'example.com/short~12.go',
  'example.com/m/v1',
  'example.com/m/v02',
  'gopkg.in/yaml',
])('%j is no module path', (modulePath) => {
  expect(() => lookupPath(modulePath, 'v1.0.0')).toThrow('cannot be a module version');
});

test.each([
  '',
  'latest',
  'master',
  '1.0.0',
  'v1',
  'v1.0',
  'v01.0.0',
  'v1.0.0+meta',
  'v1.0.0/go.mod',
  'v1.0.0 ',
  'v1.0.0\n',
  'v1.0.0-',
  'v1.0.0-a/../b',
  'v1.0.0-ä',
  'v1.0.0-!a',
  'v2.0.0',
])('%j is no version of example.com/m', (version) => {
  expect(() => lookupPath('example.com/m', version)).toThrow('cannot be a module version');
});

test('whatever is asked for, it is a path with nothing to escape and no way out, or an error', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('example.com/', '..', '/', 'A', '!', '%', 'v1.0.0-'),
  );
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (modulePath, version) => {
      for (const [asked, at] of [
        [`example.com/${modulePath}`, 'v1.0.0'],
        ['example.com/m', version],
      ] as const) {
        let path = '';
        try {
          path = lookupPath(asked, at);
        } catch (error) {
          expect(String(error)).toMatch(/^UserError: .*cannot be a module version/);
          return;
        }
        expect(path).toMatch(/^\/lookup\/[-!+./0-9@_a-z~]+$/);
        expect(path).not.toMatch(/\/\.|\/\//);
        expect(new URL(path, 'https://example.com').pathname).toBe(path);
      }
    }),
    { numRuns: 2000 },
  );
});
