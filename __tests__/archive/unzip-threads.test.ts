import { afterAll, describe, expect, test } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cancelled } from '../../src/core/errors.ts';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { BadArchive } from '../../src/archive/failures.ts';
import { unzip } from '../../src/archive/unzip.ts';
import { rawZip } from '../support/raw-zip.ts';
import type { RawZipEntry } from '../support/raw-zip.ts';

const top = mkdtempSync(join(tmpdir(), 'unzip-threads-'));
afterAll(() => rmSync(top, { recursive: true }));

/** Enough for a second's work. */
const many = Array.from({ length: 4000 }, (_, i) => ({ name: `go/${i}`, content: Buffer.alloc(20_000, i) }));

interface Job {
  readonly archive: string;
  readonly folder: string;
}

function job(entries: readonly RawZipEntry[]): Job {
  const home = mkdtempSync(join(top, 'job-'));
  const [archive, folder] = [join(home, 'a.zip'), join(home, 'inside')];
  mkdirSync(folder);
  writeFileSync(archive, rawZip(entries));
  return { archive, folder };
}

async function start({ archive, folder }: Job, cpus: number, cancelled = new AbortController().signal) {
  return unzip(archive, folder, new EntryPaths('go/', 'linux'), { host: { cpus }, cancelled });
}

/** Of this process, where the system tells. */
function threads(): number {
  return existsSync('/proc/self/task') ? readdirSync('/proc/self/task').length : 0;
}

test('more threads than files, or cpus that nobody counted, are no problem', async () => {
  for (const cpus of [0, 1, 64]) {
    const one = job([{ name: 'go/a', content: 'x' }]);
    await start(one, cpus);
    expect(readFileSync(join(one.folder, 'a'), 'utf8')).toBe('x');
  }
});

describe('a failure', () => {
  test('of one stops all, and no thread is left', async () => {
    // node's own pool starts with the first file.
    await start(job([]), 1);
    const before = threads();
    const broken = job([{ name: 'go/broken', content: Buffer.alloc(100_000), checksum: 7 }, ...many]);
    await expect(start(broken, 3)).rejects.toThrow(BadArchive);
    expect(threads()).toBe(before);
    expect(readdirSync(broken.folder).length).toBeLessThan(many.length / 2);
  });

  test('of the file system keeps its code', async () => {
    const taken = job([{ name: 'go/a', content: 'new' }]);
    writeFileSync(join(taken.folder, 'a'), 'old');
    await expect(start(taken, 2)).rejects.toMatchObject({ code: 'EEXIST', syscall: 'open' });
    expect(readFileSync(join(taken.folder, 'a'), 'utf8')).toBe('old');
  });
});

describe('cancelled', () => {
  test('in the middle: ends soon, and no thread is left', async () => {
    await start(job([]), 1);
    const before = threads();
    const { archive, folder } = job(many);
    const controller = new AbortController();
    const poll = setInterval(() => {
      if (readdirSync(folder).length > 0) controller.abort();
    }, 1);
    try {
      await expect(start({ archive, folder }, 2, controller.signal)).rejects.toThrow(Cancelled);
    } finally {
      clearInterval(poll);
    }
    expect(readdirSync(folder).length).toBeLessThan(many.length);
    expect(threads()).toBe(before);
  });

  test('before: nothing is written', async () => {
    const { archive, folder } = job([{ name: 'go/a', content: 'x' }]);
    await expect(start({ archive, folder }, 2, AbortSignal.abort())).rejects.toThrow(Cancelled);
    expect(readdirSync(folder)).toStrictEqual([]);
  });
});
