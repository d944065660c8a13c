package main

import (
	"go/parser"
	"go/token"
	"strconv"
	"strings"
)

// reportListed says why the go command would not build a package, and has it skipped, unless only what it embeds is
// missing.
func (c *checker) reportListed(n *node) {
	refused := n.listed.Error
	if refused == nil {
		return
	}
	kind := kindOf(n.listed, refused.Err)
	n.skip = n.skip || kind != kindEmbed
	if c.reportInvalid(n) {
		return
	}
	found := problem{Message: refusedMessage(n.listed), Package: n.listed.ImportPath, Kind: kind, Own: n.listed.own()}
	at := c.places.placeOf(refused.Pos)
	importer := n.importer()
	if n.listed.Dir == "" && importer != nil {
		// There is no such package: the mistake is the importer's.
		found.Package, found.Own = importer.listed.ImportPath, importer.listed.own()
	}
	if at.Filename == "" && importer != nil {
		at = placeOfImport(importer.listed, n.listed.path())
	}
	c.places.place(&found, at)
	n.problems = append(n.problems, found)
}

func kindOf(p *listed, message string) string {
	switch {
	case strings.HasPrefix(message, "import cycle not allowed"):
		return kindCycle
	case strings.HasPrefix(message, "build constraints exclude all Go files"):
		return kindNoFiles
	case strings.HasPrefix(message, "pattern "):
		return kindEmbed
	case len(p.InvalidGoFiles) > 0 && p.Error.Pos != "":
		return kindSyntax
	default:
		return kindImports
	}
}

// refusedMessage fills a gap of Go before 1.23.
func refusedMessage(p *listed) string {
	message := p.Error.Err
	if strings.HasSuffix(message, "exclude all Go files in ") {
		message += p.Dir
	}
	return message
}

// reportInvalid tells all that is wrong with the syntax of files whose beginning the go command could not read.
func (c *checker) reportInvalid(n *node) bool {
	for _, name := range n.listed.InvalidGoFiles {
		file := c.sources.reserve(n.listed.absolute(name))
		c.sources.parse(file)
		c.reportScanned(n, file.errors)
		c.sources.release(file)
	}
	return len(n.problems) > 0
}

// importer is the package through which the go command came here; nil for one that a pattern matched.
func (n *node) importer() *node {
	stack := n.listed.Error.ImportStack
	for i := len(stack) - 1; i >= 0; i-- {
		if stack[i] != n.listed.ImportPath {
			return n.universe.nodes[stack[i]]
		}
	}
	return nil
}

// placeOfImport is where a package names another one; the zero position if it does not.
func placeOfImport(p *listed, path string) token.Position {
	for _, name := range p.sources() {
		positions := token.NewFileSet()
		syntax, _ := parser.ParseFile(positions, name, nil, parser.ImportsOnly)
		if syntax == nil {
			continue
		}
		for _, one := range syntax.Imports {
			if imported, err := strconv.Unquote(one.Path.Value); err == nil && p.imported(imported) == path {
				return positions.Position(one.Path.Pos())
			}
		}
	}
	return token.Position{}
}
