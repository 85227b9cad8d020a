package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

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
	file      string
	isArticle bool
	findings  []finding
	alike     map[string]tally // of findings, by their code
	compared  int              // goldens
	written   int              // goldens
	failures  []error          // of reading and writing
	worst     error
}

// A tally counts the findings of a code.
type tally struct{ shown, hidden int }

// maxAlike is how many findings of one code are shown for a file, or for a golden.
const maxAlike = 100

// An inspector checks inputs, one after another, in the same buffers.
type inspector struct {
	*checker
	parser parse.Parser
	data   []byte // of an article
	golden []byte
}

// check checks one input, which needs no more room than it turns out to take.
func (w *inspector) check(f fixture, s *share) (r result) {
	if r.file = f.name(); r.file == "" {
		r.file = "stdin"
	}
	a, err := w.next(f, s)
	if err != nil {
		r.fail(err)
		return r
	}
	r.isArticle = true
	var expected map[parse.Warning]bool
	if f.path != "-" {
		expected = w.compare(&r, f.path, a)
	}
	for _, warning := range a.Warnings {
		if !expected[warning] {
			r.add(warning.Line, warning.Column, string(warning.Code), warning.Message)
		}
	}
	for _, field := range f.settings.Require {
		r.demand(field, a, f.settings.Require)
	}
	r.tellHidden()
	r.settle(f.settings.Ignore)
	return r
}

// orphaned is the result for a golden whose article is gone.
func orphaned(f fixture) (r result) {
	r.file = f.path
	name := strings.TrimSuffix(filepath.Base(f.path), filepath.Ext(f.path))
	r.add(1, 1, goldenOrphan, fmt.Sprintf("there is no %s.txt beside this golden", name))
	r.settle(f.settings.Ignore)
	return r
}

// settle leaves out what is ignored, and sorts the rest.
func (r *result) settle(ignore []string) {
	r.findings = slices.DeleteFunc(r.findings, func(f finding) bool { return slices.Contains(ignore, f.Code) })
	slices.SortStableFunc(r.findings, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column)
	})
	if len(r.findings) > 0 {
		r.worst = worse(r.worst, errFindings)
	}
}

// next reads an article, which stands until the one after it.
func (w *inspector) next(f fixture, s *share) (a *parse.Article, err error) {
	if f.err != nil {
		return nil, f.err
	}
	if w.data, err = w.readInput(w.streams, w.data[:0], f.input); err != nil {
		return nil, err
	}
	s.shrink(checkTimes * takes(w.data))
	return w.parser.Parse(w.data, f.settings.options)
}

// tidy lets go of what a large input and its goldens took.
func (w *inspector) tidy() {
	if len(w.data) > keepBytes || linesIn(w.data) > keepLines {
		w.parser = parse.Parser{}
	}
	if cap(w.data) > keepBytes {
		w.data = nil
	}
	if cap(w.golden) > keepBytes {
		w.golden = nil
	}
}

// add returns the finding, for more to be added to it; one that is hidden is lost.
func (r *result) add(line, column int, code, message string) *finding {
	if r.alike[code].shown == maxAlike {
		r.count(code, tally{hidden: 1})
		return &finding{}
	}
	r.count(code, tally{shown: 1})
	r.findings = append(r.findings, finding{r.file, line, column, code, severity(code), visible(message), ""})
	return &r.findings[len(r.findings)-1]
}

// addAll takes over the findings of a golden.
func (r *result) addAll(of result) {
	r.findings = append(r.findings, of.findings...)
	for code, n := range of.alike {
		r.count(code, tally{hidden: n.hidden}) // each golden may show as many as the article itself
	}
}

func (r *result) count(code string, more tally) {
	if r.alike == nil {
		r.alike = make(map[string]tally)
	}
	n := r.alike[code]
	r.alike[code] = tally{n.shown + more.shown, n.hidden + more.hidden}
}

// tellHidden adds, behind the last finding of a code, how many more there are.
func (r *result) tellHidden() {
	for _, code := range slices.Sorted(maps.Keys(r.alike)) {
		if n := r.alike[code].hidden; n > 0 {
			last := finding{File: r.file, Line: 1, Column: 1}
			for _, f := range r.findings {
				if f.Code == code {
					last = f
				}
			}
			r.findings = append(r.findings, finding{last.File, last.Line, last.Column, code, severity(code), fmt.Sprintf("%d more like this are not shown", n), ""})
		}
	}
}

// fail notes why there is no article, or no golden.
func (r *result) fail(err error) {
	var at *parse.Error
	if errors.As(err, &at) {
		r.add(at.Line, at.Column, errorCode(err), at.Err.Error())
		r.worst = worse(r.worst, errNoArticle)
		return
	}
	r.add(1, 1, ioFailure, reason(err))
	r.failures = append(r.failures, err)
	r.worst = worse(r.worst, errFailed)
}

// demand finds out whether the article has a field.
func (r *result) demand(field string, a *parse.Article, demanded []string) {
	has := placesOf(a, field)
	switch {
	case field == "dek" && len(a.Spans.Headline) == 0 && slices.Contains(demanded, "headline"):
		// A dek is known by its headline: to miss both is one finding.
	case len(has) == 0:
		r.add(expected(field, a), 1, field+"-missing", meaning(checkRules, field+"-missing"))
	case field == "headline" && len(has) == 1:
		line, column := a.Position(has[0].Start)
		r.add(line, column, "headline-not-repeated", "the headline stands only here")
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
