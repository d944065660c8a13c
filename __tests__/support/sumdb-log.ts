import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

// Written from the descriptions (go.dev/ref/mod#checksum-database, RFC 6962 section 2.1, golang.org/x/mod/sumdb/note and
// tlog), with none of our reading side: the two are held against each other here and against the real go elsewhere.

/** Who signs the heads of a log; the same seed is the same key. */
export class Signer {
  readonly name: string;
  /** As GOSUMDB wants it. */
  readonly verifierKey: string;
  readonly #key: KeyObject;
  readonly #keyHash: Buffer;

  constructor(name: string, seed = 1) {
    const pkcs8 = Buffer.from(`302e020100300506032b657004220420${'00'.repeat(31)}`, 'hex');
    this.#key = createPrivateKey({
      key: Buffer.concat([pkcs8, Buffer.from([seed])]),
      format: 'der',
      type: 'pkcs8',
    });
    const publicKey = createPublicKey(this.#key).export({ format: 'der', type: 'spki' }).subarray(-32);
    const encoded = Buffer.concat([Buffer.from([1]), publicKey]);
    this.name = name;
    this.#keyHash = sha256(`${name}\n`, encoded).subarray(0, 4);
    this.verifierKey = `${name}+${this.#keyHash.toString('hex')}+${encoded.toString('base64')}`;
  }

  /** The text with one signature below. */
  note(text: string): string {
    return `${text}\n${this.line(text)}`;
  }

  /** The signature's line alone. */
  line(text: string): string {
    const signature = Buffer.concat([this.#keyHash, sign(null, Buffer.from(text), this.#key)]);
    return `— ${this.name} ${signature.toString('base64')}\n`;
  }
}

/** A checksum database's log, in memory. It may be asked about any moment of its past, by size. */
export class SumdbLog {
  readonly signer: Signer;
  readonly #records: string[] = [];
  readonly #ids = new Map<string, number>();
  /** Hashes of the perfect subtrees: `[level][index]`. */
  readonly #hashes: Buffer[][] = [[]];

  constructor(signer = new Signer('sum.example.com')) {
    this.signer = signer;
  }

  get size(): number {
    return this.#records.length;
  }

  /** Adds a record and returns its number; the text is one that a database would hold, unless given. */
  add(modulePath: string, version: string, text = recordText(modulePath, version)): number {
    const id = this.#records.push(text) - 1;
    this.#ids.set(`${modulePath}@${version}`, id);
    this.#push(0, sha256(Buffer.from([0]), text));
    return id;
  }

  #push(level: number, hash: Buffer): void {
    const row = (this.#hashes[level] ??= []);
    row.push(hash);
    const left = row.at(-2);
    if (row.length % 2 === 0 && left) this.#push(level + 1, nodeHash(left, hash));
  }

  /** The text of a record. */
  record(id: number): string {
    const text = this.#records[id];
    if (text === undefined) throw new RangeError(`no record ${id}`);
    return text;
  }

  /** The number of a module version's record. */
  idOf(modulePath: string, version: string): number | undefined {
    return this.#ids.get(`${modulePath}@${version}`);
  }

  /** The root hash over the first `size` records: RFC 6962, MTH. */
  root(size = this.size): Buffer {
    return size === 0 ? sha256() : this.#range(0, size);
  }

  #range(from: number, to: number): Buffer {
    const level = Math.log2(to - from);
    const known = Number.isInteger(level) ? this.#hashes[level]?.[from / 2 ** level] : undefined;
    if (known) return known;
    let half = 1;
    while (half * 2 < to - from) half *= 2;
    return nodeHash(this.#range(from, from + half), this.#range(from + half, to));
  }

  /** The signed head over the first `size` records; `more` are lines below the known ones. */
  head(size = this.size, more = ''): string {
    return this.signer.note(`go.sum database tree\n${size}\n${this.root(size).toString('base64')}\n${more}`);
  }

  /** What `/lookup/` answers. */
  answer(id: number, size = this.size): string {
    return `${id}\n${this.record(id)}\n${this.head(size)}`;
  }

  /** What `/tile/8/…` answers, undefined for what a log of `size` records does not have. */
  tile(path: string, size = this.size): Buffer | undefined {
    const [, level = '', index = '', width = '256'] =
      /^\/tile\/8\/(\d)\/([x\d/]+?)(?:\.p\/(\d+))?$/.exec(path) ?? [];
    const first = Number(index.replaceAll(/[x/]/g, '')) * 256;
    const hashes = this.#hashes[Number(level) * 8]
      ?.slice(0, Math.floor(size / 256 ** Number(level)))
      .slice(first, first + Number(width));
    return hashes?.length === Number(width) ? Buffer.concat(hashes) : undefined;
  }
}

/** A log of so many records: number 17 is that of `example.com/m17 v1.0.0`, whose text may be given by its number. */
export function logOf(size: number, texts: Readonly<Record<number, string>> = {}, signer?: Signer): SumdbLog {
  const log = new SumdbLog(signer);
  for (let id = 0; id < size; id++) log.add(`example.com/m${id}`, 'v1.0.0', texts[id]);
  return log;
}

/** The two lines of go.sum of a module version, ended; the hashes are of `content`. */
export function recordText(modulePath: string, version: string, content = modulePath): string {
  const zip = sha256(`zip ${content}`).toString('base64');
  const goMod = sha256(`mod ${content}`).toString('base64');
  return `${modulePath} ${version} h1:${zip}\n${modulePath} ${version}/go.mod h1:${goMod}\n`;
}

/** The hash of two hashes side by side. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return sha256(Buffer.from([1]), left, right);
}

/** SHA-256 over all of them in a row. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
