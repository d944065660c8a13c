import { describe, expect, test } from '@jest/globals';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cacheEntry,
  newestCached,
  nodeArch,
  toolCaches,
  trustedToolCaches,
} from '../../../src/toolchain/install/tool-cache.ts';
import { installPorts, temporaryFolder } from '../../support/install-ports.ts';
import { platform } from '../../support/wanted.ts';

/** A tool cache with entries as other actions leave them: `version/arch`, marked complete unless told. */
async function toolCache(
  ...entries: readonly (readonly [name: string, how?: 'unmarked' | 'nested' | 'empty'])[]
) {
  const folder = await temporaryFolder();
  for (const [name, how] of entries) {
    const entry = join(folder, 'go', name);
    const bin = join(entry, how === 'nested' ? 'go/bin' : 'bin');
    await mkdir(how === 'empty' ? entry : bin, { recursive: true });
    if (how !== 'empty') await writeFile(join(bin, 'go'), '');
    if (how !== 'unmarked') await writeFile(`${entry}.complete`, '');
  }
  return folder;
}

test.each([
  ['1.22.5', '1.22.5/x64'],
  ['1.20', '1.20.0/x64'],
  ['1.26rc1', '1.26.0-rc.1/x64'],
  ['1.21.0', '1.21.0/x64'],
])("Go %s lives where setup-go's would: %s", (version, folder) => {
  const entry = cacheEntry('/tools', version, platform);
  expect(entry.folder).toBe(join('/tools/go', folder));
  expect(entry.marker).toBe(`${entry.folder}.complete`);
});

test.each([
  ['amd64', 'x64'],
  ['386', 'ia32'],
  ['arm64', 'arm64'],
  ['arm', 'arm'],
  ['ppc64le', 'ppc64le'],
])("%s is %s in node's names", (goarch, expected) => {
  expect(nodeArch(goarch)).toBe(expected);
});

describe('the newest that will do', () => {
  test.each<[string, readonly (readonly [string, ('unmarked' | 'nested' | 'empty')?])[], string | undefined]>(
    [
      ['by version, not by name', [['1.22.9/x64'], ['1.22.10/x64'], ['1.22.2/x64']], '1.22.10'],
      ['a release before its candidates', [['1.22.0-rc.1/x64'], ['1.22.0/x64']], '1.22.0'],
      ['no entry without its marker', [['1.22.9/x64', 'unmarked'], ['1.22.1/x64']], '1.22.1'],
      ['no marker without its entry', [['1.22.9/x64', 'empty'], ['1.22.1/x64']], '1.22.1'],
      ['no other architecture', [['1.22.9/arm64'], ['1.22.1/x64']], '1.22.1'],
      ['not what is not wanted', [['1.23.1/x64']], undefined],
      ['no folder that names no version', [['system/x64'], ['1.22/x64'], ['v1.22.1/x64']], undefined],
      ['nothing in nothing', [], undefined],
    ],
  )('%s', async (_, entries, expected) => {
    const folder = await toolCache(...entries);
    const found = await newestCached(folder, platform, (version) => version.startsWith('1.22'));
    expect(found?.version).toBe(expected);
  });

  test('GOROOT may be a folder deeper', async () => {
    const folder = await toolCache(['1.22.1/x64', 'nested']);
    const found = await newestCached(folder, platform, () => true);
    expect(found?.goroot).toBe(join(folder, 'go/1.22.1/x64/go'));
  });

  test('a tool cache that is not there holds nothing', async () => {
    expect(await newestCached('/no/such/folder', platform, () => true)).toBeUndefined();
  });
});

test('what others can use below a shared temporary folder is not trusted', async () => {
  const tempDir = await temporaryFolder();
  const ports = await installPorts({}, { toolCache: '/tools', tempDir });
  const [, fallback] = toolCaches(ports.host);
  expect(await trustedToolCaches(ports)).toEqual(['/tools']);
  await mkdir(fallback);
  await chmod(fallback, 0o700);
  expect(await trustedToolCaches(ports)).toEqual(['/tools', fallback]);
  await chmod(fallback, 0o777);
  expect(await trustedToolCaches(ports)).toEqual(['/tools']);
  const elsewhere = await installPorts({}, { toolCache: '/tools', tempDir: await temporaryFolder() });
  await symlink(tempDir, toolCaches(elsewhere.host)[1]);
  expect(await trustedToolCaches(elsewhere)).toEqual(['/tools']);
});
