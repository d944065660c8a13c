import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { decodeBase64 } from './canonical-text.ts';
import { misbehavior } from './security-error.ts';
import { isSignerName } from './verifier.ts';
import type { Verifier } from './verifier.ts';

/** A note that its signer has signed. */
export interface OpenNote {
  /** What was signed. */
  readonly text: string;
  /** The note with the signer's own signature alone: what others put below does not get any further. */
  readonly note: string;
}

/** One line below a note: `— name base64`. */
interface Signature {
  readonly line: string;
  readonly name: string;
  readonly keyHash: string;
  readonly bytes: Uint8Array;
}

/** As Go: nobody should spend long on a note. */
const maxSignatures = 100;

/**
 * Reads a signed note. The signer's own signature must be good, and a second one of the same key too; those of signers we
 * do not know are left alone. Throws UserError for what is no note, SecurityError for one that the signer did not sign.
 * Format: golang.org/x/mod, sumdb/note.
 */
export function openNote(note: string, signer: Verifier): OpenNote {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const signatures = parseSignatures(note.slice(end + 2));
  if (end < 0 || signatures === undefined || hasControls(note)) {
    throw new UserError(
      `the checksum database ${signer.name} answered with ${quoted(note)} instead of a signed tree note; check what answers in its place`,
    );
  }
  const own = signatures.filter(({ name, keyHash }) => name === signer.name && keyHash === signer.keyHash);
  const [first] = own;
  if (first === undefined) {
    throw misbehavior(signer.name, `sent a tree note without a signature by its key ${signer.keyHash}`);
  }
  if (!own.every(({ bytes }) => signer.verify(text, bytes))) {
    throw misbehavior(signer.name, `sent a tree note whose signature is not by its key ${signer.keyHash}`);
  }
  return { text, note: `${text}\n${first.line}\n` };
}

/** All lines, each ended, or undefined when one is malformed. */
function parseSignatures(lines: string): readonly Signature[] | undefined {
  const split = lines.split('\n');
  if (split.pop() !== '' || split.length > maxSignatures) return undefined;
  const signatures = split.map(parseSignature).filter((signature) => signature !== undefined);
  return signatures.length === split.length ? signatures : undefined;
}

function parseSignature(line: string): Signature | undefined {
  const [, name = '', base64 = ''] = /^— ([^ ]*) (.*)$/.exec(line) ?? [];
  const bytes = decodeBase64(base64);
  if (!isSignerName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { line, name, keyHash: bytes.toString('hex', 0, 4), bytes: bytes.subarray(4) };
}

/** Whether a note holds what none may: control characters of ASCII other than the newline. */
function hasControls(note: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0009\u000b-\u001f]/.test(note);
}
