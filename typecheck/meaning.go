package main

import (
	"fmt"
	"go/types"
	"strings"
)

// compareWithReference finds which of the package's names mean something else than in the reference.
func (n *node) compareWithReference() {
	if n.checked == nil {
		return
	}
	if n.reference == nil || n.reference.checked == nil {
		n.anyChanged = true
		return
	}
	scope, other := n.checked.Scope(), n.reference.checked.Scope()
	referrers := map[string][]string{}
	hidden := map[string]bool{}
	var changed []string
	for _, name := range scope.Names() {
		differs := false
		walker{hidden, func(reached *types.TypeName) {
			if reached.Pkg() == n.checked {
				referrers[reached.Name()] = append(referrers[reached.Name()], name)
			} else {
				differs = differs || n.universe.changedName(reached)
			}
		}}.object(scope.Lookup(name))
		if differs {
			changed = append(changed, name)
		}
	}
	for _, name := range scope.Names() {
		if !sameMeaning(scope.Lookup(name), other.Lookup(name), hidden) {
			changed = append(changed, name)
		}
	}
	for _, name := range other.Names() {
		if scope.Lookup(name) == nil {
			changed = append(changed, name)
		}
	}
	n.changed = closure(changed, referrers)
}

// closure adds to names what refers to them, what refers to that, and so on.
func closure(names []string, referrers map[string][]string) map[string]bool {
	all := map[string]bool{}
	for len(names) > 0 {
		name := names[len(names)-1]
		names = names[:len(names)-1]
		if !all[name] {
			all[name] = true
			names = append(names, referrers[name]...)
		}
	}
	return all
}

func (u *universe) changedName(object *types.TypeName) bool {
	if object.Pkg() == nil {
		return false
	}
	owner, ok := u.owners.Load(object.Pkg())
	if !ok || object.Parent() != object.Pkg().Scope() {
		return true
	}
	declaring := owner.(*node)
	return declaring.anyChanged || declaring.changed[object.Name()]
}

func sameMeaning(object, other types.Object, hidden map[string]bool) bool {
	return other != nil && meaning(object, hidden) == meaning(other, hidden)
}

// meaning is all that other packages can see of a package's name, without that of the named types in it. Fields that
// others cannot name count by the names of their types: they decide of identity, and of whether values can be compared.
// Methods that others cannot name count if an interface of the package asks for them.
func meaning(object types.Object, hidden map[string]bool) string {
	switch object := object.(type) {
	case *types.Const:
		return fmt.Sprintf("const %s = %s", object.Type(), object.Val().ExactString())
	case *types.TypeName:
		if object.IsAlias() {
			return fmt.Sprintf("alias %s = %s", object.Type(), unalias(object.Type()))
		}
		if named, ok := object.Type().(*types.Named); ok {
			return "type " + meaningOfNamed(named, hidden)
		}
	}
	return fmt.Sprintf("%T %s", object, object.Type())
}

func meaningOfNamed(named *types.Named, hidden map[string]bool) string {
	var text strings.Builder
	for i := 0; i < named.TypeParams().Len(); i++ {
		parameter := named.TypeParams().At(i)
		fmt.Fprintf(&text, "[%s %s]", parameter, parameter.Constraint())
	}
	fmt.Fprintf(&text, "%s comparable:%t", named.Underlying(), types.Comparable(named))
	for i := 0; i < named.NumMethods(); i++ {
		method := named.Method(i)
		if method.Exported() || hidden[method.Name()] {
			receiver := method.Type().(*types.Signature).Recv()
			fmt.Fprintf(&text, "\n%s %s %s", method.Name(), receiver.Type(), method.Type())
		}
	}
	return text.String()
}
