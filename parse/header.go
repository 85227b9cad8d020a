package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// headerLook is what stands between a headline and its body, or above both.
const headerLook = stampLook | creditLook | outletLook

// maxDek is the longest that the parts of a dek may be, in characters.
const maxDek = 500

// maxPlainHeadline is the longest, in characters, that a headline with nothing but its place to show for it may be.
const maxPlainHeadline = 130

// headlineLike reports that the unit is short enough for a headline and does not end as prose does.
func (u *unit) headlineLike() bool {
	if u.width > 160 || utf8.RuneCountInString(letters(u.text)) < 2 {
		return false
	}
	switch text := strings.TrimRight(u.text, "\"'”’"); {
	case strings.HasSuffix(text, "..."):
		return true
	case strings.HasSuffix(text, "."):
		return u.width <= 100
	default:
		return !strings.HasSuffix(text, ":") && !strings.HasSuffix(text, ",")
	}
}

// findAbove looks for a headline that stands once, right above a byline or a date that has its body below.
func (p *page) findAbove() {
	for a := range p.units {
		u := &p.units[a]
		if u.looks&headerLook == 0 {
			continue
		}
		run := p.textAbove(a)
		if len(run) == 0 {
			continue
		}
		if !p.leadsToBody(a) {
			if slices.ContainsFunc(run, func(i int) bool { return p.units[i].prose() && terminated(p.units[i].text) }) {
				return
			}
			continue // a menu
		}
		next := run[len(run)-1] + 1
		for len(run) > 1 && (p.namesAuthor(run[len(run)-1]) && u.looks&stampLook != 0 || p.units[run[len(run)-1]].looks&cityLook != 0) {
			run = run[:len(run)-1] // the author or the place, which readHeader takes
			next--
		}
		if n := p.textAbove(run[0]); len(run) == 1 && len(n) > 0 && p.signature(run[0]) && p.units[run[0]-1].looks&barLook != 0 {
			run, next = n[len(n)-1:], n[len(n)-1]+1 // page furniture stands between the headline and its author
		}
		if len(run) > 3 { // below a menu that no table knows
			menu := run[:len(run)-2]
			for _, i := range menu {
				if p.units[i].width >= shortWidth {
					return
				}
			}
			run = run[len(run)-2:]
		}
		if !p.units[run[0]].headlineLike() || len(run) == 1 && p.units[run[0]].prose() && strings.HasSuffix(p.units[run[0]].text, ".") {
			return
		}
		for _, i := range run[1:] {
			if p.units[i].width > maxDek {
				return
			}
		}
		p.head, p.dek = run[:1], run[1:]
		p.start = next
		return
	}
}

// textAbove lists the units of text right above unit a, or above the block that it belongs to, in order.
func (p *page) textAbove(a int) (run []int) {
	top := max(0, a-8)
	for a > top && (p.units[a-1].looks&barLook != 0 || !p.units[a-1].plain() && p.units[a-1].block == p.units[a].block) {
		a-- // page furniture, or a section or an agency in the same list
	}
	from := a
	for from > 0 && p.units[from-1].plain() {
		from--
	}
	for i := from; i < a; i++ {
		run = append(run, i)
	}
	return run
}

// leadsToBody reports that the first text below unit a is no menu entry.
func (p *page) leadsToBody(a int) bool {
	i := int(p.nextText[a+1])
	if i < 0 || !p.textBelow(i-1) {
		return false
	}
	u := &p.units[i]
	return u.width >= proseWidth/2 || terminated(u.text) || p.bulleted(i) || p.namesAuthor(i)
}

// textBelow reports that a body can follow unit a before the end of the page.
func (p *page) textBelow(a int) bool { return p.hasBody[a+1] }

// survey finds, for each unit, the next text at or below it, and whether any there is a paragraph.
func (p *page) survey() {
	n := len(p.units)
	p.nextText, p.hasBody = make([]int32, n+1), make([]bool, n+1)
	p.nextText[n] = -1
	for i := n - 1; i >= 0; i-- {
		u := &p.units[i]
		p.nextText[i], p.hasBody[i] = p.nextText[i+1], p.hasBody[i+1]
		switch {
		case u.looks&endLook != 0:
			p.nextText[i], p.hasBody[i] = -1, false
		case u.plain():
			if u.looks&cityLook == 0 {
				p.nextText[i] = int32(i)
			}
			p.hasBody[i] = p.hasBody[i] || u.prose() || terminated(u.text)
		}
	}
}

// namesAuthor reports that a unit is a person's name by its look.
func (p *page) namesAuthor(i int) bool {
	u := &p.units[i]
	n := strings.Count(u.text, " ")
	return u.plain() && n >= 1 && n <= 3 && u.width <= 40 && u.looks&cityLook == 0 && capitalised(u.text) && !strings.ContainsAny(u.text, ",.'’")
}

// signature reports that a unit is so short, and so written, that it can sign a story.
func (p *page) signature(i int) bool {
	u := &p.units[i]
	return u.looks&^(creditLook|outletLook) == 0 && u.width <= 40 && strings.Count(u.text, " ") < 3 && capitalised(u.text)
}

