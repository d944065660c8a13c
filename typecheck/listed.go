package main

import (
	"path/filepath"
	"strings"
)

// listFields are the fields of listed by their names in `go list -json`: fewer fields are less work for the go command.
// EmbedFiles has it look for them, so that it says which are missing.
const listFields = "ImportPath,Dir,Name,Standard,DepOnly,Module,GoFiles,CgoFiles,IgnoredGoFiles,InvalidGoFiles," +
	"CFiles,CXXFiles,MFiles,FFiles,SFiles,SysoFiles,SwigFiles,SwigCXXFiles,EmbedFiles,Imports,ImportMap,Error"

// listed is a package as the go command sees it for one target.
type listed struct {
	// ImportPath of a package that is compiled for a test is `path [path.test]`.
	ImportPath string
	Dir        string
	Name       string
	Standard   bool
	// DepOnly says that no pattern matched it.
	DepOnly bool
	Module  *listedModule

	GoFiles        []string
	CgoFiles       []string
	IgnoredGoFiles []string
	InvalidGoFiles []string

	CFiles, CXXFiles, MFiles, FFiles, SFiles, SysoFiles, SwigFiles, SwigCXXFiles []string

	// Imports are import paths as ImportPath has them.
	Imports []string
	// ImportMap leads from a path in a file to an ImportPath, where they differ.
	ImportMap map[string]string

	Error *listedError
}

type listedModule struct {
	Main      bool
	GoVersion string
}

// listedError is why a package cannot be built.
type listedError struct {
	ImportStack []string
	// Pos is `file:line:column`, the file relative to the request's dir, or empty.
	Pos string
	Err string
}

// own says whether the package is part of the main module or of the workspace.
func (p *listed) own() bool {
	if p.Standard {
		return false
	}
	if p.Module == nil {
		return !p.DepOnly
	}
	return p.Module.Main
}

// path is the package's import path in the eyes of the compiler.
func (p *listed) path() string {
	path, _, _ := strings.Cut(p.ImportPath, " ")
	return path
}

// testMain says whether it is the main function that the go command wrote for a test.
func (p *listed) testMain() bool {
	return len(p.GoFiles) == 1 && filepath.IsAbs(p.GoFiles[0]) && strings.HasSuffix(p.ImportPath, ".test")
}

// sources are the absolute names of the package's Go files.
func (p *listed) sources() []string {
	var names []string
	for _, group := range [][]string{p.GoFiles, p.CgoFiles} {
		for _, name := range group {
			names = append(names, p.absolute(name))
		}
	}
	return names
}

func (p *listed) absolute(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(p.Dir, name)
}

// imported is the ImportPath that an import path in one of its files stands for.
func (p *listed) imported(path string) string {
	if mapped, ok := p.ImportMap[path]; ok {
		return mapped
	}
	return path
}

// pure says that the package has nothing but Go files, so that every function's body is in them.
func (p *listed) pure() bool {
	foreign := [][]string{
		p.CgoFiles, p.CFiles, p.CXXFiles, p.MFiles, p.FFiles, p.SFiles, p.SysoFiles, p.SwigFiles, p.SwigCXXFiles,
	}
	for _, files := range foreign {
		if len(files) > 0 {
			return false
		}
	}
	return true
}

// language is the version that the go command has the compiler judge by, `go1.21`; empty for that of the Go in use.
// Source: cmd/go/internal/work, gcToolchain.gc: a module without a go line has 1.16.
func (p *listed) language() string {
	if p.Module == nil {
		return ""
	}
	major, rest, _ := strings.Cut(p.Module.GoVersion, ".")
	if major == "" {
		return "go1.16"
	}
	// What follows the second number (`.3`, `rc1`) is no part of the language.
	end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if end >= 0 {
		rest = rest[:end]
	}
	return "go" + major + "." + rest
}
