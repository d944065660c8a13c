import { closeSync, linkSync, mkdirSync, openSync, symlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quoted } from '../core/quoted.ts';
import { BadArchive, HostileEntry } from './failures.ts';
import { blockSize, readPaxRecords, readTarHeader } from './tar-header.ts';
import type { TarHeader } from './tar-header.ts';

/** Long names and pax records are the only contents kept in memory. */
const maxMetadata = 1 << 20;

/** What to do with the content that follows a header. */
type Content =
  | { readonly kind: 'file'; readonly descriptor: number }
  | { readonly kind: 'unwanted' }
  | { readonly kind: 'metadata'; readonly type: string; readonly parts: Buffer[] };

/** Decides where entries go, as EntryPaths does. Both throw BadArchive or HostileEntry. */
export interface TarPaths {
  /** The entry's path below the folder; undefined where it is to be passed over. */
  admit(entry: string, kind: 'file' | 'folder' | 'link', size: number): string | undefined;
  linkTarget(path: string, target: string, kind: 'symbolic' | 'hard'): string;
}

/**
 * Unpacks a tar stream into a folder as its bytes come in: `write` each chunk, then `finish`; `abandon` on any error.
 * Reads ustar, pax and GNU long names. Writes are synchronous: for thousands of small files that is several times
 * faster than awaiting each, and inflating goes on in its own thread meanwhile. Links are made last, so that nothing is
 * ever written through one. Throws BadArchive or HostileEntry.
 */
export class TarUnpacker {
  private readonly folder: string;
  private readonly paths: TarPaths;
  private readonly madeFolders = new Set<string>();
  private readonly files = new Set<string>();
  private readonly links: (() => void)[] = [];
  private readonly pending = Buffer.alloc(blockSize);
  private pendingBytes = 0;
  private content: Content | undefined;
  /** Bytes of content, then of padding, still to come. */
  private remaining = 0;
  private padding = 0;
  private ended = false;
  /** From pax or GNU headers, for the entry after them. */
  private overrides: { name?: string; linkName?: string; size?: number } = {};

  constructor(folder: string, paths: TarPaths) {
    this.folder = folder;
    this.paths = paths;
  }

