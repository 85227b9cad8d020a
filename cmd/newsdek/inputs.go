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

// inputs walks over the files that args name. A directory means its files that end in ext, at any depth.
func inputs(args []string, ext string) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, arg := range args {
			if !expand(arg, ext, yield) {
				return
			}
		}
	}
}

func expand(arg, ext string, yield func(input) bool) (more bool) {
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
	more, found := true, false
	// The slash makes WalkDir enter a directory that arg is a link to.
	_ = filepath.WalkDir(arg+"/", func(path string, e fs.DirEntry, err error) error {
		if in, ok := entry(path, e, ext, err); ok {
			found = true
			if more = yield(in); !more {
				return fs.SkipAll
			}
		}
		return nil
	})
	if !found {
		return yield(input{path: arg, err: &fs.PathError{Op: "read", Path: arg, Err: fmt.Errorf("no file *%s in this folder", ext)}})
	}
	return more
}

// entry is the input that an entry of a directory is, if it is one: a file or a link to a file.
func entry(path string, e fs.DirEntry, ext string, err error) (in input, ok bool) {
	if err != nil {
		return input{path: path, err: err}, true
	}
	if e.IsDir() || !strings.EqualFold(filepath.Ext(path), ext) {
		return input{}, false
	}
	info, err := os.Stat(path)
	if err != nil {
		return input{path: path, err: err}, true
	}
	return input{path: path, size: sizeIn(info)}, info.Mode().IsRegular()
}

// sizeIn is what a regular file holds.
func sizeIn(info fs.FileInfo) int64 {
	if info.Mode().IsRegular() {
		return info.Size()
	}
	return unknownSize
}
