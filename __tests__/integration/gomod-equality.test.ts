import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { parseGoMod } from '../../src/gomod/go-mod.ts';
import { parseGoWork } from '../../src/gomod/go-work.ts';
import { decodeUtf8 } from '../../src/gomod/utf8.ts';
import { goWorkFiles } from '../support/go-work-files.ts';
import { goModText, goWorkText, mutated } from '../support/gomod-arbitrary.ts';
import { goReadings, type GoReading } from '../support/gomod-edit.ts';
import { goModJson, goWorkJson } from '../support/gomod-json.ts';
import { realGoMods } from '../support/real-go-mods.ts';

// 3,000 processes of 5 ms: fit for every run. GO_PREFLIGHT_EQUALITY=20 runs twenty times as many, from another seed.
const factor = Number(process.env['GO_PREFLIGHT_EQUALITY'] ?? '1');
const seed = factor === 1 ? 1_026 : Date.now();
const isOffline = process.env['GO_PREFLIGHT_OFFLINE'] === '1';
const online = isOffline ? describe.skip : describe;

type Kind = 'mod' | 'work';
type Ours = { json: unknown } | { at: readonly string[] };

function ours(kind: Kind, text: string): Ours {
  const windows = process.platform === 'win32';
  const parsed = kind === 'mod' ? parseGoMod(text, { windows }) : parseGoWork(text, { windows });
  if (!parsed.ok) return { at: parsed.problems.map(({ line, column }) => `${line}:${column}`) };
  return { json: 'use' in parsed.file ? goWorkJson(parsed.file) : goModJson(parsed.file) };
}

interface Comparison {
  readonly accepted: number;
  readonly refused: number;
  /** Ready to be pasted into a table of cases. */
  readonly differences: readonly unknown[];
}

async function compare(kind: Kind, files: readonly Uint8Array[]): Promise<Comparison> {
  const readings = await goReadings(kind, files);
  const differences = files.flatMap((bytes, index) => {
    const text = decodeUtf8(bytes);
    const theirs = plain(readings[index]);
    const mine = ours(kind, text);
    return isDeepStrictEqual(mine, theirs) ? [] : [{ seed, text, mine, theirs: readings[index] }];
  });
  const accepted = readings.filter(({ ok }) => ok).length;
  return { accepted, refused: readings.length - accepted, differences };
}

function plain(reading: GoReading | undefined): Ours | undefined {
  return reading?.ok ? { json: reading.json } : reading && { at: reading.at };
}

function sample<Value>(arbitrary: fc.Arbitrary<Value>, count: number): Value[] {
  return fc.sample(arbitrary, { numRuns: count * factor, seed });
}

const encode = (text: string): Uint8Array => Buffer.from(text);

describe('parseGoMod is equal to go mod edit -json', () => {
  test(
    `on files made by the grammar (GO_PREFLIGHT_EQUALITY=${factor}, seed ${seed})`,
    async () => {
      const { accepted, refused, differences } = await compare('mod', sample(goModText, 1000).map(encode));
      expect(differences).toEqual([]);
      expect(Math.min(accepted, refused)).toBeGreaterThan(200);
    },
    120_000 * factor,
  );

  // Chance seldom puts a backslash before a back quote: here is every way to put three such characters together.
  test('on every word of three awkward characters', async () => {
    const awkward = ['"', '`', '\\', '\n', 'a', ' ', '/', '('];
    const words = awkward.flatMap((a) => awkward.flatMap((b) => awkward.map((c) => a + b + c)));
    const { differences } = await compare(
      'mod',
      words.map((word) => encode(`retract ${word}\nfoo`)),
    );
    expect(differences).toEqual([]);
  });
});

online(
  `on the go.mod files of a module graph${isOffline ? ' (skipped by GO_PREFLIGHT_OFFLINE=1)' : ''}`,
  () => {
    let files: Uint8Array[] = [];
    beforeAll(async () => {
      files = await realGoMods();
    }, 300_000);

    test('there are at least 500, of which many say more than their name', () => {
      expect(files.length).toBeGreaterThanOrEqual(500);
      expect(files.filter((bytes) => decodeUtf8(bytes).includes('require')).length).toBeGreaterThan(250);
    });

    test('parseGoMod is equal to go mod edit -json', async () => {
      const { accepted, differences } = await compare('mod', files);
      expect(differences).toEqual([]);
      expect(accepted).toBeGreaterThan(500);
    }, 120_000);

    test(
      'and so it is after one edit anywhere, right or wrong',
      async () => {
        const edited = sample(mutated(files.filter((bytes) => bytes.length > 60)), 1000);
        const { accepted, refused, differences } = await compare('mod', edited);
        expect(differences).toEqual([]);
        expect(Math.min(accepted, refused)).toBeGreaterThan(100);
      },
      120_000 * factor,
    );
  },
);

describe('parseGoWork is equal to go work edit -json', () => {
  test('on files as people write them, all of which are accepted', async () => {
    const { refused, differences } = await compare('work', goWorkFiles.map(encode));
    expect(differences).toEqual([]);
    expect(refused).toBe(0);
  });

  test(
    `on files made by the grammar and on edited ones (seed ${seed})`,
    async () => {
      const files = [
        ...sample(goWorkText, 250).map(encode),
        ...sample(mutated(goWorkFiles.map(encode)), 250),
      ];
      const { accepted, refused, differences } = await compare('work', files);
      expect(differences).toEqual([]);
      expect(Math.min(accepted, refused)).toBeGreaterThan(100);
    },
    120_000 * factor,
  );
});
