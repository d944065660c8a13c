package main

import (
	"go/build"
	"go/parser"
	"go/token"
	"path/filepath"
	"sort"
)

// reportCgo tells which packages fail for want of files that need cgo, and which packages import them.
func (u *universe) reportCgo() {
	u.cgo = []cgoPackage{}
	for _, one := range u.order {
		if len(one.problems) == 0 || !u.lacksCgo(one.listed) {
			continue
		}
		for i := range one.problems {
			if one.problems[i].Kind == kindNoFiles {
				one.problems[i].Kind = kindCgo
			}
		}
		u.cgo = append(u.cgo, cgoPackage{Package: one.listed.ImportPath, ImportedBy: importers(one)})
	}
}

func importers(n *node) []string {
	paths := []string{}
	for _, one := range n.dependents {
		paths = append(paths, one.listed.ImportPath)
	}
	sort.Strings(paths)
	return paths
}

// lacksCgo says whether the target would have files of the package with cgo that it does not have without.
func (u *universe) lacksCgo(p *listed) bool {
	withCgo := build.Default
	withCgo.GOOS, withCgo.GOARCH = u.target.Env["GOOS"], u.target.Env["GOARCH"]
	withCgo.BuildTags = u.target.Tags
	withCgo.CgoEnabled = true
	for _, name := range p.IgnoredGoFiles {
		fits, err := withCgo.MatchFile(p.Dir, name)
		if err == nil && fits && importsC(filepath.Join(p.Dir, name)) {
			return true
		}
	}
	return false
}

func importsC(name string) bool {
	syntax, _ := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
	if syntax == nil {
		return false
	}
	for _, one := range syntax.Imports {
		if one.Path.Value == `"C"` {
			return true
		}
	}
	return false
}
