package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"newsdek/format"
	"newsdek/parse"
)

// An htmlArticle is what the page shows of an article.
type htmlArticle struct {
	ID       string // what the ids of its lines begin with
	Name     string
	Index    bool // there is one above
	Layout   string
	Fields   []htmlField
	Warnings []parse.Warning
	Lines    iter.Seq[htmlLine]
}

// An htmlField is a field of the record with links to where it was found.
type htmlField struct {
	Key    string
	Texts  []string
	Parts  int // texts that are only counted, for they are most of the page
	Lines  []int
	More   int // lines that are not named
	Doubts []string
}

// An htmlLine is a line of the page. All of it is strings, which a template writes in half the time of other types.
type htmlLine struct {
	ID      string
	Number  string
	Role    string
	Text    string
	Blank   bool
	Reasons string
	Other   string // the role that would be next best, and how much dearer it is; "" for none
	Doubt   bool
}

// maxLinks is how many lines a field links to.
const maxLinks = 12

// shownArticle is what the page shows of an article.
func shownArticle(a *parse.Article, id, name string) htmlArticle {
	doubts := doubtsOf(a)
	article := htmlArticle{ID: id, Name: name, Layout: a.Layout(), Warnings: shownWarnings(a), Lines: shownLines(a, id)}
	for f := range format.NewRecord(a, "", format.Options{Spans: true}).Fields() {
		article.Fields = append(article.Fields, shownField(f, doubts))
	}
	return article
}

// An htmlDoubt is a line that may as well be something else.
type htmlDoubt struct {
	line  int
	other parse.Role
}

func (d htmlDoubt) String() string {
	other := string(d.other)
	if besideStory(d.other) {
		other = "no part of the story"
	}
	return fmt.Sprintf("line %d may be %s", d.line, other)
}

func doubtsOf(a *parse.Article) (doubts []htmlDoubt) {
	for l := range a.Lines() {
		if l.Doubtful() {
			doubts = append(doubts, htmlDoubt{l.Number, l.Other})
		}
	}
	return doubts
}

// besideStory reports that no field of the record says what such a line does.
func besideStory(r parse.Role) bool {
	return slices.Contains([]parse.Role{parse.Blank, parse.Site, parse.Clock, parse.Related, parse.Furniture, parse.Unknown}, r)
}

// doubtful reports that the field would change with the line: it was found there, or may be found there.
func (d htmlDoubt) doubtful(f format.Field) bool {
	if string(d.other) == f.Key || d.other == parse.Repeat && f.Key == string(parse.Headline) {
		return true
	}
	_, found := slices.BinarySearchFunc(f.Spans, d.line, func(s parse.Span, line int) int { return cmp.Compare(s.Line, line) })
	return found
}

func shownField(f format.Field, doubts []htmlDoubt) htmlField {
	field := htmlField{Key: f.Key}
	if f.Key == "body" {
		field.Parts = len(f.Texts)
	} else {
		for _, s := range f.Texts {
			field.Texts = append(field.Texts, visible(s))
		}
	}
	last := 0
	for _, s := range f.Spans {
		if s.Line == last {
			continue
		}
		last = s.Line
		if len(field.Lines) < maxLinks {
			field.Lines = append(field.Lines, s.Line)
		} else {
			field.More++
		}
	}
	for _, d := range doubts {
		if len(field.Doubts) < maxLinks && d.doubtful(f) {
			field.Doubts = append(field.Doubts, d.String())
		}
	}
	return field
}

// shownWarnings are an article's, of which nothing acts on a screen, and which keep nothing of it.
func shownWarnings(a *parse.Article) []parse.Warning {
	warnings := slices.Clone(a.Warnings)
	for i := range warnings {
		warnings[i].Message = strings.Clone(visible(warnings[i].Message))
	}
	return warnings
}

func shownLines(a *parse.Article, id string) iter.Seq[htmlLine] {
	return func(yield func(htmlLine) bool) {
		for l := range a.Lines() {
			n := strconv.Itoa(l.Number)
			line := htmlLine{ID: id + "L" + n, Number: n, Role: string(l.Role), Text: visible(l.Text), Blank: l.Role == parse.Blank, Reasons: l.Reasons}
			if l.Margin != parse.Certain {
				line.Other, line.Doubt = fmt.Sprintf("or %s (+%d)", l.Other, l.Margin), l.Doubtful()
			}
			if !yield(line) {
				return
			}
		}
	}
}
