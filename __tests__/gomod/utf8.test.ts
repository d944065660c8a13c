import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringValue } from '../../src/gomod/quoted-string.ts';
import { decodeUtf8 } from '../../src/gomod/utf8.ts';

test.each([
  [[0x61, 0xff, 0x62], 'a\ufffdb'],
  [[0xf0, 0x9f, 0x98], '\ufffd\ufffd\ufffd'],
  [[0xf0, 0x9f, 0x98, 0x80], '😀'],
  [[0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd'],
  [[0xc0, 0x80], '\ufffd\ufffd'],
  [[0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  [[0xc3], '\ufffd'],
])('bytes %j', (bytes, text) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBe(text);
});

test('valid text comes back, and every other byte counts for one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      expect(decodeUtf8(Buffer.from(before))).toBe(before);
      const broken = Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0xfe]), Buffer.from(after)]);
      expect(decodeUtf8(broken)).toBe(`${before}\ufffd\ufffd${after}`);
    }),
  );
});

test.each([
  ['plain/word', 'plain/word'],
  ['"a b"', 'a b'],
  [String.raw`"\a\b\f\n\r\t\v\\\""`, '\u0007\b\f\n\r\t\v\\"'],
  [String.raw`"\x41\101\u00e9\U0001f600"`, 'AAé😀'],
  [String.raw`"\xc3\xa9 \xff"`, 'é \ufffd'],
])('the value of %s', (word, value) => {
  expect(stringValue(word)).toBe(value);
});

test.each([
  String.raw`"\q"`,
  String.raw`"\'"`,
  String.raw`"\400"`,
  String.raw`"\ud800"`,
  String.raw`"\U00110000"`,
  String.raw`"\x4"`,
  '`a`',
  "a'b",
  'a"b"',
  '"a\\\nb"',
])('%s has none', (word) => {
  expect(() => stringValue(word)).toThrow(/is no escape|has a quote|may not go on/);
});
