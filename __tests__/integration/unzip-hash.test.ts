import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EntryPaths } from '../../src/archive/entry-path.ts';
import { HostileEntry } from '../../src/archive/failures.ts';
import { unzipHashed } from '../../src/archive/unzip.ts';
import { temporaryFolder } from '../support/install-ports.ts';
import { moduleProxy } from '../support/module-proxy.ts';
import { rawZip } from '../support/raw-zip.ts';
import type { RawZipEntry } from '../support/raw-zip.ts';

const run = promisify(execFile);

/** What `go mod download -json` says of a module, as far as we ask; of a refused one only why. */
interface Downloaded {
  readonly Path: string;
  readonly Version: string;
  readonly Zip?: string;
  readonly Sum?: string;
  readonly Error?: string;
}

async function download(
  modules: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Downloaded[]> {
  const home = await temporaryFolder();
  const settings = { GOMODCACHE: join(home, 'modules'), GOFLAGS: '-modcacherw', GOWORK: 'off', ...env };
  const { stdout } = await run('go', ['mod', 'download', '-json', ...modules], {
    cwd: home,
    env: { ...process.env, ...settings },
    // It exits with 1 when one of them is refused, and says which.
  }).catch((failed: { readonly stdout: string }) => failed);
  const objects = stdout.split(/^(?=\{$)/m).filter((json) => json !== '');
  return objects.map((json): Downloaded => JSON.parse(json));
}

/** Each list of entries as a module of its own: its zip, and the real go's word on it. */
async function publish(
  modules: readonly (readonly RawZipEntry[])[],
): Promise<readonly { readonly zip: string; readonly module: Downloaded }[]> {
  const [folder, path] = [await temporaryFolder(), 'example.com/m'];
  const versions = modules.map((_, i) => `v1.0.${i}`);
  const published = versions.map((version) => ({ path, version, goMod: `module ${path}\n`, files: {} }));
  const GOPROXY = await moduleProxy(folder, published);
  const zips = versions.map((version) => join(folder, path, '@v', `${version}.zip`));
  for (const [i, entries] of modules.entries()) {
    const prefix = `${path}@${versions[i] ?? ''}/`;
    const named = entries.map((entry) => ({ ...entry, name: prefix + String(entry.name) }));
    await writeFile(zips[i] ?? '', rawZip(named));
  }
  const asked = versions.map((version) => `${path}@${version}`);
  const downloaded = await download(asked, { GOPROXY, GOSUMDB: 'off' });
  return downloaded.map((module, i) => ({ module, zip: zips[i] ?? '' }));
}

async function ourHash({ Path, Version }: Downloaded, zip: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'm');
  await mkdir(folder);
  const ports = { host: { cpus: 2 }, cancelled: new AbortController().signal };
  return unzipHashed(zip, folder, new EntryPaths(`${Path}@${Version}/`, 'linux'), ports);
}

test('the hash of any module is the one that go computes', async () => {
  const letters = fc.constantFrom(
    'a',
    'b',
    'X',
    'Y',
    '0',
    ' ',
    '!',
    '#',
    '-',
    '.',
    '_',
    'ä',
    'ß',
    '漢',
    'Ж',
    '𐐀',
  );
  const segment = fc.string({ unit: letters, minLength: 1, maxLength: 6 }).map((text) => `x${text}x`);
  const file = fc.record({
    name: fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/')),
    content: fc.oneof(fc.constant(''), fc.string({ maxLength: 50 }), fc.constant('x'.repeat(100_000))),
    method: fc.constantFrom(0, 8),
  });
  const distinct = { minLength: 1, selector: ({ name }: RawZipEntry) => String(name).toUpperCase() };
  const modules = await publish(fc.sample(fc.uniqueArray(file, distinct), 50));
  // A folder may happen to have the name of a file, or one folder's name another case.
  const accepted = modules.filter(({ module }) => module.Error === undefined);
  expect(accepted.length).toBeGreaterThan(25);
  for (const { module, zip } of accepted) expect(await ourHash(module, zip)).toBe(module.Sum);
});

test.each<[string, readonly RawZipEntry[]]>([
  ['an entry for a folder counts', [{ name: 'a/' }, { name: 'a/b.go', content: 'package b\n' }]],
  ['an entry for the top counts', [{ name: '' }, { name: 'a.go', content: 'package a\n' }]],
  ['modes do not', [{ name: 'run', content: 'x', unixMode: 0o100777 }]],
  ['local names do not', [{ name: 'a', localName: '../../b', content: 'x' }]],
  [
    'names sort by their bytes',
    [{ name: '\u{10400}' }, { name: '\uff21' }, { name: 'a-b' }, { name: 'a/b' }],
  ],
])('%s', async (_, entries) => {
  for (const { module, zip } of await publish([entries])) {
    expect(module.Error).toBeUndefined();
    expect(await ourHash(module, zip)).toBe(module.Sum);
  }
  expect.assertions(2);
});

describe('what go refuses is refused', () => {
  test.each<[string, readonly RawZipEntry[]]>([
    ['case twins', [{ name: 'a' }, { name: 'A' }]],
    ['case twins by an odd letter', [{ name: 's' }, { name: '\u017f' }]],
    ['case twins of folders', [{ name: 'a/b' }, { name: 'A/c' }]],
    ['the same file twice', [{ name: 'a' }, { name: 'a' }]],
    ['a file as folder', [{ name: 'a' }, { name: 'a/b' }]],
    ['parent folders', [{ name: '../../escaped' }]],
    ['backslashes', [{ name: '..\\escaped' }]],
    ['a line break', [{ name: 'a\nb' }]],
    ['a folder with content', [{ name: 'a/', content: 'x' }]],
  ])('%s', async (_, entries) => {
    for (const { module, zip } of await publish([entries])) {
      expect(module.Error).toBeDefined();
      await expect(ourHash(module, zip)).rejects.toThrow(HostileEntry);
    }
    expect.assertions(2);
  });
});

test('the hash of real modules is the one that go computed and checked', async () => {
  const modules = await download(
    [
      'rsc.io/quote@v1.5.2',
      'golang.org/x/mod@v0.20.0',
      'gopkg.in/yaml.v3@v3.0.1',
      'github.com/BurntSushi/toml@v1.4.0',
    ],
    {},
  );
  expect(modules).toHaveLength(4);
  for (const module of modules) expect(await ourHash(module, module.Zip ?? '')).toBe(module.Sum);
});
