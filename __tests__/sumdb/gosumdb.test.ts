import { describe, expect, test } from '@jest/globals';
import { parseGosumdb } from '../../src/sumdb/gosumdb.ts';
import { databaseKeys, defaultGosumdb, gosumdbAliases } from '../../src/go-sites.ts';
import { Signer } from '../support/sumdb-log.ts';

// Held against the real go command in __tests__/integration/sumdb-go.test.ts.

const { verifierKey } = new Signer('sum.example.com');

test('off is off', () => {
  expect(parseGosumdb('off')).toBe('off');
});

test('nothing is Go’s own, whose key is known, asked for through proxies', () => {
  const own = parseGosumdb('');
  expect(own).toMatchObject({
    name: defaultGosumdb,
    verifier: { name: defaultGosumdb, keyHash: '033de0ae' },
  });
  expect(own).not.toHaveProperty('url');
  expect(JSON.stringify(parseGosumdb(defaultGosumdb))).toBe(JSON.stringify(own));
  expect([...databaseKeys.keys()]).toEqual([defaultGosumdb]);
});

test('its alias is the same database elsewhere', () => {
  for (const alias of gosumdbAliases.keys()) {
    expect(parseGosumdb(alias)).toMatchObject({ name: defaultGosumdb, url: `https://${alias}` });
  }
});

describe('keys and addresses', () => {
  test('a key is a database', () => {
    expect(parseGosumdb(verifierKey)).toMatchObject({ name: 'sum.example.com' });
    expect(parseGosumdb(`  ${verifierKey}\t`)).toMatchObject({ name: 'sum.example.com' });
  });

  test.each([
    ['https://sums.example.net/db', 'https://sums.example.net/db'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['file:///srv/sums', 'file:///srv/sums'],
    ['https://user:secret@sums.example.net//', 'https://user:secret@sums.example.net'],
  ])('with the address %s', (written, url) => {
    expect(parseGosumdb(`${verifierKey} ${written}`)).toMatchObject({ name: 'sum.example.com', url });
    expect(parseGosumdb(`${defaultGosumdb}\u00a0${written}`)).toMatchObject({ name: defaultGosumdb, url });
  });

  test.each(['localhost', 'sum.example.com:8080', 'example.com/sums/v2', '127.0.0.1/~a/b_c'])(
    'called %s',
    (name) => {
      expect(parseGosumdb(new Signer(name).verifierKey)).toMatchObject({ name });
    },
  );
});

describe('problems', () => {
  test.each([
    [' ', 'wanted off, a name or key, or one of these and an address'],
    [`${verifierKey} https://a.example.com https://b.example.com`, 'wanted off'],
    ['OFF', 'is not a verifier key'],
    [' off', 'is not a verifier key'],
    ['sum.example.com', 'is not a verifier key'],
    [`${[...gosumdbAliases.keys()][0]} https://a.example.com`, 'is not a verifier key'],
    [verifierKey.replace('sum.', 'sun.'), 'does not have the hash it names'],
    [`${verifierKey} sums.example.com`, 'its address is none of https, http or file'],
    [`${verifierKey} ftp://sums.example.com`, 'its address is none of'],
    [`${verifierKey} https:sums.example.com`, 'its address is none of'],
    [`${verifierKey} https://[`, 'its address is none of'],
    ...[
      '/a',
      'a/',
      'a//b',
      'a/../b',
      '..',
      'a/./b',
      'a?b',
      'a#b',
      'user@a',
      'a\\b',
      'a%2fb',
      'ä.example',
    ].map((name) => [new Signer(name).verifierKey, 'a database is called host[/path]']),
  ])('%j', (value, why) => {
    expect(() => parseGosumdb(value)).toThrow(why);
    expect(() => parseGosumdb(value)).toThrow(/^GOSUMDB is "/);
  });

  test.each([
    `${defaultGosumdb} https://user:secret@a.example.com x`,
    'https://user:secret@a.example.com',
    `https://user:secret${'x'.repeat(100)}@a.example.com`,
    `${defaultGosumdb} ftp://user:secret@a.example.com`,
  ])('tell no password: %s', (value) => {
    expect(() => parseGosumdb(value)).toThrow('***@a.example.com');
    expect(() => parseGosumdb(value)).not.toThrow(/secret/);
  });
});
