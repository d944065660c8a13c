import { randomBytes } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, link, mkdir, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CacheStore, FoundEntry } from '../../cache/cache-store.ts';
import { UserError, codeOf, messageOf } from '../../core/errors.ts';
import { exists } from '../../exists.ts';
import { hasNoHardLinks } from '../../hard-links.ts';
import { fileName } from './cache-file-name.ts';
import { keysIn, newestFirst } from './cache-folder-entries.ts';
import { markUsed, remove, removeStale, unfinished } from './cache-folder-cleaning.ts';

/**
 * A folder as a cache store, on a disk or a volume that several machines write to: `<folder>/<format>/<key>`, both
 * spelt as `fileName` does. A file is written beside its place and then linked there, which fails where there is one.
 * Whoever stores an entry removes what nobody has used for long.
 */
export function cacheFolder(folder: string): CacheStore {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explained(folder, error);
    }
  };
  return {
    name: `the folder ${folder}`,
    find: async (key, prefixes, format) => {
      const entries = join(folder, fileName(format));
      return guarded(async () => findEntry(entries, key, prefixes, folder));
    },
    reserve: async (key, format) => {
      const entries = join(folder, fileName(format));
      const place = join(entries, fileName(key));
      if (await guarded(async () => isTaken(folder, entries, place))) return undefined;
      return { upload: async (file, bytes) => guarded(async () => store(file, bytes, folder, place)) };
    },
    prune: async (prefix, keep, format) => {
      const entries = join(folder, fileName(format));
      await guarded(async () => {
        const keys = (await keysIn(entries)).filter(startingWith(prefix));
        for (const { file } of (await newestFirst(entries, keys)).slice(keep)) await remove(file);
      });
    },
  };
}

async function findEntry(
  entries: string,
  key: string,
  prefixes: readonly string[],
  folder: string,
): Promise<FoundEntry | undefined> {
  const keys = await keysIn(entries);
  for (const begins of [(found: string) => found === key, ...prefixes.map(startingWith)]) {
    const [newest] = await newestFirst(entries, keys.filter(begins));
    if (newest === undefined) continue;
    await markUsed(newest);
    return { key: newest.key, bytes: newest.bytes, content: () => content(newest.file, folder) };
  }
  return undefined;
}

function startingWith(prefix: string): (key: string) => boolean {
  return (key) => key.startsWith(prefix);
}

async function* content(file: string, folder: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(file, { highWaterMark: 1024 * 1024 });
  } catch (error) {
    throw explained(folder, error);
  }
}

/** Says now, before anything is packed, whether nothing can be written. */
async function isTaken(folder: string, entries: string, place: string): Promise<boolean> {
  if (await exists(place)) return true;
  // On a read-only file system node's recursive mkdir says ENOENT.
  if (await exists(folder)) await access(folder, constants.W_OK);
  await mkdir(entries, { recursive: true });
  await access(entries, constants.W_OK);
  return false;
}

async function store(file: string, bytes: number, folder: string, place: string): Promise<void> {
  const beside = join(dirname(place), `${unfinished}${randomBytes(8).toString('hex')}`);
  try {
    // Not copyFile: that would give it the mode of a private file, and other jobs could not read it.
    const handle = await open(beside, 'wx');
    try {
      // First, since it may make the room that is needed, by the clock of the file server.
      await removeStale(folder, (await handle.stat()).mtimeMs);
      await copy(file, bytes, handle);
    } finally {
      await handle.close();
    }
    await publish(beside, place);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Resolves when all is on the disk. */
async function copy(from: string, bytes: number, to: FileHandle): Promise<void> {
  await pipeline(
    createReadStream(from, { highWaterMark: 1024 * 1024 }),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) await to.writeFile(chunk);
    },
  );
  await to.sync();
  const { size } = await to.stat();
  if (size !== bytes)
    throw new UserError(`${from} has ${size} bytes instead of ${bytes}: it was changed while it was stored`);
}

/** The first one stays: that another job was faster is no failure, its archive has the same key. */
async function publish(beside: string, place: string): Promise<void> {
  try {
    await link(beside, place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    // Another job's whole archive can then be replaced by this whole one.
    if (!hasNoHardLinks(error)) throw error;
    if (!(await exists(place))) await rename(beside, place);
  }
}

/** One line for a folder that cannot be used; other errors stay as they are. */
function explained(folder: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const line = `the cache folder ${folder} `;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new UserError(`${line}is full (${code}); remove old entries from it`);
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new UserError(
        `${line}cannot be read or written by this user (${code}); check who owns it and how it is mounted`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new UserError(`${line}is not a folder (${code}); name another one`);
    default:
      return new UserError(`${line}cannot be used: ${messageOf(error)}; check that it is mounted`);
  }
}
