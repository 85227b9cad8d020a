package format

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"newsdek/parse"
)

// goldens are the records of testdata, with spans, by name.
func goldens(t testing.TB) map[string]*Record {
	t.Helper()
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	records := make(map[string]*Record, len(files))
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		records[strings.TrimSuffix(filepath.Base(file), ".txt")] = read(t, data, filepath.Base(file))
	}
	return records
}

func read(t testing.TB, data []byte, file string) *Record {
	t.Helper()
	a, err := parse.Parse(data, parse.Options{})
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return NewRecord(a, file, Options{Spans: true})
}

func encode(t testing.TB, format string, records ...*Record) []byte {
	t.Helper()
	f, err := Named(format)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	e := f.NewEncoder(&b)
	for _, r := range records {
		if err := e.Encode(r); err != nil {
			t.Fatalf("%s: %v", format, err)
		}
	}
	return b.Bytes()
}

// decode reads JSON, as values to compare.
func decode(t testing.TB, data []byte) (value map[string]any) {
	t.Helper()
	if err := json.Unmarshal(data, &value); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return value
}

// decodeYAML reads YAML with another library than the one that wrote it.
func decodeYAML(t testing.TB, data []byte) map[string]any {
	t.Helper()
	var value map[string]any
	if err := yaml.Unmarshal(data, &value); err != nil {
		t.Fatalf("%v in\n%s", err, data)
	}
	asJSON, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return decode(t, asJSON)
}

func TestJSONAndYAMLHoldTheSame(t *testing.T) {
	for name, r := range goldens(t) {
		want := decode(t, encode(t, "json", r))
		if diff := cmp.Diff(want, decode(t, encode(t, "jsonl", r))); diff != "" {
			t.Errorf("%s: json and jsonl differ:\n%s", name, diff)
		}
		if diff := cmp.Diff(want, decodeYAML(t, encode(t, "yaml", r))); diff != "" {
			t.Errorf("%s: json and yaml differ:\n%s", name, diff)
		}
	}
}

// A format that says that its records are one line each must keep to it, whatever the article holds.
func TestOneLine(t *testing.T) {
	hostile := read(t, []byte("Storm\u2028warning\n\nStorm\u2028warning\n\nAA\n\nIt rained \u0085 all day, the office said, and it will rain for longer than that.\n\nSo it did, on the next day too.\n"), "")
	for _, f := range All() {
		if got := bytes.Count(encode(t, f.Name, hostile), []byte{'\n'}); f.OneLine != (got == 1) {
			t.Errorf("%s: OneLine is %v, and a record has %d lines", f.Name, f.OneLine, got)
		}
	}
}

// Whoever writes the records of one encoder and then those of another writes the separator between them.
func TestSeparator(t *testing.T) {
	r := read(t, []byte("Storm warning\n\nStorm warning\n\nAA\n\nIt rained all day, the office said.\n"), "")
	for _, f := range All() {
		one := string(encode(t, f.Name, r))
		if got, want := string(encode(t, f.Name, r, r)), one+f.Separator+one; got != want {
			t.Errorf("%s: two records are\n%s\nwant\n%s", f.Name, got, want)
		}
	}
}

func TestNamed(t *testing.T) {
	for _, name := range Names() {
		if f, err := Named(name); err != nil || f.Name != name || !strings.HasPrefix(f.Ext, ".") || f.Summary == "" {
			t.Errorf("Named(%q) = %+v, %v", name, f, err)
		}
	}
	if f, err := Named("xml"); err == nil || f.Name != "" || !strings.Contains(err.Error(), "jsonld") {
		t.Errorf("Named(xml) = %+v, %v; want an error that lists the formats", f, err)
	}
}

func BenchmarkEncode(b *testing.B) {
	article, err := os.ReadFile("../testdata/articles/clock-section-published.txt")
	if err != nil {
		b.Fatal(err)
	}
	hostile := "Marks\n\nMarks\n\nAA\n\n" + strings.Repeat(strings.Repeat("*_[<`&amp;|~ ", 100)+"\n\n", 50)
	for _, f := range All() {
		for _, input := range []struct{ name, text string }{{"article", string(article)}, {"marks", hostile}} {
			r := read(b, []byte(input.text), "")
			b.Run(f.Name+"/"+input.name, func(b *testing.B) {
				var out bytes.Buffer
				b.SetBytes(int64(len(input.text)))
				b.ReportAllocs()
				for b.Loop() {
					out.Reset()
					if err := f.NewEncoder(&out).Encode(r); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
