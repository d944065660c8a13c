package main

import (
	"go/types"
	"sync"
	"time"
)

// universe is one target with its packages: types of two universes are never mixed.
type universe struct {
	target target
	// index is the target's place in the request.
	index int
	sizes types.Sizes
	nodes map[string]*node
	// order has the nodes so that imports come first.
	order []*node
	// unchecked counts the nodes that are still to come.
	unchecked int
	// owners leads from a checked *types.Package to its *node.
	owners *sync.Map
	spent  time.Duration
	listed []problem
	cgo    []cgoPackage
}

// node is one package of a universe. What a check writes is read by the dependents' checks only.
type node struct {
	universe *universe
	listed   *listed
	// rank is the place in order.
	rank       int
	files      []*source
	imports    []*node
	dependents []*node
	// reference is the same package of an earlier target, and followers are those that refer to this one.
	reference *node
	followers []*node
	// pending counts the imports that are unchecked, and the reference if it is.
	pending int

	problems []problem
	// checked is what dependents import; nil when this package cannot be imported.
	checked *types.Package
	// skip says that there is nothing to check: the go command has refused the package.
	skip bool

	// uses are the names that the package takes from its imports.
	uses []use
	// seesSizes says that it asks for sizes of types, which are not in their meaning.
	seesSizes bool
	// changed are the package's own names that mean something else than in the reference; anyChanged says that all do.
	changed    map[string]bool
	anyChanged bool
}

// publish lets others import the package.
func (n *node) publish(checked *types.Package) {
	n.checked = checked
	n.universe.owners.Store(checked, n)
}

func newUniverse(index int, wanted target, packages []*listed, files *sources) *universe {
	made := &universe{
		target: wanted,
		index:  index,
		sizes:  types.SizesFor("gc", wanted.Env["GOARCH"]),
		nodes:  make(map[string]*node, len(packages)),
		owners: new(sync.Map),
	}
	for _, found := range packages {
		made.add(found, files)
	}
	made.unchecked = len(made.order)
	return made
}

func (u *universe) add(found *listed, files *sources) {
	added := &node{universe: u, listed: found, rank: len(u.order)}
	for _, path := range found.Imports {
		if path == "C" || path == "unsafe" {
			continue
		}
		imported := u.nodes[path]
		if imported == nil {
			// Only a package of an import cycle comes before what it imports.
			added.skip = true
			continue
		}
		added.imports = append(added.imports, imported)
		imported.dependents = append(imported.dependents, added)
	}
	added.pending = len(added.imports)
	for _, name := range found.sources() {
		added.files = append(added.files, files.reserve(name))
	}
	u.nodes[found.ImportPath] = added
	u.order = append(u.order, added)
}

// verdict is what there is to say once all nodes are checked.
func (u *universe) verdict() verdict {
	problems := [][]problem{u.listed}
	own := 0
	for _, one := range u.order {
		problems = append(problems, one.problems)
		if one.listed.own() {
			own++
		}
	}
	return verdict{
		Target:   u.target.Name,
		Packages: len(u.order),
		Own:      own,
		Seconds:  u.spent.Seconds(),
		Errors:   sorted(problems),
		Cgo:      u.cgo,
	}
}

// forget lets go of all packages, of which later universes keep those that they still compare with.
func (u *universe) forget() {
	u.order, u.nodes, u.owners = nil, nil, nil
}
