import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { codeOf, messageOf } from '../../src/core/errors.ts';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { unzipHashed } from '../../src/archive/unzip.ts';

// Unpacks an archive below `go/` in a process of its own, whose limits are its own:
// node unzip-once.ts <archive> <folder> [flag of prlimit]; prints the hash or the error as JSON.
const [, , archive = '', folder = '', limit] = process.argv;
// node starts its own threads when they are first needed.
await Promise.all(Array.from({ length: 8 }, async () => readFile(archive)));
if (limit !== undefined) execFileSync('prlimit', ['--pid', String(process.pid), limit]);
const ports = { host: { cpus: 4 }, cancelled: new AbortController().signal };
try {
  const hash = await unzipHashed(archive, folder, new EntryPaths('go/', process.platform), ports);
  process.stdout.write(JSON.stringify({ hash }));
} catch (error) {
  process.stdout.write(JSON.stringify({ error: messageOf(error), code: codeOf(error) }));
}
