package main

import (
	"sort"
)

// sorted puts a target's problems in order of package (as given, dependencies first), and those of a package in the
// compiler's order, by file and line; what was found twice (a file is compiled for its package, and again for its
// tests) stays once.
func sorted(perPackage [][]problem) []problem {
	found := []problem{}
	type identity struct {
		file         string
		line, column int
		message      string
	}
	seen := map[identity]bool{}
	for _, problems := range perPackage {
		sort.SliceStable(problems, func(i, j int) bool { return before(problems[i], problems[j]) })
		for _, one := range problems {
			key := identity{one.File, one.Line, one.Column, one.Message}
			if !seen[key] {
				seen[key] = true
				found = append(found, one)
			}
		}
	}
	return found
}

func before(a, b problem) bool {
	if a.File != b.File {
		return a.File < b.File
	}
	if a.Line != b.Line {
		return a.Line < b.Line
	}
	return a.Column < b.Column
}
