import { logOf, nodeHash, recordText, sha256 } from './sumdb-log.ts';
import type { SumdbLog } from './sumdb-log.ts';

/** A way past the checksum database: what a server answers instead of the truth to have its own hashes believed. */
export interface Attack {
  readonly name: string;
  readonly log: SumdbLog;
  /** By path; all others are answered honestly. */
  readonly answers: ReadonlyMap<string, Buffer | string>;
}

/** Record 5 of every log here is this module's; the attacker wants evil lines believed in its place. */
export const victim = { path: 'example.com/m5', version: 'v1.0.0', id: 5 };
export const evilText = recordText(victim.path, victim.version, 'evil');

const lookup = `/lookup/${victim.path}@${victim.version}`;

/** CVE-2026-42501: the answer has no line for the module. Each is one that the log really has. */
export function unrelatedRecords(honest = recordText(victim.path, victim.version)): readonly Attack[] {
  const [zip = '', goMod = ''] = honest.split('\n');
  const texts = {
    'the record of another module': recordText('example.com/other', 'v1.0.0'),
    'the record of another version': recordText(victim.path, 'v1.0.1'),
    'the record of a longer version': recordText(victim.path, 'v1.0.0-x'),
    'the record of a longer path': recordText('example.com/m5/v2', 'v1.0.0'),
    'the record of a path in capitals': recordText('example.com/M5', 'v1.0.0'),
    'the line of go.mod alone': `${goMod}\n`,
    'the line of the zip alone': `${zip}\n`,
    'hashes of another kind': honest.replaceAll(' h1:', ' h2:'),
    'nothing but text': 'nothing\n',
  };
  return Object.entries(texts).map(([name, text]) => {
    const log = logOf(300);
    const id = log.add('example.com/planted', 'v1.0.0', text);
    return { name, log, answers: new Map([[lookup, log.answer(id)]]) };
  });
}

/** CVE-2026-56864: go.sum lines somewhere in the answer, but not in its record. The first two need the signing key. */
export function linesOutsideTheRecord(evil = evilText): readonly Attack[] {
  const log = logOf(300);
  const record = `6\n${log.record(6)}\n`;
  const texts = {
    'below the signed tree head': `${record}${log.head(300, evil)}`,
    'below the signed tree head and a blank line': `${record}${log.head(300, `\n${evil}`)}`,
    'between record and note': `${record}${evil}\n${log.head()}`,
    'before the number': `${evil}${record}${log.head()}`,
    'below the signature': `${record}${log.head()}${evil}`,
    'in a second note': `${record}${log.head()}\n${log.signer.note(evil)}`,
  };
  return Object.entries(texts).map(([name, text]) => ({ name, log, answers: new Map([[lookup, text]]) }));
}

/**
 * CVE-2026-56865: tiles that hold the evil record's hash, and fit one another up to some level. Both trees have more
 * subtrees than partial tiles: 300 records are four in two, 65,836 are five in three. The go command counted the first
 * and left as many of the tiles that follow unchecked.
 */
export function forgedTiles(evil = evilText): readonly Attack[] {
  const small = logOf(300);
  const large = logOf(65_836);
  const attacks = [1, 2].map((levels) => [small, levels] as const);
  return [...attacks, ...[1, 2, 3].map((levels) => [large, levels] as const)].map(([log, levels]) => ({
    name: `${levels} forged in a tree of ${log.size}`,
    log,
    answers: new Map<string, Buffer | string>([
      [lookup, `${victim.id}\n${evil}\n${log.head()}`],
      ...forgery(log, levels, evil),
    ]),
  }));
}

function forgery(log: SumdbLog, levels: number, evil: string): readonly (readonly [string, Buffer])[] {
  const forged: (readonly [string, Buffer])[] = [];
  let hash = sha256(Buffer.from([0]), evil);
  for (let level = 0; level < levels; level++) {
    const width = Math.min(256, Math.floor(log.size / 256 ** level));
    const path = `/tile/8/${level}/000${width < 256 ? `.p/${width}` : ''}`;
    const tile = Buffer.from(log.tile(path) ?? []);
    hash.copy(tile, level === 0 ? victim.id * 32 : 0);
    forged.push([path, tile]);
    if (width === 256) hash = hashOf(tile);
  }
  return forged;
}

function hashOf(tile: Buffer): Buffer {
  const half = tile.length / 2;
  return half < 32 ? tile : nodeHash(hashOf(tile.subarray(0, half)), hashOf(tile.subarray(half)));
}
