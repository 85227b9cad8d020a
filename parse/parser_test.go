package parse

import (
	"strings"
	"testing"
)

// A Parser keeps neither the memory of a large input, whatever became of it, nor the texts of any.
func TestParserForgets(t *testing.T) {
	lines := strings.Repeat("Ferry\n", 4*maxKept)
	for name, large := range map[string]string{"an article": lines, "not UTF-8": lines + "\xff", "nothing": strings.Repeat("\u200b\n", 4*maxKept)} {
		var p Parser
		_, _ = p.Parse([]byte(large), Options{Encoding: "utf-8"})
		if _, err := p.Parse([]byte(story("")), Options{}); err != nil {
			t.Fatal(err)
		}
		if kept := max(cap(p.source.Lines), cap(p.builder.Units), cap(p.article.Body)); kept > maxKept {
			t.Errorf("%s: %d lines are kept", name, kept)
		}
	}
	var p Parser
	for _, text := range []string{strings.Repeat("Ferry sails\n\n", maxKept/4), story("") + "\n\nIt sails again at nine on each day of the week but one.\n", "Hello\n"} {
		if _, err := p.Parse([]byte(text), Options{}); err != nil {
			t.Fatal(err)
		}
	}
	for i, l := range p.source.Lines[1:cap(p.source.Lines)] {
		if l.Text != "" {
			t.Fatalf("line %d still says %q", i+2, l.Text)
		}
	}
	for i, paragraph := range p.article.plain[len(p.article.plain):cap(p.article.plain)] {
		if paragraph != "" {
			t.Fatalf("paragraph %d behind those of the article is still %q", i+1, paragraph)
		}
	}
}

// Two lines that say the same may differ in what goes on below them.
func TestEqualLinesApart(t *testing.T) {
	const date = "Güncelleme Tarihi: 26.08.2017\n"
	for text, want := range map[string]string{
		date + date + "13:44\n\n":      "2017-08-26",
		date + "13:44\n" + date + "\n": "2017-08-26T13:44:00+03:00",
	} {
		if _, a := roleOf(t, text+"Ferry sails again\n\n"+storyBody); a.Updated != want {
			t.Errorf("%q: updated %q, want %q", text, a.Updated, want)
		}
	}
}
