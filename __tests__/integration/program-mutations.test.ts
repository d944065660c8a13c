import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { BadBinary } from '../../src/targets/binaries/bad-binary.ts';
import { inspectProgram } from '../../src/targets/binaries/inspect-binary.ts';
import { ProgramFile } from '../../src/targets/binaries/program-file.ts';
import { builtProgram, portProgram } from '../support/programs.ts';
import { RecordedFile } from '../support/recorded-file.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** How often each program is broken; a failure's number and seed are in its message. */
const mutations = 2000;

const programs: readonly (readonly [name: string, path: () => Promise<string>])[] = [
  ...['linux/amd64', 'linux/arm', 'linux/s390x', 'windows/amd64'].map(ofPort),
  ...['darwin/arm64', 'js/wasm', 'aix/ppc64', 'plan9/386'].map(ofPort),
  [
    'linux/amd64, with libraries',
    () => builtProgram({ source: 'plain', env: { CGO_ENABLED: '0' }, flags: ['-buildmode=pie'] }),
  ],
  ['openbsd/amd64, with libraries', () => portProgram('openbsd/amd64')],
];

function ofPort(port: string): readonly [string, () => Promise<string>] {
  return [port, () => portProgram(port)];
}

/** What came of it, and how many bytes were read. Only BadBinary may be thrown. */
async function inspected(bytes: Buffer): Promise<{ outcome: string; file: RecordedFile }> {
  const file = new RecordedFile(bytes);
  try {
    const { build } = await inspectProgram(new ProgramFile(file, bytes.length));
    return { outcome: build === undefined ? 'not of Go' : 'read', file };
  } catch (error) {
    if (!(error instanceof BadBinary)) throw error;
    return { outcome: error.message, file };
  }
}

const extremes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];

/** One to four places that are read of the whole program, each with another number; now and then a cut. */
function mutate(bytes: Buffer, file: RecordedFile, random: (below: number) => number): Buffer {
  const broken = Buffer.from(bytes);
  for (let count = 1 + random(4); count > 0; count--) {
    const { position, length } = file.reads[random(file.reads.length)] ?? { position: 0, length: 16 };
    const at = Math.min(position + random(Math.min(length, 4096)), bytes.length - 4);
    const value = random(2) === 0 ? (extremes[random(extremes.length)] ?? 0) : random(2 ** 32);
    const width = 1 + random(4);
    if (random(2) === 0) broken.writeUIntLE(value % 2 ** (8 * width), at, width);
    else broken.writeUIntBE(value % 2 ** (8 * width), at, width);
  }
  return random(5) === 0 ? broken.subarray(0, random(bytes.length)) : broken;
}

describe.each(programs)('%s, broken in many ways', (name, path) => {
  test('is read or refused, quickly, and little of it is read', async () => {
    const bytes = await readFile(await path());
    const whole = await inspected(bytes);
    expect(whole.outcome).toBe('read');
    const random = seededRandom(20);
    const outcomes = new Map<string, number>();
    for (let round = 0; round < mutations; round++) {
      const broken = mutate(bytes, whole.file, random);
      const start = performance.now();
      const { outcome, file } = await inspected(broken).catch((error: unknown) => {
        throw new Error(`${name}, mutation ${round}`, { cause: error });
      });
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      expect(performance.now() - start).toBeLessThan(5000);
      expect(file.bytesRead).toBeLessThan(4 * bytes.length);
      const last = Math.max(...file.reads.map(({ position, length }) => position + length), 0);
      expect(last).toBeLessThanOrEqual(broken.length);
    }
    // Else they would have hit nothing that matters.
    expect(outcomes.size).toBeGreaterThan(5);
    expect(outcomes.get('read') ?? 0).toBeLessThan(mutations * 0.9);
  });
});

describe('any bytes behind a magic number', () => {
  const magics = [
    '7f454c46020101',
    '7f454c46010201',
    '4d5a',
    'cffaedfe',
    'feedface',
    'cafebabe00000001',
    'cafebabf00000002',
    '0061736d01000000',
    '01f7',
    '01df',
    '000001eb',
    '00008a97',
    '',
  ];

  test.each(magics)('%j', async (magic) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 0, maxLength: 400, size: 'max' }), async (rest) => {
        await inspected(Buffer.concat([Buffer.from(magic, 'hex'), rest]));
      }),
      { numRuns: 300 },
    );
  });
});
