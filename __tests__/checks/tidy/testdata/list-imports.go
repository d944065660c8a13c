// Prints every import of the Go files named after the word "files": file:line:column path, as go/parser sees it.
package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"strconv"
)

func main() {
	for _, file := range os.Args[2:] {
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, file, nil, parser.ImportsOnly)
		if err != nil {
			panic(err)
		}
		for _, spec := range parsed.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				panic(err)
			}
			at := set.PositionFor(spec.Path.Pos(), false)
			fmt.Printf("%s:%d:%d %s\n", file, at.Line, at.Column, path)
		}
	}
}
