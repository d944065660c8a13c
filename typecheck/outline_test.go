package main

import (
	"bytes"
	"go/format"
	"go/parser"
	"go/token"
	"testing"
)

func TestOutline(t *testing.T) {
	for before, want := range map[string]string{
		"func f() int { return 1 }":                "func f() int {}",
		"func f[T any](t T) { g() }":               "func f[T any](t T) {}",
		"func f()":                                 "func f()",
		"var x []int = g()":                        "var x []int",
		"var x = []int{1, 2}":                      "var x = []int{}",
		"var x = &T{1, 2}":                         "var x = &T{}",
		"var x = [...]string{`a`, `b`}":            "var x = [2]string{}",
		"var x = [...]string{5: `a`}":              "var x = [...]string{5: `a`}",
		"var x, y = map[K]V{a: b}, g(T{1})":        "var x, y = map[K]V{}, g(T{1})",
		"const c = len([2]int{1, 2})":              "const c = len([2]int{1, 2})",
		"type T struct{ f [len([]int{1})]string }": "type T struct{ f [len([]int{1})]string }",
	} {
		positions := token.NewFileSet()
		syntax, err := parser.ParseFile(positions, "a.go", "package p\n\n"+before+"\n", parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		original := printed(t, positions, syntax)
		if got := printed(t, positions, outline(syntax)); got != "package p\n\n"+want+"\n" {
			t.Errorf("outline of %s is %s", before, got)
		}
		if printed(t, positions, syntax) != original {
			t.Errorf("outline changed %s", before)
		}
	}
}

func printed(t *testing.T, positions *token.FileSet, syntax any) string {
	t.Helper()
	var text bytes.Buffer
	if err := format.Node(&text, positions, syntax); err != nil {
		t.Fatal(err)
	}
	return text.String()
}
