import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { goSumLines, parseLookupAnswer } from './lookup-answer.ts';
import { lookupPath } from './lookup-path.ts';
import { recordHash } from './merkle.ts';
import { misbehavior } from './security-error.ts';
import { TileReader } from './tile-reader.ts';
import { Timeline } from './timeline.ts';
import { openTreeHead } from './tree-head.ts';
import type { Verifier } from './verifier.ts';

/** What answers for a database: itself, a module proxy, a folder. None of them is believed. */
export interface DatabaseServer {
  /**
   * The answer to a path such as `/lookup/golang.org/toolchain@v0.0.1-go1.22.5.linux-amd64` or `/tile/8/0/x123/456`.
   * Throws UserError when there is none, or one of more than `maxBytes`.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
}

/** Keeps one text between runs: the signed tree note last accepted. Whole or not at all; other processes may use it too. */
export interface HeadStore {
  /** For messages: the file. */
  readonly place: string;
  read(): Promise<string | undefined>;
  write(note: string): Promise<void>;
}

/**
 * Bytes of a look-up's answer. A real one has 500: two lines of go.sum and a tree note. This leaves room for module paths
 * as long as addresses may be and for a hundred signatures.
 */
const maxAnswer = 32 * 1024;

/**
 * Asks a Go checksum database (go.dev/ref/mod#checksum-database). What it returns follows, by hashes alone, from a tree
 * head that the database's key has signed, and every such head from those before. Safe for many look-ups at a time.
 */
export class ChecksumDatabase {
  readonly #verifier: Verifier;
  readonly #server: DatabaseServer;
  readonly #timeline: Timeline;

  constructor(verifier: Verifier, server: DatabaseServer, heads: HeadStore) {
    this.#verifier = verifier;
    this.#server = server;
    this.#timeline = new Timeline(verifier, new TileReader(verifier.name, server), heads);
  }

  /**
   * The lines of go.sum for a module version: `path version h1:…` for its zip and `path version/go.mod h1:…`. Throws
   * SecurityError for an answer that is not what the database signed, UserError for none.
   */
  async lookup(modulePath: string, version: string): Promise<readonly string[]> {
    const { name } = this.#verifier;
    const asked = `${modulePath}@${version}`;
    const bytes = await this.#server.read(lookupPath(modulePath, version), maxAnswer);
    const answer = parseLookupAnswer(bytes);
    if (answer === undefined) {
      throw new UserError(
        `the checksum database ${name} answered for ${asked} with ${quoted(Buffer.from(bytes).toString())} instead of a record; check what answers in its place`,
      );
    }
    const head = openTreeHead(answer.note, this.#verifier);
    if (answer.id >= head.size) {
      throw misbehavior(
        name,
        `answered for ${asked} with record ${answer.id} and a tree of ${head.size} records that cannot hold it`,
      );
    }
    const tree = await this.#timeline.include(head);
    if (!recordHash(answer.record).equals(await tree.recordHash(answer.id))) {
      throw misbehavior(name, `answered for ${asked} with a text that is not its record ${answer.id}`);
    }
    const lines = goSumLines(answer.record, modulePath, version);
    if (lines === undefined) {
      throw misbehavior(
        name,
        `answered for ${asked} with record ${answer.id}, which does not hold its two lines and no others: ${quoted(answer.record, 400)}`,
      );
    }
    return lines;
  }
}
