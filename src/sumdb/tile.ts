import { hashSize, subtreeHash } from './merkle.ts';
import type { Hash, Subtree } from './merkle.ts';

/** Levels of the tree that one tile spans. The go command asks for no other height. */
const tileHeight = 8;

/** Hashes in a full tile. */
const fullWidth = 2 ** tileHeight;

/**
 * What a database serves hashes in: tile `level`, `index` holds those of `width` subtrees that stand side by side, each
 * of 256^level records. Partial tiles are at the right edge of the tree. Reference: golang.org/x/mod, sumdb/tlog.
 */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** 1 to 256. */
  readonly width: number;
}

/** The tile that a subtree's hash is read from, as wide as a tree of `size` records has it. */
export function tileOf(subtree: Subtree, size: number): Tile {
  const level = Math.floor(subtree.level / tileHeight);
  const index = Math.floor((subtree.index * 2 ** (subtree.level % tileHeight)) / fullWidth);
  const hashes = Math.floor(size / fullWidth ** level);
  return { level, index, width: Math.min(fullWidth, hashes - index * fullWidth) };
}

/** The hash of a subtree, out of the hashes of the tile that it is in. */
export function hashInTile(hashes: Buffer, subtree: Subtree): Hash {
  const count = 2 ** (subtree.level % tileHeight);
  const first = (subtree.index * count) % fullWidth;
  return subtreeHash(hashes.subarray(first * hashSize, (first + count) * hashSize));
}

/** Whether it will never change: partial tiles grow with the tree. */
export function isFull(tile: Tile): boolean {
  return tile.width === fullWidth;
}

/** The tile once the tree has grown past it. */
export function grown(tile: Tile): Tile {
  return { ...tile, width: fullWidth };
}

/** The subtree that a full tile is; its hash is in a tile one level up. */
export function subtreeOf({ level, index }: Tile): Subtree {
  return { level: (level + 1) * tileHeight, index };
}

/** Bytes of it. */
export function tileLength(tile: Tile): number {
  return tile.width * hashSize;
}

/** Where it is served: `/tile/8/0/x123/456`, `/tile/8/1/000.p/44`. */
export function tilePath(tile: Tile): string {
  let path = threeDigits(tile.index);
  for (let rest = Math.floor(tile.index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${threeDigits(rest)}/${path}`;
  }
  const partial = isFull(tile) ? '' : `.p/${tile.width}`;
  return `/tile/${tileHeight}/${tile.level}/${path}${partial}`;
}

function threeDigits(number: number): string {
  return String(number % 1000).padStart(3, '0');
}
