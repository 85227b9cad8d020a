package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/text"
)

// Extractors that lose links break the sentence at each: the name that was one stands on a line of its own, however short,
// between the halves.

// How many sentences of a page that has so many paragraphs are broken for all to be looked at for it.
const (
	minTorn       = 3
	tornParagraph = 2
)

// torn reports that sentences of the page are broken where links stood: lines end none, and small letters follow.
func torn(units []Unit) bool {
	broken, paragraphs := 0, 0
	for i := range len(units) - 1 {
		a, b := &units[i], &units[i+1]
		switch {
		case a.paragraph():
			paragraphs++
		case a.width >= narrowWidth && !b.prose(): // verse has lines of one width
		case a.fragment() && text.StartsSmall(b.Text) && strings.IndexByte(b.Text, ' ') > 0: // no menu has such lines
			broken++
		}
	}
	return broken >= minTorn && paragraphs >= tornParagraph
}

// tornAt reports that the sentence in unit i of such a page goes on in the next.
func tornAt(units []Unit, i int) bool {
	a, b := &units[i], &units[i+1]
	if !a.fragment() || b.fieldLike() || twinNear(units, i) || twinNear(units, i+1) {
		return false
	}
	return text.StartsSmall(b.Text) || unfinished(a.Text) || tornSentence(units, i)
}

// fragment reports that the unit may be the part of a sentence that others follow.
func (u *Unit) fragment() bool { return text.BreaksOff(u.Text) && !text.Shouted(u.Text) }

// tornSentence reports that the units around i are fragments, one that begins with a small letter among them, down to the
// end of a sentence. What is as wide as a headline may be one on top of the page.
func tornSentence(units []Unit, i int) bool {
	first, last := i, i
	for first > 0 && units[first-1].fragment() {
		first--
	}
	for last+1 < len(units) && units[last].fragment() {
		last++
	}
	small := func(u Unit) bool { return text.StartsSmall(u.Text) }
	return (i > 0 || units[i].width < narrowWidth) && text.TerminatedByStop(units[last].Text) && slices.ContainsFunc(units[first:last+1], small)
}
