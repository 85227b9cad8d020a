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

// helper is the agency with which an outlet says it wrote: with KHA.
func helper(s string, e text.Extent) (agency text.Extent, ok bool) {
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
