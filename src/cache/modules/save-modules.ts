import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { maxBytes, maxEntries } from '../../archive/entry-path.ts';
import { UserError } from '../../core/errors.ts';
import { pack } from '../../archive/pack.ts';
import type { PackedFile } from '../../archive/pack.ts';
import type { CacheStore } from '../cache-store.ts';
import { diskFailure } from '../disk-failure.ts';
import { entryFormat } from '../entry-format.ts';
import { inFreshFolder } from '../fresh-folder.ts';
import { filesOf, maxZip } from './module-files.ts';
import { keyFor } from './module-keys.ts';
import type { CachePorts } from '../cache-ports.ts';
import type { ModuleSums } from './module-sums.ts';
import { storedZip } from './stored-zip.ts';

/** What came of saving. */
export type SavedModules =
  /** `empty`: GOMODCACHE has nothing that go.sum names. `known`: the store has these files, or another job saves them. */
  | { readonly outcome: 'empty' | 'known' }
  | {
      readonly outcome: 'saved';
      readonly key: string;
      readonly files: number;
      /** Of the files, and of the archive made of them. */
      readonly bytes: number;
      readonly archiveBytes: number;
    };

/**
 * Saves those files of `<folder>/cache/download` (`folder` is GOMODCACHE) that the go.sum set names. `key` is that of
 * `moduleKeys`; where some zip or go.mod is missing, a longer one is used. `restored` is the key of the entry that this
 * job began with. Throws UserError and Cancelled; nothing stays behind.
 */
export async function saveModules(
  folder: string,
  sums: ModuleSums,
  store: CacheStore,
  keys: { readonly key: string; readonly restored?: string },
  ports: CachePorts,
): Promise<SavedModules> {
  if (keys.restored === keys.key) return { outcome: 'known' };
  const present = presentFiles(join(folder, 'cache', 'download'), sums);
  if (!present.some(({ name }) => name.endsWith('.zip'))) return { outcome: 'empty' };
  const names = present.map(({ name }) => name);
  const key = keyFor(keys.key, sums, names);
  if (key === keys.restored) return { outcome: 'known' };
  const stored = await Promise.all(present.map(storedFile));
  const files = bytesOf(stored) > maxBytes ? present : stored;
  const bytes = bytesOf(files);
  if (files.length > maxEntries || bytes > maxBytes)
    throw new UserError(
      `saving modules: ${files.length} files of ${bytes} bytes are too much for one cache entry`,
    );
  const reservation = await store.reserve(key, entryFormat);
  if (!reservation) return { outcome: 'known' };
  try {
    return await inFreshFolder(ports.host.tempDir, ports, async (fresh) => {
      const archive = join(fresh, 'modules.tar.zst');
      const archiveBytes = await pack(files, archive, ports.cancelled);
      await reservation.upload(archive, archiveBytes);
      return { outcome: 'saved', key, files: files.length, bytes, archiveBytes };
    });
  } catch (error) {
    throw diskFailure(error, 'saving modules', ports.host.tempDir);
  }
}

function bytesOf(files: readonly PackedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** Plain files alone, and none that a restore would refuse. */
function presentFiles(download: string, sums: ModuleSums): readonly PackedFile[] {
  return sums.flatMap(filesOf).flatMap(({ name, maxBytes: most }) => {
    const path = join(download, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size <= most ? [{ name, path, size: found.size }] : [];
  });
}

/** Zips go without their compression, but for those that the go command or we could not read then. */
async function storedFile(file: PackedFile): Promise<PackedFile> {
  if (!file.name.endsWith('.zip')) return file;
  const zip = await storedZip(file.path);
  return zip === undefined || zip.size > maxZip ? file : { ...file, ...zip };
}
