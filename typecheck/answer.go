package main

import (
	"encoding/json"
	"io"
	"sync"
)

// The kinds of problem.
const (
	kindTypes   = "types"
	kindSyntax  = "syntax"
	kindImports = "imports"
	kindCycle   = "cycle"
	kindNoFiles = "no-files"
	kindEmbed   = "embed"
	kindCgo     = "cgo"
	kindBody    = "body"
)

// problem is one reason why a package does not compile for a target.
type problem struct {
	// File is slash-separated and relative to the request's dir, or absolute for files outside it; empty if unknown.
	File string `json:"file"`
	// Line and Column count from 1, columns in bytes; 0 if unknown.
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
	Package string `json:"package"`
	Kind    string `json:"kind"`
	// Own says that the package is part of the main module or of the workspace.
	Own bool `json:"own"`
}

// cgoPackage is a package that lacks its files because cgo is off.
type cgoPackage struct {
	Package    string   `json:"package"`
	ImportedBy []string `json:"importedBy"`
}

// verdict is the answer about one target.
type verdict struct {
	Target string `json:"target"`
	// Packages counts those that the target needs, the standard library's among them; Own those of the main module.
	Packages int `json:"packages"`
	Own      int `json:"own"`
	// Seconds that workers spent on this target, its go command included.
	Seconds float64      `json:"seconds"`
	Errors  []problem    `json:"errors"`
	Cgo     []cgoPackage `json:"cgo"`
}

// done is the last line of a run that came to its end.
type done struct {
	Done    bool    `json:"done"`
	Seconds float64 `json:"seconds"`
	// CPUSeconds includes the go commands'; 0 where the system does not say.
	CPUSeconds float64 `json:"cpuSeconds"`
	// PeakBytes is the largest resident size of this program; 0 where the system does not say.
	PeakBytes int64 `json:"peakBytes"`
}

// failed is the last line of a run that did not.
type failed struct {
	Failed string `json:"failed"`
}

// answers writes JSON lines, from any goroutine.
type answers struct {
	mutex   sync.Mutex
	encoder *json.Encoder
}

func newAnswers(output io.Writer) *answers {
	return &answers{encoder: json.NewEncoder(output)}
}

func (out *answers) write(line any) error {
	out.mutex.Lock()
	defer out.mutex.Unlock()
	return out.encoder.Encode(line)
}
