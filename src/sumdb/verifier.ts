import { createHash, createPublicKey, verify } from 'node:crypto';
import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { decodeBase64 } from './canonical-text.ts';

/** What believes the notes of one signer. */
export interface Verifier {
  readonly name: string;
  /** Eight lower-case hexadecimal digits, which tell the keys of one signer apart. */
  readonly keyHash: string;
  /** Whether a signature (64 bytes) over the text, as UTF-8, is good. */
  verify(text: string, signature: Uint8Array): boolean;
}

/** The first byte of an encoded key; the only algorithm there is (golang.org/x/mod, sumdb/note, algEd25519). */
const ed25519 = 1;

/**
 * Reads a verifier key: `name+hash+key`, where `key` is base64 of the algorithm and 32 bytes, and `hash` the first four
 * bytes of the SHA-256 over name, newline, algorithm and bytes. Throws UserError.
 */
export function parseVerifier(text: string): Verifier {
  const [, name = '', hash = '', base64 = ''] = /^([^+]*)\+([^+]*)\+(.*)$/s.exec(text) ?? [];
  const encoded = decodeBase64(base64);
  if (!isSignerName(name) || !/^[0-9a-f]{8}$/i.test(hash) || !encoded || encoded.length === 0) {
    throw new UserError(
      `${quoted(text)} is not a verifier key such as example.com+1a2b3c4d+AbC…=; copy it whole`,
    );
  }
  const keyHash = hash.toLowerCase();
  if (createHash('sha256').update(`${name}\n`).update(encoded).digest('hex').slice(0, 8) !== keyHash) {
    throw new UserError(`the verifier key ${quoted(text)} does not have the hash it names; copy it whole`);
  }
  if (encoded[0] !== ed25519 || encoded.length !== 33) {
    throw new UserError(`the verifier key ${quoted(text)} is not of Ed25519, the one kind that exists`);
  }
  const x = encoded.subarray(1).toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  return { name, keyHash, verify: (signed, signature) => verify(null, Buffer.from(signed), key, signature) };
}

/** Whether a signer may be called so: no spaces of any kind and no plus, which separate it from what follows. */
export function isSignerName(name: string): boolean {
  return /^[^\p{White_Space}+]+$/u.test(name);
}
