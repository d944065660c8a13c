import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { HostileEntry } from '../../archive/failures.ts';
import { quoted } from '../../core/quoted.ts';
import { hash1 } from '../../sumdb/dirhash.ts';
import type { HashedFile } from '../../sumdb/dirhash.ts';

/**
 * The hash of an unpacked module as go.sum has it for the zip: over all files of `folder`, their names after `name`
 * (`golang.org/x/text@v0.3.0`), as `go mod verify` does it (golang.org/x/mod, sumdb/dirhash, HashDir). Where that would
 * follow a link, this is HostileEntry: no zip has any. Else throws what the file system says.
 */
export function treeHash(folder: string, name: string): string {
  const buffer = Buffer.allocUnsafe(1 << 18);
  return hash1(filesIn(folder, name, buffer));
}

function filesIn(folder: string, name: string, buffer: Buffer): readonly HashedFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [path, full] = [join(folder, entry.name), `${name}/${entry.name}`];
    if (entry.isDirectory()) return filesIn(path, full, buffer);
    refuse(entry, full);
    return [{ name: full, sha256: contentHash(path, buffer) }];
  });
}

/** With a line break in its name, one file could pass for two; and what is no UTF-8 cannot be asked for. */
function refuse(entry: Dirent, name: string): void {
  if (!entry.isFile()) throw new HostileEntry(`${quoted(name)} is no plain file`);
  if (/[\n\ufffd]/.test(entry.name)) throw new HostileEntry(`no module has a file named ${quoted(name)}`);
}

function contentHash(path: string, buffer: Buffer): string {
  const hash = createHash('sha256');
  const descriptor = openSync(path, 'r');
  try {
    for (let bytes; (bytes = readSync(descriptor, buffer)) > 0;) hash.update(buffer.subarray(0, bytes));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}
