package format

import (
	"bytes"
	"fmt"
	"io"
	"reflect"

	"gopkg.in/yaml.v3"

	"newsdek/parse"
)

const yamlSeparator = "---\n"

func newYAML(w io.Writer, f Format) Encoder {
	y := &yamlEncoder{w: w, keys: f.chosen()}
	if f.keys != nil {
		y.selection = structOf(f.keys)
	}
	return y
}

// yamlEncoder writes each record whole, so that none is lost in a buffer that nobody closes.
type yamlEncoder struct {
	w         io.Writer
	keys      []key
	selection reflect.Type // a struct of the keys, if they were selected
	next      bool
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
	switch {
	case elements > yamlPiece:
		p := &yamlPieces{w: y.w}
		p.write(r, y.keys)
		return p.err
	case y.selection != nil:
		return writeYAML(y.w, y.selected(r))
	}
	return writeYAML(y.w, r)
}

// structOf is a struct with a field for each key.
func structOf(keys []key) reflect.Type {
	fields := make([]reflect.StructField, len(keys))
	for i, k := range keys {
		fields[i] = reflect.StructField{
			Name: fmt.Sprintf("F%d", i),
			Type: reflect.TypeOf(k.of(&Record{})).Elem(),
			Tag:  reflect.StructTag(fmt.Sprintf(`yaml:"%s"`, k.name)),
		}
	}
	return reflect.StructOf(fields)
}

// selected is what the record says under the keys.
func (y *yamlEncoder) selected(r *Record) any {
	s := reflect.New(y.selection).Elem()
	for i, k := range y.keys {
		s.Field(i).Set(reflect.ValueOf(k.of(r)).Elem())
	}
	return s.Interface()
}

func writeYAML(w io.Writer, value any) error {
	e := yaml.NewEncoder(w)
	e.SetIndent(2)
	if err := e.Encode(yamlNode(reflect.ValueOf(value))); err != nil {
		return err
	}
	return e.Close()
}

// yamlPieces writes a record key by key, and its lists in pieces.
type yamlPieces struct {
	w    io.Writer
	open int // keys of the list that is being written that stand there already
	err  error
}

func (p *yamlPieces) write(r *Record, keys []key) {
	for _, k := range keys {
		value := k.of(r)
		if k.rare && absent(value) {
			continue
		}
		switch v := value.(type) {
		case *[]string:
			yamlList(p, *v, k.name)
		case *[]parse.Warning:
			yamlList(p, *v, k.name)
		case **parse.Spans:
			p.spans(r, k.name)
		default:
			p.value(k.name, v)
		}
	}
}

// value writes what stands behind a key.
func (p *yamlPieces) value(key string, v any) {
	if p.err == nil {
		p.err = writeYAML(p.w, map[string]any{key: v})
	}
}

func (p *yamlPieces) spans(r *Record, key string) {
	first := true
	if r.Spans != nil {
		r.eachSpans(func(field string, spans []parse.Span) {
			if !first {
				p.open = 1
			}
			first = false
			yamlList(p, spans, key, field)
		})
	}
	if first {
		p.value(key, r.Spans)
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
		if p.err == nil {
			_, p.err = b.WriteTo(p.w)
		}
	}
	p.open = 0
}
