package main

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
)

// An outDir holds one output for each input. It follows no link that leads out of the directory.
type outDir struct {
	name    string
	ext     string
	force   bool // outputs replace files
	root    *os.Root
	once    sync.Once
	stage   *stage // opened when the first output is written
	fault   error  // of that
	written atomic.Int64
}

// openDir makes the directory, unless an output would overwrite another, an input or, without force, anything.
func openDir(name, ext string, force bool, files []input, stdin io.Reader) (*outDir, error) {
	d := &outDir{name: name, ext: ext, force: force}
	sweepFolder(name) // though the run be refused, as one is after a killed one
	if err := d.clash(files, stdin); err != nil {
		return nil, usageError{err}
	}
	if err := os.MkdirAll(name, 0o777); err != nil {
		return nil, err
	}
	var err error
	if d.root, err = os.OpenRoot(name); err != nil {
		return nil, err
	}
	return d, nil
}

func (d *outDir) full(out string) string { return filepath.Join(d.name, out) }

// write makes the output of an input appear whole or not at all. One that stands there already is left alone.
func (d *outDir) write(input string, data []byte) error {
	out := d.output(input)
	if err := patiently(func() error { return d.put(out, data) }); err != nil {
		return &fs.PathError{Op: "write", Path: d.full(out), Err: cause(err)}
	}
	d.written.Add(1)
	return nil
}

func (d *outDir) put(out string, data []byte) error {
	if d.force && d.holds(out, data) {
		return nil
	}
	if d.once.Do(func() { d.stage, d.fault = openStage(d.root) }); d.fault != nil {
		return d.fault
	}
	return d.stage.put(out, data, d.force)
}

// holds reports that a file holds data already. To replace it would have the disk do what nobody needs.
func (d *outDir) holds(out string, data []byte) bool {
	info, err := d.root.Lstat(out)
	if err != nil || !info.Mode().IsRegular() || info.Size() != int64(len(data)) {
		return false
	}
	f, err := d.root.OpenFile(out, os.O_RDONLY|syscall.O_NONBLOCK, 0) // never waits for what is no file any more
	if err != nil {
		return false
	}
	defer f.Close()
	old := make([]byte, len(data)+1)
	n, err := io.ReadFull(f, old)
	return err == io.ErrUnexpectedEOF && bytes.Equal(old[:n], data)
}

// close takes away what became no output.
func (d *outDir) close() {
	if d.once.Do(func() {}); d.stage != nil {
		d.stage.close()
	}
	d.root.Close()
}
