import { describe, expect, test } from '@jest/globals';
import { filesOf } from '../../../src/cache/modules/module-files.ts';
import { keyFor, moduleKeys } from '../../../src/cache/modules/module-keys.ts';
import { moduleSums } from '../../../src/cache/modules/module-sums.ts';

const one = 'example.com/A v1.0.0 h1:zip=\nexample.com/A v1.0.0/go.mod h1:mod=\n';
const two = 'example.com/b/v2 v2.0.0-RC1/go.mod h1:two=\n';

test('go.sum files are one set', () => {
  expect(moduleSums([one, two, one])).toEqual([
    {
      path: 'example.com/A',
      version: 'v1.0.0',
      stem: 'example.com/!a/@v/v1.0.0',
      zip: ['h1:zip='],
      goMod: ['h1:mod='],
    },
    {
      path: 'example.com/b/v2',
      version: 'v2.0.0-RC1',
      stem: 'example.com/b/v2/@v/v2.0.0-!r!c1',
      zip: [],
      goMod: ['h1:two='],
    },
  ]);
});

test.each([
  ['toolchains', 'golang.org/toolchain v0.0.1-go1.22.5.linux-amd64 h1:x='],
  ['paths that no module has', 'example.com/../../x v1.0.0 h1:x='],
  ['versions that no module has', 'example.com/m v1.0.0/../../x h1:x='],
  ['absolute paths', '/etc/m v1.0.0 h1:x='],
  ['hashes that nobody can check', 'example.com/m v1.0.0 h2:x='],
  ['malformed files', `${one}what is this line\n`],
])('%s are not in it', (_, text) => {
  expect(moduleSums([text])).toEqual([]);
});

test('only what has a hash is worth a place, and the version’s info', () => {
  const names = moduleSums([one, two]).map((sum) => filesOf(sum).map(({ name }) => name));
  expect(names).toEqual([
    ['example.com/!a/@v/v1.0.0.info', 'example.com/!a/@v/v1.0.0.mod', 'example.com/!a/@v/v1.0.0.zip'],
    ['example.com/b/v2/@v/v2.0.0-!r!c1.info', 'example.com/b/v2/@v/v2.0.0-!r!c1.mod'],
  ]);
});

function keyOf(...texts: string[]): string | undefined {
  return moduleKeys(moduleSums(texts))?.key;
}

describe('keys', () => {
  test('are the same for the same set, however it is written', () => {
    expect(keyOf(one, two)).toBe(keyOf(two.replace('\n', '\r\n') + one));
    expect(keyOf(one, two)).toMatch(/^go-preflight-modules-1-[0-9a-f]{8}-[0-9a-f]{40}$/);
  });

  test('differ with every line and hash', () => {
    const keys = [keyOf(one), keyOf(two), keyOf(one, two), keyOf(one.replace('zip=', 'other='))];
    expect(new Set(keys).size).toBe(4);
  });

  test('there are none without dependencies', () => {
    expect(moduleKeys(moduleSums([]))).toBeUndefined();
    expect(moduleKeys(moduleSums(['', '\n']))).toBeUndefined();
  });

  test('a whole set has the key itself, a part a longer one that the first prefix finds', () => {
    const sums = moduleSums([one, two]);
    const { key, prefixes } = moduleKeys(sums) ?? { key: '', prefixes: [] };
    const whole = sums.flatMap(filesOf).map(({ name }) => name);
    expect(keyFor(key, sums, whole)).toBe(key);
    expect(
      keyFor(
        key,
        sums,
        whole.filter((name) => !name.endsWith('.info')),
      ),
    ).toBe(key);
    const part = keyFor(key, sums, whole.slice(1, 2));
    expect(part.startsWith(prefixes[0] ?? '?')).toBe(true);
    expect(part).not.toBe(keyFor(key, sums, whole.slice(1, 3)));
    expect(key.startsWith(prefixes[1] ?? '?')).toBe(true);
    expect(part).toMatch(/^[a-z0-9-]{1,100}$/);
  });
});
