package main

import (
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// An input is a file to convert.
type input struct {
	path string // "-" is standard input
	in   string // the folder that was named, "" for a file that was
	size int64  // of a regular file, as the folder says; it may change meanwhile; or unknownSize
	err  error  // why there is nothing to read
}

const unknownSize = -1

// name is what the record calls the input, "" for standard input.
func (in input) name() string {
	if in.path == "-" {
		return ""
	}
	return in.path
}

// below is the path of the input in the folder that was named, or its path as it was given.
func (in input) below() string { return strings.TrimPrefix(in.path, in.in) }

// inputs walks over the files that args name. A directory means its files that end in ext, at any depth; hidden files
// and folders are passed over.
func inputs(args []string, ext string) iter.Seq[input] { return inputsAndOthers(args, ext, new(int)) }

// inputsAndOthers counts, too, the other files of the folders.
func inputsAndOthers(args []string, ext string, others *int) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, arg := range args {
			if !expand(arg, ext, others, yield) {
				return
			}
		}
	}
}

func expand(arg, ext string, others *int, yield func(input) bool) (more bool) {
	if arg == "-" {
		return yield(input{path: arg, size: unknownSize})
	}
	info, err := os.Stat(arg)
	if err != nil {
		return yield(input{path: arg, err: err})
	}
	if !info.IsDir() {
		return yield(input{path: arg, size: sizeIn(info)})
	}
	w := walk{root: arg + "/", ext: ext, others: others, yield: yield, more: true} // the slash makes it enter a directory that arg is a link to
	w.folder = strings.TrimSuffix(filepath.Join(arg, "x"), "x")
	_ = filepath.WalkDir(w.root, w.visit)
	if !w.found {
		return yield(input{path: arg, err: &fs.PathError{Op: "read", Path: arg, Err: fmt.Errorf("no file *%s in this folder", ext)}})
	}
	return w.more
}

// A walk goes over a folder that was named.
type walk struct {
	root   string // as the walk begins
	folder string // as the paths below begin
	ext    string
	others *int
	yield  func(input) bool
	found  bool // an input
	more   bool // inputs are wanted
	waits  int
}

func (w *walk) visit(path string, e fs.DirEntry, err error) error {
	if tooManyOpen(err) && w.waits < maxWaits {
		w.waits++
		letGo()
		if _ = filepath.WalkDir(path, w.visit); !w.more {
			return fs.SkipAll
		}
		return fs.SkipDir
	}
	hidden := path != w.root && strings.HasPrefix(filepath.Base(path), ".")
	if hidden && err == nil && e.IsDir() {
		return fs.SkipDir
	}
	in, ok := entry(path, e, w.ext, err)
	if hidden || !ok {
		*w.others += aFile(e)
		return nil
	}
	w.found, in.in = true, w.folder
	if w.more = w.yield(in); !w.more {
		return fs.SkipAll
	}
	return nil
}

// entry is the input that an entry of a directory is, if it is one: a file or a link to a file.
func entry(path string, e fs.DirEntry, ext string, err error) (in input, ok bool) {
	if err != nil {
		return input{path: path, err: err}, true
	}
	if e.IsDir() || !strings.EqualFold(filepath.Ext(bare(path)), ext) {
		return input{}, false
	}
	info, err := os.Stat(path)
	if err != nil {
		return input{path: path, err: err}, true
	}
	return input{path: path, size: sizeIn(info)}, info.Mode().IsRegular()
}

// aFile is 1 for what is no folder.
func aFile(e fs.DirEntry) int {
	if e == nil || e.IsDir() {
		return 0
	}
	return 1
}

// sizeIn is what a regular file holds.
func sizeIn(info fs.FileInfo) int64 {
	if info.Mode().IsRegular() {
		return info.Size()
	}
	return unknownSize
}
