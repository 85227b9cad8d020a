package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

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
		held := result{file: r.file}
		held.hold(a, g)
		if c.update && len(held.findings) > 0 {
			r.write(name, g.refreshed(a))
		} else {
			r.addAll(held)
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
	if !whole {
		return false
	}
	w := &matcher{want: members}
	encode(w, newGolden(a), "json")
	return len(w.want) == 0 && (string(w.rest) == "\n}\n" || strings.HasPrefix(string(w.rest), ",\n  \""))
}

// A matcher takes what it wants to be written, and keeps the first bytes behind.
type matcher struct{ want, rest []byte }

func (m *matcher) Write(p []byte) (int, error) {
	n := min(len(p), len(m.want))
	if !bytes.Equal(p[:n], m.want[:n]) {
		return 0, io.ErrShortWrite
	}
	m.want = m.want[n:]
	m.rest = append(m.rest, p[n:min(len(p), n+max(0, 5-len(m.rest)))]...)
	return len(p), nil
}

// encode writes a record as newsdek itself would; only w can fail.
func encode(w io.Writer, r *format.Record, name string) {
	f, err := format.Named(name)
	if err != nil {
		panic(err) // the formats of goldens are known
	}
	_ = f.NewEncoder(w).Encode(r)
}

// encoded is a record as newsdek itself would write it.
func encoded(r *format.Record, name string) []byte {
	var b bytes.Buffer
	encode(&b, r, name)
	return b.Bytes()
}

// wholeRecord has all keys that a golden may have.
func wholeRecord(a *parse.Article) *format.Record {
	return format.NewRecord(a, "never compared", format.Options{Spans: true})
}

// newGolden is the record that a golden holds, if nobody chose its keys.
func newGolden(a *parse.Article) *format.Record { return format.NewRecord(a, "", format.Options{}) }

// valuesFor are the values of a record's keys as JSON has them. Those that may be large are there in full only if the
// golden has them.
func (g *golden) valuesFor(a *parse.Article) (values map[string]any) {
	wanted := func(key string) bool {
		return slices.ContainsFunc(g.members, func(m *member) bool { return m.key == key })
	}
	r := wholeRecord(a)
	body := r.Body
	r.Body = nil
	if !wanted("warnings") {
		r.Warnings = nil
	}
	if !wanted("spans") {
		r.Spans = &parse.Spans{}
	}
	_ = json.Unmarshal(encoded(r, "jsonl"), &values)
	if wanted("body") {
		list := make([]any, len(body))
		for i := range body {
			list[i] = body[i]
		}
		values["body"] = list
	}
	return values
}

// hold adds a finding for each part of the golden that differs from the article's record.
func (r *result) hold(a *parse.Article, g *golden) {
	if err := g.read(); err != nil {
		r.add(err.line, err.column, goldenDiffers, err.text).File = g.path
		return
	}
	record := g.valuesFor(a)
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
		at = same(got, want)
		if strings.HasPrefix(a.TextFrom(offset), got[:at]) {
			column += utf8.RuneCountInString(got[:at])
		}
	}
	name := visible(filepath.Base(g.path))
	message := fmt.Sprintf("%s is %s, and %s has %s", d.what, brief(d.got, at), name, brief(d.want, at))
	f := r.add(line, column, goldenDiffers, message)
	f.Diff = fmt.Sprintf("--- %s\n+++ %s\n%s", name, visible(filepath.Base(r.file)), diff(d.want, d.got))
}

// write makes a golden appear whole or not at all.
func (r *result) write(path string, data []byte) {
	if err := replaceFile(path, data); err != nil {
		r.fail(err)
		return
	}
	r.written++
}
