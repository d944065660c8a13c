import type { Drift } from '../drift.ts';
import { goMod, main } from './sources.ts';

const imports = { 'main.go': main('example.com/alpha', 'example.com/beta', 'example.com/mid') };

/** go.mod files that mean the right thing and are written otherwise than tidy writes them. */
export const layoutDrifts: readonly Drift[] = [
  {
    name: 'blanks and empty lines as gofmt would not have them',
    files: { 'go.mod': goMod('go 1.19'), ...imports },
    tidyFirst: ['.'],
    edits: {
      'go.mod': (text) =>
        text
          .replace('\texample.com/beta v', '      example.com/beta   v')
          .replace('go 1.19\n', 'go 1.19\n\n\n'),
    },
    changes: ['go.mod:5 format'],
  },
  {
    name: 'requirements out of order',
    files: { 'go.mod': goMod('go 1.19'), ...imports },
    tidyFirst: ['.'],
    edits: {
      'go.mod': (text) => text.replace(/(\texample.com\/alpha.*\n)(\texample.com\/beta.*\n)/, '$2$1'),
    },
    changes: ['go.mod:6 format'],
  },
  {
    name: 'direct and indirect requirements in one block',
    files: { 'go.mod': goMod('go 1.19'), ...imports },
    tidyFirst: ['.'],
    edits: {
      'go.mod': (text) =>
        text.replace(')\n\nrequire example.com/leaf v1.1.0', '\texample.com/leaf v1.1.0').replace(/$/, ')\n'),
    },
    changes: ['go.mod:9 format'],
  },
  {
    name: 'a requirement that stands there twice',
    files: { 'go.mod': goMod('go 1.19'), ...imports },
    tidyFirst: ['.'],
    edits: { 'go.mod': (text) => `${text}\nrequire example.com/beta v1.0.0\n` },
    changes: ['go.mod:12 format'],
  },
  {
    name: 'CRLF',
    files: { 'go.mod': goMod('go 1.19'), ...imports },
    tidyFirst: ['.'],
    edits: { 'go.mod': (text) => text.replaceAll('\n', '\r\n') },
    changes: ['go.mod:1 format'],
  },
  {
    name: 'CRLF and an unused requirement',
    files: { 'go.mod': goMod('go 1.19'), ...imports },
    tidyFirst: ['.'],
    edits: {
      'main.go': main('example.com/beta', 'example.com/mid'),
      'go.mod': (text) => text.replaceAll('\n', '\r\n'),
    },
    changes: [
      'go.mod:1 format',
      'go.mod:6 require-unused example.com/alpha v1.0.0',
      'go.sum:1 sum-stale example.com/alpha v1.0.0 [zip go.mod]',
    ],
  },
  {
    name: 'no line feed at the end',
    files: { 'go.mod': goMod('go 1.19'), ...imports },
    tidyFirst: ['.'],
    edits: { 'go.mod': (text) => text.trimEnd() },
    changes: ['go.mod:11 format'],
  },
  {
    name: 'quoted paths, a block of one, comments above and beside',
    files: {
      'go.mod':
        '// The main module.\nmodule "example.com/main"\n\ngo 1.19\n\nrequire (\n\t// keep\n\texample.com/alpha v1.0.0 // pinned\n)\n\nrequire (\n\texample.com/beta v1.0.0\n)\n\nexclude (\n\texample.com/leaf v1.2.0\n)\n',
      'main.go': main('example.com/alpha', 'example.com/beta'),
    },
    changes: [
      'go.mod:2 format',
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod] (new file)',
      'go.sum:1 sum-missing example.com/beta v1.0.0 [zip go.mod] (new file)',
    ],
  },
];
