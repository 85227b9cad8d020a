package main

import (
	"os"
	"os/signal"
	"syscall"
	"testing"
)

// A file server may hold a lease on a file that others open: they wait until it has let go, a moment later.
func TestLeasedFileIsWaitedFor(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "a.txt", story(1))
	f, err := os.OpenFile("a.txt", os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	breaks := make(chan os.Signal, 1)
	signal.Notify(breaks, syscall.SIGIO)
	defer signal.Stop(breaks)
	fd := f.Fd()
	lease := func(kind uintptr) error {
		if _, _, errno := syscall.Syscall(syscall.SYS_FCNTL, fd, syscall.F_SETLEASE, kind); errno != 0 {
			return errno
		}
		return nil
	}
	if err := lease(syscall.F_WRLCK); err != nil {
		t.Skip(err)
	}
	go func() {
		<-breaks
		_ = lease(syscall.F_UNLCK)
	}()
	if status, _, messages := call("", "a.txt"); status != exitDone {
		t.Errorf("status %d, %s", status, messages)
	}
}
