package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A fixture is an article to check, or a golden whose article is gone.
type fixture struct {
	input
	orphan   bool
	settings *settings
}

// fixtures are what args name: a golden stands for its article, and a folder for all articles in it and the goldens that
// have none. What is named twice is checked once.
func (c *checker) fixtures(args []string) (all []fixture, err error) {
	c.listed = make(map[string]map[string]bool)
	c.settings = make(map[string]*settings)
	for _, f := range c.expanded(args) {
		switch ok, err := c.setUp(&f); {
		case err != nil:
			return nil, err
		case ok:
			all = append(all, f)
		default:
			c.excluded++
		}
	}
	return all, nil
}

// expanded are the fixtures that args name, before any is excluded.
func (c *checker) expanded(args []string) (all []fixture) {
	seen := make(map[string]bool)
	add := func(in input, orphan bool) {
		if name := filepath.Clean(in.path); !seen[name] {
			seen[name] = true
			all = append(all, fixture{input: in, orphan: orphan})
		}
	}
	for _, arg := range args {
		info, err := os.Stat(arg)
		if arg != "-" && err == nil && !info.IsDir() && isGolden(arg) {
			article, found := articleOf(arg)
			switch {
			case found:
				arg = article
			case c.isRecord(arg):
				add(input{path: arg}, true)
				continue
			default:
				fmt.Fprintf(c.err, "newsdek: %s: passed over: it has no article beside it, and is no golden\n", visible(arg))
				continue
			}
		}
		for in := range inputs([]string{arg}, ".txt") {
			add(in, false)
		}
		if err == nil && info.IsDir() {
			for _, path := range c.orphans(arg) {
				add(input{path: path}, true)
			}
		}
	}
	return all
}

func isGolden(name string) bool { return slices.Contains(goldenExts, filepath.Ext(name)) }

// articleOf is the article of a golden.
func articleOf(golden string) (path string, found bool) {
	for _, ext := range []string{".txt", ".TXT", ".txt.gz", ".txt.zst"} {
		path = strings.TrimSuffix(golden, filepath.Ext(golden)) + ext
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			return path, true
		}
	}
	return "", false
}

// orphans are the goldens in a folder whose article is gone. On the way it lists the folders, because most articles have
// one golden at most, and to try all three names that it may have takes as long as reading the article.
func (c *checker) orphans(dir string) (orphans []string) {
	var goldens []string
	// The slash makes WalkDir enter a directory that dir is a link to.
	_ = filepath.WalkDir(dir+"/", func(path string, e fs.DirEntry, err error) error {
		if err != nil || path == dir+"/" {
			return nil
		}
		hidden := strings.HasPrefix(e.Name(), ".")
		if hidden && e.IsDir() {
			return fs.SkipDir
		}
		folder := filepath.Dir(path)
		if c.listed[folder] == nil {
			c.listed[folder] = make(map[string]bool)
		}
		c.listed[folder][e.Name()] = true
		if !hidden && isGolden(path) && e.Type().IsRegular() {
			goldens = append(goldens, path)
		}
		return nil
	})
	for _, path := range goldens {
		stem := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
		names := c.listed[filepath.Dir(path)]
		if names[stem+".txt"] {
			continue
		}
		if _, found := articleOf(path); !found && c.isRecord(path) {
			orphans = append(orphans, path)
		}
	}
	return orphans
}

// isRecord reports that a file holds a record: of its keys, at least half are a record's.
func (c *checker) isRecord(path string) bool {
	data, err := (&inspector{checker: c}).readGolden(path)
	if err != nil {
		return false
	}
	g := newGoldenOf(path, data)
	if g.read() != nil {
		return false
	}
	known := 0
	for _, m := range g.members {
		if slices.Contains(recordKeys(), m.key) {
			known++
		}
	}
	return known > 0 && 2*known >= len(g.members)
}
