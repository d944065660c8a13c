/** A small module, and what the checker says of it where there is no more to compare with than the compiler's verdict. */
export interface TypecheckCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** The kinds of problem by target; where there is none, the target is sound. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Test files are checked too, and held against `go vet`. */
  readonly tests?: true;
  /** The first minor version of Go that can read the module. */
  readonly minor?: number;
  /** Environment beside the target's. */
  readonly env?: Readonly<Record<string, string>>;
}

const linux = 'linux/amd64';
const linux32 = 'linux/386';
const windows = 'windows/amd64';

function goMod(line: string): Record<string, string> {
  return { 'go.mod': `module example.com/m\n\ngo ${line}\n` };
}

function undefinedNames(count: number): string {
  return Array.from({ length: count }, (_, i) => `var v${i} = missing${i}`).join('\n');
}

export const typecheckCases: readonly TypecheckCase[] = [
  {
    name: 'a file for one GOOS only',
    files: {
      ...goMod('1.21'),
      'a_linux.go': 'package m\n\nfunc Open() int { return 1 }\n',
      'b.go': 'package m\n\nvar Opened = Open()\n\nfunc f() { Open(); undefined1() }\n',
    },
    kinds: { [linux]: ['types'], [windows]: ['types', 'types', 'types'] },
  },
  {
    name: 'sizes of int',
    files: {
      ...goMod('1.21'),
      'a.go': 'package m\n\nconst Big int = 1 << 40\n\nfunc f() int { return 1 << 33 }\n',
    },
    kinds: { [linux]: [], [linux32]: ['types', 'types'] },
  },
  {
    name: 'sizes that unsafe tells',
    files: {
      ...goMod('1.21'),
      'a/a.go': 'package a\n\ntype T struct {\n\tb bool\n\ti int64\n}\n',
      'b/b.go':
        'package b\n\nimport (\n\t"example.com/m/a"\n\t"unsafe"\n)\n\nvar _ [unsafe.Sizeof(a.T{}) - 16]int\n',
    },
    kinds: { [linux]: [], [linux32]: ['types'], [windows]: [] },
  },
  {
    name: 'build constraints',
    files: {
      ...goMod('1.21'),
      'a.go': '//go:build windows || never\n\npackage m\n\nvar X int = "text"\n',
      'b.go': '//go:build !windows\n\npackage m\n\nvar X = 1\n',
    },
    kinds: { [linux]: [], [windows]: ['types'] },
  },
  {
    name: 'generics before their time',
    files: {
      ...goMod('1.17'),
      'a.go': 'package m\n\nfunc Map[T any](t T) T { return t }\n\nvar X = Map(1)\n',
    },
    kinds: { [linux]: ['types', 'types', 'types'] },
  },
  {
    name: 'loops over functions and numbers by go line',
    files: {
      ...goMod('1.21'),
      'a.go':
        'package m\n\nfunc f() {\n\tfor i := range 10 {\n\t\t_ = i\n\t}\n\tfor range func(func() bool) {} {\n\t}\n}\n',
    },
    kinds: { [linux]: ['types', 'types'] },
  },
  {
    name: 'loops over functions with a new go line',
    files: {
      ...goMod('1.23'),
      'a.go':
        'package m\n\nfunc f() {\n\tfor i := range 10 {\n\t\t_ = i\n\t}\n\tfor range func(func() bool) {} {\n\t}\n}\n',
    },
    kinds: { [linux]: [] },
    minor: 23,
  },
  {
    name: 'a file that asks for a newer language',
    files: {
      ...goMod('1.21'),
      'a.go': '//go:build go1.22\n\npackage m\n\nfunc f() {\n\tfor range 10 {\n\t}\n}\n',
      'b.go': 'package m\n\nfunc g() {\n\tfor range 10 {\n\t}\n}\n',
    },
    kinds: { [linux]: ['types'] },
    minor: 22,
  },
  {
    name: 'a file that asks for an older language',
    files: {
      ...goMod('1.22'),
      'a.go': '//go:build go1.21\n\npackage m\n\nfunc f() {\n\tfor range 10 {\n\t}\n}\n',
    },
    kinds: { [linux]: ['types'] },
    minor: 22,
  },
  {
    name: 'generic aliases',
    files: {
      ...goMod('1.24'),
      'a.go': 'package m\n\ntype Set[T comparable] = map[T]bool\n\nvar S Set[int]\n',
    },
    kinds: { [linux]: [] },
    minor: 24,
  },
  {
    name: 'an embedded file that is missing',
    files: {
      ...goMod('1.21'),
      'a.go': 'package m\n\nimport _ "embed"\n\n//go:embed missing.txt\nvar text string\n',
    },
    kinds: { [linux]: ['embed'] },
  },
  {
    name: 'an embedded file that is there',
    files: {
      ...goMod('1.21'),
      'a.go': 'package m\n\nimport _ "embed"\n\n//go:embed there.txt\nvar text string\n',
      'there.txt': 'x',
    },
    kinds: { [linux]: [] },
  },
  {
    name: 'an import cycle on one target',
    files: {
      ...goMod('1.21'),
      'a/a.go': 'package a\n\nimport _ "example.com/m/b"\n',
      'b/b.go': 'package b\n',
      'b/b_windows.go': 'package b\n\nimport _ "example.com/m/a"\n',
    },
    kinds: { [linux]: [], [windows]: ['cycle'] },
  },
  {
    name: 'a package of cgo files, imported',
    files: {
      ...goMod('1.21'),
      'a/a.go': 'package a\n\nimport _ "example.com/m/c"\n',
      'c/c.go': 'package c\n\nimport "C"\n',
    },
    kinds: { [linux]: ['cgo'], [windows]: ['cgo'] },
  },
  {
    name: 'a package without files, imported',
    files: {
      ...goMod('1.21'),
      'a/a.go': 'package a\n\nimport _ "example.com/m/c"\n',
      'c/c_linux.go': 'package c\n',
    },
    kinds: { [linux]: [], [windows]: ['no-files'] },
  },
  {
    name: 'a package without files, not imported',
    files: { ...goMod('1.21'), 'a/a.go': 'package a\n', 'c/c_linux.go': 'package c\n' },
    kinds: { [linux]: [], [windows]: [] },
  },
  {
    name: 'functions without body',
    files: {
      ...goMod('1.21'),
      'a.go':
        'package m\n\nimport _ "unsafe"\n\nfunc one()\n\ntype T int\n\nfunc (T) two()\n\n//go:linkname three runtime.three\nfunc three()\n',
    },
    kinds: { [linux]: ['body', 'body'] },
  },
  {
    name: 'functions in assembly',
    files: {
      ...goMod('1.21'),
      'a.go': 'package m\n\nfunc one()\n',
      'a_amd64.s': 'TEXT ·one(SB), 4, $0-0\n\tRET\n',
    },
    kinds: { [linux]: [], [linux32]: ['body'], [windows]: [] },
  },
  {
    // go/parser stumbles once more over the same mistake.
    name: 'syntax errors',
    files: { ...goMod('1.21'), 'a.go': 'package m\n\nfunc f() {\n\tx := := 1\n}\n', 'b/b.go': 'package b\n' },
    kinds: { [linux]: ['syntax', 'syntax'] },
  },
  {
    name: 'what only the parser calls syntax, beside a wrong type',
    files: {
      ...goMod('1.21'),
      'a.go': 'package m\n\nvar X int = ""\n\nfunc f() {\n\tdefer 1\n\tgo (f())\n}\n',
    },
    kinds: { [linux]: ['types', 'types', 'types'] },
  },
  {
    name: 'no package clause',
    files: { ...goMod('1.21'), 'a.go': 'pakage m\n', 'b/b.go': 'package b\n' },
    kinds: { [linux]: ['syntax'] },
  },
  {
    name: 'more than ten errors',
    files: { ...goMod('1.21'), 'a.go': `package m\n\n${undefinedNames(25)}\n` },
    kinds: { [linux]: Array.from({ length: 25 }, () => 'types') },
  },
  {
    name: 'unused things and duplicates',
    files: {
      ...goMod('1.21'),
      'a.go': 'package m\n\nimport "unsafe"\n\nfunc f() {\n\tx := 1\n}\n\nfunc twice() {}\n',
      'b.go': 'package m\n\nfunc twice() {}\n',
    },
    kinds: { [linux]: ['types', 'types', 'types'] },
  },
  {
    name: 'what follows from a wrong declaration stays unsaid',
    files: {
      ...goMod('1.21'),
      'a/a.go': 'package a\n\ntype T struct{ Field missing }\n',
      'b/b.go': 'package b\n\nimport "example.com/m/a"\n\nvar X = a.T{}.Nothing\n',
      'c/c.go': 'package c\n\nimport "example.com/m/b"\n\nvar X int = b.X\n',
    },
    kinds: { [linux]: ['types'] },
  },
  {
    name: 'two packages in one folder',
    files: { ...goMod('1.21'), 'a/a.go': 'package a\n', 'a/b.go': 'package b\n' },
    kinds: { [linux]: ['imports'] },
  },
  {
    name: 'packages that are nowhere',
    files: {
      ...goMod('1.21'),
      'a/a.go': 'package a\n\nimport _ "example.com/other/x"\n\nimport _ "nosuch"\n',
    },
    kinds: { [linux]: ['imports', 'imports'] },
  },
  {
    name: 'test files',
    files: {
      ...goMod('1.21'),
      'a/a.go': 'package a\n\nfunc half() int { return 1 }\n',
      'a/a_test.go': 'package a\n\nvar _ string = half()\n',
      'b/b.go': 'package b\n\nimport _ "example.com/m/a"\n',
      'b/export_test.go': 'package b\n\nvar Exported = 1\n',
      'b/b_test.go': 'package b_test\n\nimport "example.com/m/b"\n\nvar _ = b.Exported\n',
    },
    kinds: { [linux]: ['types'] },
    tests: true,
  },
  {
    name: 'a module file that cannot be read',
    files: { 'go.mod': 'module example.com/m\n\ngo 1.21\n\nrequires x v1\n', 'a.go': 'package m\n' },
    kinds: { [linux]: ['imports'] },
  },
  {
    name: 'names that want to be more than names',
    files: {
      ...goMod('1.21'),
      'a.go':
        'package m\n\n//line ::error::x.go:3\nvar X = missing\n\n//line \\"}{":9\nvar Y int = "\\n::error::y"\n',
    },
    kinds: { [linux]: ['types', 'types'] },
  },
];
