package parse

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// A change is what may happen to a page without changing what it says.
type change struct {
	name string
	make func(string) string
}

// shapes change how a page is written down.
var shapes = []change{
	{"blank lines at the end", func(s string) string { return s + "\n\n\n" }},
	{"a lone NBSP at the end", func(s string) string { return s + "\n\u00a0\n" }},
	{"blank lines at the start", func(s string) string { return "\n \n" + s }},
	{"no newline at the end", func(s string) string { return strings.TrimRight(s, "\r\n") }},
	{"trailing spaces", func(s string) string { return lineEnd.ReplaceAllString(s, "  $0") }},
	{"a trailing NBSP", func(s string) string { return lineEnd.ReplaceAllString(s, "\u00a0$0") }},
	{"CRLF", func(s string) string { return lineEnd.ReplaceAllString(s, "\r\n") }},
	{"CR", func(s string) string { return lineEnd.ReplaceAllString(s, "\r") }},
	{"LF", func(s string) string { return lineEnd.ReplaceAllString(s, "\n") }},
	{"a BOM", func(s string) string { return "\ufeff" + s }},
	{"more blank lines", func(s string) string { return regexp.MustCompile(`\n\n`).ReplaceAllString(s, "\n\n\n\n") }},
}

// furnishings put page furniture around the story.
var furnishings = []change{
	{"furniture on top", func(s string) string { return "Ana Sayfa\n\n" + s }},
	{"a share bar on top", func(s string) string { return "Paylaş\nTweetle\nYazdır\n\n" + s }},
	{"the outlet's name on top", func(s string) string { return "Worldbulletin News\n\n" + s }},
	{"furniture at the end", func(s string) string { return strings.TrimRight(s, "\r\n") + "\n\nYorum Yaz\n" }},
	{"a comment form at the end", func(s string) string {
		return strings.TrimRight(s, "\r\n") + "\n\nYorumlar\n\nHenüz yorum yapılmamış.\n\nYorum gönder\n"
	}},
	{"related stories at the end", func(s string) string {
		return strings.TrimRight(s, "\r\n") + "\n\nİlgili Haberler\n\nBalıkçılar ağlarını onarıyor\n\nBalıkçılar ağlarını onarıyor\n"
	}},
}

var lineEnd = regexp.MustCompile(`\r\n|\r|\n`)

// Text that is not from this family is body whole, so a line added to it is body, too.
var allBodyArticles = []string{"chat-log", "e-mail", "licence-text", "markdown-page", "poem", "source-code"}

// An exempt article is changed by some changes, for the reason given.
var exempt = map[string]struct{ changes, why string }{
	"bulleted-details":        {"a share bar on top", besideShareBar},
	"stamps-glued":            {"a share bar on top", besideShareBar},
	"stamps-piped":            {"a share bar on top", besideShareBar},
	"byline-without-headline": {"the outlet's name on top", "a page that starts with its byline takes the name for one"},
	"mojibake-1254-as-1252":   {"a share bar on top, a comment form at the end, related stories at the end", soundLetters},
	"mojibake-1254-few-lines": {"related stories at the end", soundLetters},
}

const (
	besideShareBar = "on pages with a share bar the paragraph below the dates is the dek"
	soundLetters   = "undamaged Turkish letters speak against a text that lost them"
)

// said is what a page says in its fields.
func (a *Article) said() []string {
	return append([]string{
		"headline " + a.Headline, "dek " + a.Dek, "byline " + a.Byline, "source " + a.Source, "desk " + a.Desk, "section " + a.Section,
		"dateline " + a.Dateline, "published " + a.Published, "updated " + a.Updated,
	}, a.Body...)
}

func TestHarmlessChanges(t *testing.T) {
	for name, data := range articles(t) {
		if !utf8.Valid(data) || strings.Contains(string(data), "\x00") {
			continue // the changes are made in UTF-8
		}
		text := strings.TrimPrefix(string(data), "\ufeff")
		a, err := Parse([]byte(text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		changes := shapes
		if !slices.Contains(allBodyArticles, name) {
			changes = slices.Concat(shapes, furnishings)
		}
		for _, c := range changes {
			t.Run(name+"/"+c.name, func(t *testing.T) {
				if e := exempt[name]; strings.Contains(e.changes, c.name) {
					t.Skip(e.why)
				}
				changed, err := Parse([]byte(c.make(text)), Options{})
				if err != nil {
					t.Fatal(err)
				}
				got, want := changed.said(), a.said()
				for i := range max(len(got), len(want)) {
					if i >= len(got) || i >= len(want) || got[i] != want[i] {
						t.Fatalf("the page says %q, want %q", got[min(i, len(got)):], want[min(i, len(want)):])
					}
				}
			})
		}
	}
}
