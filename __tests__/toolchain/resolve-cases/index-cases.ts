import type { ResolveCase } from './resolve-case.ts';

type Row = readonly [asks: string, platform: string, expect: string | RegExp, rest?: Partial<ResolveCase>];

function rows(rule: string, list: readonly Row[]): readonly ResolveCase[] {
  return list.map(([asks, platform, expect, rest]) => ({
    expectationFrom: `rule ${rule}`,
    asks,
    platform,
    expect,
    ...rest,
  }));
}

const NEWEST_AMD64 = { file: 'go1.27.0.linux-amd64.tar.gz', newer: null };

/** Indexes and platforms: the promises R6 to R9 and the patch policies, typed. */
export const INDEX_CASES: readonly ResolveCase[] = [
  ...rows('R6', [
    ['stable', 'linux/x64', '1.23.2', { index: 'download-list-odd.json', remarks: ['no-build-for-newest'] }],
    ['1.23', 'linux/x64', '1.23.2', { index: 'download-list-odd.json', remarks: ['no-build-for-newest'] }],
    ['1.22', 'linux/x64', '1.22.5', { index: 'download-list-odd.json', remarks: [] }],
    [
      '1.23.3',
      'linux/x64',
      /Go 1\.23\.3 has no build for linux\/amd64 .* \(it has none at all\)/,
      { index: 'download-list-odd.json' },
    ],
    ['1.9.2rc2', 'linux/x64', /answers to/],
    ['<1.13.7', 'linux/x64', '1.13.6', { index: 'setup-go-download-list.json' }],
  ]),
  ...rows(
    'R7',
    ['x64', 'x86_64', 'amd64', 'AMD64', 'X64', 'x86-64'].map((arch) => [
      '1.27.0',
      `linux/${arch}`,
      '1.27.0',
      { also: NEWEST_AMD64 },
    ]),
  ),
  ...rows(
    'R7',
    ['ia32', 'x32', 'x86', 'i386', '386', 'i686'].map((arch) => [
      '1.27.0',
      `win32/${arch}`,
      '1.27.0',
      { also: { file: 'go1.27.0.windows-386.zip' } },
    ]),
  ),
  ...rows(
    'R7',
    ['arm', 'armv6l', 'armv7l', 'ARM'].flatMap((arch): readonly Row[] => [
      ['1.27.0', `linux/${arch}`, '1.27.0', { also: { file: 'go1.27.0.linux-armv6l.tar.gz' } }],
      ['1.23', `windows/${arch}`, '1.23.12', { also: { file: 'go1.23.12.windows-arm.zip' } }],
      [
        '1.27.0',
        `linux/${arch}`,
        '1.27.0',
        { index: 'toolchain-list.txt', also: { file: 'v0.0.1-go1.27.0.linux-arm' } },
      ],
    ]),
  ),
  ...rows('R7', [
    ['1.6beta1', 'linux/arm', '1.6beta1', { also: { file: 'go1.6beta1.linux-arm6.tar.gz', sha256: null } }],
    ['1.27', 'linux/aarch64', '1.27.0', { also: { file: 'go1.27.0.linux-arm64.tar.gz' } }],
    ['1.27', 'macos/arm64', '1.27.0', { also: { file: 'go1.27.0.darwin-arm64.tar.gz' } }],
    ['1.27', 'macOS/ARM64', '1.27.0', { also: { file: 'go1.27.0.darwin-arm64.tar.gz' } }],
    ['1.27', 'Windows/X64', '1.27.0', { also: { file: 'go1.27.0.windows-amd64.zip' } }],
    [
      '1.27',
      'win32/x64',
      '1.27.0',
      { index: 'versions-manifest.json', also: { file: 'go-1.27.0-win32-x64.zip', sha256: null } },
    ],
    [
      '1.27',
      'windows/amd64',
      '1.27.0',
      { index: 'versions-manifest.json', also: { file: 'go-1.27.0-win32-x64.zip' } },
    ],
    [
      '1.20.0',
      'linux/amd64',
      '1.20',
      { index: 'versions-manifest.json', also: { file: 'go-1.20.0-linux-x64.tar.gz', newer: '1.20.14' } },
    ],
    [
      '1.20.0',
      'linux/amd64',
      '1.20',
      { index: 'toolchain-list.txt', also: { file: 'v0.0.1-go1.20.linux-amd64', sha256: null } },
    ],
    ['1.21rc2', 'linux/arm', '1.21rc2', { also: { file: 'go1.21rc2.linux-arm.tar.gz' } }],
    ['1.27', 'linux/ppc64', '1.27.0', { also: { file: 'go1.27.0.linux-ppc64.tar.gz' } }],
    ['1.27', 'linux/ppc64le', '1.27.0', { also: { file: 'go1.27.0.linux-ppc64le.tar.gz' } }],
    ['1.27', 'linux/loongarch64', '1.27.0', { also: { file: 'go1.27.0.linux-loong64.tar.gz' } }],
    ['1.27', 'linux/riscv64', '1.27.0', { also: { file: 'go1.27.0.linux-riscv64.tar.gz' } }],
    ['1.27', 'linux/s390x', '1.27.0', { also: { file: 'go1.27.0.linux-s390x.tar.gz' } }],
    ['1.27', 'freebsd/amd64', '1.27.0', { also: { file: 'go1.27.0.freebsd-amd64.tar.gz' } }],
    ['1.4.2', 'darwin/amd64', '1.4.2', { also: { file: 'go1.4.2.darwin-amd64-osx10.6.tar.gz' } }],
    ['1.4.2', 'darwin/386', '1.4.2', { also: { file: 'go1.4.2.darwin-386-osx10.6.tar.gz' } }],
    ['1.27', 'linux/mips', /Go 1\.27\.0 has no build for linux\/mips .*no release has one/],
    ['1.27', 'plan9/386', /no build for plan9\/386/],
    ['1.27', 'linux/x46', /"x46" is no architecture that Go knows; did you mean x86\?/],
    ['1.27', 'lunix/x64', /"lunix" is no operating system that Go knows; did you mean linux\?/],
    ['1.27', 'linux/ppc46', /did you mean ppc64/],
  ]),
  ...rows('R8', [
    ['>=1.22', 'windows/arm', '1.23.12', { remarks: ['no-build-for-newest'] }],
    ['1.x', 'windows/arm', '1.23.12', { remarks: ['no-build-for-newest'] }],
    ['^1.22.1', 'windows/arm', '1.23.12', { remarks: ['no-build-for-newest'] }],
    ['1.22', 'windows/arm', '1.22.12', { remarks: [] }],
    ['1.24', 'windows/arm', /Go 1\.24\.13 has no build for windows\/arm .*the nearest with one is 1\.23\.12/],
    [
      '1.24.1',
      'windows/arm',
      /Go 1\.24\.1 has no build for windows\/arm .*it has .*windows\/amd64.*the nearest with one is 1\.23\.12/,
    ],
    ['1.20', 'linux/arm64', /no build for linux\/arm64/, { index: 'versions-manifest.json' }],
    ['stable', 'freebsd/amd64', /no release has one/, { index: 'versions-manifest.json' }],
  ]),
  ...rows('R9', [
    [
      '1.22.5',
      'linux/x64',
      '1.22.5',
      { also: { sha256: '904b924d435eaea086515bc63235b192ea441bd8c9b198c507e85009e6e4c7f0' } },
    ],
    ['1.2.2', 'linux/x64', '1.2.2', { also: { sha256: null } }],
    ['1.22.5', 'linux/x64', '1.22.5', { index: 'toolchain-list.txt', also: { sha256: null } }],
  ]),
  ...rows('R11', [
    ['1.22.3', 'linux/x64', '1.22.3', { also: { newer: '1.22.12', source: '--spec' } }],
    ['1.22', 'linux/x64', '1.22.12', { also: { newer: null } }],
    ['1.26rc1', 'linux/x64', '1.26rc1', { also: { newer: '1.26.7' } }],
    ['1.27rc1', 'linux/x64', '1.27rc1', { index: 'download-list-rc.json', also: { newer: null } }],
    ['<1.13.7', 'linux/x64', '1.13.6', { also: { newer: '1.13.15' } }],
    ['1.22.3', 'linux/x64', '1.22.3', { policy: 'warn', remarks: ['patch-behind'] }],
    ['1.22.12', 'linux/x64', '1.22.12', { policy: 'warn', remarks: [] }],
    ['1.22.3', 'linux/x64', '1.22.3', { policy: 'newest', remarks: [] }],
  ]),
];
