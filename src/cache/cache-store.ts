/** An entry that a store has. */
export interface FoundEntry {
  readonly key: string;
  /** Of the archive, where the store says. */
  readonly bytes?: number;
  /** The archive, whole and in order. Throws UserError when it breaks off. */
  content(): AsyncIterable<Uint8Array>;
}

/** A key that is ours to fill. */
export interface Reservation {
  /** Stores a file as the entry's archive; `bytes` is its length. Throws UserError, and then there is no entry. */
  upload(file: string, bytes: number): Promise<void>;
}

/** A place that keeps archives by key, each written once and never changed. */
export interface CacheStore {
  /** For messages: `GitHub's cache service`, `the folder /srv/cache`. */
  readonly name: string;
  /**
   * The entry with exactly the key, else the newest one that begins with the first prefix that has any. `format` tells
   * archives of different make apart. Throws UserError when the store cannot be asked.
   */
  find(key: string, prefixes: readonly string[], format: string): Promise<FoundEntry | undefined>;
  /** Asked before anything is packed; undefined where the key is taken, or another job is filling it. Throws UserError. */
  reserve(key: string, format: string): Promise<Reservation | undefined>;
  /**
   * Removes all but the newest `keep` entries that begin with the prefix, as far as it may. Absent where the store makes
   * room by itself. Throws UserError when the store cannot be asked.
   */
  prune?(prefix: string, keep: number, format: string): Promise<void>;
}
