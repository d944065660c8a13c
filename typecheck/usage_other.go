//go:build !unix && !windows

package main

import "time"

// usage is unknown.
func usage() (time.Duration, int64) { return 0, 0 }
