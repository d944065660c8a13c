import { describe, expect, test } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { Unreachable, UserError } from '../../src/core/errors.ts';
import { SecurityError } from '../../src/sumdb/security-error.ts';
import { Signer, logOf, recordText } from '../support/sumdb-log.ts';
import type { SumdbLog } from '../support/sumdb-log.ts';
import { client, headStore, linesOf, serveLog, server } from '../support/sumdb-server.ts';
import type { TestHeads, TestServer } from '../support/sumdb-server.ts';
import { seededRandom } from '../support/seeded-random.ts';

const log = logOf(70_000);
/** The same but for record 290: a second history. */
const forked = logOf(70_000, { 290: 'another\n' });

async function lookup(of: SumdbLog, from: TestServer, heads?: TestHeads, id = 5): Promise<readonly string[]> {
  return client(of, from, heads).lookup(`example.com/m${id}`, 'v1.0.0');
}

describe('the head remembered', () => {
  test('is the first one seen', async () => {
    const heads = headStore();
    await lookup(log, serveLog(log, { size: 300 }), heads);
    expect(heads.note).toBe(log.head(300));
  });

  test('is kept with the signature of the database alone', async () => {
    const heads = headStore();
    const from = serveLog(log, {
      answering: (path, honest) =>
        path.startsWith('/lookup/')
          ? `${honest?.toString()}${new Signer('witness.example.com').line('x')}`
          : honest,
    });
    await lookup(log, from, heads);
    expect(heads.note).toBe(log.head());
  });

  test.each([
    [1, 2],
    [255, 256],
    [256, 257],
    [299, 300],
    [300, 65_536],
    [65_535, 65_537],
    [65_536, 70_000],
  ])('goes from %i to %i records, once that is proven to be one history', async (before, after) => {
    const heads = headStore(log.head(before));
    expect(await lookup(log, serveLog(log, { size: after }), heads, 0)).toEqual(linesOf(log.record(0)));
    expect(heads.writes).toEqual([log.head(after)]);
  });

  test.each([
    [2, 1],
    [256, 255],
    [300, 300],
    [70_000, 65_536],
  ])('stays at %i records when an answer is from a tree of %i', async (before, after) => {
    const heads = headStore(log.head(before));
    // A cache answers the look-up as it was; tiles there are for every tree.
    const from = serveLog(log, {
      answering: (path, honest) => (path.includes('/m0@') ? log.answer(0, after) : honest),
    });
    expect(await lookup(log, from, heads, 0)).toEqual(linesOf(log.record(0)));
    expect(heads.writes).toEqual([]);
  });

  test.each(['/tile/8/0/000', '/tile/8/0/001.p/44', '/tile/8/1/000.p/1'])(
    'does not move while %s does not belong to the new tree',
    async (altered) => {
      const heads = headStore(log.head(200));
      const from = serveLog(log, {
        size: 300,
        answering: (path, honest) => (path === altered ? honest?.fill(7, 0, 1) : honest),
      });
      await expect(lookup(log, from, heads)).rejects.toThrow(SecurityError);
      expect(heads.writes).toEqual([]);
    },
  );

  test.each([
    ['signed by another key', new Signer('sum.example.com', 2).note('go.sum database tree\n1\nx\n')],
    ['of another database', logOf(1, {}, new Signer('other.example.com')).head()],
    ['altered', log.head(300).replace('300', '301')],
    ['cut', log.head(300).slice(0, -2)],
    ['empty', ''],
    ['go.sum lines', recordText('example.com/m5', 'v1.0.0')],
  ])('stops everything when it is %s', async (_, note) => {
    const heads = headStore(note);
    await expect(lookup(log, serveLog(log), heads)).rejects.toThrow(
      /^the tree head of the checksum database sum\.example\.com that is remembered in this test is not one that its key \w{8} signed \(".*"\): .*; remove it if that key was changed on purpose$/,
    );
    expect(heads.writes).toEqual([]);
  });

  test('that cannot be written is an error, and nothing is believed', async () => {
    const heads = headStore();
    heads.write = async () => {
      throw new UserError('disk full');
    };
    const database = client(log, serveLog(log), heads);
    await expect(database.lookup('example.com/m5', 'v1.0.0')).rejects.toThrow('disk full');
    await expect(database.lookup('example.com/m6', 'v1.0.0')).rejects.toThrow('disk full');
  });
});

