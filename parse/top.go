package parse

import (
	"slices"

	"newsdek/parse/internal/text"
)

// readTop gives roles to what stands above the body's side of the page: the site's name, dates,
// sections and menus above the headline, and the dek between its twins.
func (p *page) readTop() {
	if p.head == nil {
		return
	}
	first, known := p.firstHead, p.dek
	section, top := p.sectionAbove(first), slices.Min(p.head)
	for i := range p.start {
		u := &p.units[i]
		switch {
		case p.roles[i] != "":
		case slices.Contains(known, i):
			p.give(i, Dek, "between the headline and what stands above the body")
		case u.looks&stampLook != 0:
			p.dated = append(p.dated, i)
		case i > first && u.plain(), i > top && u.plain() && u.looks&cityLook == 0 && u.width >= proseWidth/2 && terminated(u.text):
			p.dek = append(p.dek, i)
			p.give(i, Dek, "between the headlines")
		case u.looks&(barLook|endLook) != 0:
			p.give(i, Furniture, barRule)
		case i == section:
			p.give(i, Section, "the name of a section above the headline")
		case i > first && u.looks&sectionLook != 0:
			p.give(i, Section, "the name of a section between the headlines")
		case u.looks&outletLook != 0:
			p.give(i, Site, "the outlet's name above the headline")
		case u.looks&creditLook != 0:
			p.giveCredit(i)
		case u.looks&sectionLook != 0:
			p.give(i, Furniture, "one section among many: a menu")
		default:
			p.give(i, Unknown, "above the headline, and no table knows it")
		}
	}
}

// sectionAbove finds the unit that names the section: between two dates, whatever it says, or else the
// section's name nearest to the headline, if that is not just the last of a menu.
func (p *page) sectionAbove(head int) int {
	found, menu := -1, false
	for i := head - 1; i >= 0; i-- {
		u := &p.units[i]
		if p.betweenStamps(i) {
			return i
		}
		if found < 0 && !menu && (u.looks&sectionLook != 0 || p.roles[i] == "" && p.units[i+1].looks&barLook != 0 && p.opensPage(i)) {
			if menu = p.endsMenu(i); !menu {
				found = i
			}
		}
	}
	return found
}

// betweenStamps reports that unit i is a short line between two dates, which names the section whatever it says.
func (p *page) betweenStamps(i int) bool {
	u := &p.units[i]
	return i > 0 && i+1 < len(p.units) && text.HasLetters(u.text, 2) && u.looks&^(sectionLook|cityLook|outletLook|creditLook) == 0 && u.width <= shortWidth/2 &&
		p.units[i-1].looks&stampLook != 0 && p.units[i+1].looks&stampLook != 0
}

// endsMenu reports that most of the units right above unit i name sections, too, and none of them the same.
func (p *page) endsMenu(i int) bool {
	sections, same := 0, false
	for k := i - 1; k >= max(0, i-twinReach); k-- {
		if u := &p.units[k]; u.looks&sectionLook != 0 {
			if i-k <= 3 {
				sections++
			}
			same = same || text.SameFolded(u.text, p.units[i].text)
		}
	}
	return sections >= 2 && !same
}
