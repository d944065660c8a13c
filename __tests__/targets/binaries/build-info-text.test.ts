import { describe, expect, test } from '@jest/globals';
import { parseBuildInfo } from '../../../src/targets/binaries/build-info-text.ts';

const none = { goVersion: 'go1.26.8', path: '', dependencies: [], settings: {} };

describe('the text form of build information', () => {
  test('modules, their replacements and all kinds of settings', () => {
    const lines = [
      'path\texample.com/m/cmd/x',
      'mod\texample.com/m\tv1.2.3\th1:main=',
      'dep\texample.com/a\tv1.0.0\th1:a=',
      'dep\texample.com/b\tv2.0.0',
      '=>\t./b\t(devel)\t',
      'dep\texample.com/c\tv0.1.0',
      '=>\texample.com/d\tv0.2.0\th1:d=',
      'build\t-trimpath=true',
      'build\t-ldflags="-X main.version=1.0 -s"',
      'build\t"odd key"="a\\tb\\x41\\u00e9"',
      'build\tCGO_CFLAGS=',
      'build\tvcs.time=2026-11-21T00:00:00Z',
      'build\t-tags=a=b',
    ];
    expect(parseBuildInfo('go1.26.8', `${lines.join('\n')}\n`)).toEqual({
      goVersion: 'go1.26.8',
      path: 'example.com/m/cmd/x',
      main: { path: 'example.com/m', version: 'v1.2.3', sum: 'h1:main=' },
      dependencies: [
        { path: 'example.com/a', version: 'v1.0.0', sum: 'h1:a=' },
        {
          path: 'example.com/b',
          version: 'v2.0.0',
          sum: '',
          replacedBy: { path: './b', version: '(devel)', sum: '' },
        },
        {
          path: 'example.com/c',
          version: 'v0.1.0',
          sum: '',
          replacedBy: { path: 'example.com/d', version: 'v0.2.0', sum: 'h1:d=' },
        },
      ],
      settings: {
        '-trimpath': 'true',
        '-ldflags': '-X main.version=1.0 -s',
        'odd key': 'a\tbAé',
        CGO_CFLAGS: '',
        'vcs.time': '2026-11-21T00:00:00Z',
        '-tags': 'a=b',
      },
    });
  });

  const odd: readonly (readonly [text: string, settings: Readonly<Record<string, string>>])[] = [
    ['', {}],
    ['build\t', { '': '' }],
    ['build\t=x', { '': 'x' }],
    ['build\ta="broken', { a: '"broken' }],
    ['build\ta="bad \\q"', { a: '"bad \\q"' }],
    ["build\ta=it's", { a: "it's" }],
    ['=>\ta\tb\tc', {}],
    ['something\telse', {}],
  ];
  test.each(odd)('%j stays as it is written', (text, settings) => {
    expect(parseBuildInfo('go1.26.8', text)).toEqual({ ...none, settings });
  });

  test('a name is a name, whatever it means elsewhere', () => {
    const { settings } = parseBuildInfo('go1.26.8', 'build\t__proto__=x\n');
    expect(Object.keys(settings)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
  });
});
