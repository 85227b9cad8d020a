package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// byJoints turns what stands between the names behind By into what stands between others.
var byJoints = strings.NewReplacer(" with ", " and ", " WITH ", " and ", " | ", " and ", " • ", " and ")

// byNames reports that s, behind By, names who wrote, perhaps with where or for whom: `X in Ankara and Y for Z`.
func byNames(s string) bool {
	s = byJoints.Replace(s)
	if Capitalised(s) || namesPersons(s) || lexicon.Lookup(s).Is(lexicon.Desk) {
		return true
	}
	named := false // somebody before
	for name := range names(s) {
		for _, joint := range []string{" in ", " for ", " For ", " at "} {
			if before, after, ok := strings.Cut(name, joint); ok && Capitalised(after) {
				name = before
			}
		}
		if !namesPersons(WithoutJob(name)) && !(named && IsJob(name)) && !deskLike(name) && !isKnown(name) {
			return false
		}
		named = true
	}
	return true
}

// helpingAgency is the agency with which an outlet says it wrote: with KHA.
func helpingAgency(s string, e text.Extent) (agency text.Extent, ok bool) {
	const with = "with "
	if len(e.Of(s)) < len(with) || !strings.EqualFold(e.Of(s)[:len(with)], with) {
		return e, false
	}
	e.From += len(with)
	return e, lexicon.Lookup(e.Of(s)).Is(lexicon.Agency)
}

// behindBy reads the credit that opens with By.
func behindBy(s string, e text.Extent, f text.Facts) (c Credit, ok bool) {
	e.To = e.From + len(strings.TrimRight(e.Of(s), " :,"))
	line := e.Of(s)
	width := byWidth(line)
	if width == 0 { // nobody is named
		return Credit{}, false
	}
	e.From += width
	e.From = e.To - len(strings.TrimPrefix(e.Of(s), "the ")) // By the BBC News Desk

	if text.StartsLower(line) && text.TerminatedByStop(line) || !byNames(e.Of(s)) { // the end of a sentence
		return Credit{}, false
	}
	for _, joint := range [...]string{" for ", " For "} {
		if i := strings.LastIndex(e.Of(s), joint); i > 0 && isKnown(e.Of(s)[i+len(joint):]) {
			return Credit{Name: e, Source: text.Extent{From: e.From + i + len(joint), To: e.To}, Labelled: true}, true
		}
	}
	return Credit{Labelled: true}.read(s, e, f)
}

// creditOpening is the length of what opens a credit before a date: its label, which has its colon or ends in by, or By.
func creditOpening(s string) int {
	n := LabelWidth(s, lexicon.CreditLabel)
	if n == 0 {
		n = byWidth(s)
	}
	if n == 0 {
		if kind, width, _ := labelAt(s); kind == lexicon.CreditLabel && endsInBy(s[:width]) {
			n = width
		}
	}
	return n + len(s[n:]) - len(strings.TrimLeft(s[n:], " "))
}

// endsInBy reports that a label is one of those that end in by: Reporting by.
func endsInBy(label string) bool {
	const by = " by"
	return len(label) > len(by) && strings.EqualFold(label[len(label)-len(by):], by)
}

// byWidth is the length of By, or Written by, and its space where s goes on behind them. Where each piece of a page that
// is a link is run together with the next, By has none before a given name: byDerya Kumsal.
func byWidth(s string) int {
	if len(s) > len("by") && s[0]|0x20 == 'b' && s[1] == 'y' && text.IsUpper(text.FirstRune(s[len("by"):])) && lexicon.LookupFirst(s[len("by"):]).Is(lexicon.GivenName) {
		return len("by")
	}
	for n, known := range firstWords(s, 2) {
		if known.Is(lexicon.ByWord) && n+1 < len(s) {
			return n + 1
		}
	}
	return 0
}
