import type { Drift } from '../drift.ts';
import { goMod, main, withoutLines } from './sources.ts';

const submodule = (name: string, ...statements: string[]): string =>
  goMod(...statements).replace('example.com/main', `example.com/main/${name}`);

/** More than one module, replacements, git and workspaces. */
export const repositoryDrifts: readonly Drift[] = [
  {
    name: 'a nested module that was left behind, in a folder with blanks and umlauts',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/alpha'),
      'tools für alle/go.mod': submodule('tools', 'go 1.19', 'require example.com/leaf v1.0.0'),
      'tools für alle/main.go': main('example.com/mid', 'example.com/leaf'),
    },
    tidyFirst: ['.'],
    changes: [
      'tools für alle/go.mod:5 require-version example.com/leaf v1.0.0 → v1.1.0 (example.com/mid v1.1.0: require example.com/leaf v1.1.0)',
      'tools für alle/go.mod:6 require-missing example.com/mid v1.1.0 (example.com/mid at tools für alle/main.go:3:10)',
      'tools für alle/go.sum:1 sum-missing example.com/leaf v1.1.0 [zip go.mod] (new file)',
      'tools für alle/go.sum:1 sum-missing example.com/mid v1.1.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a neighbour in its place by a relative replacement',
    files: {
      'go.mod': goMod(
        'go 1.19',
        'require example.com/main/api v0.0.0',
        'replace example.com/main/api => ./api',
      ),
      'main.go': main('example.com/main/api'),
      'api/go.mod': submodule('api', 'go 1.19', 'require example.com/leaf v1.0.0'),
      'api/api.go': 'package api\n\nimport _ "example.com/leaf"\n',
    },
    tidyFirst: ['api'],
    changes: [
      'go.mod:7 require-missing example.com/leaf v1.0.0 // indirect (example.com/main > example.com/main/api > example.com/leaf)',
      'go.sum:1 sum-missing example.com/leaf v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a vendor folder and generated testdata do not matter',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/alpha'),
      'vendor/example.com/beta/beta.go': main('example.com/gamma'),
      'testdata/x/x.go': main('example.com/gamma'),
      '_old/x.go': main('example.com/gamma'),
    },
    changes: [
      'go.mod:4 require-missing example.com/alpha v1.0.0 (example.com/alpha at main.go:3:10)',
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a folder that go.mod tells go to ignore',
    minor: (minor) => minor >= 25,
    files: {
      'go.mod': goMod('go 1.25', 'ignore ./generated'),
      'main.go': main('example.com/alpha'),
      'generated/x.go': main('example.com/beta'),
    },
    changes: [
      'go.mod:6 require-missing example.com/alpha v1.0.0 (example.com/alpha at main.go:3:10)',
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a go.sum that nobody added to git',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/alpha') },
    tidyFirst: ['.'],
    tracked: ['go.mod', 'main.go'],
    changes: ['go.sum untracked'],
  },
  {
    name: 'a go.sum that .gitignore hides, with a line missing',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/alpha', 'example.com/beta'),
      '.gitignore': 'go.sum\n',
    },
    tidyFirst: ['.'],
    edits: { 'go.sum': withoutLines('example.com/beta') },
    tracked: ['.'],
    changes: ['go.sum:3 sum-missing example.com/beta v1.0.0 [zip go.mod]', 'go.sum untracked'],
  },
  {
    name: 'an empty go.sum that git does not know',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('fmt'), 'go.sum': '' },
    tracked: ['go.mod', 'main.go'],
    changes: [],
  },
  {
    name: 'a go.work.sum that was not committed',
    minor: (minor) => minor >= 18,
    files: {
      'go.work': 'go 1.19\n\nuse (\n\t.\n\t./other\n)\n',
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/wide'),
      'other/go.mod': submodule('other', 'go 1.19', 'require example.com/leaf v1.0.0'),
      'other/main.go': main('example.com/leaf'),
    },
    tidyFirst: ['.', 'other'],
    changes: ['go.work.sum:1 work-sum-missing example.com/leaf v1.2.0 (new file)'],
  },
  {
    name: 'hashes that the workspace needs only for a requirement that nothing needs',
    minor: (minor) => minor >= 18,
    files: {
      'go.work': 'go 1.19\n\nuse (\n\t.\n\t./other\n)\n',
      'go.mod': goMod('go 1.19', 'require example.com/leaf v1.0.0'),
      'main.go': main('example.com/leaf'),
      'other/go.mod': submodule('other', 'go 1.19'),
      'other/main.go': main('fmt'),
    },
    tidyFirst: ['.', 'other'],
    edits: { 'other/go.mod': (text) => `${text}\nrequire example.com/wide v1.0.0\n` },
    changes: ['other/go.mod:5 require-unused example.com/wide v1.0.0'],
  },
  {
    name: 'hashes that the workspace needs only when a requirement is added',
    minor: (minor) => minor >= 18,
    files: {
      'go.work': 'go 1.19\n\nuse (\n\t.\n\t./other\n)\n',
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/wide'),
      'other/go.mod': submodule('other', 'go 1.19', 'require example.com/leaf v1.0.0'),
      'other/main.go': main('example.com/leaf'),
    },
    tidyFirst: ['other'],
    changes: [
      'go.mod:4 require-missing example.com/wide v1.0.0 (example.com/wide at main.go:3:10)',
      'go.sum:1 sum-missing example.com/leaf v1.2.0 [go.mod] (new file)',
      'go.sum:1 sum-missing example.com/wide v1.0.0 [zip go.mod] (new file)',
      'go.work.sum:1 work-sum-missing example.com/leaf v1.2.0 (new file)',
    ],
  },
];
