//go:build unix

package main

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// A regularFile is read without os.File, which asks the poller, that takes no regular files, or the system whether
// reading may block: six system calls a file to open and read it, or three, instead of two.
type regularFile struct {
	fd   int
	name string
}

// errReplaced is a pipe or a device where there was a file when its folder was read.
var errReplaced = errors.New("is no regular file any more")

// openRegular waits for no writer, should there be a pipe by now. It does wait for a file server that holds a lease on
// the file and must let go of it first.
func openRegular(name string) (io.ReadCloser, error) {
	open := func(flags int) (int, error) {
		return retry(func() (int, error) { return syscall.Open(name, syscall.O_RDONLY|syscall.O_CLOEXEC|flags, 0) })
	}
	fd, err := open(syscall.O_NONBLOCK)
	if err == syscall.EAGAIN {
		fd, err = open(0)
	}
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return &regularFile{fd, name}, nil
}

func (f *regularFile) Read(p []byte) (int, error) {
	p = p[:min(len(p), 1<<30)] // some systems refuse to read more at once
	n, err := retry(func() (int, error) { return syscall.Read(f.fd, p) })
	switch {
	case err == syscall.EAGAIN, err == nil && n == 0 && !f.isRegular():
		return 0, &fs.PathError{Op: "read", Path: f.name, Err: errReplaced}
	case err != nil:
		return 0, &fs.PathError{Op: "read", Path: f.name, Err: err}
	case n == 0 && len(p) > 0:
		return 0, io.EOF
	}
	return n, nil
}

func (f *regularFile) isRegular() bool {
	var info syscall.Stat_t
	return syscall.Fstat(f.fd, &info) == nil && info.Mode&syscall.S_IFMT == syscall.S_IFREG
}

func (f *regularFile) Close() error { return syscall.Close(f.fd) }

// retry makes a system call again when a signal breaks it off.
func retry(call func() (int, error)) (n int, err error) {
	for {
		if n, err = call(); err != syscall.EINTR {
			return n, err
		}
	}
}
