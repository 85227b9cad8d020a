package main

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"newsdek/parse"
)

// A finding is something that is wrong with an input. Message and Diff hold nothing that a terminal acts on.
type finding struct {
	File     string `json:"file"`
	Line     int    `json:"line"`   // 1-based
	Column   int    `json:"column"` // 1-based, in characters
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Diff     string `json:"diff,omitempty"`
}

// A result is what became of one input.
type result struct {
	file     string
	findings []finding
	written  int     // goldens
	failures []error // of reading and writing
	worst    error
}

// check checks one input.
func (c *checker) check(in input) (r result) {
	if r.file = in.name(); r.file == "" {
		r.file = "stdin"
	}
	a, data, err := c.article(in)
	if err != nil {
		r.fail(err)
		return r
	}
	for _, w := range a.Warnings {
		r.add(w.Line, w.Column, string(w.Code), "warning", w.Message)
	}
	for _, field := range c.require {
		c.demand(&r, field, a, data)
	}
	if in.path != "-" {
		r.compare(in.path, a, data, c.update)
	}
	r.findings = slices.DeleteFunc(r.findings, func(f finding) bool { return slices.Contains(c.ignore, f.Code) })
	slices.SortStableFunc(r.findings, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column)
	})
	if len(r.findings) > 0 {
		r.worst = worse(r.worst, errFindings)
	}
	return r
}

func (c *checker) article(in input) (a *parse.Article, data []byte, err error) {
	if err = in.err; err != nil {
		return nil, nil, err
	}
	if data, err = c.readInput(c.streams, nil, in); err != nil {
		return nil, nil, err
	}
	a, err = parse.Parse(data, c.options)
	return a, data, err
}

func (r *result) add(line, column int, code, severity, message string) *finding {
	r.findings = append(r.findings, finding{r.file, line, column, code, severity, visible(message), ""})
	return &r.findings[len(r.findings)-1]
}

// fail notes why there is no article, or no golden.
func (r *result) fail(err error) {
	var at *parse.Error
	if errors.As(err, &at) {
		r.add(at.Line, at.Column, errorCode(err), "error", at.Err.Error())
		r.worst = worse(r.worst, errNoArticle)
		return
	}
	r.add(1, 1, ioFailure, "error", reason(err))
	r.failures = append(r.failures, err)
	r.worst = worse(r.worst, errFailed)
}

// demand finds out whether the article has a field.
func (c *checker) demand(r *result, field string, a *parse.Article, data []byte) {
	spans := a.Spans
	has := map[string][]parse.Span{
		"headline": spans.Headline, "dek": spans.Dek, "byline": spans.Byline, "body": spans.Body, "updated": spans.Updated,
	}[field]
	switch {
	case field == "dek" && len(spans.Headline) == 0 && slices.Contains(c.require, "headline"):
		// A dek is known by its headline: to miss both is one finding.
	case len(has) == 0:
		r.add(expected(field, a), 1, field+"-missing", "error", meaning(field+"-missing"))
	case field == "headline" && len(has) == 1:
		line, column := place(a, data, has[0].Start)
		r.add(line, column, "headline-not-repeated", "error", "the headline stands only here")
	}
}

// expected is the line at which to look for a missing field: updates close an article, all else stands
// below the headline or at the top.
func expected(field string, a *parse.Article) (number int) {
	if heads := a.Spans.Headline; len(heads) > 0 && field != "updated" {
		return heads[0].Line
	}
	for l := range a.Lines() {
		if strings.TrimSpace(l.Text) == "" {
			continue
		}
		if number = l.Number; field != "updated" {
			break
		}
	}
	return max(number, 1)
}

// place turns an offset into the input into a line and a column.
func place(a *parse.Article, data []byte, offset int) (line, column int) {
	for l := range a.Lines() {
		if offset < l.End {
			return l.Number, 1 + characters(l.Text, withoutMark(data[l.Start:l.End]), l.End-offset, bytes.IndexByte(data, 0) >= 0)
		}
	}
	return 1, 1
}

// characters counts those of text before the last bytes of raw, from which it was decoded.
func characters(text string, raw []byte, last int, wide bool) (count int) {
	for i := 0; i < len(raw)-last && text != ""; count++ {
		r, size := utf8.DecodeRuneInString(text)
		switch {
		case wide:
			i += 2 * utf16.RuneLen(r)
		case bytes.HasPrefix(raw[i:], []byte(text[:size])):
			i += size
		default:
			i++ // one byte a character, as in Windows-1254
		}
		text = text[size:]
	}
	return count
}

// withoutMark drops a byte order mark.
func withoutMark(raw []byte) []byte {
	for _, mark := range []string{"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"} {
		raw = bytes.TrimPrefix(raw, []byte(mark))
	}
	return raw
}
