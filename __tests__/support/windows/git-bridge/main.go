//go:build windows

// Git-bridge is a git.exe for Wine, for which there is no git: it hands its arguments to this machine's git, by Wine's
// `start /unix`, and gives back what that printed. Absolute paths in arguments are not translated.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// Wine neither waits for the shell nor tells its exit code, and it has no pipes for it.
const script = `out=$1; cd "$2" || exit; shift 2
git "$@" >"$out/stdout" 2>"$out/stderr"; echo $? >"$out/new"; mv "$out/new" "$out/code"`

func main() {
	code, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "git-bridge:", err)
		os.Exit(1)
	}
	os.Exit(code)
}

func run(args []string) (int, error) {
	here, err := os.Getwd()
	if err != nil {
		return 0, err
	}
	out, err := os.MkdirTemp("", "git")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(out)
	shell := []string{"/unix", "/bin/sh", "-c", script, "sh", unixPath(out), unixPath(here)}
	if err := exec.Command("start.exe", append(shell, args...)...).Run(); err != nil {
		return 0, err
	}
	code, err := waitFor(filepath.Join(out, "code"))
	if err != nil {
		return 0, err
	}
	for name, stream := range map[string]*os.File{"stdout": os.Stdout, "stderr": os.Stderr} {
		text, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			return 0, err
		}
		stream.Write(text)
	}
	return strconv.Atoi(strings.TrimSpace(string(code)))
}

func waitFor(file string) (text []byte, err error) {
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if text, err = os.ReadFile(file); err == nil {
			return text, nil
		}
	}
	return nil, err
}

// unixPath is where Wine keeps its drives: `C:` in the prefix, which each of its programs is told, `Z:` the root.
func unixPath(path string) string {
	slashed := filepath.ToSlash(path)
	if rest, ok := strings.CutPrefix(slashed, "C:"); ok {
		prefix := filepath.ToSlash(strings.TrimPrefix(os.Getenv("WINECONFIGDIR"), `\??\Z:`))
		return prefix + "/drive_c" + rest
	}
	return strings.TrimPrefix(slashed, "Z:")
}
