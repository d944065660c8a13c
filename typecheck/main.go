// Command typecheck says for many GOOS/GOARCH targets at once what the compiler would say about a module's packages.
// It reads one JSON request from stdin and writes one JSON line for each target, and one more when all are done. It
// ends at once when stdin is closed before that.
package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"
	"time"
)

func main() {
	began := time.Now()
	out := newAnswers(os.Stdout)
	children, err := answer(os.Stdin, out)
	if err == nil {
		cpu, peak := usage()
		err = out.write(done{true, time.Since(began).Seconds(), (cpu + children).Seconds(), peak})
	}
	if err != nil {
		// Nobody may be left to read it.
		_ = out.write(failed{oneLine(err)})
		os.Exit(1)
	}
}

func answer(stdin io.Reader, out *answers) (time.Duration, error) {
	input := bufio.NewReader(stdin)
	asked, err := readRequest(input)
	if err != nil {
		return 0, err
	}
	judgeLikeTheCompiler()
	limitMemory(asked.MemoryBytes)
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go func() {
		_, _ = io.Copy(io.Discard, input)
		cancel(errors.New("stdin was closed before the end"))
	}()
	children, err := run(ctx, asked, out)
	if ctx.Err() != nil {
		return children, context.Cause(ctx)
	}
	return children, err
}

// limitMemory has garbage collected late as long as there is room: syntax and types live long.
func limitMemory(bytes int64) {
	if bytes > 0 {
		debug.SetGCPercent(200)
		// The limit is that of the heap and of Go's own needs; the program itself takes a little more.
		debug.SetMemoryLimit(bytes - bytes/20)
	}
}

// judgeLikeTheCompiler undoes what go.mod's old go line does to the type checker: the compiler knows aliases of their
// own, whatever that line says.
func judgeLikeTheCompiler() {
	settings := "gotypesalias=1"
	if inherited := os.Getenv("GODEBUG"); inherited != "" {
		settings = inherited + "," + settings
	}
	_ = os.Setenv("GODEBUG", settings)
}

func oneLine(err error) string {
	return strings.Join(strings.Fields(err.Error()), " ")
}
