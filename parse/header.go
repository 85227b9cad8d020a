package parse

import (
	"strings"

	"newsdek/parse/internal/text"
)

// headerLook is what stands between a headline and its body, or above both.
const headerLook = stampLook | creditLook | outletLook

const sectionRule = "a section behind its label"

// maxDek is the longest that the parts of a dek may be, in characters.
const maxDek = 500

// readHeader takes in what stands between the headline and the body: bylines, dates, a dateline, and
// the dek if it was not found above.
func (p *page) readHeader() {
	top := p.start
	for ; p.start < len(p.units); p.start++ {
		i := p.start
		u := &p.units[i]
		switch {
		case u.looks&stampLook != 0:
			p.dated = append(p.dated, i)
		case u.looks&barLook != 0:
			p.give(i, Furniture, barRule)
		case u.width == 1 && !text.HasLetters(u.text, 1):
			p.give(i, Furniture, "a mark alone above the body")
			if i == top {
				top++
			}
		case u.looks&sectionLook != 0 && p.head != nil && p.besideStamp(i):
			p.give(i, Section, "the name of a section among the page's dates")
		case u.looks&sectionLook != 0 && p.head != nil && i+1 < len(p.units) && p.units[i+1].looks&(creditLook|outletLook) != 0:
			p.give(i, Section, "the name of a section above the byline")
		case !u.section.empty():
			p.give(i, Section, sectionRule)
		case u.looks&(creditLook|outletLook) != 0 && (p.textBelow(i) || (u.credit.labelled || !u.credit.desk.empty()) && p.nextText[i+1] >= 0):
			p.giveCredit(i)
		case p.placeAt(i):
			p.give(i, Dateline, "a place alone above the body")
		case p.bulleted(i) && p.credit < 0 && i > 0 && p.roles[i-1] == Section && !p.creditBelow(i):
			u.own().credit.name = extent{bullet(u.text), len(u.text)}
			p.credit = i
			p.give(i, Byline, "a list entry between the section and the page's dates")
		case p.bulleted(i):
			p.give(i, Section, "a short list entry among the page's dates")
		case p.authorAt(i):
			p.credit = i
			p.give(i, Byline, "a name where the byline stands")
		case p.dekAt(i, top):
			p.dek = append(p.dek, i)
			p.give(i, Dek, "the paragraph below the headline, above the body")
		default:
			return
		}
	}
}

// creditBelow reports that one of the next entries of the list is a credit by its words.
func (p *page) creditBelow(i int) bool {
	for k := i + 1; k < min(len(p.units), i+4) && bullet(p.units[k].text) > 0; k++ {
		if p.units[k].looks&(creditLook|outletLook) != 0 {
			return true
		}
	}
	return false
}

// placeAt reports that a place stands alone above the body: a known one, or one capitalised word below
// the headline's twins, where a name would have two, or below a name and a date.
func (p *page) placeAt(i int) bool {
	u := &p.units[i]
	if p.head == nil || !p.textBelow(i) || u.looks&^cityLook != 0 {
		return false
	}
	town := u.width <= 20 && strings.IndexFunc(u.text, notLetter) < 0 && capitalised(u.text)
	return u.looks&cityLook != 0 || town && (len(p.head) > 1 && p.dek != nil && p.credit < 0 || i > 0 && !p.units[i-1].stampName.empty() && p.proseAt(i+1))
}

func notLetter(r rune) bool { return !text.IsLetter(r) }

// besideStamp reports that the unit below holds a date, or the one above, in the same block.
func (p *page) besideStamp(i int) bool {
	u := &p.units[i]
	return i > 0 && p.units[i-1].block == u.block && p.units[i-1].looks&stampLook != 0 ||
		i+1 < len(p.units) && p.units[i+1].looks&stampLook != 0 || bullet(u.text) > 0
}

// bulleted reports that the unit is an entry of a list that holds the page's dates too.
func (p *page) bulleted(i int) bool {
	u := &p.units[i]
	if bullet(u.text) == 0 || u.width > shortWidth/2 || !u.plain() {
		return false
	}
	for k := i + 1; k < min(len(p.units), i+4) && bullet(p.units[k].text) > 0; k++ {
		if p.units[k].looks&stampLook != 0 {
			return true
		}
	}
	return false
}

func (p *page) giveCredit(i int) {
	u := &p.units[i]
	if u.looks&creditLook == 0 {
		whole := extent{0, len(u.text)}
		u.own().credit = credit{name: whole, source: whole}
	}
	if (p.credit < 0 || u.credit.labelled && isDomain(p.units[p.credit].text)) && !u.credit.nameless() {
		p.credit = i
	}
	p.give(i, Byline, creditRule(u.credit))
}

func creditRule(c credit) string {
	switch {
	case c.nameless():
		return "a label for a credit, and no name behind it"
	case c.labelled:
		return "a credit, by its label or brackets"
	case !c.source.empty() && !c.desk.empty():
		return "an outlet and its desk"
	case !c.source.empty():
		return "the name of an outlet or agency"
	case !c.desk.empty():
		return "the name of a desk"
	}
	return "a name where the byline stands"
}
