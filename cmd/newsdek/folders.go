package main

import (
	"os"
	"path/filepath"
	"sync"
)

// folders remembers what folders hold. Most articles have no golden or one, and to ask for all three
// names that it may have costs as much as reading the article.
type folders struct {
	mu    sync.Mutex
	names map[string]map[string]bool // nil for a folder that cannot be listed
}

// mayHave reports whether it is worth trying to open a file. Without folders it always is.
func (f *folders) mayHave(path string) bool {
	if f == nil {
		return true
	}
	dir, base := filepath.Split(path)
	f.mu.Lock()
	defer f.mu.Unlock()
	names, known := f.names[dir]
	if !known {
		names = list(dir)
		if f.names == nil {
			f.names = make(map[string]map[string]bool)
		}
		f.names[dir] = names
	}
	return names == nil || names[base]
}

func list(dir string) map[string]bool {
	if dir == "" {
		dir = "."
	}
	f, err := os.Open(dir)
	if err != nil {
		return nil
	}
	defer f.Close()
	entries, err := f.Readdirnames(-1) // unlike ReadDir it does not sort
	if err != nil {
		return nil
	}
	names := make(map[string]bool, len(entries))
	for _, e := range entries {
		names[e] = true
	}
	return names
}
