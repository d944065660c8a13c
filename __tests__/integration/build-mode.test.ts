import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TargetFact } from '../../src/core/target-facts.ts';
import type { Environment } from '../../src/ports.ts';
import { checkBuild } from '../../src/targets/build-mode.ts';
import type { BuildCheck } from '../../src/targets/build-mode.ts';
import { removeFolder, temporaryFolder, writeTree } from '../support/temporary.ts';
import { testPorts } from '../support/test-ports.ts';
import { installedGoroot, installedVersion, toolchain } from '../support/toolchains.ts';

const run = promisify(execFile);
const linux = { goos: 'linux', goarch: 'amd64' };
const windows = { goos: 'windows', goarch: 'amd64' };
const android = { goos: 'android', goarch: '386' };
const goMod = 'module example.com/m\n\ngo 1.21\n';
const hello = 'package main\n\nfunc main() { println("hello") }\n';

let folder = '';
let env: Environment = {};
let newest: BuildCheck['go'] = { goroot: '', version: '' };
beforeAll(async () => {
  folder = await temporaryFolder('build-mode');
  newest = { goroot: await installedGoroot(), version: await installedVersion() };
  // The one of this machine, where the standard library may be already.
  const GOCACHE = (await run('go', ['env', 'GOCACHE'])).stdout.trim();
  env = { PATH: process.env['PATH'] ?? '', HOME: folder, GOCACHE, GOFLAGS: '', GOPROXY: 'off' };
});
afterAll(() => removeFolder(folder));

/** A module at `dir` of a fresh repository, built; nothing may be left of it but the facts. */
async function built(
  files: Readonly<Record<string, string>>,
  check: Partial<BuildCheck> & { readonly dir?: string; readonly env?: Environment } = {},
): Promise<{ readonly facts: readonly TargetFact[]; readonly root: string; readonly folder: string }> {
  const root = await mkdtemp(join(folder, 'repository-'));
  const tempDir = await mkdtemp(join(folder, 'temp-'));
  const { dir = '.', env: more = {}, ...wanted } = check;
  const home = join(root, dir);
  await writeTree(home, { 'go.mod': goMod, ...files });
  const before = await readdir(root, { recursive: true });
  const module = { dir, folder: home, goWork: 'off' };
  const base = { module, targets: [linux], tags: [], go: newest, static: 'any' as const };
  const facts = await checkBuild({ ...base, ...wanted }, testPorts({ ...env, ...more }, tempDir));
  expect(await readdir(tempDir)).toEqual([]);
  expect(await readdir(root, { recursive: true })).toEqual(before);
  return { facts, root, folder: home };
}

function programFact(path: string, format: string, goos: string) {
  return {
    package: `example.com/m/${path}`,
    format,
    architecture: `${goos}/amd64`,
    // Programs for Windows load its libraries, static or not.
    static: goos === 'linux',
    cgo: false,
    settings: { '-trimpath': 'true', CGO_ENABLED: '0', GOOS: goos },
  };
}

test('each program is linked and looked at, also two of one name', async () => {
  const files = {
    'a/tool/main.go': hello,
    'b/tool/main.go': hello,
    'lib/lib.go': 'package lib\n\nfunc F() {}\n',
  };
  const { facts } = await built(files, { targets: [linux, windows], static: 'required' });
  const common = { dir: '.', mode: 'build', verdict: 'ok', errors: [], packages: 3 };
  expect(facts).toMatchObject([
    {
      ...common,
      target: 'linux/amd64',
      binaries: [programFact('a/tool', 'elf', 'linux'), programFact('b/tool', 'elf', 'linux')],
    },
    {
      ...common,
      target: 'windows/amd64',
      binaries: [programFact('a/tool', 'pe', 'windows'), programFact('b/tool', 'pe', 'windows')],
    },
  ]);
  expect(Object.keys(facts[0] ?? {})).not.toContain('reason');
});

test('the only program of a module does not land in its folder', async () => {
  const { facts } = await built({ 'main.go': hello });
  expect(facts).toMatchObject([{ verdict: 'ok', binaries: [{ package: 'example.com/m' }] }]);
});

