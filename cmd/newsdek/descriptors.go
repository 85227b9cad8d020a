package main

import (
	"errors"
	"sync"
	"syscall"
	"time"
)

// descriptors is held, with others, by whoever has a file open that it closes soon. The process has one table of them.
var descriptors sync.RWMutex

// pauses are how long to wait before each new try where too many files are open: by others, since those that are open
// here are closed by then.
var pauses = []time.Duration{0, 10 * time.Millisecond, 100 * time.Millisecond}

// patiently does what opens files; it does it again, alone, where too many are open.
func patiently(work func() error) error {
	descriptors.RLock()
	err := work()
	descriptors.RUnlock()
	for _, pause := range pauses {
		if !tooManyOpen(err) {
			break
		}
		time.Sleep(pause)
		descriptors.Lock()
		err = work()
		descriptors.Unlock()
	}
	return err
}

// maxWaits is how often a walk over folders waits for others to let go of their files.
const maxWaits = 100

// letGo waits until all files are closed that are soon closed.
func letGo() {
	time.Sleep(time.Millisecond)
	descriptors.Lock()
	defer descriptors.Unlock()
}

// tooManyOpen reports that the process, or the system, has as many files open as it may.
func tooManyOpen(err error) bool {
	return errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE)
}
