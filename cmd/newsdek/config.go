package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"gopkg.in/yaml.v3"
)

// configName is the file in which a folder of fixtures says how it is checked.
const configName = ".newsdek.yaml"

// maxConfig is more than anybody writes.
const maxConfig = 1 << 20

// A config is what such a file says.
type config struct {
	path    string
	exclude []glob
	parts   []part
}

// A part is what a config says of all folders, or of those that a glob fits. What it does not say is nil or "".
type part struct {
	folders         *glob
	require, ignore []string
	tz, encoding    string
}

// A configError is a mistake in a config.
type configError struct {
	path         string
	line, column int
	text         string
}

func (e *configError) Error() string {
	return fmt.Sprintf("%s:%d:%d: error: %s (config)", visible(e.path), e.line, e.column, visible(e.text))
}

// findConfig reads the config of a folder: its own, or that of the nearest folder above it, up to the repository's root.
// It is nil where there is none.
func findConfig(dir string) (*config, error) {
	for dir = wholePath(dir); ; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(filepath.Join(dir, configName)); err == nil {
			return readConfig(dir)
		}
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil || dir == filepath.Dir(dir) {
			return nil, nil
		}
	}
}

func readConfig(dir string) (*config, error) {
	path := filepath.Join(dir, configName)
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxConfig {
		return nil, &fs.PathError{Op: "read", Path: path, Err: errors.New("is no regular file, or a large one")}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if shown, err := filepath.Rel(wholePath("."), path); err == nil {
		path = shown
	}
	r := &configReader{config: &config{path: path}, dir: dir}
	r.read(data)
	if r.err != nil {
		return nil, r.err
	}
	return r.config, nil
}

// A configReader reads a config up to its first mistake.
type configReader struct {
	*config
	dir string
	err *configError
}

func (r *configReader) fail(n *yaml.Node, text string) {
	if r.err == nil {
		r.err = &configError{r.path, n.Line, n.Column, text}
	}
}

func (r *configReader) read(data []byte) {
	var doc, more yaml.Node
	d := yaml.NewDecoder(bytes.NewReader(data))
	err := d.Decode(&doc)
	if err == io.EOF {
		return // all of it is comments
	}
	if err == nil {
		if err = d.Decode(&more); err == nil {
			r.fail(&more, "a second document begins")
		}
	}
	if err != nil && err != io.EOF {
		f := yamlFlaw(err)
		r.err = &configError{r.path, f.line, f.column, f.text}
		return
	}
	all := part{}
	keys := r.partKeys(&all)
	keys["exclude"] = func(n *yaml.Node) { r.excludes(n) }
	keys["folders"] = func(n *yaml.Node) { r.folders(n) }
	r.mapping(doc.Content[0], keys)
	r.parts = append([]part{all}, r.parts...)
}

// mapping hands each value to what knows its key.
func (r *configReader) mapping(n *yaml.Node, keys map[string]func(*yaml.Node)) {
	if n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null" {
		return
	}
	if n.Kind != yaml.MappingNode {
		r.fail(n, "keys and values must stand here")
		return
	}
	said := make(map[string]bool)
	for pair := range slices.Chunk(n.Content, 2) {
		name := pair[0].Value
		read := keys[name]
		if read == nil {
			r.fail(pair[0], unknown("key", []string{name}, slices.Sorted(maps.Keys(keys))).Error())
			return
		}
		if said[name] {
			r.fail(pair[0], fmt.Sprintf("the key %q stands twice", name))
		}
		said[name] = true
		read(pair[1])
	}
}

// partKeys are the keys that all of a config has, and each part of it.
func (r *configReader) partKeys(p *part) map[string]func(*yaml.Node) {
	return map[string]func(*yaml.Node){
		"require": func(n *yaml.Node) { p.require = r.list(n, "field", required) },
		"ignore":  func(n *yaml.Node) { p.ignore = r.list(n, "code", findableCodes()) },
		"tz": func(n *yaml.Node) {
			p.tz = r.text(n)
			r.check(n, &reader{encoding: "auto", zone: p.tz, maxBytes: 1})
		},
		"encoding": func(n *yaml.Node) {
			p.encoding = r.text(n)
			r.check(n, &reader{encoding: p.encoding, zone: "UTC", maxBytes: 1})
		},
	}
}

func (r *configReader) check(n *yaml.Node, flags *reader) {
	if err := flags.prepare(); err != nil {
		r.fail(n, err.Error())
	}
}

func (r *configReader) text(n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode || n.ShortTag() != "!!str" {
		r.fail(n, "a text must stand here")
	}
	return n.Value
}

// list reads names of a kind, of which one may stand alone.
func (r *configReader) list(n *yaml.Node, kind string, known []string) []string {
	names := []string{}
	for _, item := range itemsOf(n) {
		name := r.text(item)
		if err := unknown(kind, []string{name}, known); err != nil && known != nil {
			r.fail(item, err.Error())
		}
		names = append(names, name)
	}
	return names
}

func itemsOf(n *yaml.Node) []*yaml.Node {
	if n.Kind == yaml.SequenceNode {
		return n.Content
	}
	return []*yaml.Node{n}
}

func (r *configReader) glob(n *yaml.Node) glob {
	g, err := newGlob(r.text(n), r.dir)
	if err != nil {
		r.fail(n, err.Error())
	}
	return g
}

func (r *configReader) excludes(n *yaml.Node) {
	for _, item := range itemsOf(n) {
		r.exclude = append(r.exclude, r.glob(item))
	}
}

// folders reads what is said of folders, by their globs.
func (r *configReader) folders(n *yaml.Node) {
	if n.Kind != yaml.MappingNode {
		r.fail(n, "globs of folders must stand here, each with what holds in them")
		return
	}
	for pair := range slices.Chunk(n.Content, 2) {
		g := r.glob(pair[0])
		p := part{folders: &g}
		r.mapping(pair[1], r.partKeys(&p))
		r.parts = append(r.parts, p)
	}
}

// excluded reports that a file is not to be checked.
func excluded(globs []glob, name string) bool {
	return slices.ContainsFunc(globs, func(g glob) bool { return g.fits(name) })
}
