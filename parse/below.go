package parse

import "strings"

// findBelow looks for a headline right below the dates or the site's name at the top of the page.
func (p *page) findBelow() {
	dated := false
	for i := range p.units {
		u := &p.units[i]
		switch {
		case u.looks&(stampLook|outletLook) != 0 && u.looks&sectionLook == 0:
			dated = true
		case !dated && p.opensMenu(i), p.betweenStamps(i) && p.headsBody(i+2):
		case !u.plain():
			if u.looks&creditLook != 0 && u.credit.source.to > 0 && u.credit.desk.to > 0 {
				return // a byline has the body right below it
			}
		case dated && p.headsBody(i):
			p.head = []int{i}
			return
		default:
			return
		}
	}
}

// headsBody reports that unit i can be a headline that stands once, with the body below it.
func (p *page) headsBody(i int) bool {
	if i+1 >= len(p.units) {
		return false
	}
	u := &p.units[i]
	return u.plain() && u.headlineLike() && u.width <= maxPlainHeadline && !endsSentence(u.text) && p.textBelow(i)
}

// opensMenu reports that unit i is as short as the entries of a menu, and stands above others that the lexicon knows.
func (p *page) opensMenu(i int) bool {
	u := &p.units[i]
	return u.plain() && u.width <= shortWidth/2 && !terminated(u.text) && i+1 < len(p.units) && !p.units[i+1].plain()
}

// findOverDateline looks for a headline, and perhaps a dek, above a paragraph that begins as the agencies' do, with
// its place, or that has the place on the line above.
func (p *page) findOverDateline() {
	i := int(p.nextText[0])
	for n := 0; i >= 0 && n < 3; n++ {
		if u := &p.units[i]; u.prose() && (dateline(u.text, false) > 0 || i > 0 && p.units[i-1].looks == cityLook) {
			break
		}
		i = int(p.nextText[i+1])
	}
	if i < 0 || !p.proseAt(i) {
		return
	}
	run := p.textAbove(i)
	if len(run) > 0 && p.units[run[len(run)-1]].looks == cityLook {
		run = run[:len(run)-1]
	}
	if len(run) == 0 || len(run) > 2 || p.textAbove(run[0]) != nil {
		return
	}
	if u := &p.units[run[0]]; u.headlineLike() && u.width <= maxPlainHeadline && !terminatedByStop(u.text) && !p.proseAt(run[len(run)-1]) {
		p.head, p.dek = run[:1:1], run[1:]
		p.start = run[len(run)-1] + 1
	}
}

func terminatedByStop(s string) bool {
	return strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "...")
}
