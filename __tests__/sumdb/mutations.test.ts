import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.ts';
import { logOf } from '../support/sumdb-log.ts';
import type { SumdbLog } from '../support/sumdb-log.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { client, linesOf, server } from '../support/sumdb-server.ts';

const lookup = '/lookup/example.com/m5@v1.0.0';

/** All answers that the look-up of record 5 needs. */
async function recorded(log: SumdbLog): Promise<ReadonlyMap<string, Buffer>> {
  const answers = new Map<string, Buffer>();
  const from = server((path) => {
    const bytes = path === lookup ? Buffer.from(log.answer(5)) : log.tile(path);
    if (bytes) answers.set(path, bytes);
    return bytes;
  });
  expect(await client(log, from).lookup('example.com/m5', 'v1.0.0')).toEqual(linesOf(log.record(5)));
  return answers;
}

/** Stretches of bytes, each as likely to be hit as the others: parts of the look-up's answer, and whole tiles. */
function stretches(answers: ReadonlyMap<string, Buffer>): readonly (readonly [string, number, number])[] {
  const text = answers.get(lookup)?.toString() ?? '';
  const bytes = (from: number, to: number): readonly [string, number, number] => [
    lookup,
    Buffer.byteLength(text.slice(0, from)),
    Buffer.byteLength(text.slice(0, to)),
  ];
  const record = text.indexOf('\n') + 1;
  const note = text.indexOf('\n\n') + 2;
  const signature = text.lastIndexOf('\n\n') + 2;
  return [
    bytes(0, record),
    bytes(record, note),
    bytes(note, signature),
    bytes(signature, text.length),
    ...[...answers]
      .filter(([path]) => path !== lookup)
      .map(([path, tile]) => [path, 0, tile.length] as const),
  ];
}

function mutated(bytes: Buffer, at: number, bits: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
}

/** What a look-up comes to with one byte of the answers changed: an error, or a bug of ours, or lines. */
async function outcome(
  log: SumdbLog,
  answers: ReadonlyMap<string, Buffer>,
  path: string,
  bytes: Buffer,
): Promise<unknown> {
  const from = server((asked) => (asked === path ? bytes : answers.get(asked)));
  return client(log, from)
    .lookup('example.com/m5', 'v1.0.0')
    .catch((error: unknown) => error);
}

describe('one byte changed', () => {
  test.each([
    [3_000, 8_000],
    [66_000, 2_000],
  ])('on the way from a log of %i records: %i random changes, none believed', async (size, count) => {
    const log = logOf(size);
    const answers = await recorded(log);
    const targets = stretches(answers);
    const random = seededRandom(size);
    const believed: unknown[] = [];
    for (let run = 0; run < count; run++) {
      const [path, from, to] = targets[random(targets.length)] ?? [lookup, 0, 1];
      const at = from + random(to - from);
      const bits = 1 + random(255);
      const found = await outcome(
        log,
        answers,
        path,
        mutated(answers.get(path) ?? Buffer.alloc(0), at, bits),
      );
      if (!(found instanceof UserError)) believed.push({ path, at, bits, found });
    }
    expect(believed).toEqual([]);
  });

  test('each bit of the look-up’s answer', async () => {
    const log = logOf(300);
    const answers = await recorded(log);
    const answer = answers.get(lookup) ?? Buffer.alloc(0);
    for (let at = 0; at < answer.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const found = await outcome(log, answers, lookup, mutated(answer, at, 1 << bit));
        expect(found instanceof UserError ? '' : { at, bit, found }).toBe('');
      }
    }
  });
});

describe('one byte more or less', () => {
  test('in the look-up’s answer, anywhere', async () => {
    const log = logOf(300);
    const answers = await recorded(log);
    const answer = answers.get(lookup) ?? Buffer.alloc(0);
    for (let at = 0; at <= answer.length; at++) {
      const rest = answer.subarray(at);
      const changed = ['', ' ', '\n', '\r', '0', 'A', '\0'].map((more) =>
        more === ''
          ? Buffer.concat([answer.subarray(0, at), rest.subarray(1)])
          : Buffer.concat([answer.subarray(0, at), Buffer.from(more), rest]),
      );
      for (const bytes of changed.filter((it) => !it.equals(answer))) {
        const found = await outcome(log, answers, lookup, bytes);
        expect(found instanceof UserError ? '' : { at, text: bytes.toString(), found }).toBe('');
      }
    }
  });

  test('at the end of every tile', async () => {
    const log = logOf(66_000);
    const answers = await recorded(log);
    const tiles = [...answers].filter(([path]) => path !== lookup);
    expect(tiles).toHaveLength(5);
    for (const [path, tile] of tiles) {
      for (const bytes of [
        tile.subarray(1),
        tile.subarray(0, -1),
        Buffer.concat([tile, tile.subarray(0, 1)]),
      ]) {
        expect(await outcome(log, answers, path, bytes)).toBeInstanceOf(UserError);
      }
    }
  });
});
