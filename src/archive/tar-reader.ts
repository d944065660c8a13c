import { quoted } from '../core/quoted.ts';
import { BadArchive, HostileEntry } from './failures.ts';
import { blockSize, readPaxRecords, readTarHeader } from './tar-header.ts';
import type { TarHeader } from './tar-header.ts';

/** Long names and pax records are the only contents that are kept in memory here. */
const maxMetadata = 1 << 20;

/** Takes the content of one file. */
export interface TarSink {
  /** The bytes are not ours to keep. */
  write(bytes: Buffer): void;
  /** All of it came. */
  end(): void;
  /** It is not going to end. */
  abandon(): void;
}

/** What becomes of the entries of an archive, in its order. */
export interface TarEntries {
  /** undefined for a file that is passed over. */
  file(header: TarHeader): TarSink | undefined;
  /** Its name may end in a slash. */
  folder(name: string): void;
  link(header: TarHeader, kind: 'symbolic' | 'hard'): void;
}

const passedOver: TarSink = { write: () => undefined, end: () => undefined, abandon: () => undefined };

/**
 * Reads a tar stream as its bytes come in: `write` each chunk, then `finish`; `abandon` on any error. Knows ustar, pax
 * and GNU long names. Throws BadArchive, HostileEntry for what is neither file, folder nor link, and what `entries` throws.
 */
export class TarReader {
  private readonly entries: TarEntries;
  private readonly pending = Buffer.alloc(blockSize);
  private pendingBytes = 0;
  private sink: TarSink | undefined;
  /** Bytes of content, then of padding, still to come. */
  private remaining = 0;
  private padding = 0;
  private ended = false;
  /** From pax or GNU headers, for the entry after them. */
  private overrides: { name?: string; linkName?: string; size?: number } = {};

  constructor(entries: TarEntries) {
    this.entries = entries;
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
  }

  abandon(): void {
    this.sink?.abandon();
    this.sink = undefined;
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
    this.sink?.write(chunk.subarray(at, at + taken));
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
  }

  private beginMetadata({ type, size }: TarHeader): void {
    if (size > maxMetadata) throw new BadArchive('the archive has a name or a pax header of more than 1 MiB');
    this.begin(
      inMemory((content) => this.override(type, content)),
      size,
    );
  }

  private begin(sink: TarSink, size: number): void {
    this.sink = sink;
    this.remaining = size;
    this.padding = (blockSize - (size % blockSize)) % blockSize;
    if (size === 0) this.endContent();
  }

  private entry(header: TarHeader): void {
    switch (header.type) {
      case '0':
      case '\0':
      case '7':
        // Before POSIX a folder was a file whose name ends in a slash.
        if (header.name.endsWith('/')) this.entries.folder(header.name);
        else this.begin(this.entries.file(header) ?? passedOver, header.size);
        break;
      case '5':
        this.entries.folder(header.name);
        break;
      case '1':
      case '2':
        this.entries.link(header, header.type === '2' ? 'symbolic' : 'hard');
        break;
      default:
        throw new HostileEntry(
          `the archive entry ${quoted(header.name)} is neither file, folder nor link (type ${quoted(header.type)})`,
        );
    }
  }

  private endContent(): void {
    const { sink } = this;
    this.sink = undefined;
    sink?.end();
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
}

/** Hands a content on when all of it is there. */
export function inMemory(whole: (content: Buffer) => void): TarSink {
  const parts: Buffer[] = [];
  return {
    write: (bytes) => void parts.push(Buffer.from(bytes)),
    end: () => whole(Buffer.concat(parts)),
    abandon: () => undefined,
  };
}

function paxSize(text: string): number {
  const size = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(size))
    throw new BadArchive('a pax header has a malformed size');
  return size;
}
