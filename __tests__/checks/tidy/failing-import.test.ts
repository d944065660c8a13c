import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { failingImport } from '../../../src/checks/tidy/failing-import.ts';
import { removeFolder, temporaryFolder, writeTree } from '../../support/temporary.ts';

let root: string;

beforeAll(async () => {
  root = await temporaryFolder('failing-import');
  await writeTree(root, {
    'm/main.go': 'package main\n\nimport (\n\t"example.com/gone"\n\t"m.example/own/sub"\n)\n',
    'm/sub/sub.go': 'package sub\n\nimport _ "example.com/deep"\n',
    'm/sub/sub_test.go': 'package sub_test\n\nimport _ "example.com/tested"\n',
  });
});

afterAll(async () => {
  await removeFolder(root);
});

test.each([
  ['a package', 'go: m.example/own imports\n\texample.com/gone: cannot find module', 'm/main.go:4'],
  ['before Go 1.21', 'm.example/own imports\n\texample.com/gone: cannot find module', 'm/main.go:4'],
  [
    'what a dependency imports',
    'go: m.example/own imports\n\texample.com/gone imports\n\texample.com/other: no',
    'm/main.go:4',
  ],
  [
    'through an own package',
    'go: m.example/own imports\n\tm.example/own/sub imports\n\texample.com/deep: no',
    'm/sub/sub.go:3',
  ],
  [
    'of a test',
    'go: m.example/own/sub tested by\n\tm.example/own/sub.test imports\n\texample.com/tested: no',
    'm/sub/sub_test.go:3',
  ],
  ['an own package that is missing', 'go: m.example/own imports\n\tm.example/own/sub: no', 'm/main.go:5'],
  [
    'after other lines',
    'go: downloading x v1\ngo: m.example/own imports\n\texample.com/gone: no',
    'm/main.go:4',
  ],
  ['another failure', 'go: errors parsing go.mod:\ngo.mod:3: unknown directive: x', undefined],
  ['nothing', '', undefined],
])('%s', async (_, output, expected) => {
  const site = await failingImport(output, 'm.example/own', root, `${root}/m`);
  expect(site && `${site.file}:${site.line}`).toBe(expected);
});
