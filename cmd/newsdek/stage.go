package main

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
)

// A stage is a folder in which files stand until they are whole, below the one in which they then appear. Its run holds
// a lock in it, so that a later run knows what a killed one left, whatever numbers their processes have.
type stage struct {
	root  *os.Root
	name  string
	lock  *os.File
	files atomic.Int64
}

const (
	stagePrefix = ".newsdek-"
	lockName    = "lock"
)

var (
	errExists = errors.New("exists; --force overwrites")
	errLocked = errors.New("locked by another run")
)

// openStage tries again where a sweep takes the folder for one that a killed run left, in the moment before it is locked.
func openStage(root *os.Root) (s *stage, err error) {
	for range 10 {
		s = &stage{root: root, name: stagePrefix + rand.Text()[:12]}
		if err = root.Mkdir(s.name, 0o700); err != nil {
			return nil, err
		}
		if err = s.hold(); err == nil {
			return s, nil
		}
		s.close()
		if err != errLocked && !errors.Is(err, fs.ErrNotExist) {
			break
		}
	}
	return nil, err
}

func (s *stage) path(name string) string { return path.Join(s.name, name) }

// hold takes the lock, unless a sweep has taken it, and the file, away. Where files cannot be locked, no sweep takes it.
func (s *stage) hold() (err error) {
	if s.lock, err = s.root.OpenFile(s.path(lockName), os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600); err != nil {
		return err
	}
	if tryLock(s.lock) == errLocked {
		return errLocked
	}
	mine, err1 := s.lock.Stat()
	there, err2 := s.root.Lstat(s.path(lockName))
	if err1 == nil && err2 == nil && !os.SameFile(mine, there) {
		return errLocked
	}
	return errors.Join(err1, err2)
}

// close removes the folder and what is in it: something if the run was interrupted.
func (s *stage) close() {
	removeStage(s.root, s.name)
	s.lock.Close()
}

// sweep removes the stages of runs that were killed. What cannot be removed keeps no file from being written.
func sweep(root *os.Root) {
	dir, err := root.Open(".")
	if err != nil {
		return
	}
	defer dir.Close()
	entries, _ := dir.ReadDir(-1)
	for _, e := range entries {
		if e.IsDir() && strings.HasPrefix(e.Name(), stagePrefix) {
			sweepStage(root, e.Name())
		}
	}
}

// sweepFolder is sweep for a folder that nobody has open.
func sweepFolder(name string) {
	if root, err := os.OpenRoot(name); err == nil {
		sweep(root)
		root.Close()
	}
}

func sweepStage(root *os.Root, name string) {
	lock, err := root.OpenFile(path.Join(name, lockName), os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) { // it has nothing else, or its run is about to make the lock and makes another stage
		_ = root.Remove(name)
	}
	if err != nil {
		return
	}
	defer lock.Close()
	if tryLock(lock) == nil {
		removeStage(root, name)
	}
}

// removeStage removes what stands in a stage, the lock last, and only if nothing else is left: as long as it is there, a
// later run can take it up.
func removeStage(root *os.Root, name string) {
	dir, err := root.Open(name)
	if err != nil {
		return
	}
	entries, _ := dir.Readdirnames(-1)
	dir.Close()
	left := false
	for _, e := range entries {
		if e != lockName {
			err := root.Remove(path.Join(name, e))
			left = left || err != nil && !errors.Is(err, fs.ErrNotExist)
		}
	}
	if left {
		return
	}
	_ = root.Remove(path.Join(name, lockName))
	_ = root.Remove(name)
}

// put makes a file appear whole or not at all. Who reads it meanwhile finds the old file or the new one. Unless it may
// replace, an old file stays, even one that appears in the same moment.
func (s *stage) put(name string, data []byte, replace bool) error {
	temp := s.path(strconv.FormatInt(s.files.Add(1), 10))
	err := s.root.WriteFile(temp, data, 0o666)
	if err == nil {
		err = s.publish(temp, name, replace)
	}
	if errors.Is(err, fs.ErrNotExist) {
		if err = s.root.MkdirAll(path.Dir(name), 0o777); err == nil {
			err = s.publish(temp, name, replace)
		}
	}
	if err != nil {
		_ = s.root.Remove(temp)
	}
	return err
}

func (s *stage) publish(temp, name string, replace bool) error {
	if replace {
		if old, err := s.root.Lstat(name); err == nil && old.Mode().IsRegular() {
			if err := errors.Join(keepOwner(s.root, temp, old), s.root.Chmod(temp, old.Mode().Perm())); err != nil {
				return err
			}
		}
		return s.root.Rename(temp, name)
	}
	err := s.root.Link(temp, name)
	switch {
	case err == nil:
		_ = s.root.Remove(temp)
		return nil
	case errors.Is(err, fs.ErrExist):
		return errExists
	case errors.Is(err, fs.ErrNotExist):
		return err
	}
	// A file system without links: to look and to rename is two steps, and the best that there is.
	if _, err := s.root.Lstat(name); err == nil {
		return errExists
	}
	return s.root.Rename(temp, name)
}

// replaceFile puts data into a file, or into what a link of this name leads to.
func replaceFile(name string, data []byte) error {
	if to, err := filepath.EvalSymlinks(name); err == nil {
		name = to
	}
	root, err := os.OpenRoot(filepath.Dir(name))
	if err != nil {
		return err
	}
	defer root.Close()
	if err := replace(root, filepath.Base(name), data); err != nil {
		return &fs.PathError{Op: "write", Path: name, Err: err}
	}
	return nil
}

// replace puts data in the place of one file.
func replace(root *os.Root, name string, data []byte) error {
	s, err := openStage(root)
	if err == nil {
		defer s.close()
		err = s.put(name, data, true)
	}
	return cause(err)
}

// cause is an error without the operation and the paths around it.
func cause(err error) error {
	var at *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &at):
		return at.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}
