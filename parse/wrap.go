package parse

import (
	"slices"
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

// maxWider is how many lines may be wider than the wrap: the headline, its twin and the dek, if those were
// not broken.
const maxWider = 3

// findWrap finds out whether the text is hard-wrapped: lines that end no sentence are as long as the
// next word lets them be, and go on in lower case. Poems, code and logs fail one or the other.
func findWrap(units []unit) (w wrap) {
	wrapped := func(u *unit) int32 { return u.source } // before cleaning
	damaged := func(u *unit) int32 { return u.width }  // the letters were misread after wrapping
	if w = newWrap(units, wrapped, false); !w.on {
		w = newWrap(units, damaged, false)
	}
	if !w.on {
		w = newWrap(units, wrapped, true)
	}
	return w
}

// newWrap looks for a wrap at the width of the widest line, or at that of a narrower one.
func newWrap(units []unit, width func(*unit) int32, narrower bool) wrap {
	w := wrap{of: width, width: maxWrap + 1}
	long := 0
	for i := range units {
		if width(&units[i]) > maxWrap {
			long++
		}
	}
	if long*10 > len(units) {
		return w
	}
	if w.narrow(units) {
		w.on = !narrower && w.breaks(units, 2, 6)
	}
	for narrower && !w.on && w.narrow(units) {
		w.on = w.breaks(units, 4, 9)
	}
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

// narrow tries the width of the widest line below the one tried last, while hardly any are wider.
func (w *wrap) narrow(units []unit) bool {
	next, wider := int32(0), 0
	for i := range units {
		switch width := w.of(&units[i]); {
		case !units[i].plain() || width > maxWrap:
		case width < w.width:
			next = max(next, width)
		default:
			wider++
		}
	}
	w.width = next
	return next >= minWrap && wider <= maxWider
}

// breaks reports that the text is wrapped at the width that is tried: at least so many lines, and so many
// tenths of those that end no sentence, are full.
func (w *wrap) breaks(units []unit, least, tenths int) bool {
	open, full, lower := 0, 0, 0
	for i := range len(units) - 1 {
		a, b := &units[i], &units[i+1]
		if a.block != b.block || !a.plain() || !b.plain() || w.of(a) > w.width || terminated(a.text) || a.twinKey() == b.twinKey() {
			continue
		}
		if open++; w.fills(a, b) {
			if full++; startsLower(b.text) || shouted(a.text) && shouted(b.text) {
				lower++
			}
		}
	}
	return full >= least && full*10 >= open*tenths && (lower*2 >= full || full > least && full == open && lower > 0)
}

// joins reports that b continues the paragraph that a belongs to.
func (w *wrap) joins(a, b *unit) bool {
	if a.block != b.block || !a.plain() || !b.plain() || a.twinKey() == b.twinKey() || w.alone[a.twinKey()] || bullet(b.text) > 0 {
		return false
	}
	if w.of(a) > w.width || w.of(b) > w.width {
		return false
	}
	return w.fills(a, b) || !terminated(a.text) && startsLower(b.text)
}

// A line goes on in the next one, though the text as a whole is not wrapped, if it is so wide: above the first
// paragraph, where headlines and deks stand, or below, where verse does.
const (
	minTop  = 12
	minBody = 50
)

// goesOn reports that the text of unit i goes on in the next line: it ends no sentence, has no twin nearby, and the
// next begins with a small letter. top says that the first paragraph is still to come.
func goesOn(units []unit, i int, top bool) bool {
	a, b := &units[i], &units[i+1]
	if a.block != b.block || !a.plain() || !b.plain() || a.width < minTop || a.width < minBody && !top || terminated(a.text) || !startsSmall(b.text) || b.fieldLike() {
		return false
	}
	if top && !slices.ContainsFunc(units[max(0, i-twinReach):i], func(u unit) bool { return u.plain() }) {
		return false // the first text of the page is the headline, and a dek may begin with a small letter
	}
	if b.width > a.width+widthOf(firstWord(b.text)) {
		return false // the width that broke b would have let a hold its first word
	}
	if end := lastRune(strings.TrimRight(a.text, "\"'”’")); end != ',' && !isLetter(end) && !unicode.IsDigit(end) {
		return false // code
	}
	for k := max(0, i-twinReach); k < min(len(units), i+twinReach); k++ {
		if k != i && units[k].twinKey() == a.twinKey() {
			return false
		}
	}
	return true
}

// startsSmall reports that s begins with a small letter, and not with a name such as iPhone.
func startsSmall(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	second, _ := utf8.DecodeRuneInString(s[n:])
	return unicode.IsLower(first) && !unicode.IsUpper(second)
}

// opensProse reports that unit i has the look of furniture, but goes on in the next lines, to the end of a sentence.
func opensProse(units []unit, i int) bool {
	if units[i].looks&^(barLook|endLook) != 0 || units[i].plain() || units[i].width < minBody || terminated(units[i].text) {
		return false
	}
	last := i
	for last+1 < len(units) && units[last+1].block == units[i].block && units[last+1].plain() && !terminatedByStop(units[last].text) {
		last++
	}
	return last > i && startsSmall(units[i+1].text) && terminatedByStop(units[last].text)
}

// endsInDate reports that b holds a date and nothing else because the sentence of a was broken before it.
func (w *wrap) endsInDate(a, b *unit) bool {
	return b.looks == stampLook && b.stamps[0].kind == noLabel && a.plain() && a.block == b.block &&
		!terminated(a.text) && terminatedByStop(b.text) && w.of(a) <= w.width && w.fills(a, b)
}

// fills reports that a is so long that b's first word did not fit.
func (w *wrap) fills(a, b *unit) bool {
	return w.of(a)+1+widthOf(firstWord(b.text)) > w.width
}

// terminated reports that s ends as a sentence does.
func terminated(s string) bool {
	for end := len(s); end > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:end])
		switch r {
		case '"', '\'', '”', '’', '»', ')', ']':
			end -= size
		case '.', '!', '?', '…', ':', ';':
			return true
		default:
			return false
		}
	}
	return true
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"'“‘("))
	return unicode.IsLower(r)
}
