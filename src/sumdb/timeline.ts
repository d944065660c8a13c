import { Unreachable, UserError, messageOf } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import type { HeadStore } from './checksum-database.ts';
import { rootHash } from './merkle.ts';
import { SecurityError } from './security-error.ts';
import type { TileReader } from './tile-reader.ts';
import { openTreeHead } from './tree-head.ts';
import type { TreeHead } from './tree-head.ts';
import { Tree } from './tree.ts';
import type { Verifier } from './verifier.ts';

/** Characters of a note that an error shows: all of it, as long as tree heads are what they are. */
const shownNote = 1000;

/**
 * The one history of a database. Every head seen, in this run or an earlier one, is proven to be a moment of it before
 * anything below that head is believed, so that a server that keeps another log for some of its users is found out.
 */
export class Timeline {
  readonly #signer: Verifier;
  readonly #tiles: TileReader;
  readonly #heads: HeadStore;
  #newest: Tree;
  /** The note that the store was last seen to hold. */
  #stored = '';
  #remembering: Promise<void> = Promise.resolve();

  constructor(signer: Verifier, tiles: TileReader, heads: HeadStore) {
    this.#signer = signer;
    this.#tiles = tiles;
    this.#heads = heads;
    // Every history begins with the empty tree, which needs no signature.
    this.#newest = new Tree({ database: signer.name, size: 0, rootHash: rootHash([]), note: '' }, tiles);
  }

  /**
   * The newest tree, once it is proven to be of one history with the head and with what earlier runs saw. Throws
   * SecurityError for a second history, UserError when no proof is to be had.
   */
  async include(head: TreeHead): Promise<Tree> {
    await this.#place(head);
    // One after the other, so that nobody writes an older head over a newer.
    this.#remembering = this.#remembering.then(async () => this.#remember());
    await this.#remembering;
    return this.#newest;
  }

  /** Proves that the head and the newest tree are of one history; the newer of the two is the newest from then on. */
  async #place(head: TreeHead): Promise<void> {
    while (head.size > this.#newest.head.size) {
      const newest = this.#newest;
      const tree = new Tree(head, this.#tiles);
      await proveContinuation(newest.head, tree);
      // Unless another look-up has moved on during the proof: then this head is to be held against that one.
      if (this.#newest === newest) this.#newest = tree;
    }
    await proveContinuation(head, this.#newest);
  }

  /** What the store holds, which other runs write too, is of the one history; the newer head stays there. */
  async #remember(): Promise<void> {
    if (this.#newest.head.note === this.#stored) return;
    const stored = await this.#heads.read();
    if (stored !== undefined) await this.#place(this.#openStored(stored));
    const { note } = this.#newest.head;
    if (note !== stored) await this.#heads.write(note);
    this.#stored = note;
  }

  #openStored(note: string): TreeHead {
    try {
      return openTreeHead(note, this.#signer);
    } catch (error) {
      const { name, keyHash } = this.#signer;
      throw new UserError(
        `the tree head of the checksum database ${name} that is remembered in ${this.#heads.place} is not one that its key ${keyHash} signed ` +
          `(${quoted(note)}): ${messageOf(error)}; remove it if that key was changed on purpose`,
      );
    }
  }
}

/** The newer tree began with the very records of the older. */
async function proveContinuation(older: TreeHead, newer: Tree): Promise<void> {
  const root = await newer.rootHashAt(older.size).catch((error: unknown) => {
    throw withoutProof(older, newer.head, error);
  });
  if (!root.equals(older.rootHash)) throw fork(older, newer.head, root);
}

function withoutProof(older: TreeHead, newer: TreeHead, error: unknown): unknown {
  if (!(error instanceof UserError) || error instanceof SecurityError || error instanceof Unreachable)
    return error;
  return new UserError(
    `the checksum database ${newer.database} does not prove that its trees of ${older.size} and ${newer.size} records ` +
      `are of one history, as when what answers for it is out of date or was rolled back (${error.message})`,
  );
}

/** With all that is needed to report it: two notes that the database signed and that cannot both be true. */
function fork(older: TreeHead, newer: TreeHead, root: Buffer): SecurityError {
  return new SecurityError(
    `SECURITY ERROR: the checksum database ${newer.database} has signed two histories: its tree of ${older.size} records ` +
      `has the root hash ${older.rootHash.toString('base64')}, but the first ${older.size} records of its tree of ` +
      `${newer.size} have ${root.toString('base64')}; believe none of its answers, and report both signed notes to whoever ` +
      `runs it: ${quoted(older.note, shownNote)} and ${quoted(newer.note, shownNote)}`,
  );
}
