//go:build unix

package main

import (
	"runtime"
	"syscall"
	"time"
)

// usage is this program's time of all cores, and its largest resident size in bytes.
func usage() (time.Duration, int64) {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0, 0
	}
	peak := int64(used.Maxrss)
	// Only macOS and illumos count bytes.
	if runtime.GOOS != "darwin" && runtime.GOOS != "ios" {
		peak *= 1024
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano()), peak
}
