package format

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"newsdek/parse"
)

// ErrLayout says that the canonical layout cannot hold an article: read back, it would be another one.
var ErrLayout = errors.New("the text layout cannot hold this article")

// A blank line keeps articles apart.
const textSeparator = "\n"

func newText(w io.Writer, _ Format) Encoder { return &textEncoder{w: w} }

type textEncoder struct {
	w    io.Writer
	next bool
}

// Encode writes the first layout that reads back as r. When none does, nothing is written.
func (t *textEncoder) Encode(r *Record) error {
	tried := make(map[[sha256.Size]byte]bool) // not the texts themselves, which may be long
	var w lineWriter
	var lost string
	for i := range 4 * len(creditLabels) {
		layout{label: creditLabels[i%len(creditLabels)], dated: i/len(creditLabels)&1 != 0, listed: i/len(creditLabels)&2 != 0}.write(&w, r)
		text := w.Bytes()
		sum := sha256.Sum256(text)
		if tried[sum] {
			continue
		}
		tried[sum] = true
		key := departs(r, text)
		if key == "" {
			return t.put(text)
		}
		lost = cmp.Or(lost, key)
	}
	return fmt.Errorf("%w: its %s would not be read back", ErrLayout, lost)
}

func (t *textEncoder) put(text []byte) error {
	if t.next {
		if _, err := io.WriteString(t.w, textSeparator); err != nil {
			return err
		}
	}
	t.next = true
	_, err := t.w.Write(text)
	return err
}

var creditLabels = []string{"", parse.SourceLabel, parse.WriterLabel, parse.EditorLabel}

// A layout is a departure from the plain one, for articles that cannot do without.
type layout struct {
	label  string // the byline stands behind it, as no table knows the name, or knows it for somebody else; where there is none, the label parts the header from the body
	dated  bool   // the update stands above the body, whose first paragraph would be taken for a dek
	listed bool   // the section, the byline and the dates stand in a list, as no table knows the section
}

func (l layout) write(w *lineWriter, r *Record) {
	w.Reset()
	w.put(!l.listed, r.Section)
	w.put(true, r.Headline, r.Dek, r.Headline)
	l.writeCredits(w, r)
	if r.Published != nil {
		w.line(parse.Labelled(parse.Published, *r.Published))
	}
	updated := valueOf(r.Updated)
	if l.dated {
		w.line(parse.Labelled(parse.Updated, updated))
	}
	w.list = ""
	w.put(r.Dateline != nil && !opens(r.Body, *r.Dateline), r.Dateline)
	for _, paragraph := range r.Body {
		w.line(paragraph)
	}
	if updated != "" && !l.dated {
		w.line(parse.Labelled(parse.Updated, updated))
	}
	w.WriteByte('\n')
}

// writeCredits writes the byline, and opens the list where there is one.
func (l layout) writeCredits(w *lineWriter, r *Record) {
	inList := l.listed && l.label == "" && r.Section != nil && r.Byline != nil
	if l.label != "" {
		w.line(strings.TrimSpace(l.label + " " + valueOf(r.Byline)))
	} else {
		w.put(!inList, r.Byline)
	}
	for _, part := range []*string{r.Source, r.Desk} { // named by a second credit
		w.put(part != nil && (r.Byline == nil || !strings.Contains(*r.Byline, *part)), part)
	}
	for _, author := range r.Authors {
		if r.Byline == nil || !strings.Contains(*r.Byline, author) {
			w.line(parse.WriterLabel + " " + author)
		}
	}
	if l.listed && r.Section != nil {
		w.line("- " + *r.Section)
		w.list = "- "
		w.put(inList, r.Byline)
	}
}

// valueOf is what s says, "" where it says nothing.
func valueOf(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// A lineWriter puts a blank line between lines, but for those of a list.
type lineWriter struct {
	bytes.Buffer
	list string // the mark of a list that is open
}

func (w *lineWriter) put(wanted bool, lines ...*string) {
	for _, s := range lines {
		if wanted && s != nil {
			w.line(*s)
		}
	}
}

func (w *lineWriter) line(s string) {
	switch {
	case w.list != "":
		w.WriteString("\n")
	case w.Len() > 0:
		w.WriteString("\n\n")
	}
	w.WriteString(w.list)
	w.WriteString(s)
}

// opens reports that the place stands in the first paragraph, before a dash.
func opens(body []string, place string) bool {
	if len(body) == 0 {
		return false
	}
	rest, found := strings.CutPrefix(body[0], place)
	rest = strings.TrimLeft(rest, " ")
	return found && strings.IndexAny(rest, "-–—") == 0
}

// departs reads text and names the first key that it does not hold as r does, "" if it holds all. Text
// left raw reads back raw. Clocks are compared as they stand, for the zone is the reader's to choose.
func departs(r *Record, text []byte) (key string) {
	for _, raw := range []bool{false, true} {
		a, err := parse.Parse(text, parse.Options{Raw: raw})
		if err != nil {
			return "text"
		}
		back := NewRecord(a, "", Options{})
		if found := firstDifference(r, back); found == "" {
			return ""
		} else if key == "" {
			key = found
		}
	}
	return key
}

func firstDifference(a, b *Record) string {
	for _, field := range []struct {
		key  string
		same bool
	}{
		{"headline", same(a.Headline, b.Headline)},
		{"dek", same(a.Dek, b.Dek)},
		{"byline", same(a.Byline, b.Byline)},
		{"source", same(a.Source, b.Source)},
		{"desk", same(a.Desk, b.Desk)},
		{"authors", slices.Equal(a.Authors, b.Authors)},
		{"section", same(a.Section, b.Section)},
		{"dateline", same(a.Dateline, b.Dateline)},
		{"body", slices.Equal(a.Body, b.Body)},
		{"published", same(onWall(a.Published), onWall(b.Published))},
		{"updated", same(onWall(a.Updated), onWall(b.Updated))},
		{"language", same(a.Language, b.Language)},
	} {
		if !field.same {
			return field.key
		}
	}
	return ""
}

func same(a, b *string) bool { return a == b || a != nil && b != nil && *a == *b }

// onWall is a date-time without its offset.
func onWall(s *string) *string {
	if s == nil || len(*s) < len("2006-01-02T15:04:05") {
		return s
	}
	wall := (*s)[:len("2006-01-02T15:04:05")]
	return &wall
}
