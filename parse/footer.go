package parse

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// readFooter finds where the body ends, from the end of the page upwards, and gives roles to what
// stands below: credits, dates, the headline again, other stories and furniture.
func (p *page) readFooter() {
	p.end = len(p.units)
	text := false
	for i := p.start; i < len(p.units); i++ {
		if text && p.units[i].looks&endLook != 0 {
			if more := p.resumes(i); more > 0 {
				i = more
				continue
			}
			p.end = i
			break
		}
		text = text || p.units[i].plain()
	}
	for i := p.end; i < len(p.units); i++ {
		p.readBelow(i)
	}
	p.readBelowDate()
	for p.end > p.start {
		n := p.footerAt(p.end - 1)
		if n == 0 {
			break
		}
		p.end -= n
	}
	p.readLastUpdate()
	p.readLastCredit()
}

// readLastCredit takes an agency behind its label near the end of the body for the byline, where no other is.
func (p *page) readLastCredit() {
	for i := p.end - 1; p.credit < 0 && i > p.start && i >= p.end-footerReach; i-- {
		if u := &p.units[i]; u.looks&creditLook != 0 && u.credit.labelled && !u.credit.source.empty() {
			p.giveCredit(i)
		}
	}
}

// maxBox bounds, in units, the label and the headlines of a box inside a story.
const maxBox = 4

// boxReach bounds, in units, how far below a box the page's dates, credits or ends are looked for.
const boxReach = 64

// resumes finds where the story goes on below unit i: the label of a box inside it, with a headline or a few of other
// stories. There two paragraphs stand together, as no list of stories has; short ones may be the site's own, unless
// the page's dates, credits or ends are still to come. It is 0 where the story has ended.
func (p *page) resumes(i int) int {
	if !lexicon.Lookup(bare(p.units[i].text)).Is(lexicon.TeaserLabel) {
		return 0
	}
	next := i + 1
	for next < min(len(p.units), i+maxBox) && p.units[next].looks&(stampLook|endLook) == 0 && !terminatedByStop(p.units[next].text) {
		next++
	}
	if next+1 >= len(p.units) || !p.storyAt(next) || !p.storyAt(next+1) {
		return 0
	}
	more := func(u unit) bool { return u.looks&(stampLook|creditLook|endLook) != 0 }
	if !(p.proseAt(next) && p.proseAt(next+1)) && !slices.ContainsFunc(p.units[next:min(len(p.units), next+boxReach)], more) {
		return 0
	}
	for k := i; k < next; k++ {
		if k == i || p.units[k].looks&barLook != 0 {
			p.give(k, Furniture, barRule)
		} else {
			p.give(k, Related, "in a box inside the story")
		}
	}
	return next
}

// storyAt reports that unit i is a sentence, and nothing else.
func (p *page) storyAt(i int) bool {
	u := &p.units[i]
	return u.plain() && u.width >= proseWidth/2 && terminatedByStop(u.text)
}

// footerReach is how far above the end of the page the date of the update stands, in units.
const footerReach = 4

// readLastUpdate takes the last labelled date near the end of the body for the update's, where no other is.
func (p *page) readLastUpdate() {
	updates := func(i int) bool {
		return slices.ContainsFunc(p.units[i].stamps, func(s stamp) bool { return s.kind == lexicon.UpdatedLabel })
	}
	if slices.ContainsFunc(p.dated, updates) {
		return
	}
	for i := p.end - 1; i > p.start && i >= p.end-footerReach; i-- {
		if p.readStamp(i) && updates(i) {
			p.dated = append(p.dated, i)
			return
		}
	}
}

// readBelowDate takes short lines below the date of the update at the end of the page for the page's own,
// whatever they say; sentences and values behind their names are the story's.
func (p *page) readBelowDate() {
	for i := p.end - 1; i > p.start && i >= p.end-footerReach; i-- {
		u := &p.units[i]
		if p.readStamp(i) && u.stamps[0].kind == lexicon.UpdatedLabel {
			for k := i + 1; k < p.end; k++ {
				if p.units[k].plain() && !p.repeats(k) && !(k+1 < p.end && p.pair(k, k+1)) && !p.pair(k-1, k) {
					p.give(k, Unknown, "below the date that ends the page, and no table knows it")
				}
			}
			return
		}
		if u.plain() && (terminated(u.text) || u.width > shortWidth || u.fieldLike()) {
			return
		}
	}
}

// readBelow gives a role to a unit below the line that ends the story.
func (p *page) readBelow(i int) {
	switch u := &p.units[i]; {
	case u.looks&stampLook != 0 && u.stamps[0].kind != lexicon.NoLabel && u.stampName.empty():
		p.dated = append(p.dated, i)
	case u.looks&(endLook|barLook|sectionLook|stampLook) != 0:
		p.give(i, Furniture, barRule)
	case p.repeats(i):
	default:
		p.give(i, Related, "below the line that ends the story")
	}
}

// footerAt gives a role to the last unit above what is known to be footer, or to a pair of them, and
// returns how many: 0 at the end of the body.
func (p *page) footerAt(i int) int {
	u := &p.units[i]
	switch {
	case p.roles[i] != "":
	case u.looks&stampLook != 0:
		p.dated = append(p.dated, i)
	case u.looks&barLook != 0:
		p.give(i, Furniture, barRule)
	case !u.section.empty():
		p.give(i, Section, sectionRule)
	case tagLine(u.text):
		p.give(i, Furniture, "hashtags alone below the body")
	case p.repeats(i):
	case u.looks&creditLook != 0 && (u.credit.labelled || p.credit < 0 || lexicon.Lookup(u.text).Is(lexicon.Agency)):
		p.giveCredit(i)
	case u.looks&outletLook != 0 && p.credit < 0:
		p.giveCredit(i)
	case u.looks&outletLook != 0:
		p.give(i, Site, "the outlet's name below the body")
	case i > p.start && p.pair(i-1, i):
		p.give(i-1, Related, "another story's headline, given twice")
		p.give(i, Related, p.sameAs(i-1, i))
		return 2
	default:
		return 0
	}
	return 1
}

// repeats gives its role to a unit that is the headline once more.
func (p *page) repeats(i int) bool {
	if p.head == nil || !alike(&p.units[i], &p.units[p.head[0]]) {
		return false
	}
	p.give(i, Repeat, p.sameAs(p.head[0], i))
	return true
}

// pair reports that two units are the twins of another story's headline.
func (p *page) pair(i, j int) bool {
	a, b := &p.units[i], &p.units[j]
	return a.plain() && b.plain() && a.width <= maxHeadline && (a.text != b.text || !endsSentence(a.text)) && alike(a, b) && text.HasLetters(a.text, 1)
}

// tagLine reports that s holds hashtags and nothing else.
func tagLine(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if len(word) < 2 || word[0] != '#' {
			return false
		}
	}
	return true
}
