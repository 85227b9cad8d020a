package format

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"newsdek/parse"
)

// long are records that are written piece by piece: of long paragraphs, of many, and of many findings and places.
func long() map[string]*Record {
	records := make(map[string]*Record)
	short := slices.DeleteFunc(slices.Clone(odd), func(s string) bool { return len(s) > 100 })
	for i, s := range short {
		if s = strings.ToValidUTF8(s, "?"); strings.TrimSpace(s) == "" {
			continue
		}
		title := "Storm"
		r := &Record{Headline: &title, Dek: &s, Authors: []string{}, Body: []string{strings.Repeat(s+" ", 3*pieceBytes/len(s)), s}, Warnings: []parse.Warning{}}
		records[fmt.Sprintf("paragraph of %.20q", s)] = r
		many := *r
		many.Body = nil
		for k := range yamlPiece + i {
			many.Body = append(many.Body, short[k%len(short)], s)
			many.Warnings = append(many.Warnings, parse.Warning{Code: "mojibake", Line: k, Message: s})
		}
		spans := make([]parse.Span, i%4*yamlPiece/2)
		many.Spans = &parse.Spans{Headline: spans, Byline: spans[:min(len(spans), 1)], Body: spans, Updated: spans[:min(len(spans), 2)]}
		records[fmt.Sprintf("paragraphs of %.20q", s)] = &many
	}
	return records
}

// The library writes the whole where it is short, so it does not matter where a piece ends.
func TestYAMLInPieces(t *testing.T) {
	for name, r := range long() {
		var want bytes.Buffer
		if err := writeYAML(&want, r); err != nil {
			t.Fatal(err)
		}
		if got := encode(t, "yaml", r); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%s: the pieces do not make the whole: %s", name, firstLines(got, want.Bytes()))
		}
	}
}

func TestJSONInPieces(t *testing.T) {
	for name, r := range long() {
		for format, indent := range map[string]string{"json": "  ", "jsonl": ""} {
			var want bytes.Buffer
			e := json.NewEncoder(&want)
			e.SetEscapeHTML(false)
			e.SetIndent("", indent)
			if err := e.Encode(r); err != nil {
				t.Fatal(err)
			}
			if got := encode(t, format, r); !bytes.Equal(got, want.Bytes()) {
				t.Errorf("%s: the pieces do not make the whole %s: %s", name, format, firstLines(got, want.Bytes()))
			}
		}
	}
}

// What other formats hold of the body is one string.
func TestBodyInPieces(t *testing.T) {
	for name, r := range long() {
		body := strings.Join(r.Body, "\n\n")
		body = string([]rune(body)) // which replaces what is not UTF-8, byte by byte
		jsonld := encode(t, "jsonld", r)
		var article struct{ ArticleBody string }
		if err := json.Unmarshal(jsonld, &article); err != nil || article.ArticleBody != body {
			t.Errorf("%s: %v, or the body is another one", name, err)
		}
		if bytes.ContainsAny(jsonld, "<>&\u2028\u2029") {
			t.Errorf("%s: it cannot stand in a script element", name)
		}
		var item struct {
			Bodies []struct {
				CharCount, WordCount int
				Value                string
			}
		}
		err := json.Unmarshal(encode(t, "ninjs", r), &item)
		if err != nil || len(item.Bodies) != 1 || item.Bodies[0].Value != body || item.Bodies[0].CharCount != len([]rune(body)) {
			t.Errorf("%s: %v, or the body is another one", name, err)
		}
	}
}

// A paragraph of Markdown is the same wherever it is cut.
func TestMarkdownInPieces(t *testing.T) {
	word := "*a{b}&amp;|c* "
	s := "1. " + strings.Repeat(" "+word+"\t# ", 2*pieceBytes/len(word))
	want := `1\. ` + strings.TrimSpace(strings.Repeat(`\*a&#123;b}&amp;amp;\|c\* # `, 2*pieceBytes/len(word)))
	if got := encode(t, "md", &Record{Body: []string{s}}); string(got) != "---\n---\n\n"+want+"\n" {
		t.Errorf("%d bytes, want %d: %s", len(got), len(want), firstLines(bytes.ReplaceAll(got, []byte("#"), []byte("#\n")), bytes.ReplaceAll([]byte("---\n---\n\n"+want+"\n"), []byte("#"), []byte("#\n"))))
	}
}

// firstLines are the first two that differ.
func firstLines(got, want []byte) string {
	for want := range bytes.Lines(want) {
		line, rest, _ := bytes.Cut(got, []byte("\n"))
		if string(line) != strings.TrimSuffix(string(want), "\n") {
			return fmt.Sprintf("%.200q, want %.200q", line, want)
		}
		got = rest
	}
	return "it goes on"
}
