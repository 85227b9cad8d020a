package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

// hint is what the user may have meant by one of args, which is no file: a command by the first, the folder of --out-dir by
// the last, or a file that is called nearly the same.
func (c *converter) hint(name string, args []string) string {
	last := len(args) - 1
	if near := nearest(name, c.commands); near != "" && name == args[0] {
		return fmt.Sprintf("the command %q", near)
	}
	if _, err := os.Stat(args[0]); last > 0 && name == args[last] && err == nil && c.outName == "" && filepath.Ext(name) == "" {
		return "--out-dir " + name
	}
	return neighbour(name)
}

// neighbour is what stands in the folder of a name and is called nearly the same.
func neighbour(name string) string {
	folder, base := filepath.Split(filepath.Clean(name))
	entries, err := os.ReadDir(cmp.Or(folder, "."))
	if err != nil {
		return ""
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if near := nearest(base, names); near != "" {
		return visible(folder + near)
	}
	return ""
}

// hinted adds to what is no file what may have been meant.
func (c *converter) hinted(files iter.Seq[input], args []string) iter.Seq[input] {
	return func(yield func(input) bool) {
		for in := range files {
			if errors.Is(in.err, fs.ErrNotExist) {
				if hint := c.hint(in.path, args); hint != "" {
					in.err = &fs.PathError{Op: "stat", Path: in.path, Err: fmt.Errorf("%w; did you mean %s?", cause(in.err), hint)}
				}
			}
			if !yield(in) {
				return
			}
		}
	}
}

func namesOf(commands []*cobra.Command) (names []string) {
	for _, cmd := range commands {
		names = append(names, cmd.Name())
	}
	return names
}
