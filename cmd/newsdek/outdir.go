package main

import (
	"errors"
	"fmt"
	"hash/maphash"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync/atomic"
)

// An outDir holds one output for each input. It follows no link that leads out of the directory.
type outDir struct {
	name    string
	ext     string
	root    *os.Root
	written atomic.Int64
}

// openDir makes the directory, unless an output would overwrite another, an input or, without force, anything.
func openDir(name, ext string, force bool, files []input) (*outDir, error) {
	d := &outDir{name: name, ext: ext}
	if err := d.clash(files); err != nil {
		return nil, usageError{err}
	}
	if err := os.MkdirAll(name, 0o777); err != nil {
		return nil, err
	}
	var err error
	if d.root, err = os.OpenRoot(name); err != nil || force {
		return d, err
	}
	for _, in := range files {
		if out := d.output(in.below()); d.has(out) {
			d.root.Close()
			return nil, usageError{fmt.Errorf("%s exists; --force overwrites", d.full(out))}
		}
	}
	return d, nil
}

// clash finds two inputs with one output, and an output in the place of an input. It keeps hashes, not
// names, so that an archive of any size fits.
func (d *outDir) clash(files []input) error {
	seed := maphash.MakeSeed()
	inputs, outputs := make(map[uint64]int, len(files)), make(map[uint64]int, len(files))
	for i, in := range files {
		inputs[maphash.String(seed, absolute(in.path))] = i
	}
	for i, in := range files {
		out := d.output(in.below())
		key := maphash.String(seed, out)
		if k, twice := outputs[key]; twice && d.output(files[k].below()) == out {
			return fmt.Errorf("%s and %s would both become %s", files[k].path, in.path, d.full(out))
		}
		outputs[key] = i
		full := absolute(d.full(out))
		if k, lost := inputs[maphash.String(seed, full)]; lost && absolute(files[k].path) == full {
			return fmt.Errorf("%s would become %s, which is an input", in.path, d.full(out))
		}
	}
	return nil
}

func absolute(name string) string {
	if full, err := filepath.Abs(name); err == nil {
		return full
	}
	return name
}

func (d *outDir) full(out string) string { return filepath.Join(d.name, out) }

func (d *outDir) has(out string) bool {
	_, err := d.root.Lstat(out)
	return err == nil
}

// output is the path, below the directory, of what an input becomes: its path below the folder that was named, or as it was given.
func (d *outDir) output(input string) string {
	if input == "-" {
		return "stdin" + d.ext
	}
	var parts []string
	for part := range strings.SplitSeq(filepath.ToSlash(input[len(filepath.VolumeName(input)):]), "/") {
		if part != "" && part != "." && part != ".." {
			parts = append(parts, part)
		}
	}
	out := path.Join(parts...)
	if ext := path.Ext(out); strings.EqualFold(ext, ".txt") {
		out = strings.TrimSuffix(out, ext)
	}
	return out + d.ext
}

// write makes the output of an input appear whole or not at all.
func (d *outDir) write(input string, data []byte) error {
	out := d.output(input)
	if err := replace(d.root, out, data); err != nil {
		return &fs.PathError{Op: "write", Path: d.full(out), Err: err}
	}
	d.written.Add(1)
	return nil
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

// replace puts data in the place of a file; who reads meanwhile finds the old file or the new one.
func replace(root *os.Root, name string, data []byte) error {
	temp := path.Join(path.Dir(name), fmt.Sprintf(".%s.%d.tmp", path.Base(name), os.Getpid()))
	err := fill(root, temp, data)
	if err == nil {
		if old, missing := root.Lstat(name); missing == nil && old.Mode().IsRegular() {
			err = root.Chmod(temp, old.Mode().Perm())
		}
		err = errors.Join(err, root.Rename(temp, name))
	}
	if err != nil {
		_ = root.Remove(temp)
	}
	return cause(err)
}

// fill makes a file that nobody had, and its directory.
func fill(root *os.Root, name string, data []byte) error {
	const flags = os.O_WRONLY | os.O_CREATE | os.O_EXCL
	f, err := root.OpenFile(name, flags, 0o666)
	switch {
	case err == nil:
	case errors.Is(err, fs.ErrNotExist):
		err = root.MkdirAll(path.Dir(name), 0o777)
	case errors.Is(err, fs.ErrExist): // a process of this number was killed here
		err = root.Remove(name)
	}
	if err == nil && f == nil {
		f, err = root.OpenFile(name, flags, 0o666)
	}
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
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
