import { createHash } from 'node:crypto';

/** One file of a module zip. */
export interface HashedFile {
  /** As in the archive: `golang.org/x/text@v0.3.0/LICENSE`. */
  readonly name: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/**
 * The hash of a module's files that go.sum lines and the checksum database carry: `h1:` and base64 (golang.org/x/mod,
 * sumdb/dirhash, Hash1). The files' order does not matter; names are UTF-8.
 */
export function hash1(files: Iterable<HashedFile>): string {
  const lines = [...files].map(({ name, sha256 }) => Buffer.from(`${sha256}  ${name}\n`));
  // By the bytes of the names, as Go sorts strings; all hashes before them have the same length.
  lines.sort((a, b) => a.subarray(66, -1).compare(b.subarray(66, -1)));
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return `h1:${hash.digest('base64')}`;
}
