package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"newsdek/parse"
)

// placesOf tells where the fields of an article were read.
func placesOf(a *parse.Article) map[string][]parse.Span {
	s := &a.Spans
	return map[string][]parse.Span{
		"headline": s.Headline, "dek": s.Dek, "byline": s.Byline, "source": s.Source, "desk": s.Desk, "section": s.Section,
		"dateline": s.Dateline, "body": s.Body, "published": s.Published, "updated": s.Updated,
	}
}

// Around a letter that differs, so many characters are shown.
const (
	briefBefore = 20
	briefAfter  = 30
)

// brief shows a value on one line: of a text, what stands around the character at.
func brief(v any, at int) string {
	switch v := v.(type) {
	case []any:
		return fmt.Sprintf("a list of %d", len(v))
	case string:
		text := []rune(v)
		from, to := max(at-briefBefore, 0), min(at+briefAfter, len(text))
		s := string(text[from:to])
		if from > 0 {
			s = "…" + s
		}
		if to < len(text) {
			s += "…"
		}
		return `"` + s + `"`
	}
	return compact(v)
}

// compact is a decoded value as JSON.
func compact(v any) string {
	data, _ := json.Marshal(v)
	return string(data)
}

// same is the length of what a and b begin with alike.
func same(a, b []rune) (n int) {
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// shown are the paragraphs of a list, or a value as the only one.
func shown(v any) (paragraphs []string) {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	for _, item := range list {
		s, ok := item.(string)
		if !ok {
			s = compact(item)
		}
		paragraphs = append(paragraphs, visible(s))
	}
	return paragraphs
}

// diff shows what stands between the paragraphs with which both sides begin and end.
func diff(old, new []string) string {
	for len(old) > 0 && len(new) > 0 && old[0] == new[0] {
		old, new = old[1:], new[1:]
	}
	for len(old) > 0 && len(new) > 0 && old[len(old)-1] == new[len(new)-1] {
		old, new = old[:len(old)-1], new[:len(new)-1]
	}
	var b strings.Builder
	for _, s := range old {
		b.WriteString("-" + s + "\n")
	}
	for _, s := range new {
		b.WriteString("+" + s + "\n")
	}
	return b.String()
}
