import { UserError } from '../../core/errors.ts';
import { treeHash } from './tree-hash.ts';
import { zipHash } from './zip-hash.ts';

/** What go.sum has a hash for: a module's zip, or the tree that was unpacked from it. */
export interface Hashable {
  /** On this disk. */
  readonly path: string;
  /** What the names of its files begin with where it is a tree: `golang.org/x/text@v0.3.0`. */
  readonly tree?: string;
  /** About how much there is to read. */
  readonly bytes: number;
}

/** What the threads that hash are given. */
export interface Hashing {
  readonly pieces: readonly Hashable[];
  /** One number, in memory that they share: how many of `pieces` were taken. */
  readonly taken: Int32Array;
}

/** What was learnt of one of the pieces: its `h1:…`, or why no module can have it. */
export interface Hashed {
  readonly index: number;
  readonly hash: string;
}

/** Takes one piece after the other until none is left. Throws what the file system says. */
export async function hashAll({ pieces, taken }: Hashing, report: (hashed: Hashed) => void): Promise<void> {
  for (;;) {
    const index = Atomics.add(taken, 0, 1);
    const piece = pieces[index];
    if (piece === undefined) return;
    report({ index, hash: await hashOrReason(piece) });
  }
}

async function hashOrReason({ path, tree }: Hashable): Promise<string> {
  try {
    return tree === undefined ? await zipHash(path) : treeHash(path, tree);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
