// Package format writes articles in the forms that other programs read.
//
// Every form holds the same record; see Record for its keys.
package format

import (
	"fmt"
	"io"
	"slices"
	"strings"

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
	Section   *string         `json:"section" yaml:"section"`
	Dateline  *string         `json:"dateline" yaml:"dateline"`
	Body      []string        `json:"body" yaml:"body"`
	Published *string         `json:"published" yaml:"published"`
	Updated   *string         `json:"updated" yaml:"updated"`
	Warnings  []parse.Warning `json:"warnings" yaml:"warnings"`
	Spans     *parse.Spans    `json:"spans,omitempty" yaml:"spans,omitempty"`
}

// Options choose what a record holds besides the article.
type Options struct {
	Spans bool // where each field was found
}

// NewRecord is the record of an article; file is the name it was read from, "" for none.
func NewRecord(a *parse.Article, file string, opt Options) *Record {
	r := &Record{
		File:      orNull(file),
		Headline:  orNull(a.Headline),
		Dek:       orNull(a.Dek),
		Byline:    orNull(a.Byline),
		Source:    orNull(a.Source),
		Desk:      orNull(a.Desk),
		Section:   orNull(a.Section),
		Dateline:  orNull(a.Dateline),
		Body:      a.Body,
		Published: orNull(a.Published),
		Updated:   orNull(a.Updated),
		Warnings:  a.Warnings,
	}
	if opt.Spans {
		r.Spans = &a.Spans
	}
	return r
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// An Encoder writes records one after another.
type Encoder interface {
	Encode(*Record) error
}

// A Format is a way to write a record.
type Format struct {
	Name    string
	Ext     string // of a file that holds one record
	Summary string
	OneLine bool // a record is one line
	new     func(io.Writer) Encoder
}

// NewEncoder returns an encoder that writes records to w.
func (f Format) NewEncoder(w io.Writer) Encoder { return f.new(w) }

// formats stands in the order in which help lists them.
var formats = []Format{
	{"json", ".json", "indented JSON", false, newJSON},
	{"jsonl", ".jsonl", "JSON, one record a line", true, newJSONLines},
	{"yaml", ".yaml", "YAML", false, newYAML},
}

// Named finds a format by its name.
func Named(name string) (Format, error) {
	for _, f := range formats {
		if f.Name == name {
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
