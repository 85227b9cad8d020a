package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"newsdek/format"
	"newsdek/parse"
)

// goldenExts are what a golden's name may end in, instead of the article's .txt.
var goldenExts = []string{".json", ".yaml", ".yml"}

// A golden says what the record of the article beside it must be.
type golden struct {
	path   string
	data   []byte
	values map[string]any // as JSON has them
}

// compare holds the article at path against its goldens, and writes those that differ under --update.
func (c *checker) compare(r *result, path string, a *parse.Article, data []byte) {
	record := format.NewRecord(a, "", format.Options{Spans: true})
	found := false
	for _, ext := range goldenExts {
		name := goldenPath(path, ext)
		if !c.goldens.mayHave(name) {
			continue
		}
		g := golden{path: name}
		var err error
		if g.data, err = os.ReadFile(name); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if found = true; err != nil {
			r.fail(err)
			continue
		}
		if g.isWritten(record) {
			continue
		}
		differences := g.compare(fields(record, &a.Spans))
		switch {
		case len(differences) == 0:
		case c.update:
			r.write(g.path, func() ([]byte, error) { return g.refreshed(record) })
		default:
			for _, d := range differences {
				r.differ(d, g, a, data)
			}
		}
	}
	if !found && c.update {
		r.write(goldenPath(path, ".json"), func() ([]byte, error) { return encoded(record, "json") })
	}
}

// goldenPath is where the golden of an article would stand.
func goldenPath(path, ext string) string {
	if old := filepath.Ext(path); strings.EqualFold(old, ".txt") {
		path = strings.TrimSuffix(path, old)
	}
	return path + ext
}

// isWritten reports that the golden is, byte for byte, what newsdek writes. Most are, and to decode them
// all would take three times as long.
func (g golden) isWritten(record *format.Record) bool {
	if !g.isJSON() {
		return false
	}
	written, err := encoded(record, "json")
	return err == nil && bytes.Equal(written, g.data)
}

func (g *golden) decode() (err error) {
	if g.isJSON() {
		g.values, err = decodeJSON(g.data)
	} else {
		g.values, err = decodeYAML(g.data)
	}
	if err == nil && g.values == nil {
		err = errors.New("it holds no record")
	}
	return err
}

func (g golden) isJSON() bool { return strings.HasSuffix(g.path, ".json") }

// A difference is a part of the record that its golden has otherwise.
type difference struct {
	what       string // "dek", "body, paragraph 3"
	got, want  any
	span       *parse.Span // where it was read
	verbatim   bool        // the input holds the value letter by letter
	complaint  string      // about the golden itself
	goldenLine int
}

// compare lists what the golden has otherwise than the record.
func (g *golden) compare(record []field) (all []difference) {
	if err := g.decode(); err != nil {
		return []difference{{complaint: err.Error(), goldenLine: 1}}
	}
	left := len(g.values)
	for _, f := range record {
		want, has := g.values[f.name]
		if !has {
			continue
		}
		left--
		if got := f.value(); f.name != "file" && !reflect.DeepEqual(got, want) {
			all = append(all, f.differences(got, want)...)
		}
	}
	if left > 0 {
		all = append(all, g.unknownKeys(record)...)
	}
	return all
}

func (g golden) unknownKeys(record []field) (all []difference) {
	var known []string
	for _, f := range record {
		known = append(known, f.name)
	}
	for _, key := range sortedKeys(g.values) {
		if err := unknown("key", []string{key}, known); err != nil {
			before, _, _ := bytes.Cut(g.data, []byte(key))
			all = append(all, difference{complaint: err.Error(), goldenLine: 1 + bytes.Count(before, []byte("\n"))})
		}
	}
	return all
}

// differ reports a difference at the text that it came from.
func (r *result) differ(d difference, g golden, a *parse.Article, data []byte) {
	name := filepath.Base(g.path)
	if d.complaint != "" {
		r.add(d.goldenLine, 1, goldenDiffers, "error", d.complaint).File = g.path
		return
	}
	line, column := 1, 1
	if d.span != nil {
		line, column = a.Position(d.span.Start)
	}
	got, isText := d.got.(string)
	want, wantText := d.want.(string)
	message := fmt.Sprintf("%s is %s, and %s has %s", d.what, brief(d.got, 0), name, brief(d.want, 0))
	if isText && wantText {
		at := same(got, want)
		message = fmt.Sprintf("%s is %s, and %s has %s", d.what, brief(got, at), name, brief(want, at))
		if d.verbatim {
			column += along(a, line, column, got[:at])
		}
	}
	f := r.add(line, column, goldenDiffers, "error", message)
	f.Diff = diff(name, filepath.Base(r.file), d)
}

// write makes a golden appear whole or not at all.
func (r *result) write(path string, content func() ([]byte, error)) {
	data, err := content()
	if err == nil {
		err = replaceFile(path, data)
	}
	if err != nil {
		r.fail(err)
		return
	}
	r.written++
}

// replaceFile puts data in the place of a file; who reads meanwhile finds the old file or the new one.
func replaceFile(path string, data []byte) (err error) {
	if to, err := filepath.EvalSymlinks(path); err == nil {
		path = to
	}
	root, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer root.Close()
	base := filepath.Base(path)
	temp := fmt.Sprintf(".%s.%d.tmp", base, os.Getpid())
	if err = (&outDir{root: root}).fill(temp, data); err == nil {
		if info, old := root.Stat(base); old == nil {
			err = root.Chmod(temp, info.Mode().Perm())
		}
		err = errors.Join(err, root.Rename(temp, base))
	}
	if err != nil {
		_ = root.Remove(temp)
		return &fs.PathError{Op: "write", Path: path, Err: cause(err)}
	}
	return nil
}
