import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf } from '../core/errors.ts';
import type { Log } from '../ports.ts';
import type { HeadStore } from '../sumdb/checksum-database.ts';

/**
 * The last tree head that this machine has accepted from a checksum database, in a file of its own: go's
 * (`$GOPATH/pkg/sumdb`) is the user's. Where it cannot be written, only this run remembers.
 */
export function headFile(file: string, log: Log): HeadStore {
  return {
    place: file,
    // A power cut may have left an empty one.
    read: async () => (await readFile(file, 'utf8').catch(() => '')) || undefined,
    write: async (head) => {
      const beside = `${file}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(beside, head, { flag: 'wx' });
        await rename(beside, file);
      } catch (error) {
        await rm(beside, { force: true }).catch(() => undefined);
        log.debug(`The checksum database's tree head is not kept in ${file}: ${messageOf(error)}`);
      }
    },
  };
}
