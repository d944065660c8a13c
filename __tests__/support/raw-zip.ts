import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip archive as a test wants it, sane or not. */
export interface RawZipEntry {
  /** Bytes where it is to be no text. */
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly unixMode?: number;
  readonly flags?: number;
  /** What the directory says, where it lies; `offset` is where the content is. */
  readonly size?: number;
  readonly compressedSize?: number;
  readonly offset?: number;
  readonly checksum?: number;
  /** What the local header says, where it lies. */
  readonly localName?: string;
}

/** A zip archive with every field of its directory under control. Format: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.3.16. */
export function rawZip(entries: readonly RawZipEntry[], end: { readonly count?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, content = '', method = 8, unixMode = 0o100644, flags = 0 } = entry;
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const title = Buffer.from(name);
    const localTitle = Buffer.from(entry.localName ?? title);
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(localTitle.length, 26);
    locals.push(local, localTitle, packed);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 'latin1');
    central.writeUInt8(3, 5);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(entry.checksum ?? crc32(bytes), 16);
    central.writeUInt32LE(entry.compressedSize ?? packed.length, 20);
    central.writeUInt32LE(entry.size ?? bytes.length, 24);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt16LE(unixMode, 40);
    central.writeUInt32LE(entry.offset ?? at, 42);
    directory.push(central, title);
    at += 30 + localTitle.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const trailer = Buffer.alloc(22);
  trailer.write('PK\x05\x06', 'latin1');
  trailer.writeUInt16LE(end.count ?? entries.length, 8);
  trailer.writeUInt16LE(end.count ?? entries.length, 10);
  trailer.writeUInt32LE(list.length, 12);
  trailer.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, trailer]);
}
