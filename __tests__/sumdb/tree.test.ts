import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TileReader } from '../../src/sumdb/tile-reader.ts';
import { Tree } from '../../src/sumdb/tree.ts';
import { logOf, nodeHash, sha256 } from '../support/sumdb-log.ts';
import { client, linesOf, serveLog, server } from '../support/sumdb-server.ts';
import type { TestServer } from '../support/sumdb-server.ts';

const log = logOf(66_000);

function treeOf(from: TestServer, size: number, rootHash: Buffer): Tree {
  return new Tree(
    { database: 'sum.example.com', size, rootHash, note: '' },
    new TileReader('sum.example.com', from),
  );
}

function edges(size: number): readonly number[] {
  return [0, 1, size >> 1, size - 2, size - 1, 255, 256, 257].filter((id) => id >= 0 && id < size);
}

describe('a log of so many records', () => {
  const sizes = [1, 2, 3, 254, 255, 256, 257, 511, 512, 513, 65_279, 65_535, 65_536, 65_537, 65_792, 66_000];

  test.each(sizes)('%i: first, last and middle records are found', async (size) => {
    for (const id of edges(size)) {
      const database = client(log, serveLog(log, { size }));
      expect(await database.lookup(`example.com/m${id}`, 'v1.0.0')).toEqual(linesOf(log.record(id)));
    }
  });

  test('any number up to 66,000: any record is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: log.size }), fc.nat(), async (size, any) => {
        const id = any % size;
        const database = client(log, serveLog(log, { size }));
        expect(await database.lookup(`example.com/m${id}`, 'v1.0.0')).toEqual(linesOf(log.record(id)));
      }),
      { numRuns: 300 },
    );
  });

  test('every number up to 600: every root hash it ever had', async () => {
    for (let size = 1; size <= 600; size++) {
      const tree = treeOf(serveLog(log, { size }), size, log.root(size));
      for (const older of [0, 1, size >> 1, size - 1, size]) {
        expect(await tree.rootHashAt(older)).toEqual(log.root(older));
      }
    }
  });

  test('any number up to 66,000: any root hash it ever had', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: log.size }), fc.nat(), async (size, any) => {
        const tree = treeOf(serveLog(log, { size }), size, log.root(size));
        const older = any % (size + 1);
        expect(await tree.rootHashAt(older)).toEqual(log.root(older));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a tree whose root hash is another', () => {
  test.each([1, 255, 256, 257, 300, 65_536, 66_000])('of %i records gives nothing', async (size) => {
    const tree = treeOf(serveLog(log, { size }), size, log.root(size - 1));
    for (const id of edges(size)) await expect(tree.recordHash(id)).rejects.toThrow('SECURITY ERROR');
    for (const older of edges(size).filter((it) => it > 0)) {
      await expect(tree.rootHashAt(older)).rejects.toThrow('SECURITY ERROR');
    }
  });

  test('of another size gives nothing', async () => {
    for (const [size, told] of [
      [300, 301],
      [301, 300],
      [256, 257],
      [65_536, 65_537],
    ] as const) {
      const tree = treeOf(serveLog(log), told, log.root(size));
      await expect(tree.recordHash(5)).rejects.toThrow('SECURITY ERROR');
    }
  });
});

describe('a log as large as numbers go', () => {
  // All of its records are one text, so that every perfect subtree of a level has one hash.
  const subtrees = [sha256(Buffer.from([0]), 'x\n')];
  for (let level = 1; level <= 53; level++) {
    const half = subtrees[level - 1] ?? Buffer.alloc(0);
    subtrees.push(nodeHash(half, half));
  }

  function from(): TestServer {
    return server((path) => {
      const [, level, width = '256'] = /^\/tile\/8\/(\d)\/.*?(?:\.p\/(\d+))?$/.exec(path) ?? [];
      const hash = subtrees[Number(level) * 8];
      return hash && Buffer.concat(Array.from({ length: Number(width) }, () => hash));
    });
  }

  function root(size: number): Buffer {
    const level = Math.floor(Math.log2(size));
    // Math.log2 rounds up near the next power.
    const half = 2 ** level > size ? level - 1 : level;
    const left = subtrees[half] ?? Buffer.alloc(0);
    const rest = size - 2 ** half;
    return rest === 0 ? left : nodeHash(left, root(rest));
  }

  test.each([2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 71_848_828, 2 ** 52, 2 ** 53 - 1])(
    '%i records',
    async (size) => {
      const tree = treeOf(from(), size, root(size));
      for (const id of [0, 2 ** 20, Math.floor(size / 2), size - 1]) {
        expect(await tree.recordHash(id)).toEqual(subtrees[0]);
      }
      for (const older of [1, 2 ** 24 + 1, Math.floor(size / 3), size - 1]) {
        expect(await tree.rootHashAt(older)).toEqual(root(older));
      }
    },
  );
});

test('a record or a root that the tree does not have is not made up', async () => {
  const tree = treeOf(serveLog(log, { size: 300 }), 300, log.root(300));
  const beyond = 'beyond a tree of 300 records';
  await expect(tree.recordHash(300)).rejects.toThrow(beyond);
  await expect(tree.recordHash(70_000)).rejects.toThrow(beyond);
  await expect(tree.rootHashAt(301)).rejects.toThrow(beyond);
});

test('all tiles of a proof are asked for at once', async () => {
  const waiting: (() => void)[] = [];
  const held = server(async (path) => {
    await new Promise<void>((go) => waiting.push(go));
    return log.tile(path);
  });
  const found = treeOf(held, log.size, log.root()).recordHash(5);
  await Promise.resolve();
  expect(held.requests.toSorted()).toEqual([
    '/tile/8/0/000',
    '/tile/8/0/257.p/208',
    '/tile/8/1/000',
    '/tile/8/1/001.p/1',
    '/tile/8/2/000.p/1',
  ]);
  for (const go of waiting) go();
  expect(await found).toEqual(sha256(Buffer.from([0]), log.record(5)));
});

test('a partial tile is as wide as asked for, wherever it came from', async () => {
  const tile = { level: 0, index: 1, width: 44 };
  for (const from of [serveLog(log), server((path) => (path.includes('.p/') ? undefined : log.tile(path)))]) {
    const hashes = await new TileReader('sum.example.com', from).read(tile);
    expect(hashes).toEqual(log.tile('/tile/8/0/001.p/44'));
  }
});
