package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"reflect"
	"sort"
	"testing"
)

func TestClosure(t *testing.T) {
	referrers := map[string][]string{"a": {"b", "c"}, "c": {"a", "d"}, "x": {"y"}}
	got := closure([]string{"a"}, referrers)
	if want := map[string]bool{"a": true, "b": true, "c": true, "d": true}; !reflect.DeepEqual(got, want) {
		t.Errorf("closure = %v, want %v", got, want)
	}
}

// What is compared must tell two packages apart if and only if another package could.
func TestCompareWithReference(t *testing.T) {
	for _, one := range []struct {
		before, after string
		changed       []string
	}{
		{"type T struct{ a int }", "type T struct{ a int }", nil},
		{"func F() { g() }; func g() {}", "func F() {}; func g() {}", nil},
		{"type T struct{}; func (T) hidden() {}", "type T struct{}", nil},
		{"type T struct{ A *U }; type U struct{ B int }", "type T struct{ A *U }; type U struct{ B bool }", []string{"T", "U"}},
		{"type T struct{ a *U }; type U struct{ B int }", "type T struct{ a *U }; type U struct{ B bool }", []string{"U"}},
		{"type T struct{ a int }", "type T struct{ a string }", []string{"T"}},
		{"const C = 1", "const C = 2", []string{"C"}},
		{"const C = 1", "var C = 1", []string{"C"}},
		{"func F(); func G()", "func G()", []string{"F"}},
		{"func G()", "func F(); func G()", []string{"F"}},
		{"type L struct{ Next *L; V V }; type V int", "type L struct{ Next *L; V V }; type V string", []string{"L", "V"}},
		{"type I interface{ M(T) }; type T int", "type I interface{ M(T) }; type T string", []string{"I", "T"}},
		{"type T int; func (T) M() U { return 0 }; type U int", "type T int; func (T) M() U { return 0 }; type U int8", []string{"T", "U"}},
		{"type A = U; type U int; var V A", "type A = U; type U int8; var V A", []string{"A", "U", "V"}},
		{"func F[T C](T) {}; type C interface{ ~int }", "func F[T C](T) {}; type C interface{ ~int8 }", []string{"C", "F"}},
		{"type T struct{ m map[string]u }; type u func()", "type T struct{ m map[string]u }; type u int", []string{"u"}},
	} {
		compared := compare(t, one.before, one.after)
		var changed []string
		for name := range compared {
			changed = append(changed, name)
		}
		sort.Strings(changed)
		if !reflect.DeepEqual(changed, one.changed) {
			t.Errorf("from %q to %q changed %v, want %v", one.before, one.after, changed, one.changed)
		}
	}
}

func compare(t *testing.T, before, after string) map[string]bool {
	t.Helper()
	reference := newUniverse(0, target{Env: map[string]string{"GOARCH": "amd64"}}, nil, nil)
	universe := newUniverse(1, target{Env: map[string]string{"GOARCH": "amd64"}}, nil, nil)
	other := &node{universe: reference}
	other.publish(checkedSource(t, before))
	compared := &node{universe: universe, reference: other}
	compared.publish(checkedSource(t, after))
	compared.compareWithReference()
	return compared.changed
}

func checkedSource(t *testing.T, source string) *types.Package {
	t.Helper()
	positions := token.NewFileSet()
	syntax, err := parser.ParseFile(positions, "a.go", "package p; "+source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	checked, err := (&types.Config{IgnoreFuncBodies: true}).Check("p", positions, []*ast.File{syntax}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return checked
}
