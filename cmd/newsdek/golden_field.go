package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/aymanbagabas/go-udiff"

	"newsdek/format"
	"newsdek/parse"
)

// A field is a key of the record with where its value was read.
type field struct {
	name     string
	text     *string // of a plain field
	list     []string
	other    any // what is neither
	spans    []parse.Span
	verbatim bool
}

// fields lists all keys that a golden may have.
func fields(r *format.Record, s *parse.Spans) []field {
	return []field{
		{name: "file"},
		{name: "headline", text: r.Headline, spans: s.Headline, verbatim: true},
		{name: "dek", text: r.Dek, spans: s.Dek, verbatim: true},
		{name: "byline", text: r.Byline, spans: s.Byline, verbatim: true},
		{name: "source", text: r.Source, spans: s.Source, verbatim: true},
		{name: "desk", text: r.Desk, spans: s.Desk, verbatim: true},
		{name: "section", text: r.Section, spans: s.Section, verbatim: true},
		{name: "dateline", text: r.Dateline, spans: s.Dateline, verbatim: true},
		{name: "body", list: r.Body, spans: s.Body, verbatim: true},
		{name: "published", text: r.Published, spans: s.Published},
		{name: "updated", text: r.Updated, spans: s.Updated},
		{name: "warnings", other: r.Warnings},
		{name: "spans", other: r.Spans},
	}
}

// value is the field as a decoder of JSON would give it.
func (f field) value() (v any) {
	switch {
	case f.text != nil:
		return *f.text
	case f.list != nil:
		list := make([]any, len(f.list))
		for i, s := range f.list {
			list[i] = s
		}
		return list
	case f.other != nil:
		data, _ := json.Marshal(f.other)
		_ = json.Unmarshal(data, &v)
	}
	return v
}

// differences tells paragraph from paragraph where the golden has as many.
func (f field) differences(got, want any) (all []difference) {
	g, isList := got.([]any)
	w, wantList := want.([]any)
	if f.list == nil || !isList || !wantList {
		return []difference{{what: f.name, got: got, want: want, span: f.span(0), verbatim: f.verbatim}}
	}
	if len(g) != len(w) {
		first := 0
		for first < min(len(g), len(w)) && g[first] == w[first] {
			first++
		}
		return []difference{{what: f.name, got: g, want: w, span: f.span(min(first, len(g)-1))}}
	}
	for i := range g {
		if g[i] != w[i] {
			what := fmt.Sprintf("%s, paragraph %d", f.name, i+1)
			all = append(all, difference{what: what, got: g[i], want: w[i], span: f.span(i), verbatim: f.verbatim})
		}
	}
	return all
}

func (f field) span(i int) *parse.Span {
	if i < 0 || i >= len(f.spans) {
		return nil
	}
	return &f.spans[i]
}

// Around a letter that differs, so many characters are shown.
const (
	briefBefore = 20
	briefAfter  = 30
)

// brief shows a value on one line: of a text, what stands around the byte offset at.
func brief(v any, at int) string {
	switch v := v.(type) {
	case []any:
		return fmt.Sprintf("a list of %d", len(v))
	case string:
		from, to := at, at
		for n := 0; n < briefBefore && from > 0; n++ {
			_, size := utf8.DecodeLastRuneInString(v[:from])
			from -= size
		}
		for n := 0; n < briefAfter && to < len(v); n++ {
			_, size := utf8.DecodeRuneInString(v[to:])
			to += size
		}
		s := v[from:to]
		if from > 0 {
			s = "…" + s
		}
		if to < len(v) {
			s += "…"
		}
		return `"` + s + `"`
	}
	return compact(v)
}

func compact(v any) string {
	data, err := json.Marshal(v)
	if err != nil { // a map of YAML with keys that are no strings
		return fmt.Sprint(v)
	}
	return string(data)
}

// same is the length of what a and b begin with alike.
func same(a, b string) (n int) {
	for n < len(a) && n < len(b) {
		x, size := utf8.DecodeRuneInString(a[n:])
		if y, _ := utf8.DecodeRuneInString(b[n:]); x != y {
			break
		}
		n += size
	}
	return n
}

// along counts the characters of prefix where it stands unchanged in the line; 0 where it does not.
func along(a *parse.Article, line, column int, prefix string) int {
	for l := range a.Lines() {
		if l.Number < line {
			continue
		}
		rest := []rune(l.Text)
		if from := min(column-1, len(rest)); strings.HasPrefix(string(rest[from:]), prefix) {
			return utf8.RuneCountInString(prefix)
		}
		break
	}
	return 0
}

// diff shows a difference as a unified diff whose lines are paragraphs.
func diff(golden, file string, d difference) string {
	old, new := paragraphs(d.want), paragraphs(d.got)
	s, err := udiff.ToUnified(golden, file, old, udiff.Strings(old, new), 0)
	if err != nil {
		return ""
	}
	return s
}

func paragraphs(v any) string {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	var b strings.Builder
	for _, item := range list {
		s, ok := item.(string)
		if !ok {
			s = compact(item)
		}
		b.WriteString(visible(s) + "\n")
	}
	return b.String()
}
