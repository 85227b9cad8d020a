package format

import (
	"bytes"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"newsdek/parse"
)

// split takes a document apart into front matter and Markdown.
func split(t testing.TB, doc []byte) (front, body []byte) {
	t.Helper()
	rest, found := bytes.CutPrefix(doc, []byte("---\n"))
	if bytes.HasPrefix(rest, []byte("---\n")) {
		return nil, rest[4:]
	}
	front, body, closed := bytes.Cut(rest, []byte("\n---\n"))
	if !found || !closed {
		t.Fatalf("no front matter in\n%s", doc)
	}
	return append(bytes.Clone(front), '\n'), body
}

var link = regexp.MustCompile(`</?a[^>]*>`)

// rendered are the paragraphs that a CommonMark reader makes of body. Anything but a paragraph stays as HTML.
func rendered(t testing.TB, m goldmark.Markdown, body []byte) []string {
	t.Helper()
	var b strings.Builder
	if err := m.Convert(body, &b); err != nil {
		t.Fatal(err)
	}
	paragraphs := []string{}
	for p := range strings.SplitSeq(strings.TrimSuffix(b.String(), "\n"), "</p>\n") {
		p = strings.TrimSuffix(strings.TrimPrefix(p, "<p>"), "</p>")
		if p = link.ReplaceAllString(p, ""); !strings.ContainsAny(p, "<>") {
			p = html.UnescapeString(p)
		}
		if p != "" {
			paragraphs = append(paragraphs, p)
		}
	}
	return paragraphs
}

var readers = map[string]goldmark.Markdown{
	"CommonMark": goldmark.New(),
	"GitHub's":   goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList)),
}

func TestMarkdown(t *testing.T) {
	keys := map[string]string{"title": "headline", "description": "dek", "date": "published", "lastmod": "updated", "author": "byline", "lang": "language"}
	for name, r := range goldens(t) {
		front, body := split(t, encode(t, "md", r))
		got, want := decodeYAML(t, front), content(t, r)
		for key, field := range keys {
			if got[key] != want[field] {
				t.Errorf("%s: %s is %v, want the %s %v", name, key, got[key], field, want[field])
			}
			delete(got, key)
		}
		if authors, _ := want["authors"].([]any); len(authors) > 0 && !cmp.Equal(got["authors"], want["authors"]) || len(authors) == 0 && got["authors"] != nil {
			t.Errorf("%s: authors are %v, want %v", name, got["authors"], authors)
		}
		delete(got, "authors")
		if r.Section != nil && !cmp.Equal(got["categories"], []any{*r.Section}) || r.Section == nil && got["categories"] != nil {
			t.Errorf("%s: categories are %v, want the section %v", name, got["categories"], want["section"])
		}
		if delete(got, "categories"); len(got) > 0 {
			t.Errorf("%s: keys that no site generator reads: %v", name, got)
		}
		for reader, m := range readers {
			if diff := cmp.Diff(r.Body, rendered(t, m, body)); diff != "" {
				t.Errorf("%s: %s reader renders other words:\n%s", name, reader, diff)
			}
		}
	}
}

var hostile = []string{
	"- item", "+ item", "* item", "-", "+", "*", "# title", "###### title", "#", "1. first", "1) first", "123456789. first", "1.", "> quoted", ">quoted",
	"---", "***", "___", "===", "=", "- - -", "-----", "--- title", "*a* _b_ **c** __d__ snake_case", "`code` ``more``", "```", "~~~", "~~gone~~ ~gone~",
	"<b>bold</b>", "<script>alert(1)</script>", "<!-- comment -->", "<?php", "<https://example.com>", "<a@example.com>", "a < b > c",
	"[link](https://example.com)", "[ref]: https://example.com", "[ref]", "![image](x.png)", "[^1]: note", "note[^1]", "[ ] task", "!", "a\\*b", "\\", "end\\",
	"&amp; &lt; &#42; &#x2a; &copy; AT&T R&D; &", "| a | b |", "|---|---|", "a | b", "--- | ---", ": definition", "term", "{{ site.title }}", "{% raw %}", "{{< shortcode >}}", "{: .class}", "{#id}",
	"https://example.com/a_b_c www.example.com a@example.com", "\"quoted\"", "'quoted'", "$5 and $$x$$", "%", "@someone", "^up^", "1", "1.5 million", "27. gün", "a  - b",
	"^", "^ ^", "$$", "costs $5 and $6", `\(x\) and \[y\]`, `\\(x\\)`, `\$x\$`, "[editor's note] he said",
}

