import { UserError } from '../../src/core/errors.ts';
import { ChecksumDatabase } from '../../src/sumdb/checksum-database.ts';
import type { DatabaseServer, HeadStore } from '../../src/sumdb/checksum-database.ts';
import { parseVerifier } from '../../src/sumdb/verifier.ts';
import type { SumdbLog } from './sumdb-log.ts';

/** What a server sends for a path in place of the honest answer; undefined for no answer (404). */
export type Answering = (
  path: string,
  honest: Buffer | undefined,
) => Buffer | string | undefined | Promise<Buffer | string | undefined>;

/** A database's server in this process. */
export interface TestServer extends DatabaseServer {
  /** The paths asked for, in order. */
  readonly requests: readonly string[];
}

/** Serves a log as it was at `size`. */
export function serveLog(
  log: SumdbLog,
  { size = log.size, answering = (_, honest) => honest }: { size?: number; answering?: Answering } = {},
): TestServer {
  return server(async (path) => answering(path, honestAnswer(log, path, size)));
}

/** Serves whatever the function gives. */
export function server(answering: (path: string) => ReturnType<Answering>): TestServer {
  const requests: string[] = [];
  return {
    requests,
    async read(path, maxBytes) {
      requests.push(path);
      const answer = await answering(path);
      if (answer === undefined) throw new UserError(`https://sum.example.com${path} answered 404`);
      const bytes = Buffer.from(answer);
      if (bytes.length > maxBytes) throw new UserError(`${path} answered more than ${maxBytes} bytes`);
      return bytes;
    },
  };
}

function honestAnswer(log: SumdbLog, path: string, size: number): Buffer | undefined {
  if (path === '/latest') return Buffer.from(log.head(size));
  const [, modulePath, version] = /^\/lookup\/(.+)@(.+)$/.exec(unescaped(path)) ?? [];
  if (modulePath === undefined || version === undefined) return log.tile(path, size);
  const id = log.idOf(modulePath, version);
  return id === undefined || id >= size ? undefined : Buffer.from(log.answer(id, size));
}

function unescaped(path: string): string {
  return path.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A head store in memory. */
export interface TestHeads extends HeadStore {
  readonly writes: readonly string[];
  reads: number;
  note: string | undefined;
}

/** Holds a note, or none. */
export function headStore(note?: string): TestHeads {
  const writes: string[] = [];
  return {
    place: 'this test',
    note,
    writes,
    reads: 0,
    async read() {
      this.reads++;
      return this.note;
    },
    async write(written) {
      writes.push(written);
      this.note = written;
    },
  };
}

/** A client of the log's database. */
export function client(
  log: SumdbLog,
  from: DatabaseServer,
  heads: HeadStore = headStore(),
): ChecksumDatabase {
  return new ChecksumDatabase(parseVerifier(log.signer.verifierKey), from, heads);
}

/** The lines of go.sum in a record. */
export function linesOf(record: string): readonly string[] {
  return record.trimEnd().split('\n');
}
