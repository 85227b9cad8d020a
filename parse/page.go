package parse

import (
	"strconv"
	"time"

	"newsdek/parse/internal/lexicon"
)

// A page is an input on its way to an article: its units, and the roles found for them so far.
type page struct {
	lines []line
	units []unit
	roles []Role   // of the units; empty until a rule gave one
	rules []string // why

	head []int // the units that hold the headline, the best of them first
	// firstHead is the first of them below the last date that stands between two: one may stand above the dates.
	firstHead int
	dek       []int
	dekDone   bool
	start     int     // the first unit of the body
	end       int     // the first unit below the body
	credit    int     // the unit that holds the byline, or -1
	nextText  []int32 // see survey
	hasBody   []bool
	dated     []int // the units whose stamps date the page
	dates     dates
	lone      *lone // nil before it was looked for
	zone      *time.Location
}

// assign runs the rules, in the order in which they apply. Each gives roles to units that have none.
func (p *page) assign() {
	p.credit = -1
	p.survey()
	p.findTwins()
	if p.head == nil {
		p.findAbove()
	}
	if p.head == nil {
		p.findBelow()
	}
	if p.head == nil {
		p.findOverDateline()
	}
	p.markHeadlines()
	p.readTop()
	p.readHeader()
	p.readFooter()
	p.readDates()
	if p.evidence() {
		p.markBody()
	} else {
		p.allBody()
	}
}

func (p *page) give(i int, role Role, rule string) {
	if p.roles[i] == "" {
		p.roles[i], p.rules[i] = role, rule
	}
}

// number is the number of the unit's first line.
func (p *page) number(i int) int { return int(p.lines[p.units[i].first].num) }

func (p *page) line(i int) string { return "line " + strconv.Itoa(p.number(i)) }

// evidence reports that something marks the text as one of the family: without it, all is body.
func (p *page) evidence() bool {
	if p.head != nil {
		return true
	}
	for i, role := range p.roles {
		switch role {
		case Byline:
			if !p.units[i].credit.nameless() {
				return true
			}
		case Updated:
			return true
		case Published: // a day alone may stand on a letter
			if d := p.units[i].stamps[0]; d.kind != lexicon.NoLabel || d.date.hasClock {
				return true
			}
		}
	}
	return false
}

func (p *page) allBody() {
	p.start, p.end, p.credit, p.dek, p.dates = 0, len(p.units), -1, nil, dates{}
	for i := range p.units {
		p.roles[i], p.rules[i] = Body, "no repeated headline, byline or date marks an article: all is body"
	}
}

const barRule = "page furniture, by the table"

// markBody gives what is left between header and footer to the body.
func (p *page) markBody() {
	for i := p.start; i < p.end; i++ {
		u := &p.units[i]
		switch {
		case u.looks&barLook != 0:
			p.give(i, Furniture, barRule)
		case p.teased(i):
			p.give(i, Related, "another story's headline beside its label or link")
		case p.head != nil && u.text == p.units[p.head[0]].text:
			p.give(i, Repeat, p.sameAs(p.head[0], i))
		case u.first != u.last:
			p.give(i, Body, "a paragraph, wrapped over several lines")
		default:
			p.give(i, Body, "a paragraph")
		}
	}
}

// teased reports that unit i is the headline of another story, inside this one.
func (p *page) teased(i int) bool {
	u := &p.units[i]
	beside := func(k int, kind lexicon.Kind) bool {
		return k >= 0 && k < p.end && p.units[k].looks&barLook != 0 && lexicon.Lookup(bare(p.units[k].text)).Is(kind)
	}
	return u.plain() && u.width <= maxPlainHeadline && !terminated(u.text) && (beside(i-1, lexicon.TeaserLabel) || beside(i+1, lexicon.TeaserLink))
}
