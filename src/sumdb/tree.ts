import { hashInTile, isFull, subtreeOf, tileOf, tilePath } from './tile.ts';
import type { Tile } from './tile.ts';
import { rootHash, subtreeHash, subtreesOf } from './merkle.ts';
import type { Hash, Subtree } from './merkle.ts';
import { misbehavior } from './security-error.ts';
import type { SecurityError } from './security-error.ts';
import type { TileReader } from './tile-reader.ts';
import type { TreeHead } from './tree-head.ts';

/**
 * The tree below a signed head. Every hash it hands out follows from the head's root hash, in one of two ways:
 *
 * - The *edge*, the partial tiles at the right end of each level, holds the hashes of all `subtreesOf` the tree. It is
 *   believed when these give the root hash.
 * - A full tile is a subtree itself. It is believed when its hash is the one that stands, believed, one level above.
 *
 * Both use every byte of the tiles, so no tile that was altered anywhere gives anything.
 */
export class Tree {
  readonly head: TreeHead;
  readonly #tiles: TileReader;
  readonly #fullTiles = new Map<string, Promise<Buffer>>();
  /** By path. */
  #edge: Promise<ReadonlyMap<string, Buffer>> | undefined;

  constructor(head: TreeHead, tiles: TileReader) {
    this.head = head;
    this.#tiles = tiles;
  }

  /** The hash of a record that the tree has: `id` < size. Throws SecurityError, UserError. */
  async recordHash(id: number): Promise<Hash> {
    return this.#hashOf({ level: 0, index: id });
  }

  /** The root hash that the tree had when it held its first `size` records: `size` ≤ its own. Throws SecurityError, UserError. */
  async rootHashAt(size: number): Promise<Hash> {
    if (size === this.head.size) return this.head.rootHash;
    return rootHash(await Promise.all(subtreesOf(size).map(async (subtree) => this.#hashOf(subtree))));
  }

  async #hashOf(subtree: Subtree): Promise<Hash> {
    const { size } = this.head;
    if ((subtree.index + 1) * 2 ** subtree.level > size)
      throw new RangeError(`beyond a tree of ${size} records`);
    const tile = tileOf(subtree, size);
    return hashInTile(await (isFull(tile) ? this.#fullTile(tile) : this.#edgeTile(tile)), subtree);
  }

  async #fullTile(tile: Tile): Promise<Buffer> {
    const path = tilePath(tile);
    const proof = this.#fullTiles.get(path) ?? this.#proveFullTile(tile);
    this.#fullTiles.set(path, proof);
    return proof;
  }

  async #proveFullTile(tile: Tile): Promise<Buffer> {
    const [hashes, expected] = await Promise.all([this.#tiles.read(tile), this.#hashOf(subtreeOf(tile))]);
    if (!subtreeHash(hashes).equals(expected)) throw this.#contradicts(tilePath(tile));
    return hashes;
  }

  async #edgeTile(tile: Tile): Promise<Buffer> {
    this.#edge ??= this.#proveEdge();
    const hashes = (await this.#edge).get(tilePath(tile));
    if (hashes === undefined) throw new RangeError(`${tilePath(tile)} is not at the edge`);
    return hashes;
  }

  async #proveEdge(): Promise<ReadonlyMap<string, Buffer>> {
    const edge = new Map<string, Buffer>();
    const { size } = this.head;
    const hashes = await Promise.all(
      subtreesOf(size).map(async (subtree) => {
        const tile = tileOf(subtree, size);
        const read = await this.#tiles.read(tile);
        edge.set(tilePath(tile), read);
        return hashInTile(read, subtree);
      }),
    );
    if (!rootHash(hashes).equals(this.head.rootHash)) throw this.#contradicts([...edge.keys()].join(', '));
    return edge;
  }

  #contradicts(paths: string): SecurityError {
    const { database, size } = this.head;
    return misbehavior(
      database,
      `answered ${paths} with hashes that do not belong to its signed tree of ${size} records`,
    );
  }
}
