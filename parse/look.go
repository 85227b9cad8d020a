package parse

import (
	"strings"

	"newsdek/parse/internal/lexicon"
)

// look says what the unit could be.
func (u *unit) look() {
	u.looks = 0
	u.details = &noDetails
	if name, stamps := readStamps(u.text, u.facts); stamps != nil {
		u.details = &details{stamps: stamps}
		switch known := lexicon.Lookup(name.of(u.text)); {
		case known.Is(lexicon.Section): // though it may be a paper's name, too
			u.section = name
		case !known.Is(lexicon.City): // which signs nothing
			u.stampName = name
		}
		u.looks = stampLook
		return
	}
	if len(u.text) > maxFurniture {
		if opensFurniture(u.text) {
			u.looks = endLook
		}
		return
	}
	sentence := terminatedByStop(u.text)
	u.looks = furnitureLook(u.text, sentence)
	if !sentence && (menuLike(u.text) || u.facts&gluing != 0 && menuLike(unglued(u.text))) {
		u.looks |= barLook
	}
	if sentence && u.width > shortWidth {
		return // no name is so long
	}
	name := u.text[bullet(u.text):]
	known := lexicon.Lookup(name)
	if known.Is(lexicon.Section) || manySections(name) {
		u.looks |= sectionLook
	}
	if known.Is(lexicon.Outlet) || isDomain(name) || !sentence && titledOutlet(name) {
		u.looks |= outletLook
	}
	if kind, width, colon := colonLabel(name); !sentence && colon {
		value := strings.TrimLeft(name[width:], " ")
		switch {
		case kind == lexicon.PhotoLabel && isSource(value):
			u.looks |= barLook | photoLook
		case kind == lexicon.SectionLabel && len(value) <= maxSections && capitalised(value):
			u.looks |= sectionLook
			u.own().section = extent{len(u.text) - len(value), len(u.text)}
		}
	}
	if dateline(u.text, true) > 0 {
		u.looks |= cityLook
	}
	if c, ok := readCredit(u.text, u.facts); ok && u.looks&(barLook|endLook|cityLook) == 0 {
		u.own().credit = c
		u.looks |= creditLook
	}
}

// maxSections bounds, in bytes, the names of several sections.
const maxSections = 40

// manySections reports that s joins the names of sections, or is one's news: `Asya ve Afrika`, `Spor Haberleri`.
func manySections(s string) bool {
	if len(s) > maxSections {
		return false
	}
	isSection := func(s string) bool { return lexicon.Lookup(s).Is(lexicon.Section) || manySections(s) }
	for _, mark := range []string{", ", " & ", " and ", " ve ", " - ", "-", " / ", "/"} {
		if left, right, ok := strings.Cut(s, mark); ok {
			return isSection(left) && isSection(right)
		}
	}
	if cut := strings.LastIndexByte(s, ' '); cut > 0 && lexicon.Lookup(s[cut+1:]).Is(lexicon.SectionNews) {
		return isSection(s[:cut])
	}
	return false
}
