package parse

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Twins of a headline stand close together: at most so many units apart, and so many of them text.
const (
	twinReach = 10
	twinTexts = 4
)

// Headlines are no longer than this, in characters.
const maxHeadline = 250

// findTwins looks for a headline that stands twice at the top of the page.
func (p *page) findTwins() {
	texts := 0
	for i := range p.units {
		u := &p.units[i]
		if !u.headCandidate() || !text.HasLetters(u.text, 1) {
			continue
		}
		if texts++; u.width <= maxHeadline {
			if j := p.twinBelow(i, texts == 1); j > 0 && p.heads(i, j, texts == 1) && !p.quoted(i, j) {
				p.head = []int{i, j}
				return
			}
		}
		if u.prose() && texts > 1 {
			return
		}
	}
}

// headCandidate reports that the unit may be a headline: text, or text with a site's name behind it or a label for
// credits before it, which has the look of a credit.
func (u *unit) headCandidate() bool {
	if u.looks == creditLook {
		return u.credit.labelled && titleLike(u.credit.name.of(u.text)) || !u.credit.labelled && withoutSuffix(u.text) != u.text
	}
	return u.plain() || u.joinsSections()
}

// joinsSections reports that the unit is a section by the names that it joins, as a headline may, too.
func (u *unit) joinsSections() bool {
	return u.looks == sectionLook && !lexicon.Lookup(u.text[bullet(u.text):]).Is(lexicon.Section)
}

// twinBelow finds the next twin of unit i, 0 if there is none in reach. near takes one that was misspelt, too.
func (p *page) twinBelow(i int, near bool) int {
	texts := 0
	for j := i + 1; j < min(len(p.units), i+twinReach) && texts <= twinTexts; j++ {
		u := &p.units[j]
		if !u.headCandidate() || !u.plain() && !p.units[i].plain() && !u.joinsSections() && !p.creditNear(j) {
			continue
		}
		if alike(&p.units[i], u) || near && nearlyAlike(p.units[i].text, u.text) {
			return j
		}
		texts++
	}
	return 0
}

// creditNear reports that a credit stands right below unit i or a text later: what looks like one above it is a
// headline with the site's name.
func (p *page) creditNear(i int) bool {
	for k := i + 1; k < min(len(p.units), i+3); k++ {
		if p.units[k].looks&(creditLook|outletLook) != 0 {
			return p.textBelow(k)
		}
	}
	return false
}

// heads reports that the twins i and j are a headline: what follows, or stands between or above them,
// must be an article and not the lines of a song.
func (p *page) heads(i, j int, first bool) bool {
	if !text.HasLetters(p.units[i].text, 2) {
		return false
	}
	if !first && !strings.Contains(p.units[i].text, " ") {
		return false // menus repeat single words
	}
	texts := 0
	for k := max(0, i-twinReach+1); k < min(len(p.units), j+twinReach); k++ {
		if u := &p.units[k]; k < j && u.looks&(stampLook|outletLook|sectionLook|creditLook) != 0 {
			return true
		} else if k > j {
			if u.looks&(stampLook|creditLook|outletLook) != 0 && texts <= twinTexts {
				return true
			}
			if u.plain() {
				if texts++; u.prose() && texts <= 2 {
					return true
				}
			}
		}
	}
	if !first || j+1 >= len(p.units) {
		return false
	}
	// Even a short text has its headline apart from what is between and below, or ends as pages do.
	return p.units[j+1].block != p.units[j].block && p.units[i].block != p.units[j].block || p.signed()
}

// signed reports that a date or a credit behind its label stands near the end of the page.
func (p *page) signed() bool {
	for i := max(0, len(p.units)-footerReach); i < len(p.units); i++ {
		if u := &p.units[i]; p.labelledStamp(i) || u.looks&creditLook != 0 && u.credit.labelled {
			return true
		}
	}
	return false
}

