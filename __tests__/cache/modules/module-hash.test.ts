import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOnThreads } from '../../../src/cache/modules/module-hash-threads.ts';
import type { Hashable } from '../../../src/cache/modules/module-hash.ts';
import { treeHash } from '../../../src/cache/modules/tree-hash.ts';
import { Cancelled } from '../../../src/core/errors.ts';
import { hash1 } from '../../../src/sumdb/dirhash.ts';
import { temporaryFolder } from '../../support/install-ports.ts';
import { modulePorts } from '../../support/module-entries.ts';
import { rawZip } from '../../support/raw-zip.ts';
import { writeTree } from '../../support/temporary.ts';

const name = 'example.com/m@v1.0.0';
const files = {
  'b.go': 'package m\n',
  'a/a.go': 'package a\n',
  'a.go': '',
  'ü/日本.go': 'x'.repeat(1 << 19),
};
const honestHash = hash1(
  Object.entries(files).map(([file, content]) => ({
    name: `${name}/${file}`,
    sha256: createHash('sha256').update(content).digest('hex'),
  })),
);
const zip = rawZip(Object.entries(files).map(([file, content]) => ({ name: `${name}/${file}`, content })));

async function honestTree(): Promise<string> {
  const folder = await temporaryFolder();
  await writeTree(folder, files);
  return folder;
}

describe('a tree', () => {
  test('has the hash of the zip; empty folders do not count', async () => {
    const folder = await honestTree();
    expect(treeHash(folder, name)).toBe(honestHash);
    await mkdir(join(folder, 'empty'));
    expect(treeHash(folder, name)).toBe(honestHash);
    await writeFile(join(folder, 'empty', 'file'), '');
    expect(treeHash(folder, name)).not.toBe(honestHash);
  });

  test.each<[string, (folder: string) => Promise<void>, RegExp]>([
    ['a link', async (folder) => symlink('b.go', join(folder, 'c.go')), /c\.go" is no plain file/],
    [
      'a line break',
      async (folder) => writeFile(join(folder, 'x\ny'), ''),
      /no module has a file named .*x\\ny"/,
    ],
    [
      'a name that is no UTF-8',
      async (folder) => writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]), ''),
      /no module has a file named/,
    ],
  ])('with %s is refused', async (_, spoil, why) => {
    const folder = await honestTree();
    await spoil(folder);
    expect(() => treeHash(folder, name)).toThrow(why);
  });
});

describe('threads', () => {
  test('hash zips and trees, and tell which are broken', async () => {
    const folder = await temporaryFolder();
    const tree = await honestTree();
    const pieces: Hashable[] = [];
    for (let i = 0; i < 20; i++) {
      const path = join(folder, `${i}.zip`);
      await writeFile(path, i === 7 ? 'no zip' : zip);
      pieces.push(i % 5 === 0 ? { path: tree, tree: name, bytes: i } : { path, bytes: i });
    }
    const hashes = await hashOnThreads(pieces, await modulePorts(folder));
    const broken = expect.stringContaining('cut off or no zip');
    expect(pieces.map((piece) => hashes.get(piece))).toEqual(
      pieces.map((_, index) => (index === 7 ? broken : honestHash)),
    );
  });

  test('a file that is gone is an error, being cancelled too', async () => {
    const folder = await temporaryFolder();
    const gone = [{ path: join(folder, 'a.zip'), bytes: 0 }];
    await expect(hashOnThreads(gone, await modulePorts(folder))).rejects.toMatchObject({ code: 'ENOENT' });
    const cancelled = await modulePorts(folder, AbortSignal.abort());
    await expect(hashOnThreads(gone, cancelled)).rejects.toThrow(Cancelled);
  });
});
