//go:build go1.22

package main

import "go/types"

func unalias(named types.Type) types.Type { return types.Unalias(named) }

// aliasName is nil for what is not the name of another type.
func aliasName(named types.Type) *types.TypeName {
	if alias, ok := named.(*types.Alias); ok {
		return alias.Obj()
	}
	return nil
}
