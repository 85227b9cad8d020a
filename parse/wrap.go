package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A wrap is the width at which the lines of a text were broken, if they were.
type wrap struct {
	on    bool
	of    func(*unit) int32
	width int32
	next  map[key]key  // which text follows a line
	alone map[key]bool // lines followed by one text here and another there: whole in themselves
}

// Widths at which people and programs wrap. Lines beyond are paragraphs.
const (
	minWrap = 40
	maxWrap = 120
)

// newWrap finds out whether the text is hard-wrapped: lines that end no sentence are as long as the
// next word lets them be, and go on in lower case. Poems, code and logs fail one or the other.
//
// width tells how wide a unit was when it was wrapped: before cleaning, or before it was damaged.
func newWrap(units []unit, width func(*unit) int32) wrap {
	w := wrap{of: width}
	long := 0
	for i := range units {
		if width(&units[i]) > maxWrap {
			long++
		} else if units[i].plain() {
			w.width = max(w.width, width(&units[i]))
		}
	}
	if w.width < minWrap || long*10 > len(units) {
		return w
	}
	open, full, lower := 0, 0, 0
	for i := range len(units) - 1 {
		a, b := &units[i], &units[i+1]
		if a.block != b.block || !a.plain() || !b.plain() || a.twinKey() == b.twinKey() || terminated(a.text) {
			continue
		}
		if open++; w.fills(a, b) {
			if full++; startsLower(b.text) || shouted(a.text) && shouted(b.text) {
				lower++
			}
		}
	}
	w.on = full >= 2 && full*10 >= open*6 && lower*2 >= full
	if w.on {
		w.next, w.alone = make(map[key]key, len(units)), make(map[key]bool)
		for i := range len(units) - 1 {
			a, b := units[i].twinKey(), units[i+1].twinKey()
			if was, seen := w.next[a]; seen && was != b {
				w.alone[a] = true
			}
			w.next[a] = b
		}
	}
	return w
}

// joins reports that b continues the paragraph that a belongs to.
func (w *wrap) joins(a, b *unit) bool {
	if a.block != b.block || !a.plain() || !b.plain() || a.twinKey() == b.twinKey() || w.alone[a.twinKey()] || bullet(b.text) > 0 {
		return false
	}
	if w.of(a) > maxWrap || w.of(b) > maxWrap {
		return false
	}
	return w.fills(a, b) || !terminated(a.text) && startsLower(b.text)
}

// fills reports that a is so long that b's first word did not fit.
func (w *wrap) fills(a, b *unit) bool {
	word, _, _ := strings.Cut(b.text, " ")
	return w.of(a)+1+widthOf(word) > w.width
}

// terminated reports that s ends as a sentence does.
func terminated(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]")
	return s == "" || strings.ContainsRune(".!?…:;", lastRune(s))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"'“‘("))
	return unicode.IsLower(r)
}
