package main

import "go/types"

// Targets share verdicts, not types: a package that is right for one target is right for another with the same files,
// language and sizes when every name that it takes from its imports means the same, down to the last type that can be
// reached from it. The outline of the package is then all that its dependents need.

// use is a name that a package takes from one of its imports.
type use struct {
	imported int // index in node.imports
	name     string
}

// refer chooses for each package the one of an earlier target to compare it with. The same GOOS has most in common.
func (u *universe) refer(earlier []*universe) {
	var best *universe
	for _, one := range earlier {
		if sameSizes(one.sizes, u.sizes) && (best == nil || one.target.Env["GOOS"] == u.target.Env["GOOS"]) {
			best = one
		}
	}
	if best == nil {
		return
	}
	for _, one := range u.order {
		if reference := best.nodes[one.listed.ImportPath]; reference != nil {
			one.reference = reference
			one.pending++
			reference.followers = append(reference.followers, one)
		}
	}
}

// sameSizes compares what tells the sizes of the gc compiler apart: the word, and the largest alignment.
func sameSizes(a, b types.Sizes) bool {
	word, widest := types.Typ[types.Uintptr], types.Typ[types.Int64]
	return a.Sizeof(word) == b.Sizeof(word) && a.Alignof(widest) == b.Alignof(widest)
}

// recordUses keeps the names of imported packages among all that the type checker resolved.
func (n *node) recordUses(info *types.Info) {
	if info == nil {
		return
	}
	indexes := make(map[*types.Package]int, len(n.imports))
	for i, imported := range n.imports {
		indexes[imported.checked] = i
	}
	seen := map[use]bool{}
	for _, object := range info.Uses {
		if object.Pkg() == types.Unsafe && tellsSizes[object.Name()] {
			n.seesSizes = true
		}
		i, ok := indexes[object.Pkg()]
		if !ok || object.Parent() != object.Pkg().Scope() {
			continue
		}
		if one := (use{i, object.Name()}); !seen[one] {
			seen[one] = true
			n.uses = append(n.uses, one)
		}
	}
}

// tellsSizes has the functions of unsafe that see through a type into fields that have no names elsewhere.
var tellsSizes = map[string]bool{"Sizeof": true, "Alignof": true, "Offsetof": true}

// likeReference says whether the reference's verdict, that nothing is wrong, holds for this package too.
func (n *node) likeReference() bool {
	reference := n.reference
	if reference == nil || reference.checked == nil || len(reference.problems) > 0 || !n.sameSource() {
		return false
	}
	for i, imported := range n.imports {
		if imported.checked.Name() != reference.imports[i].checked.Name() {
			return false
		}
	}
	for _, one := range reference.uses {
		imported := n.imports[one.imported]
		if imported.anyChanged || imported.changed[one.name] {
			return false
		}
	}
	return true
}

// sameSource says whether the package has the reference's files, imports and language, and nothing in them through
// which it could see more of its imports than their names: sizes, or C. (Where all names of a package are imported at
// once, one too many clashes with a declaration, which the outline shows.)
func (n *node) sameSource() bool {
	own, other := n.listed, n.reference.listed
	if n.reference.seesSizes || len(own.CgoFiles) > 0 || own.language() != other.language() {
		return false
	}
	return equal(own.sources(), other.sources()) && equal(own.Imports, other.Imports)
}

func equal(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
