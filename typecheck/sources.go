package main

import (
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
	"sync"
)

// sources holds the syntax of Go files: each is read once for all targets, and forgotten after its last use.
type sources struct {
	positions *token.FileSet
	mutex     sync.Mutex
	files     map[string]*source
}

// source is one Go file. It is only read after parsing, so that all targets can share it.
type source struct {
	name string
	uses int

	once   sync.Once
	syntax *ast.File
	// outlined is all that is kept of a file of the standard library.
	outlineOnce sync.Once
	outlined    *ast.File
	// errors are of syntax; failure is of reading.
	errors  scanner.ErrorList
	failure error
}

func newSources() *sources {
	return &sources{positions: token.NewFileSet(), files: map[string]*source{}}
}

// reserve says that a file will be asked for once more.
func (s *sources) reserve(name string) *source {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	file := s.files[name]
	if file == nil {
		file = &source{name: name}
		s.files[name] = file
	}
	file.uses++
	return file
}

// release gives back a reservation.
func (s *sources) release(file *source) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	file.uses--
	if file.uses == 0 {
		delete(s.files, file.name)
		file.syntax, file.outlined = nil, nil
	}
}

// parse reads a reserved file, at its first use.
func (s *sources) parse(file *source) {
	file.once.Do(func() {
		text, err := os.ReadFile(file.name)
		if err != nil {
			file.failure = err
			return
		}
		const mode = parser.SkipObjectResolution | parser.AllErrors
		syntax, err := parser.ParseFile(s.positions, file.name, text, mode)
		if list, ok := err.(scanner.ErrorList); ok {
			list.RemoveMultiples()
			file.errors = list
		}
		file.syntax = syntax
	})
}

// outline is what others see of a file that has been parsed.
func (file *source) outline() *ast.File {
	file.outlineOnce.Do(func() { file.outlined = outline(file.syntax) })
	return file.outlined
}
