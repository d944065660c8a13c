import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../core/errors.ts';
import { fileName, keyOf } from './cache-file-name.ts';

/** An entry, as the file server tells of it; times are milliseconds since 1970. */
export interface EntryFile {
  readonly key: string;
  /** Its path. */
  readonly file: string;
  readonly bytes: number;
  readonly written: number;
  /** When it was last read, or marked as used; not before it was written. */
  readonly used: number;
}

/** The keys of the entries in a format's folder; none where there is no such folder. */
export async function keysIn(entries: string): Promise<readonly string[]> {
  const names = await readdir(entries).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return names.map(keyOf).filter((key) => key !== undefined);
}

/** The entries with these keys, the newest first, without those that were removed just now. */
export async function newestFirst(entries: string, keys: readonly string[]): Promise<readonly EntryFile[]> {
  const found = await Promise.all(
    keys.map(async (key): Promise<readonly EntryFile[]> => {
      const file = join(entries, fileName(key));
      const told = await stat(file).catch(() => undefined);
      if (!told?.isFile()) return [];
      const { size: bytes, mtimeMs: written, atimeMs } = told;
      return [{ key, file, bytes, written, used: Math.max(written, atimeMs) }];
    }),
  );
  return found.flat().sort((a, b) => b.written - a.written || (a.key < b.key ? 1 : -1));
}
