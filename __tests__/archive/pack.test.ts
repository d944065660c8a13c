import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { pack } from '../../src/archive/pack.ts';
import { unpack } from '../../src/archive/unpack.ts';
import { Cancelled, UserError } from '../../src/core/errors.ts';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { BadArchive } from '../../src/archive/failures.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { entryOf, tarZst } from '../support/module-entries.ts';

const never = new AbortController().signal;

async function fresh(): Promise<string> {
  return mkdtemp(join(await temporaryFolder(), 'x-'));
}

/** Contents as latin1: jest takes seconds to compare a long Buffer. */
type Files = Readonly<Record<string, string>>;

async function packed(files: Files): Promise<Buffer> {
  const folder = await fresh();
  const list = Object.entries(files).map(([name, content]) => ({
    name,
    content,
    path: join(folder, 'in', name),
  }));
  for (const { path, content } of list) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, 'latin1');
  }
  const target = join(folder, 'a.tar.zst');
  const sized = list.map(({ name, path, content }) => ({ name, path, size: content.length }));
  expect(await pack(sized, target, never)).toBe((await stat(target)).size);
  return readFile(target);
}

async function unpacked(archive: Buffer, pieceBytes?: number): Promise<Files> {
  const folder = await fresh();
  const bytes = await unpack(
    entryOf(archive, pieceBytes).content(),
    folder,
    new EntryPaths('', process.platform),
    never,
  );
  expect(archive.length - bytes).toBeLessThan(13);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.map(
    async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

test('what was packed comes out again, in pieces of any size', async () => {
  const name = fc.array(fc.stringMatching(/^[a-z]{1,70}$/), { minLength: 1, maxLength: 5 });
  const file = fc.tuple(
    name.map((segments) => `${segments.join('/')}.file`),
    fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      fc.constant(new Uint8Array(1_000_000).fill(7)),
      fc.constant(randomBytes(20_000)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(file, { maxLength: 6, selector: ([path]) => path }),
      fc.oneof(fc.integer({ min: 5, max: 50 }), fc.integer({ min: 500, max: 20_000 })),
      async (list, pieceBytes) => {
        const files = Object.fromEntries(
          list.map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]),
        );
        expect(await unpacked(await packed(files), pieceBytes)).toEqual(files);
      },
    ),
    { numRuns: 25 },
  );
});

test('the same files make the same archive, whatever their order and times', async () => {
  const [a, b] = ['a', 'b'.repeat(100_000)];
  expect(await packed({ 'x/a': a, b })).toEqual(await packed({ b, 'x/a': a }));
});

test('a file that gets shorter meanwhile ends it', async () => {
  const folder = await fresh();
  const path = join(folder, 'file');
  await writeFile(path, Buffer.alloc(5000));
  await truncate(path, 4000);
  const packing = pack([{ name: 'file', path, size: 5000 }], join(folder, 'a'), never);
  await expect(packing).rejects.toThrow(
    new UserError(`${path} got shorter while it was packed; nothing was saved`),
  );
});

describe('a broken archive is refused', () => {
  const good = tarZst([
    { name: 'a', content: Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * i) % 251)) },
  ]);
  test.each<[string, Buffer]>([
    ['empty', Buffer.alloc(0)],
    ['garbage', Buffer.from('<html>no archive</html>'.repeat(100))],
    ['zstd of garbage', zstdCompressSync(Buffer.from('no tar at all'.repeat(100)))],
    ['an archive without its end', zstdCompressSync(Buffer.alloc(0))],
  ])('%s', async (_, archive) => {
    await expect(unpacked(archive)).rejects.toThrow(BadArchive);
  });

  test('cut off anywhere', async () => {
    for (let length = 0; length < good.length - 3; length += Math.ceil(good.length / 40))
      await expect(unpacked(good.subarray(0, length))).rejects.toThrow(/broken|middle/);
  });

  test('a bit flipped anywhere never gives other content', async () => {
    const files = { a: 'some content, some content' };
    const whole = await packed(files);
    let refused = 0;
    for (let at = 0; at < whole.length; at++) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      const outcome = await unpacked(flipped).catch(() => undefined);
      if (outcome === undefined) refused++;
      else expect(outcome).toEqual(files);
    }
    expect(refused).toBeGreaterThan(whole.length / 2);
  });
});

test('no end of a piece is too near the end of the archive', async () => {
  const files = { a: randomBytes(1000).toString('latin1') };
  const whole = await packed(files);
  for (let tail = 1; tail < 40; tail++) expect(await unpacked(whole, whole.length - tail)).toEqual(files);
});

test('cancelled: ends soon', async () => {
  const controller = new AbortController();
  const folder = await fresh();
  // oxlint-disable-next-line typescript/require-await -- as a stream would
  async function* endless(): AsyncGenerator<Buffer> {
    const piece = tarZst([{ name: 'a', content: 'x' }]);
    yield piece.subarray(0, 10);
    controller.abort();
    for (;;) yield piece.subarray(10, 12);
  }
  const paths = new EntryPaths('', process.platform);
  await expect(unpack(endless(), folder, paths, controller.signal)).rejects.toThrow(Cancelled);
  await expect(
    pack([{ name: 'a', path: folder, size: 0 }], join(folder, 'a'), controller.signal),
  ).rejects.toThrow(Cancelled);
});

// oxlint-disable-next-line typescript/require-await, require-yield -- as a stream would
async function* breaking(): AsyncGenerator<Buffer> {
  throw new UserError('the store broke off');
}

test('what the store throws comes through', async () => {
  const folder = await fresh();
  await expect(unpack(breaking(), folder, new EntryPaths('', 'linux'), never)).rejects.toThrow(
    'the store broke off',
  );
});
