import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How actions' tool-cache installs: download to a file, `tar xz` into a temporary folder, copy it file by file, mark. */
export async function installTheToolCacheWay(url: string, folder: string): Promise<void> {
  const archive = join(folder, 'archive.tar.gz');
  await download(url, archive);
  const unpacked = join(folder, 'unpacked');
  await mkdir(unpacked);
  await run('tar', ['-xzf', archive, '-C', unpacked]);
  await copy(join(unpacked, 'go'), join(folder, 'x64'));
  await writeFile(join(folder, 'x64.complete'), '');
}

async function download(url: string, file: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    get(url, (response) => {
      pipeline(response, createWriteStream(file)).then(resolve, reject);
    }).on('error', reject);
  });
}

/** One file after the other, each awaited, as @actions/io's cp does. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if ((await lstat(source)).isDirectory()) await copy(source, target);
    else await copyFile(source, target);
  }
}
