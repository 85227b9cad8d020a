package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// A line goes on in the next one, though the text as a whole is not wrapped, if it is so wide: above the first
// paragraph, where headlines and deks stand, or below, where verse does.
const (
	minTop  = 12
	minBody = 50
)

// goesOn reports that the text of unit i goes on in the next line: it ends no sentence, has no twin nearby, and the
// next begins with a small letter or, in the body, it cannot end there. top says that the first paragraph is still to
// come.
func goesOn(units []unit, i int, top bool) bool {
	a, b := &units[i], &units[i+1]
	if a.block != b.block || !a.plain() || !b.plain() || a.width < minTop || a.width < minBody && !top || !breaksOff(a.text) || b.fieldLike() {
		return false
	}
	if !startsSmall(b.text) && (!inBody(units, i) || !unfinished(a.text) && !oneSentence(units, i)) {
		return false
	}
	if top && !slices.ContainsFunc(units[max(0, i-twinReach):i], func(u unit) bool { return u.plain() }) {
		return false // the first text of the page is the headline, and a dek may begin with a small letter
	}
	if b.width > a.width+widthOf(firstWord(b.text)) {
		return false // the width that broke b would have let a hold its first word
	}
	for k := max(0, i-twinReach); k < min(len(units), i+twinReach); k++ {
		if k != i && units[k].twinKey() == a.twinKey() {
			return false
		}
	}
	return true
}

// inBody reports that a paragraph stands above unit i, or the last date, credit or outlet near the top of the page.
func inBody(units []unit, i int) bool {
	paragraph := func(u unit) bool { return u.plain() && u.prose() && terminated(u.text) }
	if slices.ContainsFunc(units[max(0, i-maxHeader):i], paragraph) {
		return true
	}
	last := -1 // of the header, with text below
	for k := range min(maxHeader, len(units)-1) {
		if units[k].looks&headerLook != 0 && units[k+1].plain() {
			last = k
		}
	}
	return 0 <= last && last < i
}

// maxHeader is how many lines at the top of a page may stand above its body.
const maxHeader = 12

// unfinished reports that s ends in a comma, or in a word that others follow.
func unfinished(s string) bool {
	return strings.HasSuffix(s, ",") || lexicon.Lookup(s[strings.LastIndexByte(s, ' ')+1:]).Is(lexicon.Gluable)
}

// maxBroken is how many lines between blank ones may be one sentence.
const maxBroken = 6

// oneSentence reports that the lines around unit i, between blank ones, end no sentence but the last, and are wide. Of
// more than two, one begins with a small letter, as none of a list does.
func oneSentence(units []unit, i int) bool {
	first, last := i, i
	for first > 0 && units[first-1].block == units[i].block && last-first < maxBroken {
		first--
	}
	for last+1 < len(units) && units[last+1].block == units[i].block && last-first < maxBroken {
		last++
	}
	broken := func(u unit) bool { return u.plain() && u.width >= minBody && breaksOff(u.text) }
	small := func(u unit) bool { return startsSmall(u.text) }
	return units[last].plain() && terminatedByStop(units[last].text) &&
		(last-first == 1 || slices.ContainsFunc(units[first:last+1], small)) &&
		!slices.ContainsFunc(units[first:last], func(u unit) bool { return !broken(u) })
}

// breaksOff reports that s ends inside a sentence, and not as code does.
func breaksOff(s string) bool {
	end := lastRune(strings.TrimRight(s, "\"'”’"))
	if end == ';' {
		return !strings.ContainsAny(s, "(){}<>=")
	}
	return end == ',' || text.IsLetter(end) || unicode.IsDigit(end)
}

// startsSmall reports that s begins with a small letter, and not with a name such as iPhone.
func startsSmall(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	second, _ := utf8.DecodeRuneInString(s[n:])
	return unicode.IsLower(first) && !unicode.IsUpper(second)
}

// opensProse reports that unit i has the look of furniture, or of a date that is none, but goes on in the next lines, to
// the end of a sentence.
func opensProse(units []unit, i int) bool {
	noDate := units[i].looks == stampLook && len(units[i].stamps) == 1 && units[i].stamps[0].state == stampBad
	if units[i].looks&^(barLook|endLook) != 0 && !noDate || units[i].plain() || units[i].width < shortWidth/2 || terminated(units[i].text) {
		return false
	}
	last := i
	for last+1 < len(units) && units[last+1].block == units[i].block && units[last+1].plain() && !terminatedByStop(units[last].text) {
		last++
	}
	return last > i && startsSmall(units[i+1].text) && terminatedByStop(units[last].text)
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
