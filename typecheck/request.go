package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// request is what the program is asked, one JSON object on its stdin.
type request struct {
	// Go is the path of the go command that lists packages.
	Go string `json:"go"`
	// Dir is the folder in which patterns are looked up.
	Dir      string   `json:"dir"`
	Patterns []string `json:"patterns"`
	// Tests has the test files of the matched packages checked as well.
	Tests bool `json:"tests"`
	// Parallel is the number of packages, or of go commands, at a time.
	Parallel int `json:"parallel"`
	// MemoryBytes is what to stay below where that is possible; 0 leaves Go's defaults.
	MemoryBytes int64    `json:"memoryBytes"`
	Targets     []target `json:"targets"`
}

// target is one GOOS/GOARCH with what goes with it.
type target struct {
	Name string `json:"name"`
	// Env is added to this program's own environment; it has GOOS and GOARCH.
	Env map[string]string `json:"env"`
	// Tags are build tags; none leaves those of GOFLAGS as they are.
	Tags []string `json:"tags"`
}

// readRequest reads one JSON object and leaves what follows it unread.
func readRequest(input *bufio.Reader) (request, error) {
	var asked request
	if err := json.NewDecoder(input).Decode(&asked); err != nil {
		if errors.Is(err, io.EOF) {
			return asked, errors.New("no request on stdin")
		}
		return asked, fmt.Errorf("the request on stdin cannot be read: %w", err)
	}
	return asked, asked.check()
}

func (asked request) check() error {
	switch {
	case asked.Go == "" || asked.Dir == "":
		return errors.New("a request names go and dir")
	case len(asked.Targets) == 0:
		return errors.New("a request names at least one target")
	case asked.Parallel < 1:
		return errors.New("parallel is at least 1")
	}
	for _, wanted := range asked.Targets {
		if wanted.Env["GOOS"] == "" || wanted.Env["GOARCH"] == "" {
			return fmt.Errorf("target %q has no GOOS or no GOARCH in its env", wanted.Name)
		}
	}
	return nil
}
