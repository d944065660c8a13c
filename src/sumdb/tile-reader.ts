import { Unreachable, UserError } from '../core/errors.ts';
import type { DatabaseServer } from './checksum-database.ts';
import { grown, isFull, tileLength, tilePath } from './tile.ts';
import type { Tile } from './tile.ts';

/** Reads the tiles of one database, each once, however many ask. What it hands out is as the server sent it. */
export class TileReader {
  readonly #database: string;
  readonly #server: DatabaseServer;
  readonly #tiles = new Map<string, Promise<Buffer>>();

  constructor(database: string, server: DatabaseServer) {
    this.#database = database;
    this.#server = server;
  }

  /** The tile's hashes, unproven, exactly as many as it is wide. Throws UserError. */
  async read(tile: Tile): Promise<Buffer> {
    const path = tilePath(tile);
    const reading = this.#tiles.get(path) ?? this.#fetch(tile);
    this.#tiles.set(path, reading);
    return reading;
  }

  /** A server that has grown need not keep partial tiles: the full one begins with the same hashes. */
  async #fetch(tile: Tile): Promise<Buffer> {
    try {
      return await this.#download(tile);
    } catch (error) {
      if (isFull(tile) || !(error instanceof UserError) || error instanceof Unreachable) throw error;
      const full = await this.read(grown(tile)).catch(() => {
        throw error;
      });
      return full.subarray(0, tileLength(tile));
    }
  }

  async #download(tile: Tile): Promise<Buffer> {
    const length = tileLength(tile);
    const path = tilePath(tile);
    const bytes = Buffer.from(await this.#server.read(path, length));
    if (bytes.length === length) return bytes;
    throw new UserError(
      `the checksum database ${this.#database} answered ${path} with ${bytes.length} bytes instead of ${length}; try again, or check what answers in its place`,
    );
  }
}
