import type { Drift } from '../drift.ts';
import { goMod, main, withoutLines } from './sources.ts';

/** Drifts that people really committed; each is what the commit named had to mend, with modules of our own. */
export const historyDrifts: readonly Drift[] = [
  {
    name: 'a requirement still marked indirect after the first own import, between two blocks',
    source: 'cli/cli 365ae0d8f',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/alpha', 'example.com/top') },
    tidyFirst: ['.'],
    edits: { 'main.go': main('example.com/alpha', 'example.com/mid', 'example.com/top') },
    changes: ['go.mod:12 require-indirect example.com/mid - // indirect (example.com/mid at main.go:4:10)'],
  },
  {
    name: 'the only indirect requirement becomes direct, and its block goes',
    source: 'cli/cli d4169eadb',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/beta', 'example.com/mid') },
    tidyFirst: ['.'],
    edits: { 'main.go': main('example.com/beta', 'example.com/leaf/sub', 'example.com/mid') },
    changes: [
      'go.mod:10 require-indirect example.com/leaf - // indirect (example.com/leaf/sub at main.go:4:10)',
    ],
  },
  {
    name: 'sums of the version before an upgrade were left',
    source: 'cli/cli 6856d0fce',
    files: {
      'go.mod': goMod('go 1.19', 'require example.com/leaf v1.2.0'),
      'main.go': main('example.com/leaf'),
    },
    tidyFirst: ['.'],
    edits: { 'go.sum': (text) => text.replaceAll('v1.2.0', 'v1.0.0') + text },
    changes: ['go.sum:1 sum-stale example.com/leaf v1.0.0 [zip go.mod]'],
  },
  {
    name: 'the sums of a whole chain of modules were left after a dependency went',
    source: 'cli/cli 4d0206510',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/alpha', 'example.com/top') },
    tidyFirst: ['.'],
    edits: {
      'go.mod': goMod('go 1.19', 'require example.com/alpha v1.0.0'),
      'main.go': main('example.com/alpha'),
    },
    changes: [
      'go.sum:3 sum-stale example.com/leaf v1.0.0 [zip go.mod]',
      'go.sum:5 sum-stale example.com/mid v1.0.0 [zip go.mod]',
      'go.sum:7 sum-stale example.com/top v1.0.0 [zip go.mod]',
    ],
  },
  {
    name: 'a direct requirement marked indirect, and sums that nothing needs',
    source: 'cli/cli 65ba9d447',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/alpha', 'example.com/beta', 'example.com/gamma'),
    },
    tidyFirst: ['.'],
    edits: {
      'main.go': main('example.com/alpha', 'example.com/beta'),
      'go.mod': (text) =>
        text.replace('beta v1.0.0', 'beta v1.0.0 // indirect').replace('\texample.com/gamma v1.0.0\n', ''),
    },
    changes: [
      'go.mod:7 require-indirect example.com/beta - // indirect (example.com/beta at main.go:4:10)',
      'go.sum:5 sum-stale example.com/gamma v1.0.0 [zip go.mod]',
    ],
  },
  {
    name: 'an indirect requirement that nothing needs any more',
    source: 'cli/cli 21c4f1498',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/alpha', 'example.com/top') },
    tidyFirst: ['.'],
    edits: {
      'go.mod': (text) =>
        text.replace(/(\texample.com\/leaf .*\n)/, '\texample.com/gamma v1.0.0 // indirect\n$1'),
    },
    changes: ['go.mod:11 require-unused example.com/gamma v1.0.0'],
  },
  {
    name: 'one hash missing and two lines stale',
    source: 'cli/cli 0e917dc1a',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/alpha', 'example.com/mid') },
    tidyFirst: ['.'],
    edits: {
      'go.sum': (text) => {
        const stale = text.split('\n').slice(-3, -1).join('\n').replaceAll('mid v1.1.0', 'mid v1.0.9');
        return withoutLines('leaf v1.1.0 h1:')(text) + `${stale}\n`;
      },
    },
    changes: [
      'go.sum:3 sum-missing example.com/leaf v1.1.0 [zip]',
      'go.sum:6 sum-stale example.com/mid v1.0.9 [zip go.mod]',
    ],
  },
  {
    name: 'three zips without a hash, scattered over go.sum',
    source: 'cli/cli 0680bb5c6',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main(
        'example.com/alpha',
        'example.com/beta',
        'example.com/gamma',
        'example.com/leaf',
        'example.com/mid',
      ),
    },
    tidyFirst: ['.'],
    edits: {
      'go.sum': (text) =>
        ['alpha', 'gamma', 'mid'].reduce(
          (sum, name) => sum.replace(new RegExp(`.*/${name} \\S+ h1.*\n`), ''),
          text,
        ),
    },
    changes: [
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip]',
      'go.sum:4 sum-missing example.com/gamma v1.0.0 [zip]',
      'go.sum:7 sum-missing example.com/mid v1.1.0 [zip]',
    ],
  },
  {
    name: 'a requirement that an import needs is missing while go.sum has lines of others',
    source: 'cli/cli 29b5593e2',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/beta', 'example.com/checks', 'example.com/mid'),
    },
    tidyFirst: ['.'],
    edits: {
      'main.go': main('example.com/beta', 'example.com/gamma', 'example.com/mid'),
      'go.mod': (text) => text.replace('\texample.com/checks v1.0.0\n', ''),
    },
    changes: [
      'go.mod:7 require-missing example.com/gamma v1.0.0 (example.com/gamma at main.go:4:10)',
      'go.sum:3 sum-stale example.com/checks v1.0.0 [zip go.mod]',
      'go.sum:5 sum-missing example.com/gamma v1.0.0 [zip go.mod]',
    ],
  },
  {
    name: 'two requirements unused and one missing in one block',
    source: 'cli/cli 25c90ed26',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/Upper', 'example.com/beta', 'example.com/checks'),
    },
    tidyFirst: ['.'],
    edits: { 'main.go': main('example.com/checks', 'example.com/major/v2') },
    changes: [
      'go.mod:6 require-unused example.com/Upper v1.0.0',
      'go.mod:7 require-unused example.com/beta v1.0.0',
      'go.mod:9 require-missing example.com/major/v2 v2.1.0 (example.com/major/v2 at main.go:4:10)',
      'go.sum:1 sum-stale example.com/Upper v1.0.0 [zip go.mod]',
      'go.sum:3 sum-stale example.com/beta v1.0.0 [zip go.mod]',
      'go.sum:7 sum-missing example.com/major/v2 v2.1.0 [zip go.mod]',
    ],
  },
  {
    name: 'two requirements marked indirect that nothing needs, the whole block with them',
    source: 'cli/cli c67f31516',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/beta', 'example.com/checks') },
    tidyFirst: ['.'],
    edits: {
      'go.mod': (text) =>
        `${text}\nrequire (\n\texample.com/gamma v1.0.0 // indirect\n\texample.com/major/v2 v2.1.0 // indirect\n)\n`,
    },
    changes: [
      'go.mod:11 require-unused example.com/gamma v1.0.0',
      'go.mod:12 require-unused example.com/major/v2 v2.1.0',
    ],
  },
  {
    name: 'an upgrade by hand of one module of a chain',
    source: 'cli/cli 32882db3e',
    files: {
      'go.mod': goMod('go 1.19', 'require example.com/mid v1.0.0'),
      'main.go': main('example.com/alpha', 'example.com/mid'),
    },
    tidyFirst: ['.'],
    edits: { 'go.mod': (text) => text.replace('mid v1.0.0', 'mid v1.1.0') },
    changes: [
      'go.mod:10 require-version example.com/leaf v1.0.0 → v1.1.0 (example.com/mid v1.1.0: require example.com/leaf v1.1.0)',
      'go.sum:3 sum-stale example.com/leaf v1.0.0 [zip go.mod]',
      'go.sum:5 sum-stale example.com/mid v1.0.0 [zip go.mod]',
      'go.sum:7 sum-missing example.com/leaf v1.1.0 [zip go.mod]',
      'go.sum:7 sum-missing example.com/mid v1.1.0 [zip go.mod]',
    ],
  },
  {
    name: 'an upgrade that raises the go line and leaves an older toolchain',
    source: 'cli/cli 844607965',
    minor: (minor) => minor >= 23,
    files: {
      'go.mod': goMod('go 1.21.0', 'toolchain go1.21.1', 'require example.com/modern v1.0.0'),
      'main.go': main('example.com/modern'),
    },
    tidyFirst: ['.'],
    edits: { 'go.mod': (text) => text.replace('modern v1.0.0', 'modern v1.1.0') },
    changes: ({ minor, version }) => [
      'go.mod:3 go-line 1.21.0 → 1.22.0 (example.com/modern v1.1.0: go 1.22.0)',
      `go.mod:5 toolchain-line go1.21.1 → ${minor < 25 ? `go${version}` : 'none'} (example.com/modern v1.1.0: go 1.22.0)`,
      'go.sum:1 sum-stale example.com/modern v1.0.0 [zip go.mod]',
      'go.sum:3 sum-missing example.com/modern v1.1.0 [zip go.mod]',
    ],
  },
];
