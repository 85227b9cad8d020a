package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/text"
)

// A wrap is the width at which the lines of a text were broken, if they were.
type wrap struct {
	on     bool
	clean  bool // it is the width of lines after cleaning, not before
	width  int32
	ragged []bool // of each line, that it was broken at no width from the next one; nil where none was
	breaks
	alone map[text.Key]bool // lines followed by one text here and another there: whole in themselves
	again map[text.Key]bool // lines followed by the same text twice
}

// Widths at which people and programs wrap. Lines beyond are paragraphs.
const (
	minWrap = 28
	maxWrap = 140
)

// maxWider is how many lines may be wider than the wrap: the headline, its twin and the dek, if those were
// not broken. Twins that stand together, as other stories' headlines do, are not counted.
const maxWider = 3

// findWrap finds out whether the text is hard-wrapped: lines that end no sentence are as long as the
// next word lets them be, and go on in lower case. Poems, code and logs fail one or the other.
func findWrap(units []Unit) wrap {
	if !anyTight(units) {
		return wrap{}
	}
	w := newWrap(units, false)
	if slices.ContainsFunc(units, func(u Unit) bool { return u.sourceWord > 0 }) {
		// Letters may have been misread, or written otherwise, before wrapping or after.
		if c := newWrap(units, true); c.on && c.better(w.breaks) {
			w = c
		}
	}
	if w.on {
		w.findAlone(units)
	}
	return w
}

// anyTight reports that a line may go on in the next one.
func anyTight(units []Unit) bool {
	for i := range len(units) - 1 {
		if tight(&units[i], &units[i+1]) {
			return true
		}
	}
	return false
}

// tight reports that a line that ends no sentence stands on the next one.
func tight(a, b *Unit) bool {
	return a.block == b.block && a.plain() && b.plain() && !text.Terminated(a.Text)
}

// of is how wide a line is.
func (w *wrap) of(u *Unit) int32 {
	if w.clean {
		return u.width
	}
	return u.source
}

// wider reports that a line was not broken where others were, though it could have been.
func (w *wrap) wider(u *Unit) bool { return w.of(u) > w.width && !unbreakable(u) }

// unbreakable reports that a line is one word, such as an address.
func unbreakable(u *Unit) bool { return strings.IndexByte(u.Text, ' ') < 0 }

// ofWord is how wide the first word of a line is.
func (w *wrap) ofWord(u *Unit) int32 {
	if u.sourceWord == 0 {
		return text.WidthOf(text.FirstWord(u.Text))
	}
	return u.sourceWord
}

// newWrap looks for a wrap at the width of the widest line, or, where more lines show it, at that of a narrower one.
func newWrap(units []Unit, clean bool) wrap {
	w := wrap{clean: clean, width: maxWrap + 1}
	long := 0
	for i := range units {
		if w.of(&units[i]) > maxWrap {
			long++
		}
	}
	if long > maxWider && long*10 > len(units) {
		return w
	}
	w.narrow(units)
	for w.on = w.wrapped(2, 6); !w.on && w.narrow(units); {
		w.on = w.whole && w.wrapped(4, 9)
	}
	// The widest line may be a headline that was not broken.
	for next := w; next.narrow(units); {
		if next.whole && next.better(w.breaks) {
			w = next
		}
	}
	return w
}

// findAlone finds the lines that are whole in themselves, as headlines are: none of those that surely go on, or go on
// with the one before.
func (w *wrap) findAlone(units []Unit) {
	w.alone, w.again = make(map[text.Key]bool), make(map[text.Key]bool)
	below := make(map[text.Key]text.Key, len(units))
	for i := range len(units) - 1 {
		a, b := units[i].TwinKey(), units[i+1].TwinKey()
		switch was, seen := below[a]; {
		case !seen:
		case was == b:
			w.again[a] = true
		default:
			w.alone[a] = true
		}
		below[a] = b
	}
	single := make(map[text.Key]bool) // the last of a block
	for i := range units {
		if i+1 == len(units) || units[i+1].block != units[i].block {
			single[units[i].TwinKey()] = true
		}
	}
	for i := range len(units) - 1 {
		if w.continues(&units[i], &units[i+1]) && !single[units[i].TwinKey()] {
			delete(w.alone, units[i].TwinKey())
			delete(w.alone, units[i+1].TwinKey())
		}
	}
}

