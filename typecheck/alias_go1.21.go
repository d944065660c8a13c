//go:build !go1.22

package main

import "go/types"

// In go1.21, go/types has put the other type where an alias stood.
func unalias(named types.Type) types.Type { return named }

func aliasName(types.Type) *types.TypeName { return nil }
