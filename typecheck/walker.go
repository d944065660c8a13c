package main

import "go/types"

// walker visits the named types that another package can reach from a name without going through another named type.
type walker struct {
	// hidden gets the names of the interfaces' methods that others cannot name.
	hidden map[string]bool
	visit  func(*types.TypeName)
}

func (w walker) object(object types.Object) {
	declared, ok := object.(*types.TypeName)
	if !ok || declared.IsAlias() {
		w.walk(unalias(object.Type()))
		return
	}
	named, ok := declared.Type().(*types.Named)
	if !ok {
		return
	}
	w.parameters(named.TypeParams())
	if structure, ok := named.Underlying().(*types.Struct); ok {
		// Whether `type T struct{ f G[T] }` has an end depends on all of G's fields.
		w.fields(structure, named.TypeParams().Len() > 0)
	} else {
		w.walk(named.Underlying())
	}
	for i := 0; i < named.NumMethods(); i++ {
		if method := named.Method(i); method.Exported() {
			w.walk(method.Type())
		}
	}
}

func (w walker) walk(reached types.Type) {
	if name := aliasName(reached); name != nil {
		w.visit(name)
		w.walk(unalias(reached))
		return
	}
	switch reached := reached.(type) {
	case *types.Named:
		w.visit(reached.Obj())
		for i := 0; i < reached.TypeArgs().Len(); i++ {
			w.walk(reached.TypeArgs().At(i))
		}
	case *types.Pointer:
		w.walk(reached.Elem())
	case *types.Slice:
		w.walk(reached.Elem())
	case *types.Array:
		w.walk(reached.Elem())
	case *types.Chan:
		w.walk(reached.Elem())
	case *types.Map:
		w.walk(reached.Key())
		w.walk(reached.Elem())
	case *types.Struct:
		w.fields(reached, false)
	case *types.Signature:
		w.parameters(reached.TypeParams())
		w.tuple(reached.Params())
		w.tuple(reached.Results())
	case *types.Interface:
		w.methods(reached)
	case *types.Union:
		for i := 0; i < reached.Len(); i++ {
			w.walk(reached.Term(i).Type())
		}
	}
}

func (w walker) parameters(parameters *types.TypeParamList) {
	for i := 0; i < parameters.Len(); i++ {
		w.walk(parameters.At(i).Constraint())
	}
}

func (w walker) tuple(tuple *types.Tuple) {
	for i := 0; i < tuple.Len(); i++ {
		w.walk(tuple.At(i).Type())
	}
}

func (w walker) fields(structure *types.Struct, all bool) {
	for i := 0; i < structure.NumFields(); i++ {
		if field := structure.Field(i); all || field.Exported() || field.Embedded() {
			w.walk(field.Type())
		}
	}
}

func (w walker) methods(declared *types.Interface) {
	for i := 0; i < declared.NumExplicitMethods(); i++ {
		method := declared.ExplicitMethod(i)
		if method.Exported() {
			w.walk(method.Type())
		} else {
			w.hidden[method.Name()] = true
		}
	}
	for i := 0; i < declared.NumEmbeddeds(); i++ {
		w.walk(declared.EmbeddedType(i))
	}
}
