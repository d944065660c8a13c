package main

import (
	"go/token"
	"path/filepath"
	"testing"
)

func TestShorten(t *testing.T) {
	dir := filepath.FromSlash("/home/m")
	for name, want := range map[string]string{
		"":                   "",
		"/home/m/a/b.go":     "a/b.go",
		"/home/m/..odd/b.go": "..odd/b.go",
		"/home/n/b.go":       "/home/n/b.go",
		"/home/mm/b.go":      "/home/mm/b.go",
		"a/../b.go":          "b.go",
	} {
		if got := (places{dir}).shorten(filepath.FromSlash(name)); got != want {
			t.Errorf("shorten(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestPlaceOf(t *testing.T) {
	for text, want := range map[string]token.Position{
		"a.go:3:14":        {Filename: "a.go", Line: 3, Column: 14},
		"a/b.go:3":         {Filename: "a/b.go", Line: 3},
		`C:\m\a.go:3:14`:   {Filename: `C:\m\a.go`, Line: 3, Column: 14},
		"":                 {},
		"a.go":             {},
		"pattern x: a:b.c": {},
	} {
		if got := (places{}).placeOf(text); got != want {
			t.Errorf("placeOf(%q) = %v, want %v", text, got, want)
		}
	}
}
