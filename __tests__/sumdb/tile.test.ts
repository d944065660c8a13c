import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { subtreesOf } from '../../src/sumdb/merkle.ts';
import { subtreeOf, tileOf, tilePath } from '../../src/sumdb/tile.ts';

test.each([
  [0, 0, 256, '/tile/8/0/000'],
  [0, 0, 1, '/tile/8/0/000.p/1'],
  [1, 1, 44, '/tile/8/1/001.p/44'],
  [0, 999, 256, '/tile/8/0/999'],
  [0, 1000, 256, '/tile/8/0/x001/000'],
  [2, 123_456, 255, '/tile/8/2/x123/456.p/255'],
  [0, 1_234_067, 1, '/tile/8/0/x001/x234/067.p/1'],
  [0, 35_184_372_088_831, 256, '/tile/8/0/x035/x184/x372/x088/831'],
])('tile %i/%i with %i hashes is at %s', (level, index, width, path) => {
  expect(tilePath({ level, index, width })).toBe(path);
});

test.each([
  ['the first record', { level: 0, index: 0 }, 300, { level: 0, index: 0, width: 256 }],
  ['the last record', { level: 0, index: 299 }, 300, { level: 0, index: 1, width: 44 }],
  ['the only record', { level: 0, index: 0 }, 1, { level: 0, index: 0, width: 1 }],
  ['half a tile', { level: 7, index: 1 }, 300, { level: 0, index: 0, width: 256 }],
  ['a whole tile', { level: 8, index: 0 }, 300, { level: 1, index: 0, width: 1 }],
  ['65,536 records', { level: 16, index: 0 }, 65_536, { level: 2, index: 0, width: 1 }],
  [
    'record 2^53 - 2',
    { level: 0, index: 2 ** 53 - 2 },
    2 ** 53 - 1,
    { level: 0, index: 2 ** 45 - 1, width: 255 },
  ],
])('the hash of %s', (_, subtree, size, tile) => {
  expect(tileOf(subtree, size)).toEqual(tile);
});

const size = fc.oneof(
  fc.integer({ min: 1, max: 70_000 }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);

test('the subtrees of a log cover each record once, and are in the partial tiles of its edge', () => {
  fc.assert(
    fc.property(size, (records) => {
      let next = 0;
      for (const subtree of subtreesOf(records)) {
        expect(subtree.index * 2 ** subtree.level).toBe(next);
        next += 2 ** subtree.level;
        const { width, level } = tileOf(subtree, records);
        expect(width).toBe(Math.floor(records / 256 ** level) % 256);
      }
      expect(next).toBe(records);
    }),
  );
});

test('above a full tile there is a tile of the same tree', () => {
  fc.assert(
    fc.property(size, fc.maxSafeNat(), (records, any) => {
      let tile = tileOf({ level: 0, index: any % records }, records);
      for (let level = 1; tile.width === 256; level++) {
        tile = tileOf(subtreeOf(tile), records);
        expect(tile.level).toBe(level);
        expect(tile.width).toBeGreaterThan(0);
        expect(level).toBeLessThan(8);
      }
      expect(tile.width).toBe(Math.floor(records / 256 ** tile.level) % 256);
    }),
  );
});
