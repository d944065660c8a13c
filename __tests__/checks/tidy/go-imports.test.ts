import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanImports } from '../../../src/checks/tidy/go-imports.ts';
import { installedGoroot } from '../../support/toolchains.ts';
import { cpuMilliseconds } from '../../support/cpu-time.ts';

const paths = (source: string): string[] => scanImports(source).map((it) => it.importPath);

describe('scanImports', () => {
  test.each([
    [
      'single imports with and without an alias',
      'package p\nimport "a"\nimport b "b"\nimport _ "c"\nimport . "d"\n',
      ['a', 'b', 'c', 'd'],
    ],
    [
      'a block, raw strings and semicolons',
      'package p; import ("a"; x `b`\n\t"c")\nimport()\nimport "d"',
      ['a', 'b', 'c', 'd'],
    ],
    [
      'comments everywhere',
      '/* package x */ // import "no"\npackage /* p */ p // "no"\nimport /* "no" */ ( // "no"\n "a" /* "no" */\n // "no"\n)\n',
      ['a'],
    ],
    ['cgo preambles', 'package p\n\n/*\n#include <a.h>\nimport "no"\n*/\nimport "C"\n', ['C']],
    [
      'nothing after the first declaration',
      'package p\nimport "a"\nvar x = `\nimport "no"\n`\nimport "no"\n',
      ['a'],
    ],
    ['a byte order mark', '\uFEFFpackage p\nimport "a"\n', ['a']],
    ['no package clause', 'import "a"\n', []],
    ['an empty file', '', []],
    ['an end in the middle of a block', 'package p\nimport (\n\t"a"\n\t"b', ['a']],
    ['an end in the middle of a comment', 'package p\nimport "a"\n/* ', ['a']],
  ])('%s', (_, source, expected) => {
    expect(paths(source)).toEqual(expected);
  });

  test('lines and columns count code points and point at the quote', () => {
    const source = 'package p\n\nimport (\n\t日本 "a" // x\n\t/* 😀 */ "b"\n)\n';
    expect(scanImports(source)).toEqual([
      { importPath: 'a', line: 4, column: 5 },
      { importPath: 'b', line: 5, column: 10 },
    ]);
  });

  test('any text is read to its end, without an error', () => {
    const words = fc.constantFrom(
      'package',
      'import',
      '(',
      ')',
      '"a"',
      '`b`',
      '"',
      '`',
      '/*',
      '*/',
      '//',
      '\n',
      ';',
      '_',
      '.',
      'x',
      '\\',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (source) => {
          for (const { importPath, line, column } of scanImports(source)) {
            const rest = Array.from(source.split('\n')[line - 1] ?? '')
              .slice(column - 1)
              .join('');
            expect(rest.slice(1)).toContain(importPath.split('\n')[0]);
          }
        },
      ),
    );
  });

  test('agrees with go/parser on the standard library, positions included', async () => {
    const goroot = await installedGoroot();
    const dirs = [
      'net/http',
      'os',
      'runtime/cgo',
      'crypto/internal/fips140/sha256',
      'go/parser',
      'encoding/json',
      'os/user',
    ];
    const files = (
      await Promise.all(
        dirs.map(async (dir) => {
          const home = join(goroot, 'src', dir);
          return (await readdir(home)).filter((name) => name.endsWith('.go')).map((name) => join(home, name));
        }),
      )
    ).flat();
    const ours = await Promise.all(
      files.map(async (file) =>
        scanImports(await readFile(file, 'utf8')).map(
          ({ importPath, line, column }) => `${file}:${line}:${column} ${importPath}`,
        ),
      ),
    );
    const program = join(import.meta.dirname, 'testdata', 'list-imports.go');
    const { stdout } = await promisify(execFile)('go', ['run', program, 'files', ...files], {
      maxBuffer: 1 << 26,
    });
    expect(ours.flat()).toEqual(stdout.trim().split('\n'));
    expect(ours.flat().length).toBeGreaterThan(500);
  }, 300_000);
});

test.each([
  ['comments that do not end', `package p\nimport (${'/* '.repeat(200_000)}`, 0],
  ['imports', `package p\nimport (\n${'"x"\n'.repeat(20_000)})\n`, 20_000],
  ['imports on one line', `package p;${'import "x";'.repeat(20_000)}`, 20_000],
])('a hundred thousand bytes of %s take no time', async (_, source, count) => {
  const spent = await cpuMilliseconds(() => {
    expect(scanImports(source)).toHaveLength(count);
  });
  expect(spent).toBeLessThan(1000);
});
