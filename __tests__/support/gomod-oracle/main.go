// Reads names of Go versions, one a line, and prints what the package go/version says of them as JSON.
package main

import (
	"bufio"
	"encoding/json"
	"go/version"
	"os"
)

type answer struct {
	Valid []bool
	Lang  []string
	// Order[i][j] compares name i with name j.
	Order [][]int
}

func main() {
	var names []string
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		names = append(names, lines.Text())
	}
	var said answer
	for _, a := range names {
		said.Valid = append(said.Valid, version.IsValid(a))
		said.Lang = append(said.Lang, version.Lang(a))
		row := make([]int, 0, len(names))
		for _, b := range names {
			row = append(row, version.Compare(a, b))
		}
		said.Order = append(said.Order, row)
	}
	if err := json.NewEncoder(os.Stdout).Encode(said); err != nil {
		panic(err)
	}
}