// quoted reports that the twins i and j are no headline, but text that the body says again: a headline of
// its own stands above the dates or the byline over it.
func (p *page) quoted(i, j int) bool {
	if p.lone == nil {
		p.lone = p.loneHeadline()
	}
	if j+1 < len(p.units) && p.units[j+1].looks&headerLook != 0 {
		return false
	}
	if p.saysAgain(i, j) {
		return true
	}
	for k := max(0, i-twinReach); k < i; k++ {
		if p.saysAgain(k, i) && alike(&p.units[k], &p.units[i]) {
			return true
		}
	}
	if p.lone.above >= j {
		return false
	}
	if i < p.lone.above && i != p.lone.unit {
		return true
	}
	for k := p.lone.above + 1; k < j; k++ {
		if p.proseAt(k) {
			return true
		}
	}
	return false
}

// saysAgain reports that unit j, behind another sentence, is one that says what the headline i does.
func (p *page) saysAgain(i, j int) bool {
	headline := p.units[i].text
	return endsSentence(p.units[j].text) && !endsSentence(headline) && !endsSentence(withoutSuffix(headline)) &&
		slices.ContainsFunc(p.units[i+1:j], func(u unit) bool { return u.plain() && terminatedByStop(u.text) })
}

// endsSentence reports that s ends in a stop that is not that of an abbreviation such as U.S.
func endsSentence(s string) bool {
	return terminatedByStop(s) && strings.IndexByte(s[strings.LastIndexByte(s, ' ')+1:len(s)-1], '.') < 0
}

// A lone headline is a text that stands where a headline does, and the dates or the byline below it.
type lone struct{ unit, above int }

// loneHeadline finds the first; above is beyond the page where there is none.
func (p *page) loneHeadline() *lone {
	for h := range p.units {
		if p.units[h].looks&(stampLook|creditLook) == 0 {
			continue
		}
		// One or two words are a menu's, and a line between two dates is the section's.
		if run := p.textAbove(h); len(run) > 0 && strings.Count(p.units[run[0]].text, " ") >= 2 && !p.betweenStamps(run[0]) {
			return &lone{run[0], h}
		}
	}
	return &lone{-1, len(p.units)}
}

// markHeadlines finds the other twins above the body and chooses the fullest of them.
func (p *page) markHeadlines() {
	if p.head == nil {
		return
	}
	for last := p.head[len(p.head)-1]; ; {
		next := p.twinBelow(last, false)
		if next == 0 || next > last+2 || p.saysAgain(last, next) {
			break
		}
		p.head = append(p.head, next)
		last = next
	}
	p.firstHead = p.head[0]
	for k, i := range p.head[1:] {
		if slices.ContainsFunc(p.units[p.head[k]:i], func(u unit) bool { return u.looks&stampLook != 0 }) {
			p.firstHead = i
		}
	}
	best := p.head[0]
	for _, i := range p.head[1:] {
		if fuller(p.units[i].text, p.units[best].text) {
			best = i
		}
	}
	first := p.head[0]
	for _, i := range p.head {
		switch {
		case len(p.head) == 1:
			p.give(i, Headline, "a headline by its place above the dates, the byline or the place of the story")
		case i == best && i == first:
			p.give(i, Headline, "the headline: "+p.line(p.head[1])+" repeats it")
		case i == best && i != first:
			p.give(i, Headline, "the headline in full: "+p.line(first)+" has it "+difference(p.units[first].text, p.units[i].text))
		case i != best:
			p.give(i, Repeat, p.sameAs(best, i))
		}
	}
	p.start = max(p.start, slices.Max(p.head)+1)
	p.dek = slices.DeleteFunc(p.dek, func(i int) bool { return slices.Contains(p.head, i) })
	p.head = append([]int{best}, slices.DeleteFunc(p.head, func(i int) bool { return i == best })...)
}

// sameAs is the rule for unit i, the twin of another.
func (p *page) sameAs(other, i int) string {
	rule := "same as " + p.line(other)
	if how := difference(p.units[i].text, p.units[other].text); how != "" {
		rule += ", " + how
	}
	return rule
}
