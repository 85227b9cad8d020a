package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"newsdek/format"
	"newsdek/parse"
)

// goldenExts are what a golden's name may end in, instead of the article's .txt.
var goldenExts = []string{".json", ".yaml", ".yml"}

// A golden says what the record of the article beside it must be.
type golden struct {
	path    string
	data    []byte
	members []*member
	useful  bool // it has a key of a record
}

// compare holds the article at path against its goldens, and writes those that differ under --update.
func (c *checker) compare(r *result, path string, a *parse.Article) {
	found, names := false, c.listed[filepath.Dir(path)]
	for _, ext := range goldenExts {
		name := goldenPath(path, ext)
		if names != nil && !names[filepath.Base(name)] {
			continue
		}
		data, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if found = true; err != nil {
			r.fail(err)
			continue
		}
		g := &golden{path: name, data: bytes.TrimPrefix(data, []byte("\ufeff"))}
		if g.isWritten(a) {
			continue
		}
		before := len(r.findings)
		r.hold(a, g)
		if c.update && len(r.findings) > before {
			r.findings = r.findings[:before]
			r.write(name, g.refreshed(a))
		}
	}
	if !found && c.update {
		r.write(goldenPath(path, ".json"), encoded(newGolden(a), "json"))
	}
}

// goldenPath is where the golden of an article would stand.
func goldenPath(path, ext string) string {
	if old := filepath.Ext(path); strings.EqualFold(old, ".txt") {
		path = strings.TrimSuffix(path, old)
	}
	return path + ext
}

func (g *golden) isJSON() bool { return strings.HasSuffix(g.path, ".json") }

// isWritten reports that the golden is, byte for byte, what newsdek writes, or lacks its last keys only.
// Most are, and to decode them all would take three times as long.
func (g *golden) isWritten(a *parse.Article) bool {
	members, whole := bytes.CutSuffix(g.data, []byte("\n}\n"))
	rest, begins := bytes.CutPrefix(encoded(newGolden(a), "json"), members)
	return whole && begins && (string(rest) == "\n}\n" || bytes.HasPrefix(rest, []byte(",\n  \"")))
}

// encoded is a record as newsdek itself would write it.
func encoded(r *format.Record, name string) []byte {
	var b bytes.Buffer
	f, err := format.Named(name)
	if err == nil {
		err = f.NewEncoder(&b).Encode(r)
	}
	if err != nil {
		panic(err) // JSON and YAML hold every record
	}
	return b.Bytes()
}

// wholeRecord has all keys that a golden may have.
func wholeRecord(a *parse.Article) *format.Record {
	return format.NewRecord(a, "never compared", format.Options{Spans: true})
}

// newGolden is the record that a golden holds, if nobody chose its keys.
func newGolden(a *parse.Article) *format.Record { return format.NewRecord(a, "", format.Options{}) }

// hold adds a finding for each part of the golden that differs from the article's record.
func (r *result) hold(a *parse.Article, g *golden) {
	if err := g.read(); err != nil {
		r.add(err.line, err.column, goldenDiffers, err.text).File = g.path
		return
	}
	var record map[string]any
	_ = json.Unmarshal(encoded(wholeRecord(a), "jsonl"), &record)
	if len(g.members) == 0 {
		r.add(1, 1, goldenDiffers, "the golden has no key, so it holds nothing").File = g.path
	}
	for _, m := range g.members {
		got, known := record[m.key]
		g.useful = g.useful || known
		switch {
		case !known:
			err := unknown("key", []string{m.key}, slices.Sorted(maps.Keys(record)))
			r.add(m.line, m.column, goldenDiffers, err.Error()).File = g.path
		case m.key != "file" && !reflect.DeepEqual(got, m.value):
			m.stale = true
			r.differ(a, g, m, got)
		}
	}
}

// A difference is a part of a record that its golden has otherwise.
type difference struct {
	what      string // "dek", "body, paragraph 3"
	got, want any
	spans     []parse.Span
	index     int // of the span where it was read
}

// differ tells paragraph from paragraph where the golden has as many.
func (r *result) differ(a *parse.Article, g *golden, m *member, got any) {
	d := difference{what: m.key, got: got, want: m.value, spans: placesOf(a)[m.key]}
	have, _ := got.([]any)
	want, _ := m.value.([]any)
	for d.index < min(len(have), len(want)) && reflect.DeepEqual(have[d.index], want[d.index]) {
		d.index++
	}
	if m.key != "body" || len(have) != len(want) || len(have) == 0 {
		r.differAt(a, g, d)
		return
	}
	for i := range have {
		if have[i] != want[i] {
			r.differAt(a, g, difference{fmt.Sprintf("body, paragraph %d", i+1), have[i], want[i], d.spans, i})
		}
	}
}

// differAt points at the text that a difference came from.
func (r *result) differAt(a *parse.Article, g *golden, d difference) {
	offset, at := 0, 0
	if last := len(d.spans) - 1; last >= 0 {
		offset = d.spans[min(d.index, last)].Start
	}
	line, column := a.Position(offset)
	got, isText := d.got.(string)
	want, wantText := d.want.(string)
	if isText && wantText && d.what != "published" && d.what != "updated" {
		at = same([]rune(got), []rune(want))
		if strings.HasPrefix(a.TextFrom(offset), string([]rune(got)[:at])) {
			column += at
		}
	}
	name := filepath.Base(g.path)
	message := fmt.Sprintf("%s is %s, and %s has %s", d.what, brief(d.got, at), name, brief(d.want, at))
	f := r.add(line, column, goldenDiffers, message)
	f.Diff = fmt.Sprintf("--- %s\n+++ %s\n%s", name, filepath.Base(r.file), diff(shown(d.want), shown(d.got)))
}

// write makes a golden appear whole or not at all.
func (r *result) write(path string, data []byte) {
	if err := replaceFile(path, data); err != nil {
		r.fail(err)
		return
	}
	r.written++
}
