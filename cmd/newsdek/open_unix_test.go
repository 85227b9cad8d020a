//go:build unix

package main

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// A pipe that has taken the place of a file is waited for by nobody: not when it is opened, nor when it is read.
func TestSwappedInPipeIsNotWaitedFor(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := syscall.Mkfifo("pipe.txt", 0o666); err != nil {
		t.Skip(err)
	}
	c := &converter{}
	c.maxBytes = 1 << 20
	for _, reads := range []func(in input) error{
		func(in input) error { _, err := c.readInput(&streams{}, nil, in); return err },
		func(in input) error {
			f, err := c.open(in)
			if err == nil {
				defer f.Close()
				_, _, err = readMore(f, nil)
			}
			return err
		},
	} {
		for _, held := range []bool{false, true} {
			if held { // by somebody who writes nothing
				writer, err := syscall.Open("pipe.txt", syscall.O_RDWR, 0)
				if err != nil {
					t.Fatal(err)
				}
				defer syscall.Close(writer)
			}
			ended := make(chan error)
			go func() { ended <- reads(input{path: "pipe.txt", size: 100}) }()
			select {
			case err := <-ended:
				if !errors.Is(err, errReplaced) {
					t.Errorf("held %v: %v", held, err)
				}
			case <-time.After(2 * time.Second):
				t.Fatalf("held %v: the pipe is waited for", held)
			}
		}
	}
}

// An output that is compared with what stands there waits for no pipe, either.
func TestOutputOverAPipe(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "a.txt", story(1))
	put(t, "out/b.json", "")
	if err := syscall.Mkfifo("out/a.json", 0o666); err != nil {
		t.Skip(err)
	}
	if status, _, messages := call("", "-d", "out", "--force", "a.txt"); status != exitDone {
		t.Errorf("status %d, %s", status, messages)
	}
	if got := read(t, filepath.Join("out", "a.json")); got == "" {
		t.Error("nothing was written")
	}
}
