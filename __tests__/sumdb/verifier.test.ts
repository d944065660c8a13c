import { expect, test } from '@jest/globals';
import { parseVerifier } from '../../src/sumdb/verifier.ts';
import { Signer, sha256 } from '../support/sumdb-log.ts';

const signer = new Signer('sum.example.com');
const [name = '', hash = '', base64 = ''] = signer.verifierKey.split('+');
const bytes = Buffer.from(base64, 'base64');

/** A key whose hash is right, whatever it holds. */
function keyOf(encoded: Buffer, called = name): string {
  const keyHash = sha256(`${called}\n`, encoded).toString('hex', 0, 4);
  return `${called}+${keyHash}+${encoded.toString('base64')}`;
}

test('a key verifies what its owner signed, and nothing else', () => {
  const verifier = parseVerifier(signer.verifierKey);
  expect(verifier).toMatchObject({ name: 'sum.example.com', keyHash: hash });
  const signature = Buffer.from(signer.line('text\n').split(' ')[2] ?? '', 'base64').subarray(4);
  expect(verifier.verify('text\n', signature)).toBe(true);
  expect(verifier.verify('text', signature)).toBe(false);
  expect(verifier.verify('text\n', signature.subarray(1))).toBe(false);
  expect(verifier.verify('text\n', Buffer.alloc(0))).toBe(false);
  expect(verifier.verify('text\n', Buffer.alloc(64))).toBe(false);
  expect(parseVerifier(new Signer(name, 2).verifierKey).verify('text\n', signature)).toBe(false);
});

test('the hash may be in capitals, base64 may hold a plus', () => {
  expect(parseVerifier(`${name}+${hash.toUpperCase()}+${base64}`).keyHash).toBe(hash);
  const many = Array.from({ length: 200 }, (_, seed) => new Signer(name, seed).verifierKey);
  const withPlus = many.filter((key) => key.split('+').length > 3);
  expect(withPlus.length).toBeGreaterThan(10);
  for (const key of withPlus) expect(parseVerifier(key).name).toBe(name);
});

test.each([
  '',
  name,
  `${name}+${hash}`,
  `${name}+${hash}+`,
  `+${hash}+${base64}`,
  `${name} x+${hash}+${base64}`,
  `${name}\u00a0x+${hash}+${base64}`,
  `${name}+${hash.slice(1)}+${base64}`,
  `${name}+0${hash}+${base64}`,
  `${name}+0x${hash.slice(2)}+${base64}`,
  `${name}+${hash}+${base64}=`,
  `${name}+${hash}+${base64}\n`,
  ` ${signer.verifierKey}`,
])('%j is no key', (text) => {
  expect(() => parseVerifier(text)).toThrow('is not a verifier key');
});

test.each([
  ['hash', `${name}+00000000+${base64}`],
  ['name', `sum.example.org+${hash}+${base64}`],
  ['key', `${name}+${hash}+${Buffer.from(bytes).fill(0, 32).toString('base64')}`],
])('a key with another %s does not have the hash it names', (_, text) => {
  expect(() => parseVerifier(text)).toThrow('does not have the hash it names');
});

test.each([
  ['algorithm 0', keyOf(Buffer.concat([Buffer.from([0]), bytes.subarray(1)]))],
  ['algorithm 2', keyOf(Buffer.concat([Buffer.from([2]), bytes.subarray(1)]))],
  ['31 bytes', keyOf(bytes.subarray(0, 32))],
  ['33 bytes', keyOf(Buffer.concat([bytes, Buffer.from([0])]))],
  ['nothing but an algorithm', keyOf(bytes.subarray(0, 1))],
])('a key of %s is none of Ed25519', (_, text) => {
  expect(() => parseVerifier(text)).toThrow('is not of Ed25519');
});