// findBelow looks for a headline right below the dates or the site's name at the top of the page.
func (p *page) findBelow() {
	dated := false
	for i := range p.units {
		u := &p.units[i]
		switch {
		case u.looks&(stampLook|outletLook) != 0:
			dated = true
		case !u.plain():
			if u.looks&creditLook != 0 && u.credit.source.to > 0 && u.credit.desk.to > 0 {
				return // a byline has the body right below it
			}
		case dated && u.headlineLike() && u.width <= maxPlainHeadline && !terminatedByStop(u.text) && p.textBelow(i) && i+1 < len(p.units):
			p.head = []int{i}
			return
		default:
			return
		}
	}
}

func terminatedByStop(s string) bool {
	return strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "...")
}

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
		case u.looks&sectionLook != 0 && p.head != nil && p.besideStamp(i):
			p.give(i, Section, "the name of a section among the page's dates")
		case u.looks&(creditLook|outletLook) != 0 && (p.textBelow(i) || !u.credit.desk.empty() && p.nextText[i+1] >= 0):
			p.giveCredit(i)
		case p.placeAt(i):
			p.give(i, Dateline, "a place alone above the body")
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

// placeAt reports that a place stands alone above the body: a known one, or one capitalised word below
// the headline's twins, where a name would have two.
func (p *page) placeAt(i int) bool {
	u := &p.units[i]
	if p.head == nil || !p.textBelow(i) || u.looks&^cityLook != 0 {
		return false
	}
	return u.looks&cityLook != 0 || len(p.head) > 1 && p.dek != nil && u.width <= 20 && strings.IndexFunc(u.text, notLetter) < 0 && capitalised(u.text)
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// authorAt reports that a person's name stands at i where the byline is expected.
func (p *page) authorAt(i int) bool {
	if p.head == nil || p.credit >= 0 || !p.textBelow(i) {
		return false
	}
	if p.signature(i) && p.units[i+1].looks&stampLook != 0 && p.units[i-1].looks&barLook != 0 {
		return true
	}
	if !p.namesAuthor(i) {
		return false
	}
	return p.dek != nil || len(p.head) > 1 || p.units[i+1].looks&stampLook != 0
}

// dekAt decides whether the text at i, below the headline and whatever else was found below it since
// top, is a dek or opens the body.
func (p *page) dekAt(i, top int) bool {
	if p.head == nil || p.dekDone || !p.units[i].plain() || p.units[i].width > maxDek {
		return false
	}
	if i == top && p.dekBefore(i) {
		return true
	}
	if len(p.dek) > 0 && p.dek[0] >= top {
		return p.dekBefore(i) && p.credit < 0
	}
	if len(p.dek) > 0 || i+1 >= len(p.units) || !p.units[i+1].plain() {
		return false
	}
	u, next := &p.units[i], &p.units[i+1]
	open := !terminated(u.text) && u.width >= proseWidth/2 && terminated(next.text)
	p.dekDone = true
	switch {
	case i > top: // dates or a byline stand between
		return open && p.readStamp(i-1) || p.shareBar() && len(p.head) == 1 && p.labelledStamp(i-1) && p.labelledStamp(i-2)
	case len(p.head) > 1:
		return u.width < next.width || p.units[p.head[0]].block == p.units[p.head[1]].block
	}
	tight := u.block == p.units[p.head[0]].block
	if tight && next.block != u.block {
		return true
	}
	return open || tight && u.width*10 < next.width*9
}

// dekBefore reports that the text at i is followed, at most two texts later, by a byline or a date
// that has the body below it.
func (p *page) dekBefore(i int) bool {
	for k := i; k < min(len(p.units), i+4); k++ {
		u := &p.units[k]
		if u.looks&headerLook != 0 || u.looks&cityLook != 0 || k > i && p.namesAuthor(k) {
			return k > i && p.textBelow(k)
		}
		if !u.plain() || u.width > maxDek {
			return false
		}
	}
	return false
}

// readStamp reports that unit i holds a date that could be read.
func (p *page) readStamp(i int) bool {
	u := &p.units[i]
	return u.looks&stampLook != 0 && u.stamps[0].state == stampRead
}

// labelledStamp reports that unit i holds one date behind its label, and is no list entry.
func (p *page) labelledStamp(i int) bool {
	return p.readStamp(i) && len(p.units[i].stamps) == 1 && p.units[i].stamps[0].kind != noLabel && bullet(p.units[i].text) == 0
}

// shareBar reports that page furniture stands above the headline, as on pages whose dek follows the dates.
func (p *page) shareBar() bool {
	for i := range p.head[0] {
		if p.units[i].looks&barLook != 0 {
			return true
		}
	}
	return false
}

// besideStamp reports that the unit above or below, in the same block, holds a date.
func (p *page) besideStamp(i int) bool {
	u := &p.units[i]
	return i > 0 && p.units[i-1].block == u.block && p.units[i-1].looks&stampLook != 0 ||
		i+1 < len(p.units) && p.units[i+1].block == u.block && p.units[i+1].looks&stampLook != 0 || bullet(u.text) > 0
}

// bulleted reports that the unit is an entry of a list that holds the page's dates too.
func (p *page) bulleted(i int) bool {
	u := &p.units[i]
	if bullet(u.text) == 0 || u.width > shortWidth/2 || !u.plain() {
		return false
	}
	for k := i + 1; k < min(len(p.units), i+4) && p.units[k].block == u.block && bullet(p.units[k].text) > 0; k++ {
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
	if p.credit < 0 {
		p.credit = i
	}
	p.give(i, Byline, "%s", creditRule(u.credit))
}

func creditRule(c credit) string {
	switch {
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
