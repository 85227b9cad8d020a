// Package format writes articles in the forms that other programs read.
//
// A Record is an article as it is written; Schema describes its keys. Formats are found by name:
//
//	json    the record, indented
//	jsonl   the record on one line
//	yaml    the same value as YAML
//	csv     a table for spreadsheets, one row a record
//	tsv     the same table with tabs
//	md      Markdown: title, description, date, lastmod, author, authors, categories and lang in front, then the body
//	jsonld  schema.org's NewsArticle on one line, which a script element can hold
//	ninjs   IPTC ninjs 3.1 on one line
//	text    headline, dek, headline, byline, body and the last update, as package parse reads them
//
// The first three hold the whole record, or the keys that Select chose; so do the tables, as texts. The others hold what
// they have a place for: a date without a clock is left out of ninjs, which takes none. What was written as text reads
// back as the same record, files, places and warnings aside; an article for which that cannot be is refused with ErrLayout.
//
// A record that is refused leaves nothing in the output.
//
// To add a format, write its file and give it a row in the table of formats.
package format

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"newsdek/parse"
)

// Record is an article as it is written: the keys are always there, in this order, and null where the
// article has nothing to say.
type Record struct {
	File      *string         `json:"file,omitempty" yaml:"file,omitempty"`
	Headline  *string         `json:"headline" yaml:"headline"`
	Dek       *string         `json:"dek" yaml:"dek"`
	Byline    *string         `json:"byline" yaml:"byline"`
	Source    *string         `json:"source" yaml:"source"`
	Desk      *string         `json:"desk" yaml:"desk"`
	Authors   []string        `json:"authors" yaml:"authors"`
	Section   *string         `json:"section" yaml:"section"`
	Dateline  *string         `json:"dateline" yaml:"dateline"`
	Body      []string        `json:"body" yaml:"body"`
	Published *string         `json:"published" yaml:"published"`
	Updated   *string         `json:"updated" yaml:"updated"`
	Language  *string         `json:"language" yaml:"language"`
	Warnings  []parse.Warning `json:"warnings" yaml:"warnings"`
	Spans     *parse.Spans    `json:"spans,omitempty" yaml:"spans,omitempty"`

	alternative string     // the headline's twin, where it says something else
	sources     []string   // all outlets and agencies of the credits
	plain       []string   // paragraphs that need no escapes
	own         [11]string // what the fields point at, so that a record keeps nothing else of its article
}

// Options choose what a record holds besides the article.
type Options struct {
	Spans bool // where each field was found
}

// NewRecord is the record of an article, whose lists it shares; file is the name it was read from, "" for none. Bytes
// of a name that are no UTF-8 are replaced, since the formats could not write them, or would each do it their own way.
func NewRecord(a *parse.Article, file string, opt Options) *Record {
	if !utf8.ValidString(file) {
		file = string([]rune(file))
	}
	r := &Record{Authors: a.Authors, Body: a.Body, Warnings: a.Warnings, alternative: a.Alternative, sources: a.Sources, plain: a.Plain()}
	r.own = [...]string{file, a.Headline, a.Dek, a.Byline, a.Source, a.Desk, a.Section, a.Dateline, a.Published, a.Updated, a.Language}
	for i, field := range []**string{&r.File, &r.Headline, &r.Dek, &r.Byline, &r.Source, &r.Desk, &r.Section, &r.Dateline, &r.Published, &r.Updated, &r.Language} {
		if r.own[i] != "" {
			*field = &r.own[i]
		}
	}
	if opt.Spans {
		spans := a.Spans
		r.Spans = &spans
	}
	return r
}

// eachSpans calls f for the lists of places that hold any, in the order in which they are written.
func (r *Record) eachSpans(f func(key string, spans []parse.Span)) {
	s := r.Spans
	for _, field := range []struct {
		key   string
		spans []parse.Span
	}{
		{"headline", s.Headline}, {"dek", s.Dek}, {"byline", s.Byline}, {"source", s.Source}, {"desk", s.Desk},
		{"authors", s.Authors}, {"section", s.Section}, {"dateline", s.Dateline}, {"body", s.Body}, {"published", s.Published}, {"updated", s.Updated},
	} {
		if len(field.spans) > 0 {
			f(field.key, field.spans)
		}
	}
}

// An Encoder writes records one after another.
type Encoder interface {
	Encode(*Record) error
}

// A Format is a way to write a record.
type Format struct {
	Name      string
	Ext       string // of a file that holds one record
	Summary   string
	OneLine   bool   // a record is one line
	Separator string // what an encoder writes between two records
	InHTML    bool   // a record can stand inside an HTML script element
	Selects   bool   // Select can choose among the record's keys
	Rows      bool   // a record is a row below a header, and encoders are of the type *TableEncoder
	new       func(io.Writer, Format) Encoder
	keys      []key // that were selected; nil for those that the format writes of itself
}

// NewEncoder returns an encoder that writes records to w.
func (f Format) NewEncoder(w io.Writer) Encoder { return f.new(w, f) }

// formats stands in the order in which help lists them.
var formats = []Format{
	{Name: "json", Ext: ".json", Summary: "indented JSON", Selects: true, new: newJSON},
	{Name: "jsonl", Ext: ".jsonl", Summary: "JSON, one record a line", OneLine: true, Selects: true, new: newJSONLines},
	{Name: "yaml", Ext: ".yaml", Summary: "YAML", Separator: yamlSeparator, Selects: true, new: newYAML},
	{Name: "csv", Ext: ".csv", Summary: "a table for spreadsheets, one row a record", Selects: true, Rows: true, new: newCSV},
	{Name: "tsv", Ext: ".tsv", Summary: "the same table with tabs", Selects: true, Rows: true, new: newTSV},
	{Name: "md", Ext: ".md", Summary: "Markdown with front matter, for Hugo, Jekyll and Eleventy", new: newMarkdown},
	{Name: "jsonld", Ext: ".jsonld", Summary: "schema.org NewsArticle, safe inside a script element", OneLine: true, InHTML: true, new: newJSONLD},
	{Name: "ninjs", Ext: ".ninjs.json", Summary: "IPTC ninjs 3.1", OneLine: true, new: newNinjs},
	{Name: "text", Ext: ".txt", Summary: "the canonical layout, which reads back as the same record", Separator: textSeparator, new: newText},
}

// otherNames are what else formats are called.
var otherNames = map[string]string{
	"json-ld": "jsonld", "jsonlines": "jsonl", "ld+json": "jsonld", "markdown": "md", "ndjson": "jsonl", "plain": "text", "txt": "text",
	"yml": "yaml",
}

// Named finds a format by its name, or by another that it has elsewhere, in any case.
func Named(name string) (Format, error) {
	known := strings.ToLower(name)
	if usual, ok := otherNames[known]; ok {
		known = usual
	}
	for _, f := range formats {
		if f.Name == known {
			return f, nil
		}
	}
	return Format{}, fmt.Errorf("unknown format %q (known: %s)", name, strings.Join(Names(), ", "))
}

// Names lists the formats.
func Names() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.Name
	}
	return names
}

// All lists the formats with what help says of them.
func All() []Format { return slices.Clone(formats) }
