import { describe, expect, test } from '@jest/globals';
import { linkErrors, listingErrors, packageErrors } from '../../src/targets/build-errors.ts';
import { needsExternalLinker, refusesToLink } from '../../src/targets/external-linker.ts';
import { listedPackages } from '../../src/targets/listed-package.ts';
import type { ListedPackage } from '../../src/targets/listed-package.ts';
import { machineTrouble } from '../../src/targets/machine-trouble.ts';

const root = { dir: '.', folder: '/repo', goWork: 'off' };
const nested = { dir: 'sub/mod', folder: '/repo/sub/mod', goWork: 'off' };

const lib: ListedPackage = {
  importPath: 'example.com/m/lib',
  name: 'lib',
  dir: '/repo/lib',
  isAsked: true,
  own: true,
  isInvalid: false,
};

/** What `go list` prints of packages that cannot be loaded, of 1.26.8 with paths of ours. */
function listed(error: object, more: object = {}): string {
  const Module = { Path: 'example.com/m', Main: true };
  const listing = {
    ImportPath: 'example.com/m/a',
    Name: 'a',
    Dir: '/repo/a',
    Module,
    Error: error,
    ...more,
  };
  return `${JSON.stringify(listing, undefined, '\t')}\n`;
}

const importer = `${JSON.stringify({ ImportPath: 'example.com/m/a', Name: 'a', Dir: '/repo/a', Module: { Main: true } }, undefined, '\t')}\n`;

const refused = [
  {
    what: 'a file that is no Go',
    json: listed(
      { ImportStack: ['example.com/m/a'], Pos: 'a/a.go:3:8', Err: 'string literal not terminated' },
      { InvalidGoFiles: ['a.go'] },
    ),
    error: {
      file: 'a/a.go',
      line: 3,
      column: 8,
      message: 'string literal not terminated',
      package: 'example.com/m/a',
      kind: 'syntax',
      own: true,
    },
  },
  {
    what: 'a package that nobody has, which is who imports it',
    json:
      importer +
      listed(
        {
          ImportStack: ['example.com/m/a'],
          Pos: 'a/a.go:4:8',
          Err: 'no required module provides package example.org/no; to add it:\n\tgo get example.org/no',
        },
        { ImportPath: 'example.org/no', Name: '', Dir: '', Module: undefined, DepOnly: true },
      ),
    error: {
      file: 'a/a.go',
      line: 4,
      column: 8,
      message: 'no required module provides package example.org/no; to add it:\n\tgo get example.org/no',
      package: 'example.com/m/a',
      kind: 'imports',
      own: true,
    },
  },
  {
    what: 'a cycle',
    json: listed({
      ImportStack: ['example.com/m/a', 'example.com/m/c', 'example.com/m/a'],
      Pos: '',
      Err: 'import cycle not allowed',
    }),
    error: {
      file: '',
      line: 0,
      column: 0,
      message:
        'package example.com/m/a\n\timports example.com/m/c\n\timports example.com/m/a: import cycle not allowed',
      package: 'example.com/m/a',
      kind: 'cycle',
      own: true,
    },
  },
  {
    what: 'a package of another module without files',
    json: listed(
      {
        ImportStack: ['example.com/m/a', 'example.com/dep'],
        Pos: '',
        Err: 'build constraints exclude all Go files in /mc/dep',
      },
      { ImportPath: 'example.com/dep', Dir: '/mc/dep', Module: { Path: 'example.com/dep' }, DepOnly: true },
    ),
    error: {
      file: '',
      line: 0,
      column: 0,
      message:
        'package example.com/m/a\n\timports example.com/dep: build constraints exclude all Go files in /mc/dep',
      package: 'example.com/dep',
      kind: 'no-files',
      own: false,
    },
  },
  {
    what: 'nothing to embed',
    json: listed({
      ImportStack: ['example.com/m/a'],
      Pos: 'a/a.go:4:12',
      Err: 'pattern nope.txt: no matching files found',
    }),
    error: {
      file: 'a/a.go',
      line: 4,
      column: 12,
      message: 'pattern nope.txt: no matching files found',
      package: 'example.com/m/a',
      kind: 'embed',
      own: true,
    },
  },
  {
    what: 'two packages in one folder',
    json: listed(
      { ImportStack: [], Pos: '', Err: 'found packages a (a.go) and aa (b.go) in /repo/a' },
      { InvalidGoFiles: ['b.go'] },
    ),
    error: {
      file: '',
      line: 0,
      column: 0,
      message: 'found packages a (a.go) and aa (b.go) in /repo/a',
      package: 'example.com/m/a',
      kind: 'imports',
      own: true,
    },
  },
];

