package main

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"newsdek/format"
	"newsdek/parse"
)

// isWritten reports that the golden is, byte for byte, what newsdek writes, or lacks its last keys only. Most are, and
// to decode them all would take three times as long.
func (w *inspector) isWritten(g *golden, a *parse.Article) bool {
	if !g.isJSON() {
		return g.isWrittenYAML(a)
	}
	members, whole := bytes.CutSuffix(g.data, []byte("\n}\n"))
	if !whole {
		return false
	}
	m := &matcher{want: members}
	encode(m, format.NewRecord(a, g.file(), format.Options{Spans: bytes.Contains(members, []byte("\n  \"spans\": {"))}), "json")
	if whole = len(m.want) == 0 && string(m.rest) == "\n}\n"; whole {
		g.expected = a.Warnings
	}
	return whole || len(m.want) == 0 && strings.HasPrefix(string(m.rest), ",\n  \"") // the warnings come last
}

// isWrittenYAML is for large goldens only, which would take too much memory.
func (g *golden) isWrittenYAML(a *parse.Article) bool {
	if len(g.data) <= keepBytes {
		return false
	}
	m := &matcher{want: g.data}
	encode(m, format.NewRecord(a, g.file(), format.Options{Spans: bytes.Contains(g.data, []byte("\nspans:\n"))}), "yaml")
	g.expected = a.Warnings
	return len(m.want) == 0 && len(m.rest) == 0
}

// file is what a golden names as its input, if that stands first: converting writes it, and it is never compared.
func (g *golden) file() (name string) {
	first := g.data
	if g.isJSON() {
		first = bytes.TrimPrefix(first, []byte("{\n"))
	}
	first, _, _ = bytes.Cut(first, []byte("\n"))
	if value, ok := bytes.CutPrefix(first, []byte("  \"file\": ")); ok {
		_ = json.Unmarshal(bytes.TrimSuffix(value, []byte(",")), &name)
	} else if value, ok := bytes.CutPrefix(first, []byte("file: ")); ok {
		_ = yaml.Unmarshal(value, &name)
	}
	return name
}

// A matcher takes what it wants to be written, and keeps the first bytes behind.
type matcher struct{ want, rest []byte }

func (m *matcher) Write(p []byte) (int, error) {
	n := min(len(p), len(m.want))
	if !bytes.Equal(p[:n], m.want[:n]) {
		return 0, io.ErrShortWrite
	}
	m.want = m.want[n:]
	m.rest = append(m.rest, p[n:min(len(p), n+max(0, 5-len(m.rest)))]...)
	return len(p), nil
}

// encode writes a record as newsdek itself would; only w can fail.
func encode(w io.Writer, r *format.Record, name string) {
	f, err := format.Named(name)
	if err != nil {
		panic(err) // the formats of goldens are known
	}
	_ = f.NewEncoder(w).Encode(r)
}

// encoded is a record as newsdek itself would write it.
func encoded(r *format.Record, name string) []byte {
	var b bytes.Buffer
	encode(&b, r, name)
	return b.Bytes()
}

// wholeRecord has all keys that a golden may have.
func wholeRecord(a *parse.Article) *format.Record {
	return format.NewRecord(a, "never compared", format.Options{Spans: true})
}

// newGolden is the record that a golden holds, if nobody chose its keys.
func newGolden(a *parse.Article) *format.Record { return format.NewRecord(a, "", format.Options{}) }

// recordKeys are all keys that a golden may have, sorted.
var recordKeys = sync.OnceValue(func() (keys []string) {
	for key := range keysOf(encoded(wholeRecord(&parse.Article{}), "jsonl")) {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
})
