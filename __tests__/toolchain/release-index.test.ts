import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError, messageOf } from '../../src/core/errors.ts';
import { parseReleaseIndex } from '../../src/toolchain/release-index.ts';
import { compareGoVersions } from '../../src/gomod/go-version.ts';

async function sample(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, 'testdata', name), 'utf8');
}

describe('the shape is told by the content', () => {
  test.each([
    ['download-list.json', 'download-list'],
    ['download-list-odd.json', 'download-list'],
    ['setup-go-download-list.json', 'download-list'],
    ['versions-manifest.json', 'versions-manifest'],
    ['setup-go-versions-manifest.json', 'versions-manifest'],
    ['toolchain-list.txt', 'toolchain-list'],
  ])('%s', async (name, shape) => {
    const text = await sample(name);
    expect(parseReleaseIndex(text, name).shape).toBe(shape);
    expect(parseReleaseIndex(`\uFEFF\r\n  ${text}\n\n`, name).shape).toBe(shape);
  });
});

describe('what is no index', () => {
  test.each([
    ['', 'nothing'],
    [' \n', 'nothing'],
    ['<!doctype html><html><title>Sign in</title>', 'an HTML or XML page ("Sign in")'],
    ['<?xml version="1.0"?><Error/>', 'an HTML or XML page'],
    ['{"message":"API rate limit exceeded"}', 'one JSON object (message: "API rate limit exceeded")'],
    ['{"message":', 'one JSON object that is broken or cut off'],
    ['[{"version":"go1.22', 'JSON that is broken or cut off'],
    ['[]', 'a list without a single Go release'],
    ['[1,null,"go1.22.3"]', 'a list without a single Go release'],
    ['[{"version":"gotip","files":[]}]', 'a list without a single Go release'],
    ['\u001f\u008b\u0008\u0000', 'binary data'],
    ['not\nan index', 'text that starts with "not\\nan index"'],
    ['null', 'text that starts with "null"'],
  ])('%j', (text, looks) => {
    expect(() => parseReleaseIndex(text, 'i.json')).toThrow(
      `i.json: expected a release index but found ${looks}`,
    );
  });
});

test('releases come newest first, each once, whatever the order of the index', async () => {
  const text = await sample('download-list.json');
  const sorted = parseReleaseIndex(text, 'i').releases;
  const list: readonly unknown[] = JSON.parse(text);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...list], { minLength: list.length }),
      fc.nat(20),
      (shuffled, repeated) => {
        const again = JSON.stringify([...shuffled, ...shuffled.slice(0, repeated)]);
        const releases = parseReleaseIndex(again, 'i').releases;
        expect(releases.map(({ version }) => version)).toEqual(sorted.map(({ version }) => version));
        expect(releases.map(({ files }) => files[0]?.filename)).toEqual(
          sorted.map(({ files }) => files[0]?.filename),
        );
      },
    ),
    { numRuns: 20 },
  );
});

test.each([
  'download-list.json',
  'versions-manifest.json',
  'toolchain-list.txt',
  'setup-go-download-list.json',
])('%s is sorted by Go’s own order too', async (name) => {
  const versions = parseReleaseIndex(await sample(name), name).releases.map(({ version }) => version);
  for (const [index, version] of versions.slice(1).entries())
    expect([version, versions[index], compareGoVersions(version, versions[index] ?? '')]).toEqual([
      version,
      versions[index],
      -1,
    ]);
});

test('only archives for a known platform are kept, with what is known of them', () => {
  const file = { filename: 'go1.22.3.linux-amd64.tar.gz', os: 'linux', arch: 'amd64', kind: 'archive' };
  const files = [
    { ...file, sha256: 'A'.repeat(64), size: 0 },
    { ...file, filename: 'go1.22.3.src.tar.gz', os: '', arch: '', kind: 'source' },
    { ...file, filename: 'go1.22.3.darwin-amd64.pkg', os: 'darwin', kind: 'installer' },
    { ...file, filename: 'go1.4-bootstrap-20170531.tar.gz', os: '4', arch: 'bootstrap' },
    { ...file, filename: 'go1.22.3.windows-amd64.zip', os: 'windows', kind: undefined, sha256: '', size: 7 },
    { ...file, filename: 'go1.22.3.windows-amd64.msi', os: 'windows', kind: undefined },
    'no object',
  ];
  const text = JSON.stringify([{ version: 'go1.22.3', stable: true, files }]);
  expect(parseReleaseIndex(text, 'i').releases[0]?.files).toEqual([
    { filename: 'go1.22.3.linux-amd64.tar.gz', os: 'linux', arch: 'amd64', sha256: 'a'.repeat(64) },
    { filename: 'go1.22.3.windows-amd64.zip', os: 'windows', arch: 'amd64', size: 7 },
  ]);
});

test('a manifest file that is tied to one system release yields to one that is not', () => {
  const file = { arch: 'x64', platform: 'linux', download_url: 'https://example.com/a' };
  const files = [
    { ...file, filename: 'go-1.22.3-linux-20.04-x64.tar.gz', platform_version: '20.04' },
    { ...file, filename: 'go-1.22.3-linux-x64.tar.gz' },
    { ...file, filename: 'go-1.22.3-darwin-x64.tar.gz', platform: 'darwin', platform_version: '10.15' },
  ];
  const text = JSON.stringify([{ version: '1.22.3', stable: true, files }]);
  expect(parseReleaseIndex(text, 'i').releases[0]?.files.map(({ filename }) => filename)).toEqual([
    'go-1.22.3-darwin-x64.tar.gz',
    'go-1.22.3-linux-x64.tar.gz',
  ]);
});

test('an entry that the index marks unstable is no stable release', () => {
  const text = JSON.stringify([{ version: '1.28.0', stable: false, files: [] }]);
  expect(parseReleaseIndex(text, 'i').releases[0]).toMatchObject({ version: '1.28.0', stable: false });
});

test('go1.21 names a language, not a release', () => {
  const text = 'v0.0.1-go1.21.linux-amd64\nv0.0.1-go1.21.0.linux-amd64\nv0.0.1-go1.20.linux-amd64\n';
  expect(parseReleaseIndex(text, 'i').releases.map(({ version }) => version)).toEqual(['1.21.0', '1.20']);
});

test('no text makes it throw anything but a user error', () => {
  const json = fc.json().map((text) => `[${text}]`);
  const entries = fc
    .array(fc.record({ version: fc.oneof(fc.string(), fc.constant('go1.22.3')), files: fc.jsonValue() }))
    .map((list) => JSON.stringify(list));
  fc.assert(
    fc.property(fc.oneof(fc.string(), json, entries), (text) => {
      try {
        parseReleaseIndex(text, 'i');
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        expect(messageOf(error)).not.toMatch(/[\n\r]/);
      }
    }),
    { numRuns: 500 },
  );
});
