package main

import (
	"bytes"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"newsdek/format"
	"newsdek/parse"
)

// refreshedYAML leaves the lines of keys that are right as they stand, and the comments between the keys.
func (g *golden) refreshedYAML(a *parse.Article) []byte {
	var doc yaml.Node
	_ = yaml.Unmarshal(g.data, &doc) // read before
	pairs := slices.Collect(slices.Chunk(doc.Content[0].Content, 2))
	fresh := valuesOf(wholeRecord(a))
	for i, pair := range pairs {
		if value := fresh[pair[0].Value]; value != nil && g.members[i].stale {
			takeComments(value, pair[1])
			pair[1] = value
		}
	}
	if lines, ok := g.spliced(pairs, fresh); ok {
		return lines
	}
	pairs = slices.DeleteFunc(pairs, func(pair []*yaml.Node) bool { return fresh[pair[0].Value] == nil })
	doc.Content[0].Content = slices.Concat(pairs...)
	if data := g.withItsEnds(yamlOf(&doc)); g.holdsAs(data, fresh) {
		return data
	}
	for i, pair := range pairs { // a value stood for others, too
		doc.Content[0].Content[2*i+1] = fresh[pair[0].Value]
	}
	return g.withItsEnds(yamlOf(&doc))
}

// spliced replaces the lines of the keys that are stale. It fails where keys do not begin lines.
func (g *golden) spliced(pairs [][]*yaml.Node, fresh map[string]*yaml.Node) (data []byte, ok bool) {
	lines := slices.Collect(bytes.Lines(g.data))
	for i := len(pairs) - 1; i >= 0; i-- {
		key, value := pairs[i][0], pairs[i][1]
		from, to := key.Line-1, len(lines)
		if i+1 < len(pairs) {
			to = pairs[i+1][0].Line - 1
		}
		if key.Column != 1 || key.Style&yaml.TaggedStyle != 0 || from >= to {
			return nil, false
		}
		for to > from+1 && isBetween(lines[to-1]) {
			to--
		}
		var anew [][]byte
		switch {
		case fresh[key.Value] == nil:
		case g.members[i].stale:
			pair := &yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Value: key.Value, LineComment: key.LineComment}, value}}
			anew = [][]byte{g.withItsEnds(yamlOf(pair))}
		default:
			continue
		}
		lines = slices.Replace(lines, from, to, anew...)
	}
	data = bytes.Join(lines, nil)
	return data, g.holdsAs(data, fresh)
}

// isBetween reports that a line may belong to what follows: it is blank, a comment or the end of the document.
func isBetween(line []byte) bool {
	line = bytes.TrimRight(line, "\r\n")
	return len(bytes.TrimSpace(line)) == 0 || line[0] == '#' || string(line) == "..."
}

// holdsAs reports that the golden, written as data, says what a record says.
func (g *golden) holdsAs(data []byte, record map[string]*yaml.Node) bool {
	again := &golden{path: g.path, data: data}
	if again.read() != nil {
		return false
	}
	for _, m := range again.members {
		c := yamlConverter{most: 1 << 30}
		if value := record[m.key]; value != nil {
			c.value(value, 0)
		}
		if m.key != "file" && !equal(c.out, m.value) {
			return false
		}
	}
	return true
}

// valuesOf are the values of a record by their keys, quoted as newsdek itself quotes them.
func valuesOf(r *format.Record) map[string]*yaml.Node {
	var doc yaml.Node
	_ = yaml.Unmarshal(encoded(r, "yaml"), &doc) // written by us
	values := make(map[string]*yaml.Node)
	for pair := range slices.Chunk(doc.Content[0].Content, 2) {
		values[pair[0].Value] = pair[1]
	}
	return values
}

func yamlOf(n *yaml.Node) []byte {
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	_ = e.Encode(n)
	return b.Bytes()
}

// withItsEnds gives lines the ends that the golden has.
func (g *golden) withItsEnds(data []byte) []byte {
	if bytes.Contains(g.data, []byte("\r\n")) {
		return bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n"))
	}
	return data
}

// takeComments gives a value, and those inside it that are still there, the comments of the one that it replaces.
func takeComments(value, old *yaml.Node) {
	value.LineComment = old.LineComment
	if old.Kind != yaml.SequenceNode || value.Kind != yaml.SequenceNode || len(old.Content) == 0 {
		return
	}
	value.Style = old.Style
	for i := range min(len(value.Content), len(old.Content)) {
		value.Content[i].HeadComment = strings.TrimSpace(old.Content[i].HeadComment)
		takeComments(value.Content[i], old.Content[i])
	}
}