describe('why packages cannot be built', () => {
  test.each(refused)('$what', ({ json, error }) => {
    expect(packageErrors(listedPackages(json), root)).toEqual([error]);
  });

  test('what the compiler says of a package for two programs is told once', () => {
    const error = { ImportStack: [], Pos: '', Err: '# example.com/m/a\na/a.go:3:9: undefined: x\n' };
    const twice =
      listed(error) + listed(error, { ImportPath: 'example.com/m/a [example.com/m/b]', DepOnly: true });
    expect(packageErrors(listedPackages(twice), root)).toMatchObject([
      { file: 'a/a.go', kind: 'types', package: 'example.com/m/a' },
    ]);
  });

  test('that a C compiler would have to link is none', () => {
    const message = 'android/386 requires external (cgo) linking, but cgo is not enabled';
    expect(refusesToLink(message)).toBe(true);
    expect(packageErrors(listedPackages(listed({ ImportStack: [], Pos: '', Err: message })), root)).toEqual(
      [],
    );
  });

  test.each([
    ['lib/a.go', root, 'lib/a.go'],
    ['lib/a.go', nested, 'sub/mod/lib/a.go'],
    ['../other/a.go', nested, 'sub/other/a.go'],
    ['../../../mc/dep@v1.0.0/a.go', nested, '/mc/dep@v1.0.0/a.go'],
    ['/repo/sub/mod/a.go', nested, 'sub/mod/a.go'],
    ['..a/a.go', root, '..a/a.go'],
    ['<autogenerated>', root, '<autogenerated>'],
  ])('%s is named so that the repository finds it', (file, module, named) => {
    const error = { message: `# x\n${file}:1:2: undefined: x\n`, place: '', importStack: [] };
    expect(packageErrors([{ ...lib, error }], module)[0]?.file).toBe(named);
  });
});

describe('programs and modules', () => {
  test('what the linker says is of the program', () => {
    const stderr =
      '# example.com/m/lib\nmain.main: relocation target main.h not defined\nlib/a.go:3:1: undefined: x\n';
    expect(linkErrors(stderr, lib, root)).toEqual([
      {
        file: '',
        line: 0,
        column: 0,
        message: 'main.main: relocation target main.h not defined',
        package: lib.importPath,
        kind: 'binary',
        own: true,
      },
      {
        file: 'lib/a.go',
        line: 3,
        column: 1,
        message: 'undefined: x',
        package: lib.importPath,
        kind: 'types',
        own: true,
      },
    ]);
  });

  test.each([
    ['go: errors parsing go.mod:\ngo.mod:1: unknown directive: broken\n', 'sub/mod/go.mod', 1],
    ['go: downloading example.com/dep v1.0.0\ngo: ../../go.work:3: unknown directive: x', 'go.work', 3],
    ['go: warning: "./..." matched no packages', '', 0],
    [
      'go: inconsistent vendoring in /repo/sub/mod:\n\texample.com/none@v1.0.0: is explicitly required',
      '',
      0,
    ],
  ])('%j', (stderr, file, line) => {
    const message = stderr.trim().replace(/^go: downloading .*\n/, '');
    const expected = { file, line, column: 0, message, package: '', kind: 'imports', own: true };
    expect(listingErrors(stderr, nested)).toEqual([expected]);
  });

  test('Go 1.17 has the compiler speak for itself', () => {
    const stderr =
      '# example.com/m/lib\nlib/lib.go:7:12: undefined: x\n# example.com/dep\n../dep/dep.go:3:23: undefined: y\n../dep/dep.go:4:1: undefined: z\n# example.org/v\nvendor/example.org/v/v.go:1:2: undefined: u\n';
    expect(listingErrors(stderr, nested)).toMatchObject([
      {
        file: 'sub/mod/lib/lib.go',
        line: 7,
        column: 12,
        package: 'example.com/m/lib',
        kind: 'types',
        own: true,
      },
      { file: 'sub/dep/dep.go', line: 3, message: 'undefined: y', package: 'example.com/dep', own: false },
      { file: 'sub/dep/dep.go', line: 4, message: 'undefined: z', package: 'example.com/dep', own: false },
      { file: 'sub/mod/vendor/example.org/v/v.go', package: 'example.org/v', own: false },
    ]);
  });

  test('secrets stay out', () => {
    expect(listingErrors('go: https://me:secret@example.com/x: 404', root)[0]?.message).toBe(
      'go: https://***@example.com/x: 404',
    );
  });

  test.each([
    ['compile: writing output: write $WORK/b001/_pkg_.a: no space left on device', 'the disk is full'],
    [
      '/go/pkg/tool/linux_amd64/compile: signal: killed',
      'a compiler or linker was ended, most likely for want of memory',
    ],
    ['main.main: relocation target main.h not defined', undefined],
  ])('%s: %s', (message, reason) => {
    expect(machineTrouble(message)).toBe(reason);
  });

  test('five ports have no linker of Go', () => {
    expect(
      needsExternalLinker({ goos: 'android', goarch: 'arm', variant: { name: 'GOARM', value: '7' } }),
    ).toBe(true);
    expect(needsExternalLinker({ goos: 'android', goarch: 'arm64' })).toBe(false);
  });
});
