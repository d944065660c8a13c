import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quoted } from '../core/quoted.ts';
import type { Host } from '../ports.ts';
import { hash1 } from '../sumdb/dirhash.ts';
import type { EntryPaths } from './entry-path.ts';
import { BadArchive, HostileEntry } from './failures.ts';
import { readDirectory } from './unzip-directory.ts';
import type { ZipEntry } from './unzip-directory.ts';
import type { ZippedFile } from './unzip-files.ts';
import { unzipOnThreads } from './unzip-threads.ts';

/** What unpacking asks of the world. */
export interface UnzipPorts {
  readonly host: Pick<Host, 'cpus'>;
  readonly cancelled: AbortSignal;
}

/** Each takes some 60 MB; more of them than cores only cost (four on two: 1.05 s for 0.9 s). */
export const maxThreads = 4;

/** Bytes of a module's files, as the go command has it (golang.org/x/mod/zip, MaxZipFile). */
export const maxModuleBytes = 500 * 2 ** 20;

/** What the go command gives the files of a module: nobody writes or executes them. */
const moduleFileMode = 0o444;

/** An entry and its path below the folder. */
type Placed = ZipEntry & { readonly path: string };

/**
 * Unpacks a zip file into `folder`, by several threads. Throws BadArchive (broken, encrypted, zip64, wrong sizes),
 * HostileEntry, Cancelled, or what the file system says.
 */
export async function unzip(
  file: string,
  folder: string,
  paths: EntryPaths,
  ports: UnzipPorts,
): Promise<void> {
  const entries = await placedEntries(file, paths);
  const files = entries.filter(isFile).map((entry) => ({ ...entry, mode: (entry.unixMode & 0o755) | 0o600 }));
  makeFolders(folder, entries);
  await unpack(file, folder, files, ports);
}

/**
 * Unpacks a module's zip file and resolves to the module's hash, `h1:…`, over the archive's own names. Nothing can be
 * executed, whatever the archive says: first somebody has to check that hash. Throws as `unzip` does.
 */
export async function unzipHashed(
  file: string,
  folder: string,
  paths: EntryPaths,
  ports: UnzipPorts,
): Promise<string> {
  const entries = await placedEntries(file, paths);
  if (entries.reduce((bytes, { size }) => bytes + size, 0) > maxModuleBytes)
    throw new BadArchive(`the archive holds more than ${maxModuleBytes / 2 ** 20} MiB`);
  const files = entries.filter(isFile).map((entry) => ({ ...entry, mode: moduleFileMode }));
  const digests = new Uint8Array(new SharedArrayBuffer(32 * files.length));
  makeFolders(folder, entries);
  await unpack(file, folder, files, ports, digests);
  // Go counts a folder's entry as a file without content (sumdb/dirhash, HashZip).
  const empty = createHash('sha256').digest('hex');
  return hash1([
    ...files.map(({ name }, i) => ({
      name,
      sha256: Buffer.from(digests.buffer, 32 * i, 32).toString('hex'),
    })),
    ...entries.filter(isFolder).map(({ name }) => ({ name, sha256: empty })),
  ]);
}

/** All paths are judged before the first byte is written. Largest first, so that no thread ends long after the others. */
async function placedEntries(file: string, paths: EntryPaths): Promise<readonly Placed[]> {
  const entries = await readDirectory(file);
  const placed = entries.map((entry) => ({ ...entry, path: admitted(entry, paths) }));
  return placed.sort((a, b) => b.size - a.size);
}

function admitted(entry: ZipEntry, paths: EntryPaths): string {
  const type = entry.unixMode & 0o170000;
  if (type !== 0 && type !== 0o100000 && type !== 0o040000)
    throw new HostileEntry(`the archive entry ${quoted(entry.name)} is neither file nor folder`);
  if (isFolder(entry) && entry.size > 0)
    throw new HostileEntry(`the archive entry ${quoted(entry.name)} is a folder with content of its own`);
  return paths.admit(entry.name, isFolder(entry) ? 'folder' : 'file', entry.size);
}

function isFolder({ name }: ZipEntry): boolean {
  return name.endsWith('/');
}

function isFile(entry: ZipEntry): boolean {
  return !isFolder(entry);
}

function makeFolders(top: string, entries: readonly Placed[]): void {
  const folders = new Set(entries.map((entry) => (isFolder(entry) ? entry.path : dirname(entry.path))));
  for (const folder of folders) mkdirSync(join(top, folder), { recursive: true, mode: 0o755 });
}

async function unpack(
  archive: string,
  folder: string,
  files: readonly ZippedFile[],
  { host, cancelled }: UnzipPorts,
  digests?: Uint8Array,
): Promise<void> {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const unzipping = { archive, folder, files, taken, ...(digests ? { digests } : {}) };
  await unzipOnThreads(unzipping, Math.max(1, Math.min(host.cpus, maxThreads)), cancelled);
}