test("the job's GOFLAGS count, its git does not", async () => {
  const files = {
    ...Object.fromEntries(Object.entries(dep('near')).map(([name, text]) => [`near/${name}`, text])),
    'near/dep.go': 'package near\n',
    'job.mod': `${goMod}\nrequire example.com/near v0.0.0\n\nreplace example.com/near => ./near\n`,
    'main.go': 'package main\n\nimport _ "example.com/near"\n\nfunc main() {}\n',
    '.git/HEAD': 'broken',
  };
  expect((await built(files)).facts).toMatchObject([{ verdict: 'fail' }]);
  const { facts } = await built(files, { env: { GOFLAGS: '-modfile=job.mod' } });
  expect(facts).toMatchObject([{ verdict: 'ok', errors: [] }]);
});

test('a program that has to be static, and is not', async () => {
  const { facts } = await built(
    { 'main.go': hello },
    { static: 'required', env: { GOFLAGS: '-buildmode=pie' } },
  );
  expect(facts[0]).toMatchObject({ verdict: 'fail', binaries: [{ static: false }] });
  expect(facts[0]?.errors).toEqual([
    {
      file: '',
      line: 0,
      column: 0,
      message: expect.stringMatching(/^it is not static: it is loaded by "\/lib64\/ld-linux/),
      package: 'example.com/m',
      kind: 'binary',
      own: true,
    },
  ]);
});

test('what fails on one system only, in a module below the root and without programs', async () => {
  const files = {
    'lib/lib.go': 'package lib\n',
    'lib/lib_windows.go': 'package lib\n\nvar _ = nothing\n\nvar X int = "s"\n',
    'lib/tagged.go': '//go:build special\n\npackage lib\n\nvar _ = tagged\n',
  };
  const { facts } = await built(files, { dir: 'sub/mod', targets: [linux, windows] });
  const error = {
    file: 'sub/mod/lib/lib_windows.go',
    package: 'example.com/m/lib',
    kind: 'types',
    own: true,
  };
  expect(facts).toMatchObject([
    { dir: 'sub/mod', target: 'linux/amd64', verdict: 'ok', packages: 1, errors: [], binaries: [] },
    {
      target: 'windows/amd64',
      verdict: 'fail',
      errors: [
        { ...error, line: 3, column: 9, message: 'undefined: nothing' },
        { ...error, line: 5, column: 13 },
      ],
    },
  ]);
  const { facts: tagged } = await built(files, { tags: ['special', 'other'] });
  expect(tagged).toMatchObject([{ verdict: 'fail', errors: [{ file: 'lib/tagged.go', line: 5 }] }]);
});

function dep(name: string): Readonly<Record<string, string>> {
  return {
    'go.mod': `module example.com/${name}\n\ngo 1.21\n`,
    'dep.go': `package ${name}\n\nfunc F() int { return "x" }\n`,
  };
}

test('what fails in another module, of the repository or not', async () => {
  const outside = await mkdtemp(join(folder, 'outside-'));
  await writeTree(outside, dep('far'));
  const near = Object.fromEntries(Object.entries(dep('near')).map(([name, text]) => [`near/${name}`, text]));
  const { facts } = await built({
    ...near,
    'go.mod': `${goMod}\nrequire (\n\texample.com/far v0.0.0\n\texample.com/near v0.0.0\n)\n\nreplace example.com/far => ${outside}\n\nreplace example.com/near => ./near\n`,
    'main.go':
      'package main\n\nimport (\n\t"example.com/far"\n\t"example.com/near"\n)\n\nfunc main() { println(far.F(), near.F()) }\n',
  });
  const error = { line: 3, column: 23, kind: 'types', own: false };
  expect(facts).toMatchObject([
    {
      verdict: 'fail',
      packages: 1,
      errors: [
        { ...error, file: `${outside}/dep.go`, package: 'example.com/far' },
        { ...error, file: 'near/dep.go', package: 'example.com/near' },
      ],
    },
  ]);
});

describe('without a linker of Go', () => {
  const program = { 'main.go': hello };
  test.each([
    ['a program is skipped', program, { verdict: 'skipped', reason: 'needs an external linker', errors: [] }],
    ['packages are built', { 'lib/lib.go': 'package lib\n' }, { verdict: 'ok', packages: 1, errors: [] }],
    [
      'packages beside a program, too',
      { ...program, 'lib/lib.go': 'package lib\n\nvar _ = nothing\n' },
      {
        verdict: 'fail',
        packages: 2,
        errors: [{ file: 'lib/lib.go', line: 3, message: 'undefined: nothing' }],
      },
    ],
  ])('%s', async (_, files, fact) => {
    const { facts } = await built(files, { targets: [android] });
    expect(facts).toMatchObject([fact]);
  });

  test('a Go that does not say so is not asked', async () => {
    const go = { goroot: await toolchain('1.19.13'), version: '1.19.13' };
    const { facts } = await built(program, { targets: [android], go });
    expect(facts).toMatchObject([{ verdict: 'skipped', reason: 'needs an external linker', packages: 1 }]);
  });

  test('where the job wants another one', async () => {
    const { facts } = await built(program, { env: { GOFLAGS: '-ldflags=-linkmode=external' } });
    expect(facts).toMatchObject([{ verdict: 'skipped', reason: 'needs an external linker', errors: [] }]);
  });
});

describe.each(['1.21.13', 'newest'])('as go build of Go %s says it', (version) => {
  const lib = { 'b/main.go': hello, 'c/c.go': 'package c\n' };
  const a = (text: string) => ({ ...lib, 'a/a.go': `package a\n\n${text}` });
  test.each([
    ['types', 3, a('var X int = "s"\n\nfunc f() { undefined1(); undefined2() }\n')],
    ['types', 10, a(`func f() {\n${'\tx()\n'.repeat(12)}}\n`)],
    ['syntax', 1, a('func f( {\n}\n')],
    ['syntax', 1, a('import "fmt\n')],
    ['imports', 2, a('import _ "example.org/no/such"\nimport _ "example.com/m/nope"\n')],
    [
      'cycle',
      1,
      { ...a('import _ "example.com/m/c"\n'), 'c/c.go': 'package c\n\nimport _ "example.com/m/a"\n' },
    ],
    ['no-files', 1, { ...a('import _ "example.com/m/c"\n'), 'c/c.go': '//go:build plan9\n\npackage c\n' }],
    ['embed', 1, a('import _ "embed"\n\n//go:embed nope.txt\nvar X string\n')],
    ['body', 1, a('func missing()\n')],
    ['syntax', 1, { ...a('func f()\n'), 'a/a_amd64.s': '\tFOO AX\n' }],
    [
      'binary',
      1,
      { ...lib, 'b/main.go': 'package main\n\nfunc main() { gone() }\n\nfunc gone()\n', 'b/b.s': '' },
    ],
  ])('%s, %i', async (kind, count, files) => {
    const go = version === 'newest' ? newest : { goroot: await toolchain(version), version };
    const made = await built(files, { go });
    const errors = made.facts[0]?.errors ?? [];
    expect(made.facts).toMatchObject([{ verdict: 'fail', binaries: [] }]);
    expect(errors.map((error) => error.kind)).toEqual(Array.from({ length: count }, () => kind));
    const shown = errors.map(({ file, line, column, message }) =>
      file === '' ? message : [file, line, ...(column === 0 ? [] : [column]), ` ${message}`].join(':'),
    );
    const said = await goBuild(made.folder, go.goroot);
    for (const text of shown) expect(said).toContain(text);
    // Not a line of it is missing but those that say nothing.
    const rest = shown.reduce((left, text) => left.replace(text, ''), said).trim();
    expect(
      rest.split('\n').filter((line) => !/^$|^# |too many errors$|^asm: assembly of/.test(line)),
    ).toEqual([]);
  });
});

/** What it prints itself where it fails. */
async function goBuild(dir: string, goroot: string): Promise<string> {
  const options = { cwd: dir, env: { ...env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOWORK: 'off' } };
  const args = ['build', '-trimpath', '-o', '/dev/null', './...'];
  return run(join(goroot, 'bin', 'go'), args, options).then(
    () => '',
    (error: unknown) => {
      if (typeof error !== 'object' || error === null || !('stderr' in error)) throw error;
      // Newer ones say which file imports it; not so their JSON.
      return String(error.stderr).replaceAll(/ from [ac]\.go\b/g, '');
    },
  );
}

test.each([
  ['broken\n', 'go.mod', 1, /^go: errors parsing go.mod:\n.*unknown directive: broken$/],
  ['module example.com/m\n\ngo 1.99\n', '', 0, /go.mod requires go >= 1.99/],
  [goMod, '', 0, /^go: warning: "\.\/\.\.\." matched no packages$/],
])('a module that does not list: %j', async (text, file, line, message) => {
  const { facts } = await built({ 'go.mod': text });
  const error = {
    file,
    line,
    column: 0,
    message: expect.stringMatching(message),
    package: '',
    kind: 'imports',
    own: true,
  };
  expect(facts).toMatchObject([{ verdict: 'fail', packages: 0 }]);
  expect(facts[0]?.errors).toEqual([error]);
});
