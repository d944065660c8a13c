import type { Drift } from '../drift.ts';
import { goMod, main } from './sources.ts';

/** Requirements that are missing, superfluous, too old or wrongly marked. */
export const requirementDrifts: readonly Drift[] = [
  {
    name: 'an import without a requirement, nothing else there',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/leaf') },
    changes: [
      'go.mod:4 require-missing example.com/leaf v1.2.0 (example.com/leaf at main.go:3:10)',
      'go.sum:1 sum-missing example.com/leaf v1.2.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'an import without a requirement, in the middle of a block',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main('example.com/alpha', 'example.com/gamma'),
    },
    tidyFirst: ['.'],
    edits: { 'main.go': main('example.com/alpha', 'example.com/beta', 'example.com/gamma') },
    changes: [
      'go.mod:7 require-missing example.com/beta v1.0.0 (example.com/beta at main.go:4:10)',
      'go.sum:3 sum-missing example.com/beta v1.0.0 [zip go.mod]',
    ],
  },
  {
    name: 'a package of a dependency that is needed but not required',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/mid') },
    tidyFirst: ['.'],
    edits: {
      'go.mod': (text) => text.replace('\nrequire example.com/leaf v1.1.0 // indirect\n', ''),
    },
    changes: [
      'go.mod:6 require-missing example.com/leaf v1.1.0 // indirect (example.com/main > example.com/mid > example.com/leaf)',
    ],
  },
  {
    name: 'the last import of a module is gone',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/alpha', 'example.com/beta') },
    tidyFirst: ['.'],
    edits: { 'main.go': main('example.com/alpha') },
    changes: [
      'go.mod:7 require-unused example.com/beta v1.0.0',
      'go.sum:3 sum-stale example.com/beta v1.0.0 [zip go.mod]',
    ],
  },
  {
    name: 'the own import is gone but a dependency still needs the module',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/leaf', 'example.com/mid') },
    tidyFirst: ['.'],
    edits: { 'main.go': main('example.com/mid') },
    changes: ['go.mod:6 require-indirect example.com/leaf + // indirect'],
  },
  {
    name: 'an indirect requirement that is imported by now',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/mid') },
    tidyFirst: ['.'],
    edits: { 'main.go': main('example.com/leaf', 'example.com/mid') },
    changes: ['go.mod:7 require-indirect example.com/leaf - // indirect (example.com/leaf at main.go:3:10)'],
  },
  {
    name: 'a version older than a dependency asks for',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/leaf', 'example.com/mid') },
    tidyFirst: ['.'],
    edits: { 'go.mod': (text) => text.replace('leaf v1.2.0', 'leaf v1.0.0') },
    changes: [
      'go.mod:6 require-version example.com/leaf v1.0.0 → v1.1.0 (example.com/mid v1.1.0: require example.com/leaf v1.1.0)',
      'go.sum:1 sum-stale example.com/leaf v1.2.0 [zip go.mod]',
      'go.sum:3 sum-missing example.com/leaf v1.1.0 [zip go.mod]',
    ],
  },
  {
    name: 'a version that is a branch or a prefix',
    files: {
      'go.mod': goMod('go 1.19', 'require example.com/leaf v1.1'),
      'main.go': main('example.com/leaf'),
    },
    changes: [
      'go.mod:5 require-version example.com/leaf v1.1 → v1.1.0',
      'go.sum:1 sum-missing example.com/leaf v1.1.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'an import by a test only',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main(),
      'inner/inner.go': 'package inner\n',
      'inner/inner_test.go':
        'package inner_test\n\nimport (\n\t"testing"\n\n\tchecks "example.com/checks"\n)\n',
    },
    changes: [
      'go.mod:4 require-missing example.com/checks v1.0.0 (example.com/checks at inner/inner_test.go:6:9)',
      'go.sum:1 sum-missing example.com/checks v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'an import that only another system builds',
    files: {
      'go.mod': goMod('go 1.19'),
      'main.go': main(),
      'main_plan9.go': main('example.com/alpha'),
      'tagged.go': `//go:build never && !always\n\n${main('example.com/beta')}`,
    },
    changes: [
      'go.mod:4 require-missing example.com/alpha v1.0.0 (example.com/alpha at main_plan9.go:3:10)',
      'go.mod:4 require-missing example.com/beta v1.0.0 (example.com/beta at tagged.go:5:10)',
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod] (new file)',
      'go.sum:1 sum-missing example.com/beta v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'an import in a file that is built with the tag ignore only',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/alpha') },
    tidyFirst: ['.'],
    edits: { 'main.go': `//go:build ignore\n\n${main('example.com/alpha')}` },
    changes: [
      'go.mod:5 require-unused example.com/alpha v1.0.0',
      'go.sum:1 sum-stale example.com/alpha v1.0.0 [zip go.mod]',
    ],
  },
  {
    name: 'a major version and capital letters in module paths',
    files: {
      'go.mod': goMod('go 1.19', 'require example.com/Upper v1.0.0'),
      'main.go': main('example.com/Upper', 'example.com/major/v2/part'),
    },
    changes: [
      'go.mod:6 require-missing example.com/major/v2 v2.1.0 (example.com/major/v2/part at main.go:4:10)',
      'go.sum:1 sum-missing example.com/Upper v1.0.0 [zip go.mod] (new file)',
      'go.sum:1 sum-missing example.com/major/v2 v2.1.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a tool without a requirement',
    minor: (minor) => minor >= 24,
    files: { 'go.mod': goMod('go 1.24', 'tool example.com/command'), 'main.go': main() },
    changes: [
      'go.mod:6 require-missing example.com/command v1.0.0 // indirect (example.com/command at go.mod:5:1)',
      'go.mod:6 require-missing example.com/leaf v1.0.0 // indirect (example.com/command > example.com/leaf)',
      'go.sum:1 sum-missing example.com/command v1.0.0 [zip go.mod] (new file)',
      'go.sum:1 sum-missing example.com/leaf v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a dependency without a go line brings all of its requirements',
    files: { 'go.mod': goMod('go 1.19'), 'main.go': main('example.com/ancient') },
    tidyFirst: ['.'],
    edits: { 'main.go': main('example.com/ancient/deep') },
    changes: [
      'go.mod:6 require-missing example.com/leaf v1.0.0 // indirect (example.com/main > example.com/ancient/deep > example.com/mid > example.com/leaf)',
      'go.mod:6 require-missing example.com/mid v1.0.0 // indirect (example.com/main > example.com/ancient/deep > example.com/mid)',
      'go.sum:3 sum-missing example.com/leaf v1.0.0 [zip]',
      'go.sum:4 sum-missing example.com/mid v1.0.0 [zip]',
    ],
  },
];
