package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"newsdek/parse"
)

// refreshed is the golden with the article's values: the keys that it has, in its order and its form.
func (g *golden) refreshed(a *parse.Article) []byte {
	switch {
	case !g.useful && g.isJSON():
		return encoded(newGolden(a), "json")
	case !g.useful:
		return encoded(newGolden(a), "yaml")
	case g.isJSON():
		return g.refreshedJSON(a)
	}
	return g.refreshedYAML(a)
}

// refreshedJSON leaves the members that are right as they stand.
func (g *golden) refreshedJSON(a *parse.Article) []byte {
	var record map[string]json.RawMessage
	_ = json.Unmarshal(encoded(wholeRecord(a), "jsonl"), &record)
	head := g.data[:g.members[0].from]
	gap := string(head[bytes.IndexByte(head, '{')+1:])
	var members []string
	for _, m := range g.members {
		value := string(g.data[m.start:m.end])
		if m.stale {
			value = spread(record[m.key], gap)
		}
		if record[m.key] != nil {
			members = append(members, string(g.data[m.from:m.start])+value)
		}
	}
	tail := g.data[g.members[len(g.members)-1].end:]
	return []byte(string(head) + strings.Join(members, ","+gap) + string(tail))
}

// spread writes a value as far in as gap, which stands before every member: with its line ends, or without.
func spread(value []byte, gap string) string {
	var b bytes.Buffer
	_ = json.Indent(&b, value, "", strings.TrimLeft(gap, "\r\n"))
	return strings.ReplaceAll(b.String(), "\n", gap)
}

// refreshedYAML leaves comments, and the keys that are right, as they stand.
func (g *golden) refreshedYAML(a *parse.Article) []byte {
	var doc, record yaml.Node
	_ = yaml.Unmarshal(g.data, &doc) // read before
	_ = record.Encode(wholeRecord(a))
	fresh := make(map[string]*yaml.Node)
	for pair := range slices.Chunk(record.Content, 2) {
		fresh[pair[0].Value] = pair[1]
	}
	var kept []*yaml.Node
	for i, pair := range slices.Collect(slices.Chunk(doc.Content[0].Content, 2)) {
		value := fresh[pair[0].Value]
		if value == nil {
			continue
		}
		if g.members[i].stale {
			value.LineComment = pair[1].LineComment
			pair[1] = value
		}
		kept = append(kept, pair...)
	}
	doc.Content[0].Content = kept
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	_ = e.Encode(&doc)
	return b.Bytes()
}
