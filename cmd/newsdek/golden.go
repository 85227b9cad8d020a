package main

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"newsdek/parse"
)

// goldenExts are what a golden's name may end in, instead of the article's .txt.
var goldenExts = []string{".json", ".yaml", ".yml"}

// A golden says what the record of the article beside it must be.
type golden struct {
	path    string
	data    []byte
	mark    []byte // of the byte order, before the data
	members []*member
	flawed  bool
	useful  bool // it has a key of a record
	strange bool // it has another

	expected []parse.Warning // that it lists
}

// compare holds the article at path against its goldens, and writes those that differ under --update. It returns the
// warnings that a golden lists.
func (w *inspector) compare(r *result, path string, a *parse.Article) (expected map[parse.Warning]bool) {
	expected = make(map[parse.Warning]bool)
	expect := func(warnings []parse.Warning) {
		for _, warning := range warnings {
			expected[warning] = true
		}
	}
	found, names := false, w.listed[filepath.Dir(path)]
	for _, ext := range goldenExts {
		name := goldenPath(path, ext)
		if names != nil && !names[filepath.Base(name)] {
			continue
		}
		data, err := w.readGolden(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if found = true; err != nil {
			r.fail(err)
			continue
		}
		r.compared++
		g := newGoldenOf(name, data)
		w.compareWith(r, g, a)
		expect(g.expected)
	}
	if !found && w.requireGolden && !w.update {
		r.add(1, 1, goldenMissing, "there is no golden beside this article; --update writes one")
	}
	if !found && w.update && w.write(r, goldenPath(path, ".json"), encoded(newGolden(a), "json")) {
		expect(a.Warnings)
	}
	return expected
}

func newGoldenOf(name string, data []byte) *golden {
	rest := bytes.TrimPrefix(data, []byte("\ufeff"))
	return &golden{path: name, data: rest, mark: data[:len(data)-len(rest)]}
}

// compareWith holds an article against one golden. Large goldens come one at a time, because each may take as much
// memory as all articles in work.
func (w *inspector) compareWith(r *result, g *golden, a *parse.Article) {
	if len(g.data) > keepBytes {
		w.large.Lock()
		defer w.large.Unlock()
	}
	if w.isWritten(g, a) {
		return
	}
	held := result{file: r.file}
	held.hold(a, g)
	if !w.update || !g.outdated() || !w.write(r, g.path, slices.Concat(g.mark, g.refreshed(a))) {
		r.addAll(held)
	} else if !g.useful || g.has("warnings") {
		g.expected = a.Warnings
	}
}

func (g *golden) has(key string) bool {
	return slices.ContainsFunc(g.members, func(m *member) bool { return m.key == key })
}

// outdated reports that the golden can be read and should be written anew. One that has keys, but none of a record, is
// another program's.
func (g *golden) outdated() bool {
	if g.flawed || g.strange && !g.useful {
		return false
	}
	return !g.useful || g.strange || slices.ContainsFunc(g.members, func(m *member) bool { return m.stale })
}

// goldenPath is where the golden of an article would stand.
func goldenPath(path, ext string) string {
	path = bare(path)
	if old := filepath.Ext(path); strings.EqualFold(old, ".txt") {
		path = strings.TrimSuffix(path, old)
	}
	return path + ext
}

func (g *golden) isJSON() bool { return strings.HasSuffix(g.path, ".json") }
