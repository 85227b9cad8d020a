package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// A member is a key of a golden with its value.
type member struct {
	key          string
	line, column int            // of the key, 1-based
	value        jsontext.Value // as JSON has it; from YAML, without white space
	stale        bool

	from, start, end int // of JSON: where the key begins, and its value begins and ends
}

// A flaw is what makes a golden unreadable.
type flaw struct {
	line, column int
	text         string
}

const noRecord = "it holds no record"

// maxKeys is more than any record has. A golden of a million keys would take as long to tell as to read.
const maxKeys = 1000

// read reads the whole of the golden, which is one document.
func (g *golden) read() *flaw {
	if !utf8.Valid(g.data) {
		line, column := position(g.data[:validUTF8(g.data)])
		return &flaw{line, column, "it is no UTF-8"}
	}
	if g.isJSON() {
		return g.readJSON()
	}
	return g.readYAML()
}

// validUTF8 is how much of data is UTF-8.
func validUTF8(data []byte) (n int) {
	for n < len(data) {
		r, width := utf8.DecodeRune(data[n:])
		if r == utf8.RuneError && width == 1 {
			break
		}
		n += width
	}
	return n
}

// loosely leaves it to the comparison to find that a name stands twice inside a value.
var loosely = jsontext.AllowDuplicateNames(true)

func (g *golden) readJSON() *flaw {
	d := jsontext.NewDecoder(bytes.NewBuffer(g.data), loosely)
	if d.PeekKind() != '{' {
		if _, err := d.ReadValue(); err != nil {
			return g.syntaxFlaw(err)
		}
		return &flaw{1, 1, noRecord}
	}
	_, _ = d.ReadToken()
	at := place{data: g.data}
	for d.PeekKind() == '"' {
		m := &member{}
		name, err := d.ReadValue()
		if err == nil {
			m.from = int(d.InputOffset()) - len(name)
			m.key = unquoted(name)
			m.line, m.column = at.of(m.from)
			m.value, err = d.ReadValue()
		}
		if err != nil {
			return g.syntaxFlaw(err)
		}
		m.end = int(d.InputOffset())
		m.start = m.end - len(m.value)
		m.value = g.data[m.start:m.end]
		if f := g.add(m); f != nil {
			return f
		}
	}
	if _, err := d.ReadToken(); err != nil {
		return g.syntaxFlaw(err)
	}
	if _, err := d.ReadToken(); err != io.EOF {
		return g.secondFlaw(err, int(d.InputOffset()))
	}
	return nil
}

// add adds a member to those before it.
func (g *golden) add(m *member) *flaw {
	for _, other := range g.members {
		if other.key == m.key {
			return &flaw{m.line, m.column, fmt.Sprintf("the key %q stands twice", clip(m.key, longestKey))}
		}
	}
	if g.members = append(g.members, m); len(g.members) > maxKeys {
		return &flaw{m.line, m.column, fmt.Sprintf("it has more than %d keys", maxKeys)}
	}
	return nil
}

// syntaxFlaw says what is no JSON, and where.
func (g *golden) syntaxFlaw(err error) *flaw {
	at := len(g.data)
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		at, err = int(syntax.ByteOffset), syntax.Err
	}
	line, column := position(g.data[:at])
	return &flaw{line, column, "it is no JSON: " + strings.TrimPrefix(err.Error(), "jsontext: ")}
}

// secondFlaw is for what stands behind the record: err is nil where that is JSON, too.
func (g *golden) secondFlaw(err error, end int) *flaw {
	if err != nil {
		return g.syntaxFlaw(err)
	}
	line, column := position(g.data[:end-1])
	return &flaw{line, column, "it goes on behind the record"}
}

// A place finds lines and columns of ascending offsets.
type place struct {
	data []byte
	done int // offset up to which lines are counted
	line int // before that, 0-based
}

func (p *place) of(offset int) (line, column int) {
	p.line += bytes.Count(p.data[p.done:offset], []byte("\n"))
	p.done = offset
	last := p.data[bytes.LastIndexByte(p.data[:offset], '\n')+1 : offset]
	return 1 + p.line, 1 + utf8.RuneCount(last)
}

// position is the line and column behind text, 1-based, the column in characters.
func position(text []byte) (line, column int) {
	p := place{data: text}
	return p.of(len(text))
}

// unquoted is what a JSON string says.
func unquoted(literal jsontext.Value) string {
	text, _ := jsontext.AppendUnquote(nil, literal) // read before
	return string(text)
}
