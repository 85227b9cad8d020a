package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"newsdek/format"
	"newsdek/parse"
)

// hold adds a finding for each part of the golden that differs from the article's record.
func (r *result) hold(a *parse.Article, g *golden) {
	if err := g.read(); err != nil {
		g.flawed = true
		r.add(err.line, err.column, goldenDiffers, err.text).File = g.path
		return
	}
	if len(g.members) == 0 {
		r.add(1, 1, goldenDiffers, "the golden has no key, so it holds nothing").File = g.path
	}
	record := make(map[string]jsontext.Value)
	for key, value := range keysOf(encoded(format.NewRecord(a, "", format.Options{Spans: g.has("spans")}), "jsonl")) {
		record[key] = value
	}
	for _, m := range g.members {
		got := record[m.key]
		switch {
		case !slices.Contains(recordKeys(), m.key):
			g.strange = true
			err := unknown("key", []string{clip(m.key, longestKey)}, recordKeys())
			r.add(m.line, m.column, goldenDiffers, err.Error()).File = g.path
			continue
		case m.key == "warnings" && m.value.Kind() == '[':
			r.holdWarnings(a, g, m)
		case m.key != "file" && !equal(got, m.value):
			m.stale = true
			r.differ(a, g, m, got)
		}
		g.useful = true
	}
}

// longestKey is how much of a key is shown, in bytes.
const longestKey = 80

// holdWarnings finds the warnings that a golden lists and the article lacks. The others that it lists are expected; what
// it does not list is a finding of its own.
func (r *result) holdWarnings(a *parse.Article, g *golden, m *member) {
	has := make(map[parse.Warning]bool, len(a.Warnings))
	for _, w := range a.Warnings {
		has[w] = true
	}
	listed, _ := paragraphs(m.value) // to tell a million that are in vain helps nobody
	for _, element := range listed {
		var w parse.Warning
		d := json.NewDecoder(bytes.NewReader(element))
		d.DisallowUnknownFields()
		if d.Decode(&w) == nil && has[w] {
			has[w] = false
			g.expected = append(g.expected, w)
			continue
		}
		m.stale = true
		said := brief(element, 0)
		if w.Code != "" {
			said = fmt.Sprintf("%s at %d:%d (%s)", w.Code, w.Line, w.Column, w.Message)
		}
		r.add(1, 1, goldenDiffers, fmt.Sprintf("there is no warning %s, and %s lists it", said, filepath.Base(g.path)))
	}
	m.stale = m.stale || len(g.expected) < len(a.Warnings)
}

// A difference is a part of a record that its golden has otherwise.
type difference struct {
	what      string // "dek", "body, paragraph 3"
	got, want jsontext.Value
	spans     []parse.Span
	index     int // of the span where it was read
}

// differ tells paragraph from paragraph where the golden has as many.
func (r *result) differ(a *parse.Article, g *golden, m *member, got jsontext.Value) {
	d := difference{what: m.key, got: got, want: m.value, spans: placesOf(a, m.key)}
	if m.key != "body" || m.value.Kind() != '[' {
		r.differAt(a, g, d)
		return
	}
	have, _ := paragraphs(got)
	want, more := paragraphs(m.value)
	for d.index < min(len(have), len(want)) && equal(have[d.index], want[d.index]) {
		d.index++
	}
	if len(have) != len(want) || more {
		r.differAt(a, g, d)
		return
	}
	for i := range have {
		if !equal(have[i], want[i]) {
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
	if d.got.Kind() == '"' && d.want.Kind() == '"' && d.what != "published" && d.what != "updated" {
		got := unquoted(d.got)
		at = same(got, unquoted(d.want))
		if strings.HasPrefix(a.TextFrom(offset), got[:at]) {
			column += utf8.RuneCountInString(got[:at])
		}
	}
	name := visible(filepath.Base(g.path))
	message := fmt.Sprintf("%s is %s, and %s has %s", d.what, brief(d.got, at), name, brief(d.want, at))
	f := r.add(line, column, goldenDiffers, message)
	f.Diff = fmt.Sprintf("--- %s\n+++ %s\n%s", name, visible(filepath.Base(r.file)), diff(d.want, d.got))
}
