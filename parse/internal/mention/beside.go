package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Beside are the names that stand beside the dates of a line: who signs, and the section.
type Beside struct{ Name, Section text.Extent }

// add takes in a name that is the first of its kind; a place signs nothing.
func (b *Beside) add(s string, name text.Extent) {
	switch said := name.Of(s); {
	case NamesSection(said): // though it may be a paper's name, too
		if b.Section.Empty() {
			b.Section = name
		}
	case b.Name.Empty() && !lexicon.Lookup(said).Is(lexicon.City) && !(strings.IndexByte(said, ',') > 0 && Dateline(said, true) > 0):
		b.Name = name
	}
}

// partMarks part a name from a section beside a date.
var partMarks = [...]string{" | ", " • ", " / ", ", "}

// behind is what stands beside the dates where a name stands before the others, perhaps with its section before or behind
// a mark.
func (b Beside) behind(s string, name text.Extent) (all Beside) {
	for _, mark := range partMarks {
		first, last, ok := strings.Cut(name.Of(s), mark)
		switch by := byWidth(last); {
		case !ok || strings.Contains(last, mark):
		case isSection(first) && (by > 0 || isPersonName(last) || IsSource(last)):
			all.Section = text.Extent{From: name.From, To: name.From + len(first)}
			name.From = name.To - len(last) + by
		case isSection(first): // and a part of it
			name.To = name.From + len(first)
		case isSection(last):
			all.Section = text.Extent{From: name.To - len(last), To: name.To}
			name.To = name.From + len(first)
		}
	}
	all.add(s, name)
	if all.Name.Empty() {
		all.Name = b.Name
	}
	if all.Section.Empty() {
		all.Section = b.Section
	}
	return all
}

// isSection reports that s is the name of a section, and no label.
func isSection(s string) bool {
	known := lexicon.Lookup(s)
	return known.Is(lexicon.Section) && known.Label == lexicon.NoLabel
}
