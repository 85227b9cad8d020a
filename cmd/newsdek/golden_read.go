package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// A member is a key of a golden with its value.
type member struct {
	key          string
	line, column int // of the key, 1-based
	value        any // as JSON has it
	stale        bool

	from, start, end int // of JSON: where the key begins, and its value begins and ends
}

// A flaw is what makes a golden unreadable.
type flaw struct {
	line, column int
	text         string
}

var noRecord = &flaw{1, 1, "it holds no record"}

func (g *golden) read() *flaw {
	if g.isJSON() {
		return g.readJSON()
	}
	return g.readYAML()
}

func (g *golden) readJSON() *flaw {
	var syntax *json.SyntaxError
	if err := json.Unmarshal(g.data, &struct{}{}); errors.As(err, &syntax) {
		line, column := position(g.data[:max(syntax.Offset-1, 0)])
		return &flaw{line, column, "it is no JSON: " + syntax.Error()}
	}
	d := json.NewDecoder(bytes.NewReader(g.data))
	if open, _ := d.Token(); open != json.Delim('{') {
		return noRecord
	}
	for d.More() {
		m := &member{from: len(g.data) - len(bytes.TrimLeft(g.data[d.InputOffset():], ", \t\r\n"))}
		m.line, m.column = position(g.data[:m.from])
		key, _ := d.Token()
		m.key = key.(string)
		var raw json.RawMessage
		_ = d.Decode(&raw)
		_ = json.Unmarshal(raw, &m.value)
		m.end = int(d.InputOffset())
		m.start = m.end - len(raw)
		g.members = append(g.members, m)
	}
	return nil
}

// position is the line and column behind text, 1-based, the column in characters.
func position(text []byte) (line, column int) {
	last := text[bytes.LastIndexByte(text, '\n')+1:]
	return 1 + bytes.Count(text, []byte("\n")), 1 + utf8.RuneCount(last)
}

func (g *golden) readYAML() *flaw {
	var doc yaml.Node
	if err := yaml.Unmarshal(g.data, &doc); err != nil {
		return yamlFlaw(err)
	}
	if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
		return noRecord
	}
	for pair := range slices.Chunk(doc.Content[0].Content, 2) {
		m := &member{key: pair[0].Value, line: pair[0].Line, column: pair[0].Column}
		var err error
		if m.value, err = plain(pair[1]); err != nil {
			return &flaw{pair[1].Line, pair[1].Column, noRecord.text}
		}
		g.members = append(g.members, m)
	}
	return nil
}

// yamlFlaw takes the line out of the error's text.
func yamlFlaw(err error) *flaw {
	f := &flaw{1, 1, strings.TrimPrefix(err.Error(), "yaml: ")}
	if n, _ := fmt.Sscanf(f.text, "line %d:", &f.line); n == 1 {
		_, f.text, _ = strings.Cut(f.text, ": ")
		if strings.HasPrefix(f.text, "did not find expected ") {
			f.line++ // the library's parser counts from 0, its scanner from 1
		}
	}
	f.text = "it is no YAML: " + f.text
	return f
}

// plain is what JSON would give: a date without quotes stays the text that it is.
func plain(n *yaml.Node) (value any, err error) {
	var loose any
	quoteDates(n)
	if err = n.Decode(&loose); err != nil {
		return nil, err
	}
	data, err := json.Marshal(loose)
	if err == nil {
		err = json.Unmarshal(data, &value)
	}
	return value, err
}

func quoteDates(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode && n.ShortTag() == "!!timestamp" {
		n.Tag = "!!str"
	}
	for _, child := range n.Content {
		quoteDates(child)
	}
}
