package main

import (
	"errors"
	"io"
	"os"
)

// A closed stands for standard input or output where there is none: its error says which.
type closed struct{ error }

func (c closed) Read([]byte) (int, error)  { return 0, c.error }
func (c closed) Write([]byte) (int, error) { return 0, c.error }

// newStreams tells streams that were closed when the program began. Before it begins, Go's runtime opens the null
// device in their places, for reading and writing; a shell opens it for one of them. Some programs open it for both
// when they want no output, so output counts as closed only where an error can still be told.
func newStreams(in io.Reader, out, errOut io.Writer) *streams {
	if isNowhere(in) {
		in = closed{errors.New("standard input is closed")}
	}
	if isNowhere(out) && !isNowhere(errOut) {
		out = closed{errors.New("standard output is closed; for no output, open the null device for writing alone (>/dev/null)")}
	}
	return &streams{in, out, errOut}
}

// isNowhere reports that v is the null device, open for reading and writing.
func isNowhere(v any) bool {
	f, ok := v.(*os.File)
	if !ok || !readsAndWrites(f) {
		return false
	}
	null, err1 := os.Stat(os.DevNull)
	info, err2 := f.Stat()
	return err1 == nil && err2 == nil && os.SameFile(null, info)
}

// A keeper keeps the first error of its writer, for who does not look at it.
type keeper struct {
	io.Writer
	err error
}

func (k *keeper) Write(p []byte) (int, error) {
	n, err := k.Writer.Write(p)
	if k.err == nil {
		k.err = err
	}
	return n, err
}
