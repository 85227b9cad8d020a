package format

import (
	"fmt"
	"iter"
	"slices"

	"newsdek/parse"
)

// A key is one of the record's.
type key struct {
	name  string
	of    func(*Record) any // points at what the record says under it
	rare  bool              // left out where there is nothing, unless it was selected
	paste string            // what stands between the elements of a list that is one text
}

// keys stand in the order of the record.
var keys = []key{
	{name: "file", of: func(r *Record) any { return &r.File }, rare: true},
	{name: "headline", of: func(r *Record) any { return &r.Headline }},
	{name: "dek", of: func(r *Record) any { return &r.Dek }},
	{name: "byline", of: func(r *Record) any { return &r.Byline }},
	{name: "source", of: func(r *Record) any { return &r.Source }},
	{name: "desk", of: func(r *Record) any { return &r.Desk }},
	{name: "authors", of: func(r *Record) any { return &r.Authors }, paste: "; "},
	{name: "section", of: func(r *Record) any { return &r.Section }},
	{name: "dateline", of: func(r *Record) any { return &r.Dateline }},
	{name: "body", of: func(r *Record) any { return &r.Body }, paste: between},
	{name: "published", of: func(r *Record) any { return &r.Published }},
	{name: "updated", of: func(r *Record) any { return &r.Updated }},
	{name: "language", of: func(r *Record) any { return &r.Language }},
	{name: "warnings", of: func(r *Record) any { return &r.Warnings }, paste: "\n"},
	{name: spansKey, of: func(r *Record) any { return &r.Spans }, rare: true},
}

const spansKey = "spans"

// Keys lists the record's keys in their order.
func Keys() []string {
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = k.name
	}
	return names
}

// Select returns the format with these keys alone in its records, in this order. They are there even where the record
// has nothing to say.
func (f Format) Select(names []string) (Format, error) {
	if !f.Selects {
		return Format{}, fmt.Errorf("the keys of %s cannot be selected", f.Name)
	}
	f.keys = make([]key, 0, len(names))
	for _, name := range names {
		i := slices.Index(Keys(), name)
		if i < 0 {
			return Format{}, fmt.Errorf("the record has no key %q", name)
		}
		if slices.ContainsFunc(f.keys, func(k key) bool { return k.name == name }) {
			return Format{}, fmt.Errorf("the key %q is selected twice", name)
		}
		k := keys[i]
		k.rare = false
		f.keys = append(f.keys, k)
	}
	return f, nil
}

// chosen are the keys of the format's records.
func (f Format) chosen() []key {
	if f.keys == nil {
		return keys
	}
	return f.keys
}

// absent reports that there is nothing where value points.
func absent(value any) bool {
	switch v := value.(type) {
	case **string:
		return *v == nil
	case **parse.Spans:
		return *v == nil
	}
	return false
}

// A Field is what the page says under a key, and where, if the record has places.
type Field struct {
	Key   string
	Texts []string // none where it says nothing; those of a list apart
	Spans []parse.Span
}

// Fields walks over what the page itself says, in the record's order.
func (r *Record) Fields() iter.Seq[Field] {
	return func(yield func(Field) bool) {
		spans := make(map[string][]parse.Span)
		if r.Spans != nil {
			r.eachSpans(func(key string, s []parse.Span) { spans[key] = s })
		}
		for _, k := range keys {
			field := Field{Key: k.name, Spans: spans[k.name]}
			switch v := k.of(r).(type) {
			case **string:
				if k.rare {
					continue // the name of a file is none of the page's
				}
				if *v != nil {
					field.Texts = []string{**v}
				}
			case *[]string:
				field.Texts = *v
			default:
				continue
			}
			if !yield(field) {
				return
			}
		}
	}
}
