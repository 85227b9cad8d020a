package format

import (
	"bytes"
	"io"
	"reflect"

	"gopkg.in/yaml.v3"

	"newsdek/parse"
)

const yamlSeparator = "---\n"

func newYAML(w io.Writer) Encoder { return &yamlEncoder{w: w} }

// yamlEncoder writes each record whole, so that none is lost in a buffer that nobody closes.
type yamlEncoder struct {
	w    io.Writer
	next bool
}

// yamlPiece is the longest list that the library gets to see: it keeps 350 bytes for each element that it ever wrote.
const yamlPiece = 1024

func (y *yamlEncoder) Encode(r *Record) error {
	if y.next {
		if _, err := io.WriteString(y.w, yamlSeparator); err != nil {
			return err
		}
	}
	y.next = true
	elements := len(r.Body) + len(r.Warnings)
	if r.Spans != nil {
		r.eachSpans(func(_ string, spans []parse.Span) { elements += len(spans) })
	}
	if elements <= yamlPiece {
		return writeYAML(y.w, r)
	}
	p := &yamlPieces{w: y.w}
	p.write(r)
	return p.err
}

func writeYAML(w io.Writer, value any) error {
	e := yaml.NewEncoder(w)
	e.SetIndent(2)
	if err := e.Encode(yamlNode(reflect.ValueOf(value))); err != nil {
		return err
	}
	return e.Close()
}

// yamlPieces writes a record's lists in pieces, between what the library writes of the record without them.
type yamlPieces struct {
	w    io.Writer
	open int // keys of the list that is being written that stand there already
	err  error
}

func (p *yamlPieces) write(r *Record) {
	const noBody, noWarnings = "\nbody: []\n", "warnings: []\n"
	bare := *r
	bare.Body, bare.Warnings, bare.Spans = nil, nil, nil
	var b bytes.Buffer
	p.err = writeYAML(&b, &bare)
	above, below, _ := bytes.Cut(b.Bytes(), []byte(noBody)) // in a text, lines are further in
	p.bytes(above)
	p.bytes([]byte("\n"))
	yamlList(p, r.Body, "body")
	p.bytes(bytes.TrimSuffix(below, []byte(noWarnings)))
	yamlList(p, r.Warnings, "warnings")
	if r.Spans == nil {
		return
	}
	p.open = 0
	r.eachSpans(func(key string, spans []parse.Span) {
		yamlList(p, spans, "spans", key)
		p.open = 1
	})
	if p.open == 0 {
		p.bytes([]byte("spans: {}\n"))
	}
}

// yamlList writes a list that stands behind keys.
func yamlList[T any](p *yamlPieces, list []T, keys ...string) {
	for more := true; more && p.err == nil; more = len(list) > 0 {
		n := min(len(list), yamlPiece)
		var value any = list[:n]
		list = list[n:]
		for i := range keys {
			value = map[string]any{keys[len(keys)-1-i]: value}
		}
		var b bytes.Buffer
		p.err = writeYAML(&b, value)
		for range p.open {
			_, _ = b.ReadBytes('\n')
		}
		p.open = len(keys)
		p.bytes(b.Bytes())
	}
	p.open = 0
}

func (p *yamlPieces) bytes(b []byte) {
	if p.err == nil {
		_, p.err = p.w.Write(b)
	}
}
