import type { ResolveCase } from './resolve-case.ts';

/** What actions/setup-go (fba3fb4) documents or asserts in its own tests, where a user may rely on it. */
type Row = readonly [asks: ResolveCase['asks'], expect: string, rest?: Partial<ResolveCase>];

function rows(place: string, list: readonly Row[]): readonly ResolveCase[] {
  return list.map(([asks, expect, rest]) => ({
    expectationFrom: `setup-go ${place}`,
    asks,
    expect,
    ...rest,
  }));
}

const DIST = { index: 'setup-go-download-list.json' } as const;
const MANIFEST = { index: 'setup-go-versions-manifest.json' } as const;

/** Its syntax list and its examples, on our index; its unit tests, on its own two indexes. */
export const SETUP_GO_CASES: readonly ResolveCase[] = [
  ...rows('README, supported version syntax', [
    ['1.25', '1.25.14'],
    ['1.24.0-rc.1', '1.24rc1'],
    ['^1.25.1', '1.27.0'],
    ['~1.24.1', '1.24.13'],
    ['>=1.25.0-rc.1', '1.27.0'],
    ['<1.25.0', '1.24.13'],
    ['>=1.22.0 <1.24.0', '1.23.12'],
    ['stable', '1.27.0'],
    ['oldstable', '1.26.7'],
    ['1.25.x', '1.25.14'],
    ['1.x', '1.27.0'],
  ]),
  ...rows('docs/advanced-usage.md, specifying a Go version', [
    ['1.25.0-rc.2', '1.25rc2'],
    ['1.19.0-beta.1', '1.19beta1'],
    ['>=1.24.0-rc.1', '1.27.0'],
    ['1.24', '1.24.13'],
    ['1.22', '1.22.12'],
  ]),
  ...rows('docs/advanced-usage.md, check latest version', [['1', '1.27.0']]),
  ...rows('docs/advanced-usage.md, go-version-file', [
    [{ file: 'go.mod', text: 'module x\n\ngo 1.25\n' }, '1.25.14'],
    [{ file: 'go.mod', text: 'module x\n\ngo 1.25.0\n' }, '1.25.0'],
    [{ file: 'go.mod', text: 'module x\n\ngo 1.21.0\n\ntoolchain go1.22.5\n' }, '1.22.5'],
    [{ file: 'go.work', text: 'go 1.19\n\nuse .\n' }, '1.19.13'],
    [{ file: '.tool-versions', text: 'golang 1.23\n' }, '1.23.12'],
    [{ file: '.go-version', text: '1.13.0\n' }, '1.13'],
  ]),
  ...rows('__tests__/setup-go.test.ts, manifest', [
    ['1.9.7', '1.9.7', { ...MANIFEST, platform: 'darwin/x64', also: { file: 'go-1.9.7-darwin-x64.tar.gz' } }],
    ['1.9.7', '1.9.7', { ...MANIFEST, also: { file: 'go-1.9.7-linux-x64.tar.gz' } }],
    ['1.9.7', '1.9.7', { ...MANIFEST, platform: 'win32/x64', also: { file: 'go-1.9.7-win32-x64.zip' } }],
    ['1.12.16', '1.12.16', { ...MANIFEST, platform: 'linux/x64' }],
    ['1.12', '1.12.17', MANIFEST],
    ['1.17', '1.17.6', MANIFEST],
  ]),
  ...rows('__tests__/setup-go.test.ts, download list', [
    ['1.13.0', '1.13', { ...DIST, platform: 'darwin/x64', also: { file: 'go1.13.darwin-amd64.tar.gz' } }],
    ['1.13', '1.13.7', { ...DIST, also: { file: 'go1.13.7.linux-amd64.tar.gz' } }],
    ['^1.13.6', '1.13.7', { ...DIST, also: { file: 'go1.13.7.linux-amd64.tar.gz' } }],
    ['1', '1.13.7', { ...DIST, platform: 'win32/x32', also: { file: 'go1.13.7.windows-386.zip' } }],
    ['1.14.0-rc.1', '1.14rc1', { ...DIST, also: { file: 'go1.14rc1.linux-amd64.tar.gz' } }],
  ]),
];
