package main

import (
	"context"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// run answers a request, target by target. It returns the time of all cores that the go commands took.
func run(ctx context.Context, asked request, out *answers) (time.Duration, error) {
	listings, err := listAll(ctx, asked)
	if err != nil {
		return 0, err
	}
	sources := newSources()
	checker := &checker{sources: sources, places: places{dir: asked.Dir}}
	var cpu time.Duration
	var universes []*universe
	for i, said := range listings {
		cpu += said.cpu
		if said.refusal != "" || len(said.packages) == 0 {
			if err := out.write(refused(asked.Targets[i], said, checker.places)); err != nil {
				return cpu, err
			}
			continue
		}
		made := newUniverse(i, asked.Targets[i], said.packages, sources)
		made.spent = said.cpu
		for _, one := range made.order {
			checker.reportListed(one)
		}
		made.refer(universes)
		universes = append(universes, made)
	}
	return cpu, checkAll(ctx, asked, checker, universes, out)
}

// checkAll writes each target's verdict as soon as it is known.
func checkAll(ctx context.Context, asked request, checker *checker, universes []*universe, out *answers) error {
	var unwritten error
	finish := func(finished *universe) {
		finished.reportCgo()
		if err := out.write(finished.verdict()); err != nil {
			unwritten = err
		}
		// Its types are of no more use.
		finished.forget()
	}
	if err := newSchedule(checker, universes, finish).run(ctx, asked.Parallel); err != nil {
		return err
	}
	return unwritten
}

// listAll asks for the packages of all targets, a few at a time.
func listAll(ctx context.Context, asked request) ([]listing, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	listings := make([]listing, len(asked.Targets))
	turns := make(chan struct{}, asked.Parallel)
	var waiting sync.WaitGroup
	for i := range asked.Targets {
		waiting.Add(1)
		go func(i int) {
			defer waiting.Done()
			turns <- struct{}{}
			defer func() { <-turns }()
			said, err := list(ctx, asked, asked.Targets[i])
			if err != nil {
				cancel(err)
			}
			listings[i] = said
		}(i)
	}
	waiting.Wait()
	return listings, context.Cause(ctx)
}

// refused is the verdict on a target for which the go command lists nothing.
func refused(wanted target, said listing, places places) verdict {
	message := said.refusal
	if message == "" {
		message = "no package matches the patterns"
	}
	found := problem{Message: message, Kind: kindImports, Own: true}
	// A go.mod that cannot be read is named in the first line but one: `go: errors parsing go.mod:`.
	for _, line := range strings.Split(message, "\n") {
		place, _, named := strings.Cut(line, ": ")
		if at := places.placeOf(place); named && filepath.Base(at.Filename) == at.Filename && at.Line > 0 {
			places.place(&found, at)
			break
		}
	}
	return verdict{
		Target: wanted.Name, Seconds: said.cpu.Seconds(), Errors: []problem{found}, Cgo: []cgoPackage{},
	}
}