func TestMarkdownHostile(t *testing.T) {
	for reader, m := range readers {
		for _, p := range hostile {
			_, body := split(t, encode(t, "md", &Record{Body: []string{p}}))
			if want := []string{strings.Join(strings.Fields(p), " ")}; !slices.Equal(rendered(t, m, body), want) {
				t.Errorf("%s reader renders %q as %q (written %q)", reader, p, rendered(t, m, body), body)
			}
		}
		_, body := split(t, encode(t, "md", &Record{Body: hostile}))
		if got := rendered(t, m, body); len(got) != len(hostile) {
			t.Errorf("%s reader renders %d paragraphs of %d: %q", reader, len(got), len(hostile), got)
		}
	}
}

// Site generators run their template language over the text before they read the Markdown.
func TestMarkdownHoldsNoTemplate(t *testing.T) {
	for _, p := range hostile {
		doc := encode(t, "md", &Record{Body: []string{p}})
		if bytes.Contains(doc, []byte("{{")) || bytes.Contains(doc, []byte("{%")) {
			t.Errorf("%q is written as %q, which opens a template", p, doc)
		}
	}
}

// Hugo passes on as a formula what stands between two dollars or behind \( and \[, and Jekyll's Markdown takes a line ^ for
// the end of a block.
func TestMarkdownHoldsNoFormula(t *testing.T) {
	for _, p := range hostile {
		_, body := split(t, encode(t, "md", &Record{Body: []string{p}}))
		bare := strings.ReplaceAll(string(body), `\\`, "")
		if strings.Contains(bare, `\(`) || strings.Contains(bare, `\[`) || strings.Contains(strings.ReplaceAll(bare, `\$`, ""), "$") || strings.HasPrefix(strings.TrimSpace(bare), "^") {
			t.Errorf("%q is written as %q", p, body)
		}
	}
}

// Text left raw has its line ends and tabs still.
func TestMarkdownRaw(t *testing.T) {
	_, body := split(t, encode(t, "md", &Record{Body: []string{"\tone\n\n    two\n- three"}}))
	if got := rendered(t, goldmark.New(), body); !slices.Equal(got, []string{"one two - three"}) {
		t.Errorf("rendered %q", got)
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, p := range hostile {
		f.Add(p, p)
	}
	f.Fuzz(func(t *testing.T, title, p string) {
		a, err := parse.Parse([]byte(p), parse.Options{Encoding: "utf-8"})
		if err != nil || !utf8.ValidString(title) || strings.TrimSpace(title) != title || strings.ContainsFunc(title+p, func(r rune) bool { return unicode.IsControl(r) && r != '\n' }) {
			return
		}
		r := NewRecord(a, "", Options{})
		if r.Headline == nil {
			r.Headline = &title
		}
		front, body := split(t, encode(t, "md", r))
		if got := decodeYAML(t, front)["title"]; got != *r.Headline {
			t.Fatalf("invariant: front matter holds the headline; got %q for %q in %q", got, *r.Headline, front)
		}
		for reader, m := range readers {
			if diff := cmp.Diff(r.Body, rendered(t, m, body)); diff != "" {
				t.Fatalf("invariant: %s reader renders each paragraph word for word:\n%s\n%q", reader, diff, body)
			}
		}
	})
}
