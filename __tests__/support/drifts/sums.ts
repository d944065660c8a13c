import type { Drift } from '../drift.ts';
import { goMod, main, withoutLines } from './sources.ts';

const files = {
  'go.mod': goMod('go 1.19'),
  'main.go': main('example.com/alpha', 'example.com/beta', 'example.com/mid'),
};

/** go.sum files with lines too few or too many. */
export const sumDrifts: readonly Drift[] = [
  {
    name: 'go.sum was not committed',
    files,
    tidyFirst: ['.'],
    edits: { 'go.sum': null },
    changes: [
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod] (new file)',
      'go.sum:1 sum-missing example.com/beta v1.0.0 [zip go.mod] (new file)',
      'go.sum:1 sum-missing example.com/leaf v1.1.0 [zip go.mod] (new file)',
      'go.sum:1 sum-missing example.com/mid v1.1.0 [zip go.mod] (new file)',
    ],
  },
  {
    name: 'go.sum is empty',
    files,
    tidyFirst: ['.'],
    edits: { 'go.sum': '' },
    changes: [
      'go.sum:1 sum-missing example.com/alpha v1.0.0 [zip go.mod]',
      'go.sum:1 sum-missing example.com/beta v1.0.0 [zip go.mod]',
      'go.sum:1 sum-missing example.com/leaf v1.1.0 [zip go.mod]',
      'go.sum:1 sum-missing example.com/mid v1.1.0 [zip go.mod]',
    ],
  },
  {
    name: 'a module is missing in the middle of go.sum',
    files,
    tidyFirst: ['.'],
    edits: { 'go.sum': withoutLines('example.com/beta') },
    changes: ['go.sum:3 sum-missing example.com/beta v1.0.0 [zip go.mod]'],
  },
  {
    name: 'only the hash of a zip is missing',
    files,
    tidyFirst: ['.'],
    edits: { 'go.sum': withoutLines('example.com/leaf v1.1.0 h1:') },
    changes: ['go.sum:5 sum-missing example.com/leaf v1.1.0 [zip]'],
  },
  {
    name: 'the last lines of go.sum are missing',
    files,
    tidyFirst: ['.'],
    edits: { 'go.sum': withoutLines('example.com/mid') },
    changes: ['go.sum:7 sum-missing example.com/mid v1.1.0 [zip go.mod]'],
  },
  {
    name: 'lines of a version that is not used any more',
    files,
    tidyFirst: ['.'],
    edits: {
      'go.sum': (text) =>
        text.replace(
          'example.com/mid',
          `example.com/leaf v1.9.0 h1:${hash}\nexample.com/leaf v1.9.0/go.mod h1:${hash}\nexample.com/mid`,
        ),
    },
    changes: ['go.sum:7 sum-stale example.com/leaf v1.9.0 [zip go.mod]'],
  },
  {
    name: 'go.sum out of order and a module missing',
    files,
    tidyFirst: ['.'],
    edits: {
      'go.sum': (text) =>
        withoutLines('example.com/alpha')(text).split('\n').reverse().join('\n').trimStart() + '\n',
    },
    changes: ['go.sum:6 sum-missing example.com/alpha v1.0.0 [zip go.mod]', 'go.sum:7 format'],
  },
  {
    name: 'a blank line, a line twice and a module missing in go.sum',
    files,
    tidyFirst: ['.'],
    edits: { 'go.sum': (text) => `\n${withoutLines('example.com/alpha')(text)}${text.split('\n')[2]}\n` },
    changes: ['go.sum:2 sum-missing example.com/alpha v1.0.0 [zip go.mod]', 'go.sum:8 format'],
  },
  {
    name: 'conflict markers in go.sum',
    files,
    tidyFirst: ['.'],
    edits: {
      'go.sum': (text) =>
        `<<<<<<< HEAD\n${withoutLines('example.com/alpha')(text)}=======\n>>>>>>> 1a2b3c (Add alpha)\n`,
    },
    changes: ['go.sum:1 format <<<<<<< HEAD', 'go.sum:2 sum-missing example.com/alpha v1.0.0 [zip go.mod]'],
  },
  {
    name: 'go.sum with CRLF and a stale module',
    files,
    tidyFirst: ['.'],
    edits: {
      'go.sum': (text) => `${text}example.com/old v1.0.0/go.mod h1:${hash}\n`.replaceAll('\n', '\r\n'),
    },
    changes: ['go.sum:1 format', 'go.sum:9 sum-stale example.com/old v1.0.0 [go.mod]'],
  },
];

/** Of the right shape; tidy drops the line without asking whose it is. */
const hash = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
