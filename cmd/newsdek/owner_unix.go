//go:build unix

package main

import (
	"io/fs"
	"os"
	"syscall"
)

// keepOwner gives a file the owner and the group of the one that it replaces.
func keepOwner(root *os.Root, name string, old fs.FileInfo) error {
	was, ok := old.Sys().(*syscall.Stat_t)
	fresh, err := root.Lstat(name)
	if err != nil || !ok {
		return err
	}
	if is, ok := fresh.Sys().(*syscall.Stat_t); ok && is.Uid == was.Uid && is.Gid == was.Gid {
		return nil
	}
	return root.Lchown(name, int(was.Uid), int(was.Gid))
}