// continues reports that the sentence of a surely goes on in b.
func (w *wrap) continues(a, b *Unit) bool {
	return tight(a, b) && text.StartsSmall(b.Text)
}

// narrow tries the width of the widest line below the one tried last, while hardly any are wider.
func (w *wrap) narrow(units []Unit) bool {
	next, wider := int32(0), 0
	for i := range units {
		switch width := w.of(&units[i]); {
		case !units[i].plain() || width > maxWrap:
		case width < w.width:
			next = max(next, width)
		case !twinBeside(units, i):
			wider++
		}
	}
	w.width = next
	if next < minWrap || wider > maxWider {
		return false
	}
	w.breaks = w.count(units)
	return true
}

// twinBeside reports that the line above or below says the same.
func twinBeside(units []Unit, i int) bool {
	return i > 0 && units[i-1].TwinKey() == units[i].TwinKey() || i+1 < len(units) && units[i+1].TwinKey() == units[i].TwinKey()
}

// breaks counts the lines that end no sentence, as far as the width that is tried holds them.
type breaks struct {
	open, full int  // of full ones the next word did not fit
	lower      int  // full ones, with a small letter below
	whole      bool // no line that is wider goes on in the next one, or goes on with the one before
}

func (w *wrap) count(units []Unit) (n breaks) {
	n.whole = true
	for i := range len(units) - 1 {
		a, b := &units[i], &units[i+1]
		if !tight(a, b) || w.of(a) < minTop || twinBeside(units, i) {
			continue
		}
		if w.wider(a) || w.wider(b) {
			n.whole = n.whole && !text.StartsSmall(b.Text)
			continue
		}
		if n.open++; w.fills(a, b) {
			if n.full++; text.StartsLower(b.Text) {
				n.lower++
			}
		}
	}
	return n
}

// better reports that a greater part of the lines is full than in the others.
func (n breaks) better(others breaks) bool { return n.full*others.open > others.full*n.open }

// wrapped reports that the text is wrapped at the width that was tried: at least so many lines, and so many tenths of
// those that end no sentence, are full.
func (n breaks) wrapped(least, tenths int) bool {
	return n.full >= least && n.full*10 >= n.open*tenths && (n.lower*2 >= n.full || n.full == n.open && n.lower > 0)
}

// Lines were broken at no width where so many of them go on in small letters, and one is wider than most verse is.
const (
	fewRagged   = 4
	raggedWords = 4   // in a line of prose, at least
	widestBreak = 100 // a wider line is a paragraph
)

// findRagged finds the runs of lines that were broken at no width.
func (w *wrap) findRagged(units []Unit) {
	for from, to := 0, 0; from < len(units); from = to {
		for to = from + 1; to < len(units) && units[to].block == units[from].block && max(units[to-1].width, units[to].width) <= widestBreak; {
			to++
		}
		if !ragged(units[from:to]) {
			continue
		}
		if w.ragged == nil {
			w.ragged = make([]bool, len(units))
			w.findAlone(units)
		}
		for i := from; i+1 < to; i++ {
			w.ragged[i] = true
		}
	}
}

// ragged reports that the lines of a run are prose: one in three of those that end no sentence goes on in a small letter.
func ragged(lines []Unit) bool {
	open, small, widest, stop := 0, 0, int32(0), false
	for i := range lines {
		a := &lines[i]
		widest = max(widest, a.width)
		stop = stop || text.TerminatedByStop(a.Text)
		if i+1 == len(lines) || !tight(a, &lines[i+1]) {
			continue
		}
		if open++; text.StartsLower(lines[i+1].Text) && strings.Count(a.Text, " ")+1 >= raggedWords {
			small++
		}
	}
	return stop && widest >= minBody && small >= fewRagged && small*3 >= open
}
