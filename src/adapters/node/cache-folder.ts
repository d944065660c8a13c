import { randomBytes } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CacheStore, FoundEntry } from '../../cache/cache-store.ts';
import { UserError, codeOf, messageOf } from '../../core/errors.ts';
import { exists } from '../../exists.ts';
import { fileName, keyOf } from './cache-file-name.ts';

/** What is still being written: another writer's, or what a killed one left. */
const unfinished = '.unfinished-';

/** After which nobody is still writing. */
const abandonedMilliseconds = 24 * 60 * 60 * 1000;

/**
 * A folder as a cache store, on a disk or a volume that several machines write to: `<folder>/<format>/<key>`, both
 * spelt as `fileName` does. A file is written beside its place and then linked there, which fails where there is one.
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
      return { upload: async (file, bytes) => guarded(async () => store(file, bytes, entries, place)) };
    },
  };
}

async function findEntry(
  entries: string,
  key: string,
  prefixes: readonly string[],
  folder: string,
): Promise<FoundEntry | undefined> {
  const names = await readdir(entries).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const keys = names.map(keyOf).filter((found) => found !== undefined);
  for (const begins of [(found: string) => found === key, ...prefixes.map(startingWith)]) {
    const newest = await newestOf(entries, keys.filter(begins));
    if (newest) return { ...newest, content: () => content(join(entries, fileName(newest.key)), folder) };
  }
  return undefined;
}

function startingWith(prefix: string): (key: string) => boolean {
  return (key) => key.startsWith(prefix);
}

async function newestOf(entries: string, keys: readonly string[]) {
  const found = await Promise.all(
    keys.map(async (key) => {
      const file = await stat(join(entries, fileName(key))).catch(() => undefined);
      // It may have been removed just now.
      return file?.isFile() ? [{ key, bytes: file.size, written: file.mtimeMs }] : [];
    }),
  );
  const [newest] = found.flat().sort((a, b) => b.written - a.written || (a.key < b.key ? 1 : -1));
  return newest && { key: newest.key, bytes: newest.bytes };
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

async function store(file: string, bytes: number, entries: string, place: string): Promise<void> {
  const beside = join(entries, `${unfinished}${randomBytes(8).toString('hex')}`);
  try {
    const { mtimeMs } = await copy(file, bytes, beside);
    await removeAbandoned(entries, mtimeMs - abandonedMilliseconds);
    await publish(beside, place);
  } finally {
    await rm(beside, { force: true });
  }
}

/** A copy that is on the disk, and what the file server says of it. */
async function copy(from: string, bytes: number, to: string) {
  // Not copyFile: that would give it the mode of a private file, and other jobs could not read it.
  const handle = await open(to, 'wx');
  try {
    await pipeline(
      createReadStream(from, { highWaterMark: 1024 * 1024 }),
      async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) await handle.writeFile(chunk);
      },
    );
    await handle.sync();
    const written = await handle.stat();
    if (written.size === bytes) return written;
    throw new UserError(
      `${from} has ${written.size} bytes instead of ${bytes}: it was changed while it was stored`,
    );
  } finally {
    await handle.close();
  }
}

/** The first one stays: that another job was faster is no failure, its archive has the same key. */
async function publish(beside: string, place: string): Promise<void> {
  try {
    await link(beside, place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    // Some file systems have no hard links. Another job's whole archive can then be replaced by this whole one.
    if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|UNKNOWN)$/.test(codeOf(error) ?? '')) throw error;
    if (!(await exists(place))) await rename(beside, place);
  }
}

/** Times are all the file server's own, however wrong this machine's clock is. */
async function removeAbandoned(entries: string, before: number): Promise<void> {
  const names = (await readdir(entries)).filter((name) => name.startsWith(unfinished));
  for (const file of names.map((name) => join(entries, name))) {
    const found = await stat(file).catch(() => undefined);
    if (found && found.mtimeMs < before) await rm(file, { force: true });
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
