import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { zstdDecompressSync } from 'node:zlib';
import { formatIndex, indexDigest } from '../../src/cache/build/action-index.ts';
import type { IndexedAction } from '../../src/cache/build/action-index.ts';
import { formatManifest } from '../../src/cache/build/manifest.ts';
import type { CacheStore, FoundEntry } from '../../src/cache/cache-store.ts';
import { entryOf, tarZst } from './module-entries.ts';
import type { TarEntry } from './tar.ts';

/** What the tests' jobs expect of an entry. */
export const expected = { fields: { go: '1.26.0', system: 'linux' }, secret: '' };

/** An id out of a word. */
export function id(word: string | Buffer): string {
  return createHash('sha256').update(word).digest('hex');
}

/** An action `name` with the output `content`. */
export function action(name: string, content: string | Buffer, executable?: string): IndexedAction {
  return {
    id: id(name),
    output: id(content),
    size: Buffer.byteLength(content),
    time: '1700000000000000000',
    ...(executable === undefined ? {} : { executable }),
  };
}

/** An entry as a test wants it, sane or not. */
export interface Forged {
  /** The index: what it says, or its text. */
  readonly index: readonly IndexedAction[] | string;
  /** Contents of outputs by their names in the archive. */
  readonly outputs: readonly TarEntry[];
  readonly fields?: Readonly<Record<string, string>>;
  readonly secret?: string;
  /** Its text; unless told, the right one. */
  readonly manifest?: string;
}

/** Its files in their order. */
export function filesOf({ index, outputs, ...rest }: Forged): readonly TarEntry[] {
  const text = typeof index === 'string' ? index : formatIndex(index);
  const { fields = expected.fields, secret = '' } = rest;
  const manifest = rest.manifest ?? formatManifest({ fields, index: indexDigest(text) }, secret);
  return [{ name: 'manifest.json', content: manifest }, { name: 'actions', content: text }, ...outputs];
}

/** The entry of such files. */
export function buildEntry(forged: Forged): FoundEntry {
  return { ...entryOf(tarZst(filesOf(forged))), key: 'b-1' };
}

/** Outputs of such contents, as an honest archive has them. */
export function outputFiles(...contents: readonly (string | Buffer)[]): readonly TarEntry[] {
  return contents.map((content) => ({ name: id(content), content }));
}

/** The files of an honest archive. */
export function filesIn(archive: Buffer): readonly (TarEntry & { readonly content: Buffer })[] {
  const tar = zstdDecompressSync(archive);
  const files = [];
  for (let at = 0; tar[at] !== 0;) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8);
    files.push({ name, content: tar.subarray(at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** A store in memory, and what is in it. */
export interface MemoryStore extends CacheStore {
  readonly archives: ReadonlyMap<string, Buffer>;
  /** The newest entry; throws where there is none. */
  newest(): FoundEntry;
}

/** A store without entries. */
export function memoryStore(): MemoryStore {
  const archives = new Map<string, Buffer>();
  return {
    name: 'memory',
    archives,
    find: async () => Promise.resolve(undefined),
    reserve: async (key) =>
      Promise.resolve(
        archives.has(key)
          ? undefined
          : { upload: async (file: string) => void archives.set(key, await readFile(file)) },
      ),
    newest: () => {
      const last = [...archives].at(-1);
      if (!last) throw new Error('nothing was saved');
      return { ...entryOf(last[1]), key: last[0] };
    },
  };
}
