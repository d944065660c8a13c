import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { unzipHashed } from '../../src/archive/unzip.ts';
import { rawZip } from '../support/raw-zip.ts';

const top = mkdtempSync(join(tmpdir(), 'unzip-mutations-'));
afterAll(() => rmSync(top, { recursive: true }));

const prefix = 'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64/';
const archive = rawZip([
  { name: `${prefix}VERSION`, content: 'go1.99.0\n', method: 0 },
  { name: `${prefix}bin/go`, content: 'x'.repeat(300), unixMode: 0o100755 },
  { name: `${prefix}src/_go.mod`, content: 'module std\n', unixMode: 0o100644 },
]);
const ports = { host: { cpus: 1 }, cancelled: new AbortController().signal };

/** What is below a folder, by name: content and mode. */
function tree(folder: string): Readonly<Record<string, { readonly text: string; readonly mode: number }>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, join(folder, name)] as const)
    .filter(([, path]) => statSync(path).isFile())
    .map(([name, path]) => [name, { text: readFileSync(path, 'latin1'), mode: statSync(path).mode & 0o777 }]);
  return Object.fromEntries(files);
}

/** Unpacks bytes into a folder of their own; undefined when they are refused, which is always by one clear line. */
async function hashOf(bytes: Buffer, folder: string): Promise<string | undefined> {
  const file = join(folder, 'a.zip');
  const inside = join(folder, 'inside');
  mkdirSync(inside);
  writeFileSync(file, bytes);
  try {
    return await unzipHashed(file, inside, new EntryPaths(prefix, 'linux'), ports);
  } catch (error) {
    expect(error).toHaveProperty('name', 'UserError');
    return undefined;
  } finally {
    expect(readdirSync(folder)).toStrictEqual(['a.zip', 'inside']);
    const executable = Object.values(tree(inside)).filter(({ mode }) => (mode & 0o111) !== 0);
    if (process.platform !== 'win32') expect(executable).toStrictEqual([]);
  }
}

function fresh(): string {
  return mkdtempSync(join(top, 'one-'));
}

test('whatever is changed, nothing lands outside, nothing can run, and the same hash means the same files', async () => {
  const sane = fresh();
  const hash = await hashOf(archive, sane);
  expect(hash).toMatch(/^h1:/);
  const seen = { accepted: 0, refused: 0 };
  const change = fc.record({ at: fc.nat(archive.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const bytes = Buffer.from(archive);
      for (const { at, by } of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
      const folder = fresh();
      const found = await hashOf(bytes, folder);
      if (found === hash) expect(tree(join(folder, 'inside'))).toStrictEqual(tree(join(sane, 'inside')));
      if (found === hash) seen.accepted += 1;
      else seen.refused += 1;
    }),
    { numRuns: 150 },
  );
  // Times and versions do not matter to the hash; most of the rest does.
  expect(seen.accepted).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(seen.accepted);
});

test('cut off anywhere, it is refused', async () => {
  for (let length = 0; length < archive.length; length += 7)
    expect(await hashOf(archive.subarray(0, length), fresh())).toBeUndefined();
});
