package format

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

func newJSON(w io.Writer) Encoder { return &jsonEncoder{w: w, indented: true} }

func newJSONLines(w io.Writer) Encoder { return &jsonEncoder{w: w} }

// asItStands lets jsontext indent and change nothing else.
var asItStands = []jsontext.Options{
	jsontext.WithIndent("  "),
	jsontext.PreserveRawStrings(true),
}

// A jsonEncoder writes what encoding/json does without its escapes for HTML. It names the keys of a record
// itself and copies what needs no escapes: jsontext takes twice as long, and encoding/json for the first record of a
// process half as long as it takes to read the article.
type jsonEncoder struct {
	w        io.Writer
	indented bool
	line     []byte
	err      error // the first
}

func (j *jsonEncoder) Encode(r *Record) error {
	j.line, j.err = append(j.line[:0], '{'), nil
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
	j.key("body")
	j.line = append(j.line, '[')
	for i, paragraph := range r.Body {
		if i > 0 {
			j.line = append(j.line, ',')
		}
		j.string(paragraph)
	}
	j.line = append(j.line, ']')
	j.field("published", r.Published)
	j.field("updated", r.Updated)
	j.key("warnings")
	if len(r.Warnings) > 0 {
		j.value(r.Warnings)
	} else {
		j.line = append(j.line, "[]"...)
	}
	if r.Spans != nil {
		j.key("spans")
		j.value(r.Spans)
	}
	j.line = append(j.line, '}')
	if j.indented && j.err == nil {
		j.err = (*jsontext.Value)(&j.line).Indent(asItStands...)
	}
	if j.err == nil {
		j.line = append(j.line, '\n')
		_, j.err = j.w.Write(j.line)
	}
	return j.err
}

// key begins a member; key needs no escapes.
func (j *jsonEncoder) key(key string) {
	if len(j.line) > len("{") {
		j.line = append(j.line, ',')
	}
	j.line = append(j.line, '"')
	j.line = append(j.line, key...)
	j.line = append(j.line, `":`...)
}

func (j *jsonEncoder) field(key string, s *string) {
	j.key(key)
	if s == nil {
		j.line = append(j.line, "null"...)
	} else {
		j.string(*s)
	}
}

// string escapes quotes and backslashes, and leaves to encoding/json a text that needs more.
func (j *jsonEncoder) string(s string) {
	start := len(j.line)
	j.line = append(j.line, '"')
	for rest, sure := s, true; ; {
		n, known := plain(rest)
		j.line = append(j.line, rest[:n]...)
		if sure = sure && known; n == len(rest) {
			if !sure && (!utf8.ValidString(s) || strings.Contains(s, "\u2028") || strings.Contains(s, "\u2029")) {
				break
			}
			j.line = append(j.line, '"')
			return
		}
		if rest[n] < ' ' {
			break
		}
		j.line = append(j.line, '\\', rest[n])
		rest = rest[n+1:]
	}
	j.line = j.line[:start]
	j.value(s)
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
		j.line = append(j.line, bytes.TrimRight(b.Bytes(), "\n")...)
	}
}
