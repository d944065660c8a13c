import type { TypecheckCase } from './typecheck-cases.ts';

/**
 * Package a for Linux, where its user is right, and for Windows, where that same user is wrong: best in a statement,
 * which is not looked at again where a verdict is shared.
 */
interface Trap {
  readonly name: string;
  readonly linux: string;
  readonly windows: string;
  /** Statements of package b, which imports a as `a`. */
  readonly user: string;
  /** Of package between, which imports a; b imports it as `between`. */
  readonly between?: string;
  readonly kinds?: readonly string[];
}

const traps: readonly Trap[] = [
  {
    name: 'a constant',
    linux: 'const N = 3',
    windows: 'const N = 2',
    user: 'func f(i int) {\n\tswitch i {\n\tcase 2:\n\tcase a.N:\n\t}\n}',
  },
  {
    name: 'a field, two types away',
    linux: 'type T struct{ U *U }\ntype U struct{ F int }',
    windows: 'type T struct{ U *U }\ntype U struct{ G int }',
    user: 'func f(t between.V) int { return t.T().U.F }',
    between: 'type V struct{}\nfunc (V) T() a.T { return a.T{} }',
  },
  {
    name: 'a name',
    linux: 'func F() {}\nfunc G() {}',
    windows: 'func G() {}',
    user: 'func f() { a.F(); a.G() }',
  },
  {
    name: 'a method that an interface asks for',
    linux: 'type T struct{}\nfunc (T) M() {}',
    windows: 'type T struct{}',
    user: 'type I interface{ M() }\nfunc f() { var t a.T; takes(t) }\nfunc takes(I) {}',
  },
  {
    name: "a method's receiver",
    linux: 'type T struct{}\nfunc (T) M() {}',
    windows: 'type T struct{}\nfunc (*T) M() {}',
    user: 'type I interface{ M() }\nfunc f() { var t a.T; takes(t) }\nfunc takes(I) {}',
  },
  {
    name: 'an interface that is implemented',
    linux: 'type I interface{ M() }\nfunc Takes(I) {}',
    windows: 'type I interface{ M(); N() }\nfunc Takes(I) {}',
    user: 'type t int\nfunc (t) M() {}\nfunc f() { a.Takes(t(1)) }',
  },
  {
    name: 'a method without a name elsewhere',
    linux: 'type I interface{ hidden() }\ntype T struct{}\nfunc (T) hidden() {}',
    windows: 'type I interface{ hidden() }\ntype T struct{}',
    user: 'func f() { takes(a.T{}) }\nfunc takes(a.I) {}',
  },
  {
    name: 'a method without a name elsewhere, of an interface without a name',
    linux: 'func Takes(interface{ hidden() }) {}\ntype T struct{}\nfunc (T) hidden() {}',
    windows: 'func Takes(interface{ hidden() }) {}\ntype T struct{}',
    user: 'func f() { a.Takes(a.T{}) }',
  },
  {
    name: 'whether values can be compared',
    linux: 'type T struct{ u u }\ntype u struct{ v int }',
    windows: 'type T struct{ u u }\ntype u struct{ v []int }',
    user: 'func f(x, y a.T) bool { return x == y }',
  },
  {
    name: 'whether a wrapped value can be compared',
    linux: 'type T struct{ u u }\ntype u struct{ v int }',
    windows: 'type T struct{ u u }\ntype u struct{ v []int }',
    user: 'func f() { _ = map[between.W]int{} }',
    between: 'type W struct{ inner a.T }',
  },
  {
    name: 'whether one type converts to another',
    linux: 'type T struct{ f int }\ntype U struct{ f int }',
    windows: 'type T struct{ f int }\ntype U struct{ f string }',
    user: 'func f(t a.T) a.U { return a.U(t) }',
  },
  {
    name: 'the number of fields without names elsewhere',
    linux: 'type T struct{ A, B int }',
    windows: 'type T struct{ A, B int; c int }',
    user: 'func f() a.T { return a.T{1, 2} }',
  },
  {
    name: 'a promoted method',
    linux: 'type T struct{ inner }\ntype inner struct{}\nfunc (inner) M() {}',
    windows: 'type T struct{ inner }\ntype inner struct{}',
    user: 'func f(t a.T) { t.M() }',
  },
  {
    name: 'a method that becomes ambiguous',
    linux: 'type T struct{}',
    windows: 'type T struct{}\nfunc (T) M() {}',
    user: 'type other struct{}\nfunc (other) M() {}\ntype both struct {\n\ta.T\n\tother\n}\nfunc f(b both) { b.M() }',
  },
  {
    name: 'a constraint',
    linux: 'type C interface{ ~int | ~string }\nfunc F[T C](T) {}',
    windows: 'type C interface{ ~int }\nfunc F[T C](T) {}',
    user: 'func f() { a.F("text") }',
  },
  {
    name: "a constraint of a type's parameter",
    linux: 'type G[T any] struct{}',
    windows: 'type G[T ~int] struct{}',
    user: 'func f() { var g a.G[string]; _ = g }',
  },
  {
    name: 'whether a type has an end',
    linux: 'type G[T any] struct{ inner inner[T] }\ntype inner[T any] struct{ p *T; _ func() }',
    windows: 'type G[T any] struct{ inner inner[T] }\ntype inner[T any] struct{ p T; _ func() }',
    user: 'func f() {\n\ttype T struct{ g a.G[T] }\n}',
  },
  {
    name: 'the type of a variable without a written type',
    linux: 'var V = 1',
    windows: 'var V = "text"',
    user: 'func f() int { return between.V }',
    between: 'var V = a.V',
  },
  {
    name: 'what an alias stands for',
    linux: 'type A = int',
    windows: 'type A = string',
    user: 'func f(x between.B) int { return x }',
    between: 'type B = a.A',
  },
  {
    name: 'the length of an array',
    linux: 'const N = 4',
    windows: 'const N = 5',
    user: 'func f(x between.B) [4]byte { return x.Data }',
    between: 'type B struct{ Data [a.N]byte }',
  },
  {
    name: 'an import of all names',
    linux: 'var A = 1',
    windows: 'var A = 1\nvar Clash = 1',
    user: 'import . "example.com/m/a"\nvar Clash = A\nvar _ = a.A',
  },
  {
    name: 'sizes of what has no name elsewhere',
    linux: 'type T struct{ f u }\ntype u struct{ v int }',
    windows: 'type T struct{ f u }\ntype u struct{ v [2]int }',
    user: 'import "unsafe"\nfunc f() { var _ [8 - unsafe.Sizeof(a.T{})]int }',
  },
  {
    name: 'sizes that another package tells',
    linux: 'type T struct{ f u }\ntype u struct{ v int }',
    windows: 'type T struct{ f u }\ntype u struct{ v [2]int }',
    user: 'func f(a.T) { var _ [8 - between.Size]int }',
    between: 'import "unsafe"\nconst Size = unsafe.Sizeof(a.T{})',
  },
  {
    name: 'the types of a function without a name',
    linux: 'func F() struct{ X int } { panic(0) }',
    windows: 'func F() struct{ X string } { panic(0) }',
    user: 'func f() int { return a.F().X }',
  },
  {
    name: 'a package that is right here and wrong there',
    linux: 'type T struct{}',
    windows: 'type T struct{ F missing }',
    user: 'func f() a.T { return a.T{} }',
  },
];

function trapFiles({ linux, windows, user, between }: Trap): Record<string, string> {
  const imports = 'import "example.com/m/a"\n';
  // Go wants imports first.
  const imported = between === undefined ? '' : 'import "example.com/m/between"\nvar _ a.Used\n';
  return {
    'go.mod': 'module example.com/m\n\ngo 1.21\n',
    'a/used.go': 'package a\n\ntype Used struct{}\n',
    'a/a_linux.go': `package a\n\n${linux}\n`,
    'a/a_windows.go': `package a\n\n${windows}\n`,
    'b/b.go': `package b\n\n${imports}${imported}${user}\n`,
    ...(between === undefined ? {} : { 'between/between.go': `package between\n\n${imports}${between}\n` }),
  };
}

export const typecheckTraps: readonly TypecheckCase[] = traps.map((trap) => ({
  name: `what differs: ${trap.name}`,
  files: trapFiles(trap),
  kinds: { 'linux/amd64': [], 'windows/amd64': trap.kinds ?? ['types'] },
}));
