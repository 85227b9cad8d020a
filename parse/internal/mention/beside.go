package mention

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Beside are the names that stand beside the dates of a line: who signs, and the section.
type Beside struct{ Name, Section text.Extent }

// add takes in a name that is the first of its kind. A person tells more than an agency, and two sign together; a place
// signs nothing.
func (b *Beside) add(s string, name text.Extent) {
	name = withoutMarks(s, name)
	switch said := name.Of(s); {
	case said == "":
	case NamesSection(said): // though it may be a paper's name, too
		if b.Section.Empty() {
			b.Section = name
		}
	case Dateline(said, true) > 0:
	case b.Name.Empty(), isPersonName(said) && IsSource(b.Name.Of(s)):
		b.Name = name
	case isPersonName(said) && isPersonName(b.Name.Of(s)):
		b.Name.To = name.To
	}
}

// nameMarks part the names beside a date.
const nameMarks = "|•·/,-–—"

// withoutMarks drops the marks around a name, and a bracket that opens before it.
func withoutMarks(s string, name text.Extent) text.Extent {
	const marks = " " + nameMarks
	name.To = name.From + len(strings.TrimRight(name.Of(s), marks))
	if said, ok := strings.CutSuffix(name.Of(s), ")"); ok && strings.IndexByte(said, '(') < 0 {
		name.To = name.From + len(strings.TrimRight(said, marks))
	}
	name.From = name.To - len(strings.TrimLeft(name.Of(s), marks))
	return name
}

// or is b with what it lacks taken from other.
func (b Beside) or(other Beside) Beside {
	if b.Name.Empty() {
		b.Name = other.Name
	}
	if b.Section.Empty() {
		b.Section = other.Section
	}
	return b
}

// partMarks part who signs from a section before a date, those first that part the most.
var partMarks = []string{" | ", " • ", " / ", ", "}

// apart tells who signs in what stands before a date from the section before or behind it.
func apart(s string, name text.Extent) (b Beside) {
	said := name.Of(s)
	k := slices.IndexFunc(partMarks, func(mark string) bool { return strings.Contains(said, mark) })
	if k >= 0 && strings.Count(said, partMarks[k]) == 1 && !NamesSection(said) {
		first, last, _ := strings.Cut(said, partMarks[k])
		switch by := byWidth(last); {
		case isSection(first) && (by > 0 || signsBeside(last)):
			b.Section = text.Extent{From: name.From, To: name.From + len(first)}
			name.From = name.To - len(last) + by
		case isSection(first): // and a part of it
			name.To = name.From + len(first)
		case isSection(last) && mayStandBeforeDate(first):
			b.Section = text.Extent{From: name.To - len(last), To: name.To}
			name.To = name.From + len(first)
		case isSection(last): // behind the site's root
			name.From = name.To - len(last)
		}
	}
	b.add(s, name)
	return b
}

// signsBeside reports that s names persons whose given names are known, or agencies and outlets.
func signsBeside(s string) bool {
	if isPersonName(s) || SeveralNames(s) {
		return true
	}
	for name := range names(s) {
		if !IsSource(strings.TrimSpace(name)) {
			return false
		}
	}
	return true
}

// isSection reports that s is the name of a section, or several, and no label.
func isSection(s string) bool { return NamesSection(s) && lexicon.Lookup(s).Label == lexicon.NoLabel }
