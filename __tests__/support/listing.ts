import { createHash } from 'node:crypto';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder with its mode and the hash of its content, every link and every folder, in order. Go takes
 * the owner's right to write from the files of modules: that bit is not shown.
 */
export async function listing(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const lines: string[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = lstatSync(path);
    if (found.isDirectory()) lines.push(`${name}/`);
    else if (found.isSymbolicLink()) lines.push(`${name} -> ${await readlink(path)}`);
    else {
      const sha256 = createHash('sha256').update(await readFile(path));
      lines.push(`${name} ${(found.mode & 0o7577).toString(8)} ${sha256.digest('hex')}`);
    }
  }
  return lines;
}
