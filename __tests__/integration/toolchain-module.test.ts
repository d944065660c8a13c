import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { restoreToolchain } from '../../src/toolchain/install/toolchain-module.ts';
import { unzipHashed } from '../../src/archive/unzip.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { toolchainModule } from '../support/toolchain-module.ts';

/** Every file below a folder with its mode and content, and every folder. */
async function listing(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const lines = names.map(async (name) => {
    const found = await stat(join(folder, name));
    if (found.isDirectory()) return `${name}/`;
    const sha256 = createHash('sha256').update(await readFile(join(folder, name)));
    return `${name} ${(found.mode & 0o7777).toString(8)} ${sha256.digest('hex')}`;
  });
  return (await Promise.all(lines)).toSorted();
}

// The first has four _go.mod, but none for its own library, which was no module yet: go leaves them as they are.
describe.each(['1.12.17', '1.21.13'])('Go %s out of its module', (version) => {
  test('is, file by file and mode by mode, what the go command makes of it', async () => {
    const { zip, prefix, hash, goroot } = await toolchainModule(version);
    const folder = join(await temporaryFolder(), 'go');
    await mkdir(folder);
    const ports = { host: { cpus: 2 }, cancelled: new AbortController().signal };
    expect(await unzipHashed(zip, folder, new EntryPaths(prefix, 'linux'), ports)).toBe(hash);
    const executable = (await listing(folder)).filter((line) => / [0-7]*[1357][0-7]* \w{64}$/.test(line));
    expect(executable).toStrictEqual([]);
    await restoreToolchain(folder, 'linux');
    expect(await listing(folder)).toStrictEqual(await listing(goroot));
  }, 300_000);
});
