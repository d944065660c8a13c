// sumdb-oracle has golang.org/x/mod's own server write a log of example.com/m0, m1, … v1.0.0 into a folder, one file
// for each path that it answers, and prints its verifier key.
//
//	sumdb-oracle <folder> <size>
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	folder := os.Args[1]
	size, err := strconv.Atoi(os.Args[2])
	check(err)
	skey, vkey, err := note.GenerateKey(nil, "sum.example.com")
	check(err)
	server := sumdb.NewTestServer(skey, func(path, version string) ([]byte, error) {
		h := tlog.RecordHash([]byte(path))
		return fmt.Appendf(nil, "%s %s h1:%s\n%s %s/go.mod h1:%s\n", path, version, h, path, version, h), nil
	})
	ctx := context.Background()
	for i := range size {
		_, err := server.Lookup(ctx, module.Version{Path: fmt.Sprintf("example.com/m%d", i), Version: "v1.0.0"})
		check(err)
	}
	head, err := server.Signed(ctx)
	check(err)
	for _, tile := range tlog.NewTiles(8, 0, int64(size)) {
		data, err := server.ReadTileData(ctx, tile)
		check(err)
		write(folder, tile.Path(), data)
	}
	// A file for each record of a large log takes long.
	for i := 0; i < size; i += 1 + size/100 {
		records, err := server.ReadRecords(ctx, int64(i), 1)
		check(err)
		answer, err := tlog.FormatRecord(int64(i), records[0])
		check(err)
		write(folder, fmt.Sprintf("lookup/example.com/m%d@v1.0.0", i), append(answer, head...))
	}
	fmt.Println(vkey)
}

func write(folder, name string, data []byte) {
	file := filepath.Join(folder, filepath.FromSlash(name))
	check(os.MkdirAll(filepath.Dir(file), 0o777))
	check(os.WriteFile(file, data, 0o666))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
