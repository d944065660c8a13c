//go:build windows

// Probe does on Windows what the tests need and node cannot:
//
//	probe hold FILE      keeps FILE open so that nobody else can open, move or remove it, until it is killed
//	probe ctrl-c PID     presses Ctrl-C in the console of that process, as the runner does to cancel a step
//	probe ...            writes its arguments to the file that PROBE_RAN names: proof that it was started
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 2 && args[0] == "hold":
		return hold(args[1])
	case len(args) == 2 && args[0] == "ctrl-c":
		pid, err := strconv.Atoi(args[1])
		if err != nil {
			return err
		}
		return pressCtrlC(pid)
	}
	return os.WriteFile(os.Getenv("PROBE_RAN"), []byte(strings.Join(args, " ")), 0o600)
}

func hold(file string) error {
	name, err := syscall.UTF16PtrFromString(file)
	if err != nil {
		return err
	}
	const nobodyElse = 0
	// With this flag a folder can be opened, too.
	attributes := uint32(syscall.FILE_FLAG_BACKUP_SEMANTICS)
	_, err = syscall.CreateFile(name, syscall.GENERIC_READ, nobodyElse, nil, syscall.OPEN_EXISTING, attributes, 0)
	if err != nil {
		return err
	}
	fmt.Println("held")
	time.Sleep(time.Hour)
	return nil
}

// pressCtrlC leaves our own console for that of the process, where every process gets the event but us.
func pressCtrlC(pid int) error {
	kernel := syscall.NewLazyDLL("kernel32.dll")
	kernel.NewProc("FreeConsole").Call()
	if ok, _, err := kernel.NewProc("AttachConsole").Call(uintptr(pid)); ok == 0 {
		return fmt.Errorf("AttachConsole: %w", err)
	}
	if ok, _, err := kernel.NewProc("SetConsoleCtrlHandler").Call(0, 1); ok == 0 {
		return fmt.Errorf("SetConsoleCtrlHandler: %w", err)
	}
	if ok, _, err := kernel.NewProc("GenerateConsoleCtrlEvent").Call(syscall.CTRL_C_EVENT, 0); ok == 0 {
		return fmt.Errorf("GenerateConsoleCtrlEvent: %w", err)
	}
	return nil
}
