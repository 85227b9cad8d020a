package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"newsdek/parse"
)

// placesOf tells where the fields of an article were read.
func placesOf(a *parse.Article, field string) []parse.Span {
	s := &a.Spans
	switch field {
	case "headline":
		return s.Headline
	case "dek":
		return s.Dek
	case "byline":
		return s.Byline
	case "source":
		return s.Source
	case "desk":
		return s.Desk
	case "authors":
		return s.Authors
	case "section":
		return s.Section
	case "dateline":
		return s.Dateline
	case "body":
		return s.Body
	case "published":
		return s.Published
	case "updated":
		return s.Updated
	}
	return nil
}

// Around a letter that differs, so many characters are shown.
const (
	briefBefore = 20
	briefAfter  = 30
)

// brief shows a value on one line: of a text, what stands around the byte at, and of an object the first bytes.
func brief(v jsontext.Value, at int) string {
	switch v.Kind() {
	case '[':
		list, more := paragraphs(v)
		if more {
			return fmt.Sprintf("a list of more than %d", len(list))
		}
		return fmt.Sprintf("a list of %d", len(list))
	case '"':
		text := unquoted(v)
		from, to := at, at
		for range briefBefore {
			_, n := utf8.DecodeLastRuneInString(text[:from])
			from -= n
		}
		for range briefAfter {
			_, n := utf8.DecodeRuneInString(text[to:])
			to += n
		}
		s := text[from:to]
		if from > 0 {
			s = "…" + s
		}
		if to < len(text) {
			s += "…"
		}
		return `"` + s + `"`
	}
	return clip(compact(v), briefOther)
}

// briefOther is how much is shown of what is neither text nor list, in bytes.
const briefOther = 160

// clip is s, or as much of it as n bytes hold.
func clip(s string, n int) string {
	if len(s) > n {
		s = strings.ToValidUTF8(s[:n], "") + "…"
	}
	return s
}

// compact is a value, or what may be shown of it, on one line.
func compact(v jsontext.Value) string {
	v, _ = jsontext.AppendFormat(nil, v, loosely) // read before
	return string(v)
}

// quoted is a text as JSON.
func quoted(s string) jsontext.Value {
	v, _ := jsontext.AppendQuote(nil, s) // what is no UTF-8 is replaced
	return v
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
func shown(v jsontext.Value) string {
	if v.Kind() == '"' {
		return visible(unquoted(v))
	}
	return visible(compact(v))
}

// longestDiff is how much of each side a diff shows, in bytes.
const longestDiff = 16 << 10

// diff shows what stands between the paragraphs with which both sides begin and end.
func diff(old, new jsontext.Value) string {
	a, _ := paragraphs(old)
	b, _ := paragraphs(new)
	for len(a) > 0 && len(b) > 0 && equal(b[0], a[0]) {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && equal(b[len(b)-1], a[len(a)-1]) {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return diffSide("-", a) + diffSide("+", b)
}

// paragraphs are those of a list, or a value as the only one. No article has more than parse.MaxLines.
func paragraphs(v jsontext.Value) (list []jsontext.Value, more bool) {
	if v.Kind() != '[' {
		return []jsontext.Value{v}, false
	}
	for element := range inside(v) {
		if len(list) == parse.MaxLines {
			return list, true
		}
		list = append(list, element)
	}
	return list, false
}

func diffSide(sign string, paragraphs []jsontext.Value) string {
	var b strings.Builder
	for i, p := range paragraphs {
		s := shown(p)
		if b.Len() > 0 && b.Len()+len(s) > longestDiff {
			fmt.Fprintf(&b, "%s… %d more\n", sign, len(paragraphs)-i)
			break
		}
		b.WriteString(sign + clip(s, longestDiff) + "\n")
	}
	return b.String()
}
