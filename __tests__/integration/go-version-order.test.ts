import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  compareGoVersions,
  goToolchainVersion,
  isLanguageVersion,
  isValidGoVersion,
  languageVersion,
} from '../../src/gomod/go-version.ts';

interface GoSays {
  readonly Valid: readonly boolean[];
  readonly Lang: readonly string[];
  readonly Order: readonly (readonly number[])[];
}

const number = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '1', '2', '3', '9', '10', '20', '21', '22', '99') },
  fc.constantFrom('00', '01', '', '99999999999999999999', '99999999999999999998'),
);
const kind = fc.constantFrom('rc', 'rc', 'beta', 'alpha', 'pre', 'x', 'RC', 'r-c', '.rc', '-');
const generated = fc.oneof(
  fc.tuple(number, number).map(([major, minor]) => `${major}.${minor}`),
  fc.tuple(number, number, number).map((numbers) => numbers.join('.')),
  fc.tuple(number, number, kind, number).map(([major, minor, name, n]) => `${major}.${minor}${name}${n}`),
  fc.tuple(number, number, number, kind, number).map(([a, b, c, name, n]) => `${a}.${b}.${c}${name}${n}`),
  fc
    .tuple(
      fc.constantFrom('1.20', '1.21', '1.21.0', '1.22rc1'),
      fc.constantFrom('-custom', '+auto', ' x', '-', '-a-b'),
    )
    .map((parts) => parts.join('')),
);
const written = [
  '1',
  '2',
  '1.',
  '',
  'x',
  '1.x',
  '1.2.3.4',
  '1.20',
  '1.20.0',
  '1.21',
  '1.21.0',
  '1.21rc1',
  '1.21rc10',
  '1.21rc2',
  '1.20rc1',
  '1.9',
  '1.10',
  'devel',
  '1.21.0rc1',
  '0.30',
];
const versions = [...new Set([...written, ...fc.sample(generated, { numRuns: 250, seed: 21 })])];

let said: GoSays;

beforeAll(async () => {
  const program = resolve(import.meta.dirname, '../support/gomod-oracle/main.go');
  const env = { ...process.env, GOWORK: 'off', GOTOOLCHAIN: 'local', GOFLAGS: '' };
  const child = spawn('go', ['run', program], { env, cwd: tmpdir(), stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(versions.map((version) => `go${version}\n`).join(''));
  const answer: GoSays = JSON.parse(await text(child.stdout));
  said = answer;
}, 180_000);

/** go/version drops a suffix by itself; here the toolchain's name is taken apart first. */
function plain(version: string): string {
  return goToolchainVersion(`go${version}`)?.version ?? version;
}

describe('the order of Go versions is that of the package go/version', () => {
  test('there are enough of both kinds', () => {
    expect(said.Valid.filter(Boolean).length).toBeGreaterThan(80);
    expect(said.Valid.filter((valid) => !valid).length).toBeGreaterThan(60);
  });

  test('isValidGoVersion', () => {
    const ours = versions.map((version) => [version, isValidGoVersion(plain(version))]);
    expect(ours).toEqual(versions.map((version, index) => [version, said.Valid[index]]));
  });

  test('languageVersion and isLanguageVersion', () => {
    const ours = versions.map((version) => [
      version,
      languageVersion(plain(version)),
      isLanguageVersion(version),
    ]);
    const theirs = versions.map((version, index) => {
      const lang = said.Lang[index]?.slice(2) ?? '';
      return [version, lang, lang !== '' && lang === version];
    });
    expect(ours).toEqual(theirs);
  });

  test('compareGoVersions, every pair', () => {
    const differences = versions.flatMap((a, row) =>
      versions.flatMap((b, column) => {
        const ours = Math.sign(compareGoVersions(plain(a), plain(b)));
        const theirs = said.Order[row]?.[column];
        return ours === theirs ? [] : [`${a} and ${b}: ours ${ours}, Go's ${theirs}`];
      }),
    );
    expect(differences).toEqual([]);
  });
});
