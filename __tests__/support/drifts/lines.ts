import type { Drift } from '../drift.ts';
import { goMod, main } from './sources.ts';

/** go and toolchain lines that tidy moves, and other directives that it rewrites. */
export const lineDrifts: readonly Drift[] = [
  {
    name: 'a dependency asks for a later patch of Go',
    minor: (minor) => minor >= 21,
    files: {
      'go.mod': goMod('go 1.21.0', 'require example.com/patched v1.0.0'),
      'main.go': main('example.com/patched'),
    },
    changes: ({ minor, version }) => [
      'go.mod:3 go-line 1.21.0 → 1.21.5 (example.com/patched v1.0.0: go 1.21.5)',
      ...(minor < 25
        ? [`go.mod:5 toolchain-line none → go${version} (example.com/patched v1.0.0: go 1.21.5)`]
        : []),
      'go.sum:1 sum-missing example.com/patched v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a requirement that nothing needs raises the go line',
    minor: (minor) => minor >= 22,
    files: {
      'go.mod': goMod('go 1.21.0', 'require example.com/modern v1.1.0'),
      'main.go': main('example.com/alpha'),
    },
    changes: ({ minor, version }) => [
      'go.mod:3 go-line 1.21.0 → 1.22.0 (example.com/modern v1.1.0: go 1.22.0)',
      'go.mod:5 require-unused example.com/modern v1.1.0',
      ...(minor < 25
        ? [`go.mod:6 toolchain-line none → go${version} (example.com/modern v1.1.0: go 1.22.0)`]
        : []),
      'go.mod:6 require-missing example.com/alpha v1.0.0 (example.com/alpha at main.go:3:10)',
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a dependency asks for a later Go',
    minor: (minor) => minor >= 22,
    files: {
      'go.mod': goMod('go 1.20', 'require (\n\texample.com/alpha v1.0.0\n\texample.com/modern v1.1.0\n)'),
      'main.go': main('example.com/alpha', 'example.com/modern'),
    },
    changes: ({ minor, version }) => [
      'go.mod:3 go-line 1.20 → 1.22.0 (example.com/modern v1.1.0: go 1.22.0)',
      ...(minor < 25
        ? [`go.mod:5 toolchain-line none → go${version} (example.com/modern v1.1.0: go 1.22.0)`]
        : []),
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod] (new file)',
      'go.sum:1 sum-missing example.com/modern v1.1.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a toolchain line that says no more than the go line',
    minor: (minor) => minor >= 21,
    files: { 'go.mod': goMod('go 1.21.5', 'toolchain go1.21.5'), 'main.go': main() },
    changes: ['go.mod:5 toolchain-line go1.21.5 → none'],
  },
  {
    name: 'no go line',
    files: { 'go.mod': goMod(), 'main.go': main('example.com/leaf') },
    changes: ({ minor, version }) => [
      `go.mod:2 go-line none → ${minor < 21 ? `1.${minor}` : version}`,
      'go.mod:2 require-missing example.com/leaf v1.2.0 (example.com/leaf at main.go:3:10)',
      'go.sum:1 sum-missing example.com/leaf v1.2.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a replacement by a version that is a prefix',
    files: {
      'go.mod': goMod(
        'go 1.19',
        'require example.com/leaf v1.2.0',
        'replace example.com/leaf => example.com/fork v1.0',
      ),
      'main.go': main('example.com/leaf'),
    },
    changes: [
      'go.mod:7 directive replace example.com/leaf => example.com/fork v1.0 → replace example.com/leaf => example.com/fork v1.0.0',
      'go.sum:1 sum-missing example.com/fork v1.0.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'an exclusion of a version that is a prefix',
    files: {
      'go.mod': goMod('go 1.19', 'require example.com/leaf v1.1.0', 'exclude example.com/leaf v1.2'),
      'main.go': main('example.com/leaf'),
    },
    changes: [
      'go.mod:7 directive exclude example.com/leaf v1.2 → exclude example.com/leaf v1.2.0',
      'go.sum:1 sum-missing example.com/leaf v1.1.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'a tool that stands there twice',
    minor: (minor) => minor >= 24,
    files: { 'go.mod': goMod('go 1.24', 'tool example.com/command'), 'main.go': main() },
    tidyFirst: ['.'],
    edits: { 'go.mod': (text) => `${text}\ntool example.com/command\n` },
    changes: ['go.mod:11 format'],
  },
];
