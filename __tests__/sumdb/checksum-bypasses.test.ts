import { describe, expect, test } from '@jest/globals';
import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SecurityError } from '../../src/sumdb/security-error.ts';
import {
  evilText,
  forgedTiles,
  linesOutsideTheRecord,
  unrelatedRecords,
  victim,
} from '../support/sumdb-attacks.ts';
import type { Attack } from '../support/sumdb-attacks.ts';
import { logOf, recordText } from '../support/sumdb-log.ts';
import { client, headStore, linesOf, serveLog, server } from '../support/sumdb-server.ts';
import type { TestServer } from '../support/sumdb-server.ts';

// The ways past the checksum database that were found in the go command in 2026; believing anything is a failure. That
// the first three do work on clients of that time is shown in __tests__/integration/sumdb-go.test.ts.

async function lookup({ log }: Attack, from: TestServer): Promise<readonly string[]> {
  return client(log, from).lookup(victim.path, victim.version);
}

function attacker({ log, answers }: Attack): TestServer {
  return serveLog(log, { answering: (path, honest) => answers.get(path) ?? honest });
}

describe('CVE-2026-42501: an answer without a line for the module (golang/go#79070)', () => {
  test.each(unrelatedRecords())('$name', async (attack) => {
    await expect(lookup(attack, attacker(attack))).rejects.toThrow(
      'does not hold its two lines and no others',
    );
  });

  test('one line more', async () => {
    const log = logOf(300);
    const id = log.add('example.com/planted', 'v1.0.0', recordText(victim.path, victim.version) + evilText);
    const attack = { name: '', log, answers: new Map([['/lookup/example.com/m5@v1.0.0', log.answer(id)]]) };
    await expect(lookup(attack, attacker(attack))).rejects.toThrow(
      'does not hold its two lines and no others',
    );
  });
});

describe('CVE-2026-56864: lines of go.sum outside the record (golang/go#80745)', () => {
  test.each(linesOutsideTheRecord())('$name', async (attack) => {
    await expect(lookup(attack, attacker(attack))).rejects.toThrow(/record|tree note/);
  });

  test('beside the honest record they count for nothing', async () => {
    const log = logOf(300);
    const answer = `5\n${log.record(5)}\n${log.head(300, evilText)}`;
    const from = serveLog(log, { answering: (path, honest) => (path.includes('m5@') ? answer : honest) });
    expect(await client(log, from).lookup(victim.path, victim.version)).toEqual(linesOf(log.record(5)));
  });
});

describe('CVE-2026-56865: tiles that no parent vouches for (golang/go#80744)', () => {
  test.each(forgedTiles())('$name', async (attack) => {
    const from = attacker(attack);
    await expect(lookup(attack, from)).rejects.toThrow(SecurityError);
    expect(from.requests).toEqual(expect.arrayContaining([...attack.answers.keys()]));
  });
});

describe.each([
  ['CVE-2026-94447 (golang/go#81834)', 'golang.org/toolchain', 'v0.0.1-go1.26.9.linux-amd64'],
  ['CVE-2026-94444 (golang/go#81833)', 'golang.org/fips140', 'v1.1.0-rc1'],
])('%s: a line of go.sum in place of the database, for %s', (_, path, version) => {
  const planted = recordText(path, version, 'evil');

  test('without an answer there are no lines, whatever our store holds', async () => {
    const silent = server(() => undefined);
    await expect(client(logOf(10), silent, headStore(planted)).lookup(path, version)).rejects.toThrow('404');
    expect(silent.requests).toHaveLength(1);
  });

  test('lines that nobody signed are no answer', async () => {
    const from = server(() => planted);
    await expect(client(logOf(10), from).lookup(path, version)).rejects.toThrow('instead of a record');
  });

  test('an honest answer is not believed beside a store that holds such lines', async () => {
    const log = logOf(10);
    log.add(path, version);
    const database = client(log, serveLog(log), headStore(planted));
    await expect(database.lookup(path, version)).rejects.toThrow('is not one that its key');
  });

  test('every look-up asks', async () => {
    const log = logOf(10);
    const id = log.add(path, version);
    const from = serveLog(log);
    const database = client(log, from);
    for (let times = 1; times <= 3; times++) {
      expect(await database.lookup(path, version)).toEqual(linesOf(log.record(id)));
      expect(from.requests.filter((it) => it.startsWith('/lookup/'))).toHaveLength(times);
    }
  });
});

test('nothing on the way from the database to an installed Go reads go.sum', async () => {
  const src = resolve(import.meta.dirname, '../../src');
  let files = 0;
  for await (const file of glob('{sumdb,network,toolchain}/**/*.ts', { cwd: src })) {
    files++;
    expect(await readFile(resolve(src, file), 'utf8')).not.toMatch(/go-sum\.ts|['"`/]go\.sum['"`]/);
  }
  expect(files).toBeGreaterThan(40);
});
