package parse

import (
	"slices"
	"strings"

	"newsdek/parse/internal/text"
)

// authorAt reports that a person's name stands at i where the byline is expected.
func (p *page) authorAt(i int) bool {
	if p.head == nil || p.credit >= 0 || !p.textBelow(i) {
		return false
	}
	if p.signature(i) && p.dateBelow(i) && p.units[i-1].looks&barLook != 0 {
		return true
	}
	if len(p.head) > 1 && len(p.dek) > 0 && (i == slices.Max(p.head)+1 || i == slices.Max(p.dek)+1) && shouted(p.units[i].text) && p.signature(i) {
		return true
	}
	if !p.namesAuthor(i) || p.credited(i) {
		return false
	}
	return p.dek != nil || len(p.head) > 1 || p.dateBelow(i) || p.datedAbove()
}

// datedAbove reports that a date stands above the headline, as on pages that have the byline right above the body.
func (p *page) datedAbove() bool {
	return slices.ContainsFunc(p.units[:p.firstHead], func(u unit) bool { return u.looks&stampLook != 0 })
}

// dateBelow reports that a date stands right below unit i.
func (p *page) dateBelow(i int) bool { return i+1 < len(p.units) && p.units[i+1].looks&stampLook != 0 }

// credited reports that a credit which needs no guess stands below unit i, above the body: one behind its label or before
// a date, or any, where a name would leave the page without its dek.
func (p *page) credited(i int) bool {
	for k := i + 1; k < min(len(p.units), i+twinTexts+1) && !p.proseAt(k); k++ {
		u := &p.units[k]
		known := u.looks&(creditLook|outletLook) != 0 && u.looks&sectionLook == 0 && len(p.dek) == 0 // Türkiye is a section, too
		if (known || u.credit.labelled) && !u.credit.nameless() || !u.stampName.empty() {
			return true
		}
	}
	return false
}

// namesAuthor reports that a unit is a person's name by its look, or the names of several, with a date right below or
// the headlines and the dek above. In capitals it may as well open a part of the body, unless it has two words and a
// date right below.
func (p *page) namesAuthor(i int) bool {
	u := &p.units[i]
	if u.width <= maxNames && (p.dateBelow(i) || len(p.head) > 1 && len(p.dek) > 0) && severalNames(u.text) {
		return u.plain()
	}
	spaces := strings.Count(u.text, " ")
	if shouted(u.text) && (spaces != 1 || !p.dateBelow(i)) {
		return false
	}
	return u.plain() && spaces >= 1 && spaces <= 3 && u.width <= 40 && u.looks&cityLook == 0 && capitalised(u.text) && !punctuated(u.text)
}

// punctuated reports that s has commas, stops or apostrophes other than those of initials, titles and O'Brien.
func punctuated(s string) bool {
	for word := range strings.FieldsSeq(s) {
		word, stop := strings.CutSuffix(word, ".")
		if len(word) > 4 && stop || strings.ContainsAny(word, ",.’") {
			return true
		}
		if i := strings.IndexByte(word, '\''); i >= 0 && !text.IsUpper(firstRune(word[i+1:])) {
			return true
		}
	}
	return strings.HasSuffix(s, ".")
}

// signature reports that a unit is so short, and so written, that it can sign a story.
func (p *page) signature(i int) bool {
	u := &p.units[i]
	return u.looks&^(creditLook|outletLook) == 0 && u.width <= 40 && strings.Count(u.text, " ") < 3 && capitalised(u.text)
}
