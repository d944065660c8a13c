import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { decodeBase64, parseCount } from './canonical-text.ts';
import { hashSize } from './merkle.ts';
import type { Hash } from './merkle.ts';
import { openNote } from './note.ts';
import type { Verifier } from './verifier.ts';

/** A moment of a log, signed: all its records follow from these. */
export interface TreeHead {
  /** The database's name. */
  readonly database: string;
  /** Records. */
  readonly size: number;
  readonly rootHash: Hash;
  /** The note that says so, with the database's signature. */
  readonly note: string;
}

/**
 * Reads a signed tree note: a fixed line, the size, the root hash in base64. Lines below, which only a later version of
 * the protocol could give a meaning, are signed but never looked at. Throws UserError, SecurityError.
 */
export function openTreeHead(note: string, signer: Verifier): TreeHead {
  const signed = openNote(note, signer);
  const [title, size = '', root = ''] = signed.text.split('\n');
  const records = parseCount(size);
  const rootHash = decodeBase64(root);
  if (title !== 'go.sum database tree' || records === undefined || rootHash?.length !== hashSize) {
    throw new UserError(
      `the checksum database ${signer.name} signed ${quoted(note)}, which is no tree head; is its address right?`,
    );
  }
  return { database: signer.name, size: records, rootHash, note: signed.note };
}
