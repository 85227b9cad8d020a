package format

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// asEncodingJSON makes jsontext write what encoding/json does without its escapes for HTML.
var asEncodingJSON = []jsontext.Options{
	jsontext.AllowDuplicateNames(true), // there are none to look for
	jsontext.EscapeForJS(true),
	jsontext.PreserveRawStrings(true), // of what encoding/json wrote
}

func newJSON(w io.Writer) Encoder {
	return &jsonEncoder{w: w, options: append(slices.Clip(asEncodingJSON), jsontext.WithIndent("  "))}
}

func newJSONLines(w io.Writer) Encoder { return &jsonEncoder{w: w, options: asEncodingJSON} }

// A jsonEncoder names the keys of a record itself. encoding/json finds them by reflection, which for the
// first record of a process takes half as long as to read the article.
type jsonEncoder struct {
	w       io.Writer
	options []jsontext.Options
	e       jsontext.Encoder
	err     error // the first
}

func (j *jsonEncoder) Encode(r *Record) error {
	j.e.Reset(j.w, j.options...) // or it would go on where it stopped in a buffer that others write to
	j.err = nil
	j.token(jsontext.BeginObject)
	if r.File != nil {
		j.field("file", r.File)
	}
	j.field("headline", r.Headline)
	j.field("dek", r.Dek)
	j.field("byline", r.Byline)
	j.field("source", r.Source)
	j.field("desk", r.Desk)
	j.field("section", r.Section)
	j.field("dateline", r.Dateline)
	j.name("body")
	j.token(jsontext.BeginArray)
	for _, paragraph := range r.Body {
		j.string(paragraph)
	}
	j.token(jsontext.EndArray)
	j.field("published", r.Published)
	j.field("updated", r.Updated)
	j.name("warnings")
	if len(r.Warnings) > 0 {
		j.value(r.Warnings)
	} else {
		j.token(jsontext.BeginArray)
		j.token(jsontext.EndArray)
	}
	if r.Spans != nil {
		j.name("spans")
		j.value(r.Spans)
	}
	j.token(jsontext.EndObject)
	return j.err
}

func (j *jsonEncoder) token(t jsontext.Token) {
	if j.err == nil {
		j.err = j.e.WriteToken(t)
	}
}

func (j *jsonEncoder) name(key string) { j.token(jsontext.String(key)) }

func (j *jsonEncoder) field(key string, s *string) {
	j.name(key)
	if s == nil {
		j.token(jsontext.Null)
	} else {
		j.string(*s)
	}
}

// string leaves to encoding/json what is not UTF-8, as the name of a file may be.
func (j *jsonEncoder) string(s string) {
	if j.err != nil {
		return
	}
	if j.err = j.e.WriteToken(jsontext.String(s)); j.err != nil && !utf8.ValidString(s) {
		j.err = nil
		j.value(s)
	}
}

// value has encoding/json write what few records hold.
func (j *jsonEncoder) value(v any) {
	if j.err != nil {
		return
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if j.err = e.Encode(v); j.err == nil {
		j.err = j.e.WriteValue(b.Bytes())
	}
}
