package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"gopkg.in/yaml.v3"
)

const (
	// maxYAML and maxNodes are how many bytes and values a YAML golden may have, unless it stands as newsdek writes it:
	// the library takes 5 bytes for each byte and 200 for each value.
	maxYAML  = 2 * defaultMaxBytes
	maxNodes = 512 << 10
	maxDepth = 100
)

func (g *golden) readYAML() *flaw {
	if n := mostNodes(g.data); n > maxNodes || len(g.data) > maxYAML {
		return &flaw{1, 1, fmt.Sprintf("%d bytes of YAML with up to %d values are more than can be compared (%d, %d); write it as JSON", len(g.data), n, maxYAML, maxNodes)}
	}
	var doc, more yaml.Node
	d := yaml.NewDecoder(bytes.NewReader(g.data))
	if err := d.Decode(&doc); err != nil && err != io.EOF {
		return yamlFlaw(err)
	}
	switch err := d.Decode(&more); {
	case err == nil:
		return &flaw{more.Line, more.Column, "a second document begins"}
	case err != io.EOF:
		return yamlFlaw(err)
	case len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode:
		return &flaw{1, 1, noRecord}
	}
	for pair := range slices.Chunk(doc.Content[0].Content, 2) {
		c := yamlConverter{most: goldenTimes*len(g.data) + keepBytes}
		m := &member{key: pair[0].Value, line: pair[0].Line, column: pair[0].Column}
		if pair[0].Kind != yaml.ScalarNode {
			return &flaw{m.line, m.column, noRecord + ": a key is no text"}
		}
		if m.key != "file" { // which is never compared, and may be bytes
			c.value(pair[1], 0)
		}
		if c.flaw != nil {
			return c.flaw
		}
		m.value = c.out
		if f := g.add(m); f != nil {
			return f
		}
	}
	return nil
}

// mostNodes is how many values YAML may hold at most: before each stands one of these.
func mostNodes(data []byte) (n int) {
	for _, mark := range []string{": ", ":\n", ",", "- ", "-\n", "[", "{", "\n"} {
		n += bytes.Count(data, []byte(mark))
	}
	return n
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

// A yamlConverter writes YAML values as JSON without white space. An alias stands for all that it names, so the whole
// has a limit.
type yamlConverter struct {
	out  jsontext.Value
	most int
	flaw *flaw // the first
}

func (c *yamlConverter) fail(n *yaml.Node, format string, args ...any) {
	if c.flaw == nil {
		c.flaw = &flaw{n.Line, n.Column, noRecord + ": " + fmt.Sprintf(format, args...)}
	}
}

func (c *yamlConverter) value(n *yaml.Node, depth int) {
	if depth > maxDepth || len(c.out) > c.most {
		c.fail(n, "aliases make it too large")
	}
	if c.flaw != nil {
		return
	}
	switch n.Kind {
	case yaml.AliasNode:
		c.value(n.Alias, depth+1)
	case yaml.SequenceNode:
		c.list(n, depth)
	case yaml.MappingNode:
		c.mapping(n, depth)
	default:
		c.scalar(n)
	}
}

func (c *yamlConverter) list(n *yaml.Node, depth int) {
	c.out = append(c.out, '[')
	for i, child := range n.Content {
		if i > 0 {
			c.out = append(c.out, ',')
		}
		c.value(child, depth+1)
	}
	c.out = append(c.out, ']')
}

func (c *yamlConverter) mapping(n *yaml.Node, depth int) {
	c.out = append(c.out, '{')
	for i, child := range n.Content {
		switch {
		case i%2 == 1:
			c.out = append(c.out, ':')
		case child.Kind != yaml.ScalarNode || child.ShortTag() != "!!str":
			c.fail(child, "a key is no text")
		case i > 0:
			c.out = append(c.out, ',')
		}
		c.value(child, depth+1)
	}
	c.out = append(c.out, '}')
}

// scalar writes what JSON would have: a date without quotes stays the text that it is.
func (c *yamlConverter) scalar(n *yaml.Node) {
	var value any = n.Value
	var err error
	switch tag := n.ShortTag(); tag {
	case "!!str", "!!timestamp":
	case "!!null":
		value = nil
	case "!!bool", "!!int", "!!float":
		err = n.Decode(&value)
	default:
		err = errors.New(tag)
	}
	data, bad := json.Marshal(value)
	if errors.Join(err, bad) != nil {
		c.fail(n, "%s is no value of a record", brief(quoted(n.Value), 0))
	}
	c.out = append(c.out, data...)
}
