package parse

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"newsdek/parse/internal/seed"
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

// misreadChanges are not yet read as a reader would. One that is read rightly leaves the list.
var misreadChanges = []string{
	"headline-of-one-word/the outlet's name on top",
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
	for name, data := range seed.Articles(t) {
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
				switch listed := slices.Contains(misreadChanges, name+"/"+c.name); {
				case listed && slices.Equal(got, want):
					t.Error("is read rightly: take it out of misreadChanges")
				case !listed && !slices.Equal(got, want):
					t.Errorf("the page says\n%q, want\n%q", got, want)
				}
			})
		}
	}
}

// unwrappable articles say something else when they are wrapped, for the reason given.
var unwrappable = map[string]string{
	"headline-dek-stamp": "a dek tight below the headline may as well be the rest of it",
	"twin-site-suffix":   "a wrap inside the suffix leaves neither",
}

// longParagraphs are enough for a reader, too, to see that they were wrapped.
const longParagraphs = `
The harbour master of Kuzuada rang his bell twice on Monday, and the crew of the old boat threw all its ropes down to a man of ninety who had waited on the pier since before the sun came up behind the lighthouse.

The piano was unloaded first, because it had been promised to the school for nine years; the captain said that it would be tuned before the summer, and that nobody was to play it until then, least of all the mayor.

Not one of the islanders went home before evening. They carried the piano up the hill by turns and set it down in the yard of the school, where 214 children had been waiting to hear what it would say.

`

// Paragraphs between blank lines may be broken at any width: the page says the same.
func TestWrappedAtAnyWidth(t *testing.T) {
	for name, data := range seed.Articles(t) {
		if _, exempt := unwrappable[name]; exempt || strings.HasPrefix(name, "hard-wrapped") {
			continue
		}
		lines := slices.Collect(parsed(t, string(data)).Lines())
		body := slices.IndexFunc(lines, func(l Line) bool { return l.Role == Body })
		if body < 1 || slices.Contains(allBodyArticles, name) {
			continue
		}
		whole := lineTexts(lines[:body]) + longParagraphs + lineTexts(lines[body:])
		a := parsed(t, whole)
		lines = slices.Collect(a.Lines())
		for width := 44; width <= 100; width++ {
			if got := parsed(t, wrapped(lines, width)).said(); !slices.Equal(got, a.said()) {
				t.Errorf("%s at %d says %q, want %q", name, width, got, a.said())
				break
			}
		}
	}
}

func lineTexts(lines []Line) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(l.Text + "\n")
	}
	return b.String()
}

// wrapped is the text of lines, its paragraphs broken where blank lines stand around them.
func wrapped(lines []Line, width int) string {
	var b strings.Builder
	blank := func(i int) bool { return i < 0 || i >= len(lines) || lines[i].Role == Blank }
	for i, l := range lines {
		room := width
		for n, word := range strings.Split(l.Text, " ") {
			switch room -= 1 + utf8.RuneCountInString(word); {
			case n == 0:
			case room < -1 && (l.Role == Body || l.Role == Dek || l.Role == Headline || l.Role == Repeat) && blank(i-1) && blank(i+1):
				b.WriteByte('\n')
				room = width - utf8.RuneCountInString(word) - 1
			default:
				b.WriteByte(' ')
			}
			b.WriteString(word)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func parsed(t *testing.T, text string) *Article {
	t.Helper()
	a, err := Parse([]byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}
