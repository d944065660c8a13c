import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { json } from '../../../src/report/outlets/json.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { suspiciousLines } from '../../support/runner/commands.ts';

describe('json', () => {
  it('is the same value, and safe in a job log', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (key, text) => {
        const value = { [`k${key}`]: [text, { nested: text }] };
        const output = json(value);
        expect(JSON.parse(output)).toEqual(value);
        expect(suspiciousLines(output)).toEqual([]);
        expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u);
      }),
    );
  });

  it('escapes what JSON does not', () => {
    expect(json('##[error]\u202e\u009b\u{e0041}')).toBe('"##\\u005berror]\\u202e\\u009b\\udb40\\udc41"\n');
  });
});
