package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"newsdek/format"
)

func sortedKeys(m map[string]any) []string { return slices.Sorted(maps.Keys(m)) }

func decodeJSON(data []byte) (values map[string]any, err error) {
	err = json.Unmarshal(withoutMark(data), &values)
	return values, err
}

// decodeYAML gives what JSON would: a date without quotes stays the text that it is.
func decodeYAML(data []byte) (values map[string]any, err error) {
	var doc yaml.Node
	if err = yaml.Unmarshal(data, &doc); err != nil {
		return nil, err
	}
	quoteDates(&doc)
	var loose map[string]any
	if err = doc.Decode(&loose); err != nil {
		return nil, err
	}
	plain, err := json.Marshal(loose)
	if err == nil {
		err = json.Unmarshal(plain, &values)
	}
	return values, err
}

func quoteDates(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode && n.ShortTag() == "!!timestamp" {
		n.Tag = "!!str"
	}
	for _, child := range n.Content {
		quoteDates(child)
	}
}

// encoded is the record as newsdek itself would write it.
func encoded(record *format.Record, name string) ([]byte, error) {
	f, err := format.Named(name)
	if err != nil {
		return nil, err
	}
	whole := *record
	whole.Spans = nil
	var b bytes.Buffer
	err = f.NewEncoder(&b).Encode(&whole)
	return b.Bytes(), err
}

// refreshed is the golden with the record's values: the keys that it has, in its order and its format.
func (g golden) refreshed(record *format.Record) ([]byte, error) {
	fresh := make(map[string]field)
	for _, f := range fields(record, record.Spans) {
		fresh[f.name] = f
	}
	switch {
	case g.isJSON() && g.values == nil:
		return encoded(record, "json")
	case g.isJSON():
		return refreshJSON(g.data, fresh)
	case g.values == nil:
		return encoded(record, "yaml")
	}
	return refreshYAML(g, fresh)
}

// stale reports that the field, as a golden has it, must be written again.
func (f field) stale(old any) bool { return f.name != "file" && !reflect.DeepEqual(old, f.value()) }

// fresh is the value to write, whose keys stand in the record's order.
func (f field) fresh() any {
	if f.other != nil {
		return f.other
	}
	return f.value()
}

// refreshJSON leaves the members that are right as they stand.
func refreshJSON(data []byte, fresh map[string]field) ([]byte, error) {
	dec := json.NewDecoder(bytes.NewReader(withoutMark(data)))
	if _, err := dec.Token(); err != nil {
		return nil, err
	}
	indent := indentOf(data)
	open, between, last := "{\n", ",\n", "\n}"
	if indent == "" {
		open, between, last = "{", ",", "}"
	}
	var members []string
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, err
		}
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			return nil, err
		}
		f, known := fresh[key.(string)]
		if !known {
			continue
		}
		value, err := f.memberJSON(raw, indent)
		if err != nil {
			return nil, err
		}
		members = append(members, indent+value)
	}
	text := open + strings.Join(members, between) + last + string(data[len(bytes.TrimRight(data, " \t\r\n")):])
	if bytes.Contains(data, []byte("\r\n")) {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n", "\r\n")
	}
	return []byte(text), nil
}

// memberJSON is the key with its value: as it stood, if that was right.
func (f field) memberJSON(raw json.RawMessage, indent string) (string, error) {
	var old any
	if err := json.Unmarshal(raw, &old); err != nil {
		return "", err
	}
	key := `"` + f.name + `":`
	if indent != "" {
		key += " "
	}
	if !f.stale(old) {
		return key + string(raw), nil
	}
	value, err := marshal(f.fresh(), indent)
	return key + value, err
}

// indentOf is the white space before the first member, "" where all stands on one line.
func indentOf(data []byte) string {
	_, rest, ok := bytes.Cut(data, []byte("\n"))
	if !ok {
		return ""
	}
	return string(rest[:len(rest)-len(bytes.TrimLeft(rest, " \t"))])
}

// marshal writes the value of a member as newsdek does: letters such as & stay what they are.
func marshal(v any, indent string) (string, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent(indent, indent)
	err := enc.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}

// refreshYAML leaves comments, and the keys that are right, as they stand.
func refreshYAML(g golden, fresh map[string]field) ([]byte, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(g.data, &doc); err != nil {
		return nil, err
	}
	record := doc.Content[0]
	var kept []*yaml.Node
	for i := 0; i+1 < len(record.Content); i += 2 {
		key, value := record.Content[i], record.Content[i+1]
		f, known := fresh[key.Value]
		if !known {
			continue
		}
		if f.stale(g.values[f.name]) {
			comment := value.LineComment
			if err := value.Encode(f.fresh()); err != nil {
				return nil, err
			}
			value.LineComment = comment
		}
		kept = append(kept, key, value)
	}
	record.Content = kept
	var b bytes.Buffer
	enc := yaml.NewEncoder(&b)
	enc.SetIndent(2)
	err := enc.Encode(&doc)
	return b.Bytes(), err
}

// withoutMark drops a byte order mark.
func withoutMark(raw []byte) []byte { return bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf")) }
