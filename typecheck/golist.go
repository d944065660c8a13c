package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

// listing is what one `go list` said.
type listing struct {
	// packages come after all that they import.
	packages []*listed
	// refusal is what the go command printed when it listed nothing; empty otherwise.
	refusal string
	// cpu is the time that the go command took of all cores.
	cpu time.Duration
}

// list asks the go command for the packages of a target with all that they depend on. Errors are of this program's
// making (no such go command, cancelled); a module that cannot be listed is a refusal.
func list(ctx context.Context, asked request, wanted target) (listing, error) {
	var stdout, stderr bytes.Buffer
	command := exec.CommandContext(ctx, asked.Go, listArguments(asked, wanted)...)
	command.Dir = asked.Dir
	command.Env = environment(asked, wanted)
	command.Stdout, command.Stderr = &stdout, &stderr
	// A program that go started may hold the pipes when go is killed.
	command.WaitDelay = time.Second
	err := command.Run()
	if ctx.Err() != nil {
		return listing{}, ctx.Err()
	}
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return listing{}, fmt.Errorf("%s cannot be run: %w", asked.Go, err)
	}
	said := listing{cpu: command.ProcessState.UserTime() + command.ProcessState.SystemTime()}
	packages, broken := decodeListing(&stdout)
	if err != nil || broken != nil {
		said.refusal = refusal(stderr.String(), err, broken)
		return said, nil
	}
	said.packages = packages
	return said, nil
}

func listArguments(asked request, wanted target) []string {
	arguments := []string{"list", "-e", "-deps", "-buildvcs=false", "-json=" + listFields}
	if asked.Tests {
		arguments = append(arguments, "-test")
	}
	if len(wanted.Tags) > 0 {
		arguments = append(arguments, "-tags="+strings.Join(wanted.Tags, ","))
	}
	return append(append(arguments, "--"), asked.Patterns...)
}

// environment is the go command's. It ends soon: collecting garbage, and using more than its share of the cores that all
// go commands have together, would only cost time.
func environment(asked request, wanted target) []string {
	atOnce := len(asked.Targets)
	if atOnce > asked.Parallel {
		atOnce = asked.Parallel
	}
	cores := fmt.Sprintf("GOMAXPROCS=%d", asked.Parallel/atOnce)
	variables := append(os.Environ(), "PWD="+asked.Dir, "GOGC=800", cores)
	for name, value := range wanted.Env {
		variables = append(variables, name+"="+value)
	}
	return variables
}

func decodeListing(output io.Reader) ([]*listed, error) {
	var packages []*listed
	decoder := json.NewDecoder(output)
	for {
		found := new(listed)
		switch err := decoder.Decode(found); {
		case errors.Is(err, io.EOF):
			return packages, nil
		case err != nil:
			return nil, err
		}
		if !found.testMain() {
			packages = append(packages, found)
		}
	}
}

func refusal(stderr string, errs ...error) string {
	if text := strings.TrimSpace(stderr); text != "" {
		return text
	}
	return fmt.Sprintf("go list failed and did not say why: %v", errors.Join(errs...))
}
