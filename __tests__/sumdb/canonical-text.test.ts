import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64, parseCount } from '../../src/sumdb/canonical-text.ts';

test('base64 has one spelling', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string({ unit: 'binary' }), (bytes, text) => {
      const written = Buffer.from(bytes).toString('base64');
      expect(decodeBase64(written)).toEqual(Buffer.from(bytes));
      if (decodeBase64(text)) expect(decodeBase64(text)?.toString('base64')).toBe(text);
    }),
  );
});

test.each(['A', 'AA', 'AAA', 'AB==', 'AAB=', 'AA==\n', ' AA==', 'A-A=', 'A_A=', 'AA=', 'AAAA=', 'A A='])(
  '%j is no base64',
  (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  },
);

test('a count has one spelling', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.string({ unit: 'binary' }), (count, text) => {
      expect(parseCount(String(count))).toBe(count);
      if (parseCount(text) !== undefined) expect(String(parseCount(text))).toBe(text);
    }),
  );
});

test.each([
  '',
  '-0',
  '-1',
  '+1',
  '00',
  '01',
  ' 1',
  '1 ',
  '1\n',
  '1.0',
  '1e3',
  '0x1',
  '1_0',
  '٣',
  '9007199254740992',
  '1'.repeat(400),
])('%j is no count', (text) => {
  expect(parseCount(text)).toBeUndefined();
});
