import { createHash } from 'node:crypto';
import { closeSync, futimesSync, mkdirSync, openSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { BadArchive, HostileEntry } from '../../archive/failures.ts';
import type { TarHeader } from '../../archive/tar-header.ts';
import { TarReader, inMemory } from '../../archive/tar-reader.ts';
import type { TarEntries, TarSink } from '../../archive/tar-reader.ts';
import { writeAll } from '../../archive/untar.ts';
import { quoted } from '../../core/quoted.ts';
import { indexDigest, indexedOutputs, maxIndexBytes, parseIndex } from './action-index.ts';
import type { IndexedAction, Output } from './action-index.ts';
import { contentPath, folderOf, outputPath } from './build-paths.ts';
import { checkManifest, maxManifestBytes } from './manifest.ts';
import type { ExpectedEntry } from './manifest.ts';

/** Names of what an entry begins with, in this order; all that follows are outputs. */
export const manifestName = 'manifest.json';
export const indexName = 'actions';

/** Where outputs go. */
export interface OutputTarget {
  /** There, and without anything that GOCACHE has. */
  readonly folder: string;
  /** Seconds since the epoch, for whatever is written. */
  readonly mtime: number;
  readonly platform: NodeJS.Platform;
}

/**
 * Reads an entry's tar stream: what the manifest says is checked before anything else is taken, then the index, and of
 * outputs those are let in that the index names, each once, with the size and the content that it says. `write`,
 * `finish` and `abandon` as TarReader, whose folder must be thrown away when one of them throws: RefusedEntry,
 * BadArchive, HostileEntry, what the file system says.
 */
export class EntryReader implements TarEntries {
  /** The index and what it says, when it has been read. */
  index = '';
  actions: readonly IndexedAction[] = [];
  outputs: ReadonlyMap<string, Output> = new Map();
  private readonly expected: ExpectedEntry;
  private readonly target: OutputTarget;
  private readonly reader: TarReader;
  private readonly made = new Set<string>();
  private readonly missing = new Map<string, Output>();
  /** What the manifest vouches for. */
  private digest: string | undefined;
  private hasIndex = false;

  constructor(expected: ExpectedEntry, target: OutputTarget) {
    this.expected = expected;
    this.target = target;
    this.reader = new TarReader(this);
  }

  write(chunk: Buffer): void {
    this.reader.write(chunk);
  }

  /** Also throws where an output has not come. */
  finish(): void {
    this.reader.finish();
    const [first] = this.missing.keys();
    if (!this.hasIndex) throw new BadArchive('it has no index');
    if (first !== undefined)
      throw new BadArchive(`${this.missing.size} of its outputs are missing, ${first} among them`);
  }

  abandon(): void {
    this.reader.abandon();
  }

  /** Called by the tar reader, as the next two. */
  file(header: TarHeader): TarSink {
    if (this.digest === undefined) return this.manifestSink(header);
    if (!this.hasIndex) return this.indexSink(header, this.digest);
    return this.outputSink(header);
  }

  folder(name: string): never {
    throw new HostileEntry(`the archive entry ${quoted(name)} is a folder`);
  }

  link({ name }: TarHeader): never {
    throw new HostileEntry(`the archive entry ${quoted(name)} is a link`);
  }

  private manifestSink(header: TarHeader): TarSink {
    demand(header, manifestName, maxManifestBytes);
    return inMemory((content) => {
      this.digest = checkManifest(content.toString('utf8'), this.expected);
    });
  }

  private indexSink(header: TarHeader, digest: string): TarSink {
    demand(header, indexName, maxIndexBytes);
    return inMemory((content) => {
      if (indexDigest(content) !== digest) throw new BadArchive('its index is not the one of its manifest');
      this.index = content.toString('utf8');
      this.actions = parseIndex(this.index, this.target.platform);
      this.outputs = indexedOutputs(this.actions);
      for (const output of this.outputs.values()) this.missing.set(output.id, output);
      this.hasIndex = true;
    });
  }

  private outputSink({ name, size }: TarHeader): TarSink {
    const output = this.missing.get(name);
    if (!output) {
      const how = this.outputs.has(name) ? 'comes twice' : 'is not in its index';
      throw new HostileEntry(`the archive entry ${quoted(name)} ${how}`);
    }
    if (size !== output.size)
      throw new BadArchive(
        `the archive entry ${quoted(name)} has ${size} bytes instead of the ${output.size} of its index`,
      );
    this.missing.delete(name);
    this.makeFolder(folderOf(name));
    return newOutput(output, this.target);
  }

  private makeFolder(name: string): void {
    if (this.made.has(name)) return;
    this.made.add(name);
    mkdirSync(join(this.target.folder, name));
  }
}

/** Throws BadArchive for any other file. */
function demand({ name, size }: TarHeader, wanted: string, maxBytes: number): void {
  if (name !== wanted) throw new BadArchive(`${quoted(name)} is where its ${wanted} should be`);
  if (size > maxBytes) throw new BadArchive(`its ${wanted} has ${size} bytes`);
}

/** A file of GOCACHE, hashed while it is written. */
function newOutput(output: Output, { folder, mtime }: OutputTarget): TarSink {
  const [hash, isExecutable] = [createHash('sha256'), output.executable !== undefined];
  const place = join(folder, outputPath(output.id));
  if (isExecutable) mkdirSync(place);
  // As the go command has it; the umask takes the rest.
  const descriptor = openSync(join(folder, contentPath(output)), 'wx', isExecutable ? 0o777 : 0o666);
  const close = (): void => closeSync(descriptor);
  return {
    write: (bytes) => {
      hash.update(bytes);
      writeAll(descriptor, bytes);
    },
    end: () => {
      futimesSync(descriptor, mtime, mtime);
      close();
      if (isExecutable) utimesSync(place, mtime, mtime);
      if (hash.digest('hex') !== output.id)
        throw new BadArchive(`the content of the output ${output.id} is not the one that its name says`);
    },
    abandon: close,
  };
}
