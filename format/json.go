package format

import (
	"io"

	"newsdek/parse"
)

func newJSON(w io.Writer, f Format) Encoder {
	return &jsonEncoder{jsonWriter{pieceWriter: pieceWriter{w: w}, indented: true}, f.chosen()}
}

func newJSONLines(w io.Writer, f Format) Encoder {
	return &jsonEncoder{jsonWriter{pieceWriter: pieceWriter{w: w}}, f.chosen()}
}

// A jsonEncoder writes what encoding/json does without its escapes for HTML. It names the keys of a record
// itself: encoding/json takes, for the first record of a process, half as long as it takes to read the article.
type jsonEncoder struct {
	jsonWriter
	keys []key
}

func (j *jsonEncoder) Encode(r *Record) error {
	j.begin()
	j.open('{')
	for i := range j.keys {
		j.member(&j.keys[i], r)
	}
	j.close('}')
	j.line = append(j.line, '\n')
	return j.flush()
}

func (j *jsonEncoder) member(k *key, r *Record) {
	value := k.of(r)
	if k.rare && absent(value) {
		return
	}
	j.key(k.name)
	switch v := value.(type) {
	case **string:
		j.stringOrNull(*v)
	case *[]string:
		j.open('[')
		for i, element := range *v {
			j.next()
			if v == &r.Body && i < len(r.plain) && element != "" && r.plain[i] == element {
				j.plain(element)
			} else {
				j.string(element)
			}
		}
		j.close(']')
	case *[]parse.Warning:
		j.open('[')
		for i := range *v {
			j.next()
			j.warning(&(*v)[i])
		}
		j.close(']')
	case **parse.Spans:
		j.allSpans(r)
	}
}

func (j *jsonEncoder) stringOrNull(s *string) {
	if s == nil {
		j.null()
	} else {
		j.string(*s)
	}
}

func (j *jsonEncoder) null() { j.line = append(j.line, "null"...) }

func (j *jsonEncoder) warning(w *parse.Warning) {
	j.open('{')
	j.key("code")
	j.string(string(w.Code))
	j.key("line")
	j.int(w.Line)
	j.key("column")
	j.int(w.Column)
	j.key("message")
	j.string(w.Message)
	j.close('}')
}

func (j *jsonEncoder) allSpans(r *Record) {
	if r.Spans == nil {
		j.null()
		return
	}
	j.open('{')
	r.eachSpans(j.spans)
	j.close('}')
}

func (j *jsonEncoder) spans(key string, spans []parse.Span) {
	j.key(key)
	j.open('[')
	for _, s := range spans {
		j.next()
		j.open('{')
		j.key("line")
		j.int(s.Line)
		j.key("start")
		j.int(s.Start)
		j.key("end")
		j.int(s.End)
		j.close('}')
	}
	j.close(']')
}
