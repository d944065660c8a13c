package main

import (
	"syscall"
	"time"
	"unsafe"
)

// memoryCounters is PROCESS_MEMORY_COUNTERS of the Windows API.
type memoryCounters struct {
	size                  uint32
	pageFaults            uint32
	peakWorkingSet        uintptr
	workingSet            uintptr
	quotaAndPagefileSizes [6]uintptr
}

// usage is this program's time of all cores, and its largest working set in bytes.
func usage() (time.Duration, int64) {
	self, err := syscall.GetCurrentProcess()
	if err != nil {
		return 0, 0
	}
	var created, exited, kernel, user syscall.Filetime
	if syscall.GetProcessTimes(self, &created, &exited, &kernel, &user) != nil {
		return 0, 0
	}
	return ticks(kernel) + ticks(user), peakWorkingSet(self)
}

// ticks reads a duration, which is in units of 100 ns.
func ticks(took syscall.Filetime) time.Duration {
	return time.Duration(int64(took.HighDateTime)<<32|int64(took.LowDateTime)) * 100
}

func peakWorkingSet(process syscall.Handle) int64 {
	ask := syscall.NewLazyDLL("kernel32.dll").NewProc("K32GetProcessMemoryInfo")
	if ask.Find() != nil {
		return 0
	}
	var counters memoryCounters
	counters.size = uint32(unsafe.Sizeof(counters))
	ok, _, _ := ask.Call(uintptr(process), uintptr(unsafe.Pointer(&counters)), uintptr(counters.size))
	if ok == 0 {
		return 0
	}
	return int64(counters.peakWorkingSet)
}