describe('a second history', () => {
  test.each([
    ['newer', 300, 400],
    ['newer by far', 300, 70_000],
    ['of the same size', 300, 300],
    ['older', 400, 300],
    ['older by far', 70_000, 300],
  ])('that is %s: remembered %i, shown %i', async (_, remembered, shown) => {
    const heads = headStore(log.head(remembered));
    // Whoever forks serves each tree its own tiles.
    const of = shown >= remembered ? forked : log;
    const from = server((path) => (path.startsWith('/lookup/') ? forked.answer(5, shown) : of.tile(path)));
    const error: unknown = await lookup(log, from, heads).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SecurityError);
    const message = String(error);
    expect(message).toContain(
      'SECURITY ERROR: the checksum database sum.example.com has signed two histories',
    );
    // Both signed notes, whole, so that it can be reported.
    expect(message).toContain(JSON.stringify(log.head(remembered)));
    expect(message).toContain(JSON.stringify(forked.head(shown)));
    for (const size of [remembered, shown]) expect(message).toMatch(new RegExp(`tree of ${size}\\b`));
    expect(message).toContain(log.root(Math.min(remembered, shown)).toString('base64'));
    expect(message).toContain(forked.root(Math.min(remembered, shown)).toString('base64'));
    expect(heads.writes).toEqual([]);
  });

  test('within one run', async () => {
    const from = server((path) => {
      if (path.includes('/m5@')) return log.answer(5, 300);
      return path.startsWith('/lookup/')
        ? forked.answer(6, 400)
        : (forked.tile(path, 400) ?? log.tile(path, 300));
    });
    const database = client(log, from);
    // Tiles before the fork are the same; those after it are not.
    await expect(
      Promise.all([database.lookup('example.com/m5', 'v1.0.0'), database.lookup('example.com/m6', 'v1.0.0')]),
    ).rejects.toThrow(SecurityError);
  });

  test('is reported in full however much others have put below its notes', async () => {
    const stranger = new Signer('x'.repeat(300));
    const crowd = stranger.line('x').repeat(20);
    const from = server((path) =>
      path.startsWith('/lookup/') ? forked.answer(5, 300).replace('— ', `${crowd}— `) : forked.tile(path),
    );
    const heads = headStore(log.head(300));
    const error = await lookup(log, from, heads).catch(String);
    expect(error).toContain(JSON.stringify(log.head(300)));
    expect(error).toContain(JSON.stringify(forked.head(300)));
    expect(error).not.toContain('xxx');
  });

  test('that begins with the empty tree of another root', async () => {
    const note = log.signer.note(`go.sum database tree\n0\n${log.root(1).toString('base64')}\n`);
    await expect(lookup(log, serveLog(log), headStore(note))).rejects.toThrow('has signed two histories');
  });

  test('that another process has met meanwhile', async () => {
    const heads = headStore();
    const from = serveLog(log, {
      size: 400,
      answering(path, honest) {
        if (path.startsWith('/lookup/')) heads.note = forked.head(300);
        return honest;
      },
    });
    await expect(lookup(log, from, heads)).rejects.toThrow('has signed two histories');
    expect(heads.note).toBe(forked.head(300));
  });
});

describe('a server that cannot prove its history', () => {
  test('because it is behind what was seen', async () => {
    const from = serveLog(log, { size: 300 });
    const error: unknown = await lookup(log, from, headStore(log.head(70_000))).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).not.toBeInstanceOf(SecurityError);
    expect(String(error)).toMatch(
      /the checksum database sum\.example\.com does not prove that its trees of 300 and 70000 records are of one history, as when what answers for it is out of date or was rolled back \(.*answered 404\)$/,
    );
  });

  test('because tiles are missing', async () => {
    const from = serveLog(log, {
      answering: (path, honest) => (path.startsWith('/tile/') ? undefined : honest),
    });
    await expect(lookup(log, from, headStore(log.head(300)))).rejects.toThrow(
      'does not prove that its trees of 300 and 70000 records are of one history',
    );
  });

  test('because it is gone', async () => {
    const from = serveLog(log, {
      answering(path, honest) {
        if (path.startsWith('/tile/')) throw new Unreachable('no route to it');
        return honest;
      },
    });
    const gone = lookup(log, from, headStore(log.head(300)));
    await expect(gone).rejects.toBeInstanceOf(Unreachable);
  });

  test('because its tiles are not of the tree it shows', async () => {
    const from = server((path) => (path.startsWith('/lookup/') ? log.answer(5) : forked.tile(path)));
    await expect(lookup(log, from, headStore(log.head(300)))).rejects.toThrow(SecurityError);
  });
});

/** Answers in no particular order, each look-up from a tree of another size. */
function restless(seed: number, sizes: readonly number[]): TestServer {
  const random = seededRandom(seed);
  return serveLog(log, {
    async answering(path, honest) {
      const [, id] = /\/m(\d+)@/.exec(path) ?? [];
      for (let turns = random(6); turns > 0; turns--) await turn();
      return id === undefined ? honest : log.answer(Number(id), sizes[Number(id) % sizes.length]);
    },
  });
}

describe('many look-ups at a time', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
    'read each tile once and end with the newest head (order %i)',
    async (seed) => {
      const sizes = [300, 65_536, 257, 70_000, 300, 69_999, 1000, 66_000];
      const from = restless(seed, sizes);
      const heads = headStore(log.head(290));
      const database = client(log, from, heads);
      const ids = Array.from({ length: 8 }, (_, id) => id);
      const found = await Promise.all(ids.map(async (id) => database.lookup(`example.com/m${id}`, 'v1.0.0')));
      expect(found).toEqual(ids.map((id) => linesOf(log.record(id))));
      expect(from.requests.toSorted()).toEqual([...new Set(from.requests)].toSorted());
      const written = heads.writes.map((note) => Number(note.split('\n')[1]));
      expect(written).toEqual(written.toSorted((a, b) => a - b));
      expect(heads.note).toBe(log.head());
    },
  );

  test('of the same module and tree read the store once and write it once', async () => {
    const from = serveLog(log);
    const heads = headStore();
    const database = client(log, from, heads);
    await Promise.all(Array.from({ length: 8 }, async () => database.lookup('example.com/m5', 'v1.0.0')));
    expect(from.requests.filter((path) => path.startsWith('/tile/')).toSorted()).toEqual([
      '/tile/8/0/000',
      '/tile/8/0/273.p/112',
      '/tile/8/1/000',
      '/tile/8/1/001.p/17',
      '/tile/8/2/000.p/1',
    ]);
    expect([heads.reads, heads.writes]).toEqual([1, [log.head()]]);
  });

  test('a store that another process writes too keeps the newest', async () => {
    const heads = headStore();
    const from = serveLog(log, {
      size: 300,
      answering(path, honest) {
        // The other process is ahead; what answers has its tiles by now.
        if (path.startsWith('/lookup/')) heads.note = log.head(70_000);
        return honest ?? log.tile(path);
      },
    });
    expect(await lookup(log, from, heads)).toEqual(linesOf(log.record(5)));
    expect(heads.writes).toEqual([]);
  });
});
