package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/scanner"
	"go/token"
	"go/types"
	"regexp"
	"strings"
)

// checker checks one package at a time; all its workers share it.
type checker struct {
	sources *sources
	places  places
}

// check judges a package whose imports, and whose reference, have all been checked.
func (c *checker) check(n *node) {
	defer c.forget(n)
	if n.skip || !importable(n.imports) {
		return
	}
	for _, file := range n.files {
		c.sources.parse(file)
	}
	if c.reportSyntax(n) {
		return
	}
	if !n.likeReference() || !c.checkOutline(n) {
		c.checkTypes(n)
		n.compareWithReference()
	}
	if !n.listed.Standard && n.listed.pure() {
		c.reportMissingBodies(n)
	}
}

// forget drops what only this check needed; types of other targets among it.
func (c *checker) forget(n *node) {
	for _, file := range n.files {
		c.sources.release(file)
	}
	n.files, n.reference = nil, nil
}

// importable says whether there is something to import of every package: as the go command, we say nothing about
// those that depend on a package whose declarations are wrong.
func importable(imports []*node) bool {
	for _, imported := range imports {
		if imported.checked == nil {
			return false
		}
	}
	return true
}

func (c *checker) report(n *node, kind string, at token.Position, message string) {
	found := problem{Message: message, Package: n.listed.ImportPath, Kind: kind, Own: n.listed.own()}
	c.places.place(&found, at)
	n.problems = append(n.problems, found)
}

// reportSyntax says whether there was anything that keeps the types from being checked.
func (c *checker) reportSyntax(n *node) bool {
	unread := false
	for _, file := range n.files {
		if file.failure != nil {
			c.report(n, kindImports, token.Position{Filename: file.name}, file.failure.Error())
			unread = true
		}
		unread = c.reportScanned(n, file.errors) || unread
	}
	return unread
}

// To the compiler, these are errors of types, beside which it finds others.
var notOfSyntax = regexp.MustCompile(`^expression in (go|defer) must`)

func (c *checker) reportScanned(n *node, errors scanner.ErrorList) bool {
	unread := false
	for _, one := range errors {
		if notOfSyntax.MatchString(one.Msg) {
			c.report(n, kindTypes, one.Pos, one.Msg)
			continue
		}
		c.report(n, kindSyntax, one.Pos, one.Msg)
		unread = true
	}
	return unread
}

func (c *checker) reportMissingBodies(n *node) {
	for _, function := range withoutBody(n.files) {
		c.report(n, kindBody, c.sources.positions.Position(function.Pos()), "missing function body")
	}
}

// checkTypes leaves the package for its dependents, unless a declaration of it is wrong: then what we would say of
// them would only follow from it. The standard library is the Go release's own, whose statements need no check.
func (c *checker) checkTypes(n *node) {
	sound := true
	config := c.config(n, n.listed.Standard)
	config.Error = func(err error) {
		var found types.Error
		if errors.As(err, &found) {
			c.reportType(n, found)
			sound = sound && inBodies(n.files, found.Pos)
		}
	}
	var info *types.Info
	if len(n.followers) > 0 {
		info = &types.Info{Uses: map[*ast.Ident]types.Object{}}
	}
	// Errors are told one by one.
	checked, _ := config.Check(n.listed.path(), c.sources.positions, n.syntax(n.listed.Standard), info)
	if sound {
		n.publish(checked)
		n.recordUses(info)
	}
}

// checkOutline makes the package for its dependents, of a package of which all else is known to be right. It says
// whether that is so.
func (c *checker) checkOutline(n *node) bool {
	config := c.config(n, true)
	checked, err := config.Check(n.listed.path(), c.sources.positions, n.syntax(true), nil)
	if err != nil {
		return false
	}
	n.publish(checked)
	n.uses = n.reference.uses
	return true
}

func (c *checker) config(n *node, outlines bool) types.Config {
	return types.Config{
		GoVersion:        n.listed.language(),
		IgnoreFuncBodies: outlines,
		FakeImportC:      len(n.listed.CgoFiles) > 0,
		Sizes:            n.universe.sizes,
		Importer:         importer{n},
	}
}

func (n *node) syntax(outlines bool) []*ast.File {
	files := make([]*ast.File, len(n.files))
	for i, file := range n.files {
		if outlines {
			files[i] = file.outline()
		} else {
			files[i] = file.syntax
		}
	}
	return files
}

// reportType adds what the type checker found; what it says in addition, of other places, becomes a line of the
// message, as compilers write it.
func (c *checker) reportType(n *node, found types.Error) {
	at := c.sources.positions.Position(found.Pos)
	if addition, ok := strings.CutPrefix(found.Msg, "\t"); ok && len(n.problems) > 0 {
		last := &n.problems[len(n.problems)-1]
		last.Message += "\n\t" + c.places.written(at) + ": " + addition
		return
	}
	c.report(n, kindTypes, at, found.Msg+c.languageHint(n, found))
}

var needsNewer = regexp.MustCompile(`requires go\d+\.\d+ or later`)

// languageHint is what the compiler adds when a file uses what its version of the language does not have.
// Source: cmd/compile, noder.
func (c *checker) languageHint(n *node, found types.Error) string {
	if !needsNewer.MatchString(found.Msg) {
		return ""
	}
	for _, file := range n.files {
		syntax := file.syntax
		if found.Pos >= syntax.FileStart && found.Pos <= syntax.FileEnd && syntax.GoVersion != "" {
			return fmt.Sprintf(" (file declares //go:build %s)", syntax.GoVersion)
		}
	}
	return fmt.Sprintf(" (-lang was set to %s; check go.mod)", n.listed.language())
}

// importer finds what a package imports among those that have been checked.
type importer struct{ of *node }

func (i importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	imported := i.of.universe.nodes[i.of.listed.imported(path)]
	if imported == nil || imported.checked == nil {
		return nil, fmt.Errorf("the go command does not list %q", path)
	}
	return imported.checked, nil
}
