package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// goldenTimes is how many times as large as an article its golden may be: one with the places of all paragraphs, and
// quotes that are escaped, is three times as large.
const goldenTimes = 4

// readGolden reads a golden into the inspector's buffer. A pipe or a device could keep it waiting, or never end.
func (w *inspector) readGolden(name string) ([]byte, error) {
	info, err := os.Stat(name)
	limit := reader{maxBytes: goldenTimes * w.maxBytes}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if _, missing := os.Lstat(name); missing == nil {
			err = &fs.PathError{Op: "open", Path: name, Err: errors.New("a link that leads nowhere")}
		}
		return nil, err
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
	case !info.Mode().IsRegular():
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is no regular file")}
	case info.Size() > limit.maxBytes:
		return nil, &fs.PathError{Op: "read", Path: name, Err: fmt.Errorf("a golden of %d bytes is larger than %d, %d times --max-bytes", info.Size(), limit.maxBytes, goldenTimes)}
	}
	err = patiently(func() error {
		f, err := openRegular(name)
		if err != nil {
			return err
		}
		defer f.Close()
		w.golden, err = limit.readTo(w.golden[:0], f, info.Size())
		return err
	})
	return w.golden, err
}
