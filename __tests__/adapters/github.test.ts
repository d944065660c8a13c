import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/adapters/github/inputs.ts';
import { reportLinks } from '../../src/adapters/github/report-links.ts';

describe('readInputs', () => {
  test('takes INPUT_ variables and nothing else', () => {
    expect(
      readInputs({ 'INPUT_GO-VERSION': '1.22', INPUT_CACHE: 'true', PATH: '/bin', MY_INPUT_X: 'y' }),
    ).toEqual({
      'go-version': '1.22',
      cache: 'true',
    });
  });
});

describe('reportLinks', () => {
  const env = { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' };

  test('lead to the commit that was checked', () => {
    expect(reportLinks(env).source).toBe('https://ghe.example/o/r/blob/abc/');
  });

  test.each(Object.keys(env))('without %s there is no link to the source', (name) => {
    expect(reportLinks({ ...env, [name]: '' }).source).toBeUndefined();
  });
});
