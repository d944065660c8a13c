import { createHash } from 'node:crypto';

/** SHA-256: 32 bytes. */
export type Hash = Buffer;

/** Bytes of a hash. */
export const hashSize = 32;

/** A perfect subtree of a log: the 2^level records from number index * 2^level on. Level 0 is one record. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

// RFC 6962, section 2.1: the first byte keeps a record from passing for a node, and the other way round.
const recordPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

/** The hash of a record's text, as UTF-8. */
export function recordHash(text: string): Hash {
  return createHash('sha256').update(recordPrefix).update(text).digest();
}

/** The hash over two hashes that stand side by side. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest();
}

/** The hash over 2^k hashes, given one after the other. */
export function subtreeHash(hashes: Buffer): Hash {
  if (hashes.length === hashSize) return hashes;
  const middle = hashes.length / 2;
  return nodeHash(subtreeHash(hashes.subarray(0, middle)), subtreeHash(hashes.subarray(middle)));
}

/** The perfect subtrees that a log of `size` records consists of, largest first: one for each bit of its size. */
export function subtreesOf(size: number): readonly Subtree[] {
  const subtrees: Subtree[] = [];
  for (let level = 52; level >= 0; level--) {
    // Sizes have up to 53 bits, so no bitwise operators.
    const count = Math.floor(size / 2 ** level);
    if (count % 2 === 1) subtrees.push({ level, index: count - 1 });
  }
  return subtrees;
}

/** The root hash of a log, from the hashes of its `subtreesOf`; without any, that of the empty log. */
export function rootHash(subtrees: readonly Hash[]): Hash {
  if (subtrees.length === 0) return createHash('sha256').digest();
  return subtrees.reduceRight((right, left) => nodeHash(left, right));
}
