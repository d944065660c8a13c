import { closeSync, linkSync, mkdirSync, openSync, symlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quoted } from '../core/quoted.ts';
import { HostileEntry } from './failures.ts';
import type { TarHeader } from './tar-header.ts';
import { TarReader } from './tar-reader.ts';
import type { TarSink } from './tar-reader.ts';

/** Decides where entries go, as EntryPaths does. Both throw BadArchive or HostileEntry. */
export interface TarPaths {
  /** The entry's path below the folder; undefined where it is to be passed over. */
  admit(entry: string, kind: 'file' | 'folder' | 'link', size: number): string | undefined;
  linkTarget(path: string, target: string, kind: 'symbolic' | 'hard'): string;
}

/**
 * Unpacks a tar stream into a folder as its bytes come in: `write` each chunk, then `finish`; `abandon` on any error.
 * Writes are synchronous: for thousands of small files that is several times faster than awaiting each, and inflating
 * goes on in its own thread meanwhile. Links are made last, so that nothing is ever written through one. Throws
 * BadArchive or HostileEntry.
 */
export class TarUnpacker {
  private readonly folder: string;
  private readonly paths: TarPaths;
  private readonly reader: TarReader;
  private readonly madeFolders = new Set<string>();
  private readonly files = new Set<string>();
  private readonly links: (() => void)[] = [];

  constructor(folder: string, paths: TarPaths) {
    this.folder = folder;
    this.paths = paths;
    this.reader = new TarReader({
      file: (header) => this.file(header),
      folder: (name) => this.makeFolder(paths.admit(name, 'folder', 0) ?? ''),
      link: (header, kind) => this.link(header, kind),
    });
  }

  write(chunk: Buffer): void {
    this.reader.write(chunk);
  }

  /** Throws BadArchive when the stream ended before the archive did. */
  finish(): void {
    this.reader.finish();
    for (const link of this.links) link();
  }

  /** Closes the file that is being written. */
  abandon(): void {
    this.reader.abandon();
  }

  private file({ name, size, mode }: TarHeader): TarSink | undefined {
    const path = this.paths.admit(name, 'file', size);
    if (path === undefined) return undefined;
    this.makeFolder(parent(path));
    this.files.add(path);
    // Nobody but the owner may write, whatever the archive says.
    return newFile(join(this.folder, path), (mode & 0o755) | 0o600);
  }

  private link({ name, linkName }: TarHeader, kind: 'symbolic' | 'hard'): void {
    const path = this.paths.admit(name, 'link', 0);
    if (path === undefined) return;
    const target = this.paths.linkTarget(path, linkName, kind);
    this.links.push(() => {
      this.makeFolder(parent(path));
      if (kind === 'symbolic') symlinkSync(linkName, join(this.folder, path));
      else if (this.files.has(target)) linkSync(join(this.folder, target), join(this.folder, path));
      else
        throw new HostileEntry(
          `the archive entry ${quoted(name)} links to ${quoted(linkName)}, which is not in it`,
        );
    });
  }

  private makeFolder(path: string): void {
    if (path === '' || this.madeFolders.has(path)) return;
    this.makeFolder(parent(path));
    mkdirSync(join(this.folder, path), { mode: 0o755 });
    this.madeFolders.add(path);
  }
}

/** A file that is there already is an error. */
function newFile(path: string, mode: number): TarSink {
  const descriptor = openSync(path, 'wx', mode);
  const close = (): void => closeSync(descriptor);
  return { write: (bytes) => writeAll(descriptor, bytes), end: close, abandon: close };
}

/** All of the bytes, where one write may take a part. */
export function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

function parent(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}
