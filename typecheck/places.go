package main

import (
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// places turns positions into those of problems.
type places struct {
	dir string
}

// place fills in where a problem is.
func (p places) place(found *problem, at token.Position) {
	found.File = p.shorten(at.Filename)
	found.Line = at.Line
	found.Column = at.Column
}

// shorten makes a name relative to the request's dir if it lies below, and slash-separated.
func (p places) shorten(name string) string {
	if name == "" {
		return ""
	}
	if !filepath.IsAbs(name) {
		return filepath.ToSlash(filepath.Clean(name))
	}
	relative, err := filepath.Rel(p.dir, name)
	if err != nil || relative == ".." || strings.HasPrefix(relative, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(name)
	}
	return filepath.ToSlash(relative)
}

// written is a place as compilers write it, `a/b.go:3:14`.
func (p places) written(at token.Position) string {
	return p.shorten(at.Filename) + ":" + strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
}

// The column is missing where go list does not know it.
var positioned = regexp.MustCompile(`^(.+?):(\d+)(?::(\d+))?$`)

// placeOf reads a place as go list writes it, relative to the request's dir.
func (p places) placeOf(text string) token.Position {
	parts := positioned.FindStringSubmatch(text)
	if parts == nil {
		return token.Position{}
	}
	line, _ := strconv.Atoi(parts[2])
	column, _ := strconv.Atoi(parts[3])
	return token.Position{Filename: parts[1], Line: line, Column: column}
}
