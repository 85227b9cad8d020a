package main

import (
	"errors"
	"io"
	"os"
)

// A closed stands for standard input where there is none.
type closed struct{ error }

func (c closed) Read([]byte) (int, error) { return 0, c.error }

// newStreams tells standard input that was closed when the program began from an empty one. Before it begins, Go's
// runtime opens the null device in place of a closed stream, for reading and writing; a shell opens it for one of them.
// Output is not told so: programs that want none open the device for both, too.
func newStreams(in io.Reader, out, errOut io.Writer) *streams {
	if isNowhere(in) {
		in = closed{errors.New("standard input is closed")}
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
