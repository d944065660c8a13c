import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.ts';
import { inTurn, parseGoproxy } from '../../src/network/goproxy.ts';
import type { ProxyEntry } from '../../src/network/goproxy.ts';

const proxy = (address: string, fallsBackOnError = false): ProxyEntry => ({
  kind: 'proxy',
  address,
  fallsBackOnError,
});

describe('parseGoproxy', () => {
  test.each<readonly [string, readonly ProxyEntry[]]>([
    ['https://a.example', [proxy('https://a.example')]],
    ['https://a.example/go/', [proxy('https://a.example/go')]],
    ['a.example/go', [proxy('https://a.example/go')]],
    ['localhost:3000', [proxy('https://localhost:3000')]],
    ['file:///srv/go', [proxy('file:///srv/go')]],
    ['http://u:p@a.example', [proxy('http://u:p@a.example')]],
    ['https://a.example,https://b.example', [proxy('https://a.example'), proxy('https://b.example')]],
    [
      'https://a.example|b.example,direct',
      [proxy('https://a.example', true), proxy('https://b.example'), { kind: 'direct' }],
    ],
    [' https://a.example , , off', [proxy('https://a.example'), { kind: 'off' }]],
    ['direct,https://a.example', [{ kind: 'direct' }]],
    ['off|https://a.example', [{ kind: 'off' }]],
    ['https://a.example,', [proxy('https://a.example')]],
    // As `withoutCredentials` knows them.
    ['https:/u:p@a.example/go', [proxy('https://u:p@a.example/go')]],
    ['https:///u:p@a.example', [proxy('https://u:p@a.example')]],
  ])('%j', (value, entries) => {
    expect(parseGoproxy(value)).toStrictEqual(entries);
  });

  test.each([
    ['', 'names no module proxy'],
    [' , |', 'names no module proxy'],
    ['none', 'entry number 1 is no address'],
    ['/srv/go', 'entry number 1 is no address'],
    ['https://a.example,ftp://b.example', 'entry number 2 is no address'],
    ['https://', 'entry number 1 is no address'],
  ])('%j is refused', (value, message) => {
    expect(() => parseGoproxy(value)).toThrow(UserError);
    expect(() => parseGoproxy(value)).toThrow(message);
  });

  test.each([
    'ftp://user:secret@a.example',
    'user:secret@a.example:99999',
    'https://user:secret/x@a.example',
    'https://user:secret,x@a.example',
  ])('no part of the password in %j is shown', (value) => {
    expect(() => parseGoproxy(value)).toThrow(/^(?!.*secret)GOPROXY's entry number 1 is no address/);
  });
});

class Missing extends UserError {
  readonly missing = true;
}

describe('inTurn', () => {
  const entries = parseGoproxy('https://a.example,https://b.example|https://c.example,direct');

  /** Asks with one outcome after the other; returns who was asked and what came out. */
  async function asked(...outcomes: readonly (Error | string)[]): Promise<{ asked: number; answer: string }> {
    let at = 0;
    const answer = await inTurn(entries, async () => {
      const outcome = outcomes[at++] ?? 'too many';
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }).catch((error: Error) => error.message);
    return { asked: at, answer };
  }

  const missing = new Missing('missing');
  const broken = new UserError('broken');
  test.each<readonly [readonly (Error | string)[], number, string]>([
    [['ok'], 1, 'ok'],
    [[missing, 'ok'], 2, 'ok'],
    [[broken, 'ok'], 1, 'broken'],
    [[missing, broken, 'ok'], 3, 'ok'],
    [[missing, broken, broken, 'ok'], 3, 'broken'],
    [[missing, broken, missing, 'ok'], 4, 'ok'],
    [[missing, broken, missing, missing], 4, 'broken'],
    [[missing, missing, missing, missing], 4, 'missing'],
    [[new TypeError('bug'), 'ok'], 1, 'bug'],
  ])('%j', async (outcomes, count, answer) => {
    expect(await asked(...outcomes)).toStrictEqual({ asked: count, answer });
  });
});
