package main

import (
	"bytes"
	"go/ast"
	"go/token"
	"os"
	"strings"
)

// withoutBody lists the functions that are declared without a body although the package has nothing but Go files to
// define them in, and that are not linked to another package's by name. Source: cmd/compile, noder: -complete.
func withoutBody(files []*source) []*ast.FuncDecl {
	var found []*ast.FuncDecl
	for _, file := range files {
		var linked map[string]bool
		for _, declaration := range file.syntax.Decls {
			function, ok := declaration.(*ast.FuncDecl)
			if !ok || function.Body != nil {
				continue
			}
			if linked == nil {
				linked = linknames(file.name)
			}
			// A generic one, or a method, cannot be linked; the type checker speaks of the former, and of init.
			if function.Type.TypeParams == nil && !isInit(function) && !linked[function.Name.Name] {
				found = append(found, function)
			}
		}
	}
	return found
}

func isInit(function *ast.FuncDecl) bool {
	return function.Recv == nil && function.Name.Name == "init"
}

// linknames are the local names in a file's //go:linkname directives. Comments are not kept when files are parsed:
// few files need them.
func linknames(name string) map[string]bool {
	names := map[string]bool{}
	text, err := os.ReadFile(name)
	if err != nil {
		return names
	}
	for _, line := range bytes.Split(text, []byte("\n")) {
		fields := strings.Fields(string(line))
		if len(fields) >= 2 && fields[0] == "//go:linkname" {
			names[fields[1]] = true
		}
	}
	return names
}

// inBodies says whether a position is within the body of a declared function, where a mistake does not change what the
// package offers to others.
func inBodies(files []*source, at token.Pos) bool {
	for _, file := range files {
		if at < file.syntax.FileStart || at > file.syntax.FileEnd {
			continue
		}
		for _, declaration := range file.syntax.Decls {
			function, ok := declaration.(*ast.FuncDecl)
			if ok && function.Body != nil && function.Body.Pos() <= at && at <= function.Body.End() {
				return true
			}
		}
	}
	return false
}
