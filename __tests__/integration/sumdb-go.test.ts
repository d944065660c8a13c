import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ChecksumDatabase } from '../../src/sumdb/checksum-database.ts';
import { parseGosumdb } from '../../src/sumdb/gosumdb.ts';
import { parseVerifier } from '../../src/sumdb/verifier.ts';
import { forgedTiles, linesOutsideTheRecord, unrelatedRecords, victim } from '../support/sumdb-attacks.ts';
import type { Attack } from '../support/sumdb-attacks.ts';
import { writeDatabase } from '../support/sumdb-files.ts';
import { goUser, moduleOf, printedHashes, recordOf } from '../support/sumdb-go.ts';
import { Signer, logOf } from '../support/sumdb-log.ts';
import type { SumdbLog } from '../support/sumdb-log.ts';
import { serveByOracle } from '../support/sumdb-oracle.ts';
import { client, headStore, serveLog, server } from '../support/sumdb-server.ts';
import { removeFolder, temporaryFolder } from '../support/temporary.ts';
import { installedGoroot, toolchain } from '../support/toolchains.ts';

let folder = '';

beforeAll(async () => {
  folder = await temporaryFolder('sumdb-go');
});
afterAll(async () => removeFolder(folder));

const honest = moduleOf(victim.path, victim.version, 'honest');
const asked = `${victim.path}@${victim.version}`;

test.each([6, 255, 256, 257, 300, 65_536, 65_836])(
  'the go command accepts the tests’ own log of %i records',
  async (size) => {
    const log = logOf(size, { [victim.id]: recordOf(honest) });
    const files = join(folder, `ours-${size}`);
    await writeDatabase(files, log, { lookups: [[victim.path, victim.version]] });
    const user = await goUser(await installedGoroot(), folder, [honest]);
    const ran = await user.download(asked, log.signer.verifierKey, files);
    expect(ran.stderr).toBe('');
    const lines = await client(log, serveLog(log)).lookup(victim.path, victim.version);
    expect(lines.map((line) => line.split(' ')[2])).toEqual(printedHashes(ran.stdout));
  },
);

test('as that log grows the go command follows, and as it forks it stops, as we do', async () => {
  const modules = [5, 6, 7].map((id) => moduleOf(`example.com/m${id}`, 'v1.0.0', 'honest'));
  const texts = Object.fromEntries(modules.map((module, index) => [index + 5, recordOf(module)]));
  const steps: readonly [string, SumdbLog, boolean][] = [
    ['example.com/m5', logOf(300, texts), true],
    ['example.com/m6', logOf(70_000, texts), true],
    ['example.com/m7', logOf(70_100, { ...texts, 69_990: 'another history\n' }), false],
  ];
  const user = await goUser(await installedGoroot(), folder, modules);
  const heads = headStore();
  for (const [path, log, isAccepted] of steps) {
    const files = join(folder, `grown-${log.size}`);
    await writeDatabase(files, log, { lookups: [[path, 'v1.0.0']] });
    const ran = await user.download(`${path}@v1.0.0`, log.signer.verifierKey, files);
    const own = client(log, serveLog(log), heads).lookup(path, 'v1.0.0');
    if (isAccepted) {
      expect(ran).toMatchObject({ exitCode: 0 });
      await expect(own).resolves.toHaveLength(2);
    } else {
      expect(ran.exitCode).toBe(1);
      expect(ran.stdout + ran.stderr).toContain('SECURITY ERROR');
      await expect(own).rejects.toThrow('SECURITY ERROR');
    }
  }
});

describe('the attacks of 2026, against the go command', () => {
  const evil = moduleOf(victim.path, victim.version, 'evil');
  const attacks: readonly Attack[] = [
    ...unrelatedRecords(recordOf(honest)),
    ...linesOutsideTheRecord(recordOf(evil)).slice(0, 2),
    ...forgedTiles(recordOf(evil)),
  ];
  /** A line for the zip with another hash; a tile more than went unchecked. */
  const neverWorked = [
    'the line of the zip alone',
    '2 forged in a tree of 300',
    '3 forged in a tree of 65836',
  ];

  async function downloaded(goroot: string, { name, log, answers }: Attack): Promise<boolean> {
    const files = join(folder, name);
    await writeDatabase(files, log, { answers });
    const user = await goUser(goroot, folder, [evil]);
    return (await user.download(asked, log.signer.verifierKey, files)).exitCode === 0;
  }

  test.each(attacks)('one before them takes the evil module: $name', async (attack) => {
    expect(await downloaded(await toolchain('1.21.13'), attack)).toBe(!neverWorked.includes(attack.name));
  });

  test.each(attacks)('this one refuses: $name', async (attack) => {
    expect(await downloaded(await installedGoroot(), attack)).toBe(false);
  });
});

test.each([1, 256, 700, 66_000])(
  'the log of %i records that golang.org/x/mod writes is accepted',
  async (size) => {
    const files = join(folder, `served-${size}`);
    const key = await serveByOracle(files, size);
    const from = server(async (path) => readFile(join(files, path)).catch(() => undefined));
    const database = new ChecksumDatabase(parseVerifier(key), from, headStore());
    const step = 1 + Math.floor(size / 100);
    const ids = Array.from({ length: Math.ceil(size / step) }, (_, index) => index * step);
    const found = await Promise.all(ids.map(async (id) => database.lookup(`example.com/m${id}`, 'v1.0.0')));
    const expected = ids.map((id) => {
      const path = `example.com/m${id}`;
      const hash = createHash('sha256').update(`\0${path}`).digest('base64');
      return [`${path} v1.0.0 h1:${hash}`, `${path} v1.0.0/go.mod h1:${hash}`];
    });
    expect(found).toEqual(expected);
    const tiles = from.requests.filter((path) => path.startsWith('/tile/'));
    expect(tiles).toHaveLength(new Set(tiles).size);
  },
);

describe('GOSUMDB is read as the go command reads it', () => {
  const log = logOf(6, { [victim.id]: recordOf(honest) });
  const key = log.signer.verifierKey;
  const [name = '', hash = '', encoded = ''] = key.split('+');
  const known = parseGosumdb('');
  const knownName = known === 'off' ? '' : known.name;

  test.each([
    key,
    ` ${key}\t`,
    `${name}+${hash.toUpperCase()}+${encoded}`,
    `${name}+${hash}+${encoded.slice(0, -1)}`,
    `${name}+${hash}`,
    `${name}+00000000+${encoded}`,
    `other.example.com+${hash}+${encoded}`,
    name,
    'off ',
    ' ',
    'sum.golang.google.cn https://example.com',
    `${key} https://example.com https://example.com`,
    `${knownName} https://example.com https://example.com`,
    ...['a/', 'a?b', 'user@a', 'a#b', 'a/b/', '/a'].map((it) => keyNamed(it)),
    ...['a', 'a/b', 'a:8080/b', 'A.example.com'].map((it) => keyNamed(it)),
  ])('%j', async (value) => {
    const user = await goUser(await installedGoroot(), folder, [honest]);
    const { stdout, stderr } = await user.downloadBy(value, asked);
    const isRefused = /invalid GOSUMDB|missing GOSUMDB|invalid sumdb name/.test(stdout + stderr);
    const parse = (): unknown => parseGosumdb(value);
    if (isRefused) expect(parse).toThrow(/^GOSUMDB is /);
    else expect(parse()).toMatchObject({ name: expect.any(String) });
  });
});

function keyNamed(name: string): string {
  return new Signer(name).verifierKey;
}
