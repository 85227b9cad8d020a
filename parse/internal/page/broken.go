package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// Headlines, deks and labels stand together: at most so many units apart.
const twinReach = 10

// headerLook is what stands between a headline and its body, or above both.
const headerLook = stampLook | creditLook | outletLook

// A line goes on in the next one, though the text as a whole is not wrapped, if it is so wide: above the first
// paragraph, where headlines and deks stand, or below, where verse does.
const (
	minTop  = 12
	minBody = 50
)

// goesOn reports that the text of unit i goes on in the next line: it ends no sentence, has no twin nearby, and the
// next begins with a small letter or, in the body, it cannot end there. top says that the first paragraph is still to
// come.
func goesOn(units []Unit, i int, top bool) bool {
	a, b := &units[i], &units[i+1]
	switch {
	case !a.breaksOff(top) || b.fieldLike() || starred(b.Text), mention.Bullet(a.Text) > 0 && mention.Bullet(b.Text) > 0:
		return false
	case !text.StartsSmall(b.Text) && !endsTooEarly(units, i):
		return false
	case !textAbove(units, i): // it is the headline, and a dek may begin with a small letter
		return false
	case b.width > a.width+text.WidthOf(text.FirstWord(b.Text)): // where b was broken, a would have held its first word
		return false
	}
	return !twinNear(units, i)
}

// starred reports that s opens with a list mark that is no dash of a sentence, nor a star that another closes.
func starred(s string) bool {
	return s[0] == '*' && strings.IndexByte(s[1:], '*') < 0 || mention.Bullet(s) > 0 && strings.IndexAny(s, "*-–—") != 0
}

// breaksOff reports that a line is wide enough to be broken, and ends no sentence.
func (u *Unit) breaksOff(top bool) bool {
	return (top || u.width >= minBody) && text.BreaksOff(u.Text)
}

// endsTooEarly reports that unit i stands in the body, where it cannot end.
func endsTooEarly(units []Unit, i int) bool {
	return inBody(units, i) && (unfinished(units[i].Text) || oneSentence(units, i))
}

// textAbove reports that a text stands above unit i, near it.
func textAbove(units []Unit, i int) bool {
	return slices.ContainsFunc(units[max(0, i-twinReach):i], func(u Unit) bool { return u.plain() })
}

// twinNear reports that a unit near unit i says the same.
func twinNear(units []Unit, i int) bool {
	for k := max(0, i-twinReach); k < min(len(units), i+twinReach); k++ {
		if k != i && units[k].TwinKey() == units[i].TwinKey() {
			return true
		}
	}
	return false
}

// inBody reports that a paragraph stands above unit i, or a date, a credit or an outlet near the top of the page.
func inBody(units []Unit, i int) bool {
	paragraph := func(u Unit) bool { return u.paragraph() }
	if slices.ContainsFunc(units[max(0, i-maxHeader):i], paragraph) {
		return true
	}
	return slices.ContainsFunc(units[:min(maxHeader, i)], func(u Unit) bool { return u.looks&headerLook != 0 })
}

// maxHeader is how many lines at the top of a page may stand above its body.
const maxHeader = 12

// unfinished reports that s ends in a comma, or in a word that others follow.
func unfinished(s string) bool {
	return strings.HasSuffix(s, ",") || lexicon.Lookup(s[strings.LastIndexByte(s, ' ')+1:]).Is(lexicon.Gluable)
}

// maxBroken is how many lines between blank ones may be one sentence.
const maxBroken = 7

// oneSentence reports that the lines around unit i, between blank ones, end no sentence but the last, and are wide. Of
// more than two, one begins with a small letter, as none of a list does.
func oneSentence(units []Unit, i int) bool {
	first, last := i, i
	for first > max(0, i+1-maxBroken) && units[first-1].block == units[i].block {
		first--
	}
	for last+1 < min(len(units), first+maxBroken) && units[last+1].block == units[i].block {
		last++
	}
	whole := func(u Unit) bool { return !u.breaksOff(false) }
	small := func(u Unit) bool { return text.StartsSmall(u.Text) }
	return text.TerminatedByStop(units[last].Text) &&
		(last-first == 1 || slices.ContainsFunc(units[first:last+1], small)) &&
		!slices.ContainsFunc(units[first:last], whole)
}

// opensProse reports that unit i has the look of furniture, or of a date that is none, but goes on in the next lines, to
// the end of a sentence.
func opensProse(units []Unit, i int) bool {
	u := &units[i]
	if !u.mayBeProse() || u.width < shortWidth/2 {
		return false
	}
	last := i
	for last+1 < min(len(units), i+maxBroken) && units[last+1].block == u.block && !text.TerminatedByStop(units[last].Text) {
		last++
	}
	return last > i && text.StartsSmall(units[i+1].Text) && text.TerminatedByStop(units[last].Text)
}

// mayBeProse reports that the unit looks like furniture alone, or like a date that could not be read.
func (u *Unit) mayBeProse() bool {
	switch u.looks {
	case barLook, endLook, barLook | endLook:
		return true
	case stampLook:
		return u.stamps[0].State == mention.StampBad
	}
	return false
}
