package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"newsdek/parse"
)

// placesOf tells where the fields of an article were read.
func placesOf(a *parse.Article) map[string][]parse.Span {
	s := &a.Spans
	return map[string][]parse.Span{
		"headline": s.Headline, "dek": s.Dek, "byline": s.Byline, "source": s.Source, "desk": s.Desk, "authors": s.Authors, "section": s.Section,
		"dateline": s.Dateline, "body": s.Body, "published": s.Published, "updated": s.Updated,
	}
}

// Around a letter that differs, so many characters are shown.
const (
	briefBefore = 20
	briefAfter  = 30
)

// brief shows a value on one line: of a text, what stands around the byte at.
func brief(v any, at int) string {
	switch v := v.(type) {
	case []any:
		return fmt.Sprintf("a list of %d", len(v))
	case string:
		from, to := at, at
		for range briefBefore {
			_, n := utf8.DecodeLastRuneInString(v[:from])
			from -= n
		}
		for range briefAfter {
			_, n := utf8.DecodeRuneInString(v[to:])
			to += n
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

// compact is a decoded value as JSON.
func compact(v any) string {
	data, _ := json.Marshal(v)
	return string(data)
}

// same is the length, in bytes, of the characters that a and b begin with alike.
func same(a, b string) (n int) {
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	for n > 0 && (n < len(a) && !utf8.RuneStart(a[n]) || n < len(b) && !utf8.RuneStart(b[n])) {
		n--
	}
	return n
}

// shown is an item of a list, or another value, as a paragraph.
func shown(v any) string {
	s, ok := v.(string)
	if !ok {
		s = compact(v)
	}
	return visible(s)
}

// longestDiff is how much of each side a diff shows, in bytes.
const longestDiff = 16 << 10

// diff shows what stands between the paragraphs with which both sides begin and end.
func diff(old, new any) string {
	a, b := paragraphs(old), paragraphs(new)
	for len(a) > 0 && len(b) > 0 && reflect.DeepEqual(a[0], b[0]) {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && reflect.DeepEqual(a[len(a)-1], b[len(b)-1]) {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return diffSide("-", a) + diffSide("+", b)
}

// paragraphs are those of a list, or a value as the only one.
func paragraphs(v any) []any {
	if list, ok := v.([]any); ok {
		return list
	}
	return []any{v}
}

func diffSide(sign string, paragraphs []any) string {
	var b strings.Builder
	for i, p := range paragraphs {
		s := shown(p)
		if b.Len() > 0 && b.Len()+len(s) > longestDiff {
			fmt.Fprintf(&b, "%s… %d more\n", sign, len(paragraphs)-i)
			break
		}
		if len(s) > longestDiff {
			s = strings.ToValidUTF8(s[:longestDiff], "") + "…"
		}
		b.WriteString(sign + s + "\n")
	}
	return b.String()
}