  write(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.ended) {
      if (this.remaining > 0) at += this.takeContent(chunk, at);
      else if (this.padding > 0) {
        const skipped = Math.min(this.padding, chunk.length - at);
        this.padding -= skipped;
        at += skipped;
      } else at += this.takeHeader(chunk, at);
    }
  }

  /** Throws BadArchive when the stream ended before the archive did. */
  finish(): void {
    if (!this.ended) throw new BadArchive('the archive ends in the middle');
    for (const link of this.links) link();
  }

  /** Closes the file that is being written. */
  abandon(): void {
    if (this.content?.kind === 'file') closeSync(this.content.descriptor);
    this.content = undefined;
  }

  private takeHeader(chunk: Buffer, at: number): number {
    const taken = Math.min(blockSize - this.pendingBytes, chunk.length - at);
    if (taken === blockSize) {
      this.header(chunk.subarray(at, at + blockSize));
      return taken;
    }
    chunk.copy(this.pending, this.pendingBytes, at, at + taken);
    this.pendingBytes += taken;
    if (this.pendingBytes === blockSize) {
      this.pendingBytes = 0;
      this.header(this.pending);
    }
    return taken;
  }

  private takeContent(chunk: Buffer, at: number): number {
    const taken = Math.min(this.remaining, chunk.length - at);
    const bytes = chunk.subarray(at, at + taken);
    if (this.content?.kind === 'file') writeAll(this.content.descriptor, bytes);
    else if (this.content?.kind === 'metadata') this.content.parts.push(Buffer.from(bytes));
    this.remaining -= taken;
    if (this.remaining === 0) this.endContent();
    return taken;
  }

  private header(block: Buffer): void {
    const header = readTarHeader(block);
    if (header === undefined) {
      this.ended = true;
      return;
    }
    if ('xgLK'.includes(header.type)) this.beginMetadata(header);
    else {
      const { name = header.name, linkName = header.linkName, size = header.size } = this.overrides;
      this.overrides = {};
      this.entry({ ...header, name, linkName, size });
    }
    if (this.remaining === 0) this.endContent();
  }

  private beginMetadata({ type, size }: TarHeader): void {
    if (size > maxMetadata) throw new BadArchive('the archive has a name or a pax header of more than 1 MiB');
    this.begin({ kind: 'metadata', type, parts: [] }, size);
  }

  private begin(content: Content, size: number): void {
    this.content = content;
    this.remaining = size;
    this.padding = (blockSize - (size % blockSize)) % blockSize;
  }

  private entry(header: TarHeader): void {
    switch (header.type) {
      case '0':
      case '\0':
      case '7':
        // Before POSIX a folder was a file whose name ends in a slash.
        if (header.name.endsWith('/')) this.makeFolder(this.paths.admit(header.name, 'folder', 0) ?? '');
        else this.beginFile(header);
        break;
      case '5':
        this.makeFolder(this.paths.admit(header.name, 'folder', 0) ?? '');
        break;
      case '1':
      case '2':
        this.link(header);
        break;
      default:
        throw new HostileEntry(
          `the archive entry ${quoted(header.name)} is neither file, folder nor link (type ${quoted(header.type)})`,
        );
    }
  }

  private beginFile({ name, size, mode }: TarHeader): void {
    const path = this.paths.admit(name, 'file', size);
    if (path === undefined) {
      this.begin({ kind: 'unwanted' }, size);
      return;
    }
    this.makeFolder(parent(path));
    this.files.add(path);
    // Nobody but the owner may write, whatever the archive says. `wx`: a file that is there already is an error.
    const descriptor = openSync(join(this.folder, path), 'wx', (mode & 0o755) | 0o600);
    this.begin({ kind: 'file', descriptor }, size);
  }

  private link({ name, linkName, type }: TarHeader): void {
    const path = this.paths.admit(name, 'link', 0);
    if (path === undefined) return;
    const target = this.paths.linkTarget(path, linkName, type === '2' ? 'symbolic' : 'hard');
    this.links.push(() => {
      this.makeFolder(parent(path));
      if (type === '2') symlinkSync(linkName, join(this.folder, path));
      else if (this.files.has(target)) linkSync(join(this.folder, target), join(this.folder, path));
      else
        throw new HostileEntry(
          `the archive entry ${quoted(name)} links to ${quoted(linkName)}, which is not in it`,
        );
    });
  }

  private endContent(): void {
    const { content } = this;
    this.content = undefined;
    if (content?.kind === 'file') closeSync(content.descriptor);
    else if (content?.kind === 'metadata') this.override(content.type, Buffer.concat(content.parts));
  }

  private override(type: string, content: Buffer): void {
    const line = content.toString('utf8').replace(/\0[^]*$/, '');
    if (type === 'L') this.overrides.name = line;
    else if (type === 'K') this.overrides.linkName = line;
    // Global records carry comments (git archive) and nothing about single files.
    if (type !== 'x') return;
    const records = readPaxRecords(content);
    const [name, linkName, size] = [records.get('path'), records.get('linkpath'), records.get('size')];
    if (name !== undefined) this.overrides.name = name;
    if (linkName !== undefined) this.overrides.linkName = linkName;
    if (size !== undefined) this.overrides.size = paxSize(size);
  }

  private makeFolder(path: string): void {
    if (path === '' || this.madeFolders.has(path)) return;
    this.makeFolder(parent(path));
    mkdirSync(join(this.folder, path), { mode: 0o755 });
    this.madeFolders.add(path);
  }
}

function parent(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

function paxSize(text: string): number {
  const size = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(size))
    throw new BadArchive('a pax header has a malformed size');
  return size;
}
