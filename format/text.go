package format

import (
	"cmp"
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

func newText(w io.Writer) Encoder { return &textEncoder{w: w} }

type textEncoder struct {
	w    io.Writer
	next bool
}

// Encode writes the first layout that reads back as r. When none does, nothing is written.
func (t *textEncoder) Encode(r *Record) error {
	var tried []string
	var lost string
	for i := range 16 {
		text := layout{labelled: i&1 != 0, dated: i&2 != 0, listed: i&4 != 0, placed: i&8 != 0}.write(r)
		if slices.Contains(tried, text) {
			continue
		}
		tried = append(tried, text)
		key := departs(r, text)
		if key == "" {
			if t.next {
				text = textSeparator + text
			}
			t.next = true
			_, err := io.WriteString(t.w, text)
			return err
		}
		lost = cmp.Or(lost, key)
	}
	return fmt.Errorf("%w: its %s would not be read back", ErrLayout, lost)
}

// A layout is a departure from the plain one, for articles that cannot do without.
type layout struct {
	labelled bool // the byline stands behind a label, as no table knows the name
	dated    bool // the update stands above the body, whose first paragraph would be taken for a dek
	listed   bool // the section, the byline and the dates stand in a list, as no table knows the section
	placed   bool // the dateline stands above the byline, as no table knows the place
}

func (l layout) write(r *Record) string {
	var w lineWriter
	w.put(!l.listed, r.Section)
	w.put(true, r.Headline, r.Dek, r.Headline)
	alone := r.Dateline != nil && !opens(r.Body, *r.Dateline)
	w.put(alone && l.placed, r.Dateline)
	inList := l.listed && !l.labelled && r.Section != nil && r.Byline != nil
	if l.labelled && r.Byline != nil {
		w.line(parse.Labelled(parse.Byline, *r.Byline))
	} else {
		w.put(!inList, r.Byline)
	}
	for _, part := range []*string{r.Source, r.Desk} { // named by a second credit
		w.put(part != nil && (r.Byline == nil || !strings.Contains(*r.Byline, *part)), part)
	}
	if l.listed && r.Section != nil {
		w.line("- " + *r.Section)
		w.list = "- "
		w.put(inList, r.Byline)
	}
	if r.Published != nil {
		w.line(parse.Labelled(parse.Published, *r.Published))
	}
	updated := ""
	if r.Updated != nil {
		updated = *r.Updated
	}
	if l.dated {
		w.line(parse.Labelled(parse.Updated, updated))
	}
	w.list = ""
	w.put(alone && !l.placed, r.Dateline)
	for _, paragraph := range r.Body {
		w.line(paragraph)
	}
	if updated != "" && !l.dated {
		w.line(parse.Labelled(parse.Updated, updated))
	}
	return w.String() + "\n"
}

// A lineWriter puts a blank line between lines, but for those of a list.
type lineWriter struct {
	strings.Builder
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
	w.WriteString(w.list + s)
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
func departs(r *Record, text string) (key string) {
	for _, raw := range []bool{false, true} {
		a, err := parse.Parse([]byte(text), parse.Options{Raw: raw})
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
		{"section", same(a.Section, b.Section)},
		{"dateline", same(a.Dateline, b.Dateline)},
		{"body", slices.Equal(a.Body, b.Body)},
		{"published", same(onWall(a.Published), onWall(b.Published))},
		{"updated", same(onWall(a.Updated), onWall(b.Updated))},
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
