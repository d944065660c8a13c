import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import { OPTIONS } from '../../src/config/options.ts';
import { configOrThrow, parseConfig } from '../../src/config/parse-config.ts';
import type { RawOptions } from '../../src/config/parse-config.ts';

function config(raw: RawOptions, env: Record<string, string> = {}): Config {
  return configOrThrow(parseConfig(raw, env));
}

function problems(raw: RawOptions): readonly string[] {
  const parsed = parseConfig(raw, {});
  return parsed.ok ? [] : parsed.problems;
}

describe('parseConfig', () => {
  test('nothing given means the defaults', () => {
    expect(config({})).toEqual({
      goVersion: '',
      goVersionFile: '',
      checkLatest: false,
      architecture: '',
      token: '',
      cache: 'auto',
      cacheDependencyPath: [],
      cacheFolder: '',
      cacheBudget: 2000,
      cacheSecret: '',
      goDownloadBaseUrl: '',
      workingDirectory: '.',
      modules: [],
      checks: ['tidy', 'targets'],
      failOn: 'error',
      language: 'en',
      patchPolicy: 'pinned',
      toolchain: 'local',
      tidyCompat: '',
      targets: ['none'],
      targetsMode: 'types',
      targetsAllowFailure: [],
      targetsTests: false,
      static: 'any',
      tags: [],
      matrix: '',
      jobStatus: '',
    });
  });

  test('the runner hands over every input, an absent one as an empty string', () => {
    const empty = Object.fromEntries(OPTIONS.map((option) => [option.name, '']));
    expect(config(empty)).toEqual(config({}));
  });

  test.each<[RawOptions, Partial<Config>]>([
    [{ 'go-version': ' 1.22.x ' }, { goVersion: '1.22.x' }],
    [
      { 'check-latest': 'True', cache: 'FALSE' },
      { checkLatest: true, cache: 'false' },
    ],
    [
      { 'go-download-base-url': 'http://mirror.example/dl//' },
      { goDownloadBaseUrl: 'http://mirror.example/dl' },
    ],
    [{ modules: 'a, b\n!c/{d,e}/* ' }, { modules: ['a', 'b', '!c/{d,e}/*'] }],
    [{ checks: 'none' }, { checks: [] }],
    [{ checks: 'all', skip: 'tidy' }, { checks: ['targets'] }],
    [{ checks: 'all', skip: 'tidy, targets' }, { checks: [] }],
    [{ checks: 'tidy' }, { checks: ['tidy'] }],
    [{ 'tidy-compat': '1.17' }, { tidyCompat: '1.17' }],
    [
      { 'fail-on': 'never', 'patch-policy': 'warn', toolchain: 'auto' },
      { failOn: 'never', patchPolicy: 'warn', toolchain: 'auto' },
    ],
  ])('%j', (raw, expected) => {
    expect(config(raw)).toMatchObject(expected);
  });

  test.each<[Record<string, string>, string]>([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'zh-Hans' }, 'zh-CN'],
    [{ LANG: 'zh_TW.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('language auto in %j is %s', (env, expected) => {
    expect(config({}, env).language).toBe(expected);
  });

  test('a chosen language wins over the environment', () => {
    expect(config({ language: 'en' }, { LANG: 'zh_CN.UTF-8' }).language).toBe('en');
  });

  test('every problem of every input is told at once', () => {
    expect(
      problems({
        'go-verison': '1.22',
        'check-latest': 'yes',
        'fail-on': 'warn',
        skip: 'tdiy',
        'go-download-base-url': 'ftp://mirror.example',
        'tidy-compat': 'go1.17',
      }),
    ).toEqual([
      'go-verison: there is no such input; did you mean go-version?',
      'check-latest: takes true or false, got "yes"',
      'go-download-base-url: takes an http or https address, got "ftp://mirror.example"',
      'skip: takes tidy, targets; got "tdiy"; did you mean tidy?',
      'fail-on: takes error, warning, notice, never; got "warn"',
      'tidy-compat: takes a language version such as 1.17, got "go1.17"',
    ]);
  });

  test('a password in an address would be shown in the log', () => {
    const [problem] = problems({ 'go-download-base-url': 'https://me:secret@mirror.example/dl' });
    expect(problem).toContain('without user and password');
    expect(problem).not.toContain('secret');
  });

  test('only blanks is no version', () => {
    expect(problems({ 'go-version': '  ' })).toHaveLength(1);
  });

  test('a long value is cut in the message', () => {
    expect(problems({ cache: 'x'.repeat(5000) }).join('').length).toBeLessThan(200);
  });
});
