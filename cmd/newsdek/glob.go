package main

import (
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// A glob is a pattern of names, counted from a folder. One without a slash fits a file or folder of that name anywhere;
// ** stands for any number of folders. What fits a folder fits all in it.
type glob struct {
	pattern string
	base    string // the folder, as a whole path
}

// newGlob checks the pattern.
func newGlob(pattern, base string) (glob, error) {
	if _, err := path.Match(pattern, ""); err != nil || pattern == "" {
		return glob{}, fmt.Errorf("%q is no glob", pattern)
	}
	return glob{pattern, base}, nil
}

// fits reports that the pattern fits a file or folder, or a folder above it.
func (g glob) fits(name string) bool {
	below, err := filepath.Rel(g.base, wholePath(name))
	if err != nil {
		return false
	}
	parts := strings.Split(filepath.ToSlash(below), "/")
	if below == "." {
		parts = nil
	}
	pattern := strings.TrimSuffix(strings.TrimPrefix(g.pattern, "./"), "/")
	if !strings.Contains(pattern, "/") && pattern != "**" {
		return slices.ContainsFunc(parts, func(part string) bool {
			fits, _ := path.Match(pattern, part) // checked before
			return fits
		})
	}
	steps := slices.Compact(strings.Split(pattern, "/"))
	for n := range len(parts) + 1 {
		if fitParts(steps, parts[:n]) {
			return true
		}
	}
	return false
}

func fitParts(pattern, parts []string) bool {
	for len(pattern) > 0 && pattern[0] != "**" {
		if len(parts) == 0 {
			return false
		}
		if fits, _ := path.Match(pattern[0], parts[0]); !fits {
			return false
		}
		pattern, parts = pattern[1:], parts[1:]
	}
	if len(pattern) == 0 {
		return len(parts) == 0
	}
	for n := range len(parts) + 1 {
		if fitParts(pattern[1:], parts[n:]) {
			return true
		}
	}
	return false
}
