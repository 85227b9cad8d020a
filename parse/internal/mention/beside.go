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

// behind is what stands beside the dates where a name stands before the others, perhaps with its section before or behind
// a bar.
func (b Beside) behind(s string, name text.Extent) (all Beside) {
	const bar = " | "
	first, rest, _ := strings.Cut(name.Of(s), bar)
	last := strings.LastIndex(name.Of(s), bar) + len(bar)
	switch {
	case rest != "" && lexicon.Lookup(first).Is(lexicon.Section) && lexicon.Lookup(first).Label == lexicon.NoLabel:
		all.Section = text.Extent{From: name.From, To: name.From + len(first)}
		by := byWidth(rest)
		if name.From = name.To - len(rest) + by; by == 0 && !isPersonName(rest) && !IsSource(rest) { // but a part of the section
			name = all.Section
		}
	case rest != "" && lexicon.Lookup(name.Of(s)[last:]).Is(lexicon.Section):
		all.Section = text.Extent{From: name.From + last, To: name.To}
		name.To = all.Section.From - len(bar)
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
