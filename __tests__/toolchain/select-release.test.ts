import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import {
  compareReleases,
  parseGoForm,
  parseSemverForm,
  releaseName,
  semverName,
} from '../../src/toolchain/go-release.ts';
import type { VersionParts } from '../../src/toolchain/go-release.ts';
import { compareGoVersions } from '../../src/gomod/go-version.ts';
import { parseReleaseIndex } from '../../src/toolchain/release-index.ts';
import { requestedGo } from '../../src/toolchain/requested-go.ts';
import { selectRelease } from '../../src/toolchain/select-release.ts';
import type { PatchPolicy } from '../../src/toolchain/select-release.ts';
import type { GoRequest } from '../../src/toolchain/go-request.ts';
import { readVersionFile } from '../../src/toolchain/version-files.ts';
import { parseVersionSpec } from '../../src/toolchain/version-spec.ts';

const PLATFORM = { os: 'linux', arch: 'amd64' };

function indexOf(...versions: readonly string[]) {
  return parseReleaseIndex(versions.map((version) => `v0.0.1-go${version}.linux-amd64`).join('\n'), 'list');
}

function chosen(request: GoRequest, versions: readonly string[], policy: PatchPolicy = 'pinned'): string {
  return selectRelease(indexOf(...versions), request, PLATFORM, policy, 'list').release.version;
}

async function goMod(line: string): Promise<GoRequest> {
  return readVersionFile('go.mod', `module x\ngo ${line}\n`);
}

describe('a go line of which there are only prereleases', () => {
  test('from 1.21 on the newest of them will do', async () => {
    expect(chosen(await goMod('1.21'), ['1.21rc2', '1.21rc10', '1.20.14'])).toBe('1.21rc10');
  });
  test('before 1.21 a prerelease is older than the go line', async () => {
    const request = await goMod('1.20');
    expect(() => chosen(request, ['1.20rc1', '1.19.13'])).toThrow(
      'go.mod line 2, go: no Go release in list answers to "go 1.20"; the nearest for linux/amd64 is 1.19.13; of 1.20 there is only 1.20rc1 so far',
    );
  });
});

test('a minimum that no installed Go satisfies is the release itself, never a newer minor', async () => {
  const goModFile = { path: 'go.mod', text: 'module x\ngo 1.22.3\n' };
  const request = await requestedGo({ env: {}, goMod: goModFile });
  expect(request && chosen(request, ['1.22.2', '1.22.3', '1.22.5', '1.23.0'])).toBe('1.22.3');
  expect(request && chosen(request, ['1.22.2', '1.22.3', '1.22.5', '1.23.0'], 'newest')).toBe('1.22.5');
});

describe('patch-policy newest', () => {
  test('finds a newer patch where the pin itself is gone', async () => {
    expect(chosen(await goMod('1.22.3'), ['1.22.5', '1.21.0'], 'newest')).toBe('1.22.5');
  });
  test('never gives one that is older than the pin', async () => {
    const request = await goMod('1.22.7');
    expect(() => chosen(request, ['1.22.5'], 'newest')).toThrow('the nearest for linux/amd64 is 1.22.5');
  });
});

test('a release that the index marks unstable is only to be had by its name', async () => {
  const file = { filename: 'go-1.28.0-linux-x64.tar.gz', platform: 'linux', arch: 'x64', download_url: '' };
  const list = [
    { version: '1.28.0', stable: false, files: [file] },
    { version: '1.27.0', stable: true, files: [file] },
  ];
  const index = parseReleaseIndex(JSON.stringify(list), 'manifest');
  const ask = async (spec: string) => {
    const request = await parseVersionSpec(spec, { from: { source: 'input' }, inFile: false });
    return selectRelease(index, request, PLATFORM, 'pinned', 'manifest').release.version;
  };
  expect([await ask('stable'), await ask('>=1.27'), await ask('1.28.0')]).toEqual([
    '1.27.0',
    '1.27.0',
    '1.28.0',
  ]);
});

const version: fc.Arbitrary<VersionParts> = fc.oneof(
  fc.record({ minor: fc.nat(40), patch: fc.nat(30) }),
  fc.record({
    minor: fc.nat(40),
    prerelease: fc.record({ kind: fc.constantFrom('beta' as const, 'rc' as const), number: fc.nat(12) }),
  }),
);

describe('release names', () => {
  test('are read back from both spellings', () => {
    fc.assert(
      fc.property(version, (parts) => {
        expect(releaseName(parseGoForm(releaseName(parts)) ?? { minor: -1 })).toBe(releaseName(parts));
        expect(releaseName(parseSemverForm(semverName(parts)) ?? { minor: -1 })).toBe(releaseName(parts));
      }),
    );
  });

  test('have one order: ours, Go’s and semver’s', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const ours = Math.sign(compareReleases(a, b));
        expect(ours).toBe(Math.sign(compareGoVersions(releaseName(a), releaseName(b))));
        expect(ours).toBe(semver.compare(semverName(a), semverName(b)));
      }),
      { numRuns: 1000 },
    );
  });
});

test('of any releases, 1.N is the newest patch and * the newest stable', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(version, { minLength: 1, maxLength: 20 }), async (list) => {
      const stable = list.filter(({ prerelease }) => prerelease === undefined).map(semverName);
      const names = list.map(releaseName);
      for (const range of ['*', '1.22', `1.${list[0]?.minor ?? 0}`, '>=1.10']) {
        const request = await parseVersionSpec(range, { from: { source: 'input' }, inFile: true });
        const best = semver.maxSatisfying(stable, range);
        const own = names.find((_, index) => semverName(list[index] ?? { minor: -1 }) === best);
        if (own === undefined) expect(() => chosen(request, names)).toThrow('no Go release in list');
        else expect(chosen(request, names)).toBe(own);
      }
    }),
  );
});
