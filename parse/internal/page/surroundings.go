package page

import (
	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// observe finds the features of all units but those of a hypothesis.
func (p *Reading) observe() {
	p.features = cleared(p.features, len(p.Units))
	p.gapsTell = p.hasGaps()
	for i := range p.Units {
		if k := p.repeats.first[i]; k >= 0 && int(k) < i && p.Units[k].sameLooks(&p.Units[i]) {
			p.features[i] = p.features[k]
		} else {
			p.features[i] = p.Units[i].observed()
		}
	}
	p.lookAround()
	p.lookDown()
	p.lookOpen()
	p.markPlaces()
	p.lookUp()
	p.echoes()
	p.markBanner()
	p.markStrange()
	p.markForeign()
	if p.Whole {
		p.echoParagraphs()
		p.followTrails()
	}
}

// besidePlace is how far below a place alone another one shows that both are of a list or head parts of a story: neither is
// where it was written.
const besidePlace = 4

// markPlaces takes places that stand near each other for introduced by the text above. One below all sentences is no part
// of the story.
func (p *Reading) markPlaces() {
	last, end := noUnit, len(p.features)
	for end > 0 && !p.features[end-1].sentence() {
		end--
	}
	for i, f := range p.features[:end] {
		if f&isPlace == 0 {
			continue
		}
		if last != noUnit && i-last <= besidePlace && p.Units[i].TwinKey() != p.Units[last].TwinKey() {
			p.features[i] |= belowOpen
			p.features[last] |= belowOpen
		}
		last = i
	}
}

// hasGaps reports that the page has lines with blank ones between them, and lines without.
func (p *Reading) hasGaps() bool {
	tight, apart := false, false
	for i := 1; i < len(p.Units); i++ {
		if p.Units[i].block == p.Units[i-1].block {
			tight = true
		} else {
			apart = true
		}
	}
	return tight && apart
}

// lookAround finds what the units beside one give it.
func (p *Reading) lookAround() {
	for i, u := range p.features {
		above, next := p.own(i-1), p.own(i+1)
		u |= isHeading.when(p.Units[i].marks&text.Heading != 0 || p.titled(i, u)) | isTop.when(i == 0) | isLast.when(i == len(p.Units)-1) |
			isTwice.when(p.repeats.first[i] != noUnit) |
			isPaired.when(p.twins(i, i-1) || p.twins(i, i+1) || doubled(p.Units[i].Text)) |
			overText.when(next&(isPlain|endsAsText|isShort) == isPlain|endsAsText) |
			overProse.when(next&(isPlain|endsAsText|isProse) == isPlain|endsAsText|isProse) |
			overPlaced.when(next&opensWithPlace != 0) |
			isShorter.when(next&isPlain != 0 && p.Units[i].width*10 < p.Units[i+1].width*9)
		if p.gapsTell {
			u |= isTight.when(p.tight(i)) | isApart.when(!p.tight(i) && !p.tight(i+1))
		}
		if above&next&(isPlain|isProse) != isPlain|isProse {
			u |= p.besideLines(i, above, next)
		}
		if !p.Whole && // whose menus and forms tell enough
			u&(isPlain|isProse|endsAsText) == isPlain|isProse && endsInAddress(p.Units[i].Text) {
			u |= isFigures
		}
		p.features[i] = u
	}
}

// besideLines are the features that lines which are no prose give to the units beside them.
func (p *Reading) besideLines(i int, above, next features) features {
	short := p.shortAt(i-1) && p.shortAt(i+1)
	return belowBar.when(above&isBar != 0) |
		belowMenu.when(p.narrowAt(i-1) && p.narrowAt(i-2)) |
		overHeader.when(next&(hasStamp|isCredit|isOutlet|isBar) != 0) |
		overDate.when(next&hasStamp != 0) |
		amongShort.when(short) |
		inMenu.when(short && p.listed(i) && p.shortAt(i-2) && p.shortAt(i+2) && p.shortAt(i-3) && p.shortAt(i+3)) |
		besideTeaser.when(p.teaser(i+1) || p.teaser(i+2) && p.twins(i, i+1))
}

// titled reports that the title of a whole page says what unit i says, which has the features. A name alone may be the
// site's, and two words a section's.
func (p *Reading) titled(i int, f features) bool {
	return p.Whole && i > 0 && !p.isEntry(f) && p.repeats.first[i] == 0 && (p.Units[i].width >= narrowWidth || p.Units[i].width < p.Units[0].width)
}

// own are the features of unit i, none beyond the page.
func (p *Reading) own(i int) features {
	if i < 0 || i >= len(p.features) {
		return 0
	}
	return p.features[i]
}

// tight reports that no blank line stands above unit i, but another unit.
func (p *Reading) tight(i int) bool {
	return i > 0 && i < len(p.Units) && p.Units[i-1].block == p.Units[i].block
}

// shortAt reports that unit i is short, and no sentence, as all is beyond the page.
func (p *Reading) shortAt(i int) bool {
	return i < 0 || i >= len(p.Units) || p.features[i]&(isShort|endsAsText) == isShort
}

// narrowAt reports that unit i is as narrow as the entries of menus, and neither a sentence nor a date.
func (p *Reading) narrowAt(i int) bool { return p.own(i)&(isNarrow|endsAsText|hasStamp) == isNarrow }

// listed reports that the lines around unit i, or the two below it, are as narrow as the entries of menus; on top of the page
// a headline may stand below the name of its section.
func (p *Reading) listed(i int) bool {
	switch above, next := p.narrowAt(i-1), p.narrowAt(i+1); {
	case i == 0:
		return next && p.narrowAt(2) && p.narrowAt(3)
	case above:
		return next
	default:
		return next && p.narrowAt(i+2)
	}
}

// twins reports that units i and k say the same.
func (p *Reading) twins(i, k int) bool {
	return k >= 0 && k < len(p.Units) && p.repeats.first[i] != noUnit && p.repeats.first[i] == p.repeats.first[k]
}

// doubled reports that s says the same twice, in each of its halves, perhaps with a space between. What is short may be meant
// so.
func doubled(s string) bool {
	half := len(s) / 2
	second := s[len(s)-half:]
	return len(s) > 2*narrowWidth && s[0] == second[0] && (len(s)%2 == 0 || s[half] == ' ') && s[:half] == second
}

// teaser reports that unit i is the label above another story's headline, or the link below it.
func (p *Reading) teaser(i int) bool {
	return p.own(i)&(isBar|isEnd) != 0 && lexicon.Lookup(mention.Bare(p.Units[i].Text)).Is(lexicon.TeaserLabel|lexicon.TeaserLink)
}

// lookDown finds what is seen from the top of the page: the first text, what is in a box, what stands below prose.
func (p *Reading) lookDown() {
	first, prose, box := true, false, false
	for i := range p.features {
		if box = box && p.features[i]&(isPlain|endsInStop) == isPlain; box {
			p.features[i] |= besideTeaser
		}
		box = box || p.teaser(i)
		if first && p.Units[i].day() {
			p.features[i] |= isDay
		}
		if first && p.features[i]&isPlain != 0 {
			p.features[i] |= isFirst
			first = false
		}
		if prose {
			p.features[i] |= belowProse
		}
		prose = prose || p.features[i].paragraph()
	}
}

// day reports that the unit is a date without a time of day, a label or another date.
func (u *Unit) day() bool {
	return u.bareStamp() && len(u.stamps) == 1 && !u.stamps[0].Date.Clocked()
}

// lookUp finds what is seen from the end of the page: whether a paragraph follows, whether all texts below lack a stop,
// and whether a date is later than the next.
func (p *Reading) lookUp() {
	body, stopless, next, bars := false, true, noUnit, 0
	for i := len(p.Units) - 1; i >= 0; i-- {
		f := p.features[i]
		if !body {
			p.features[i] |= lacksBody
		}
		if p.Whole && bars >= menuRun {
			p.features[i] |= overMenu
		}
		switch {
		case f&isBar != 0:
			bars++
		case f.paragraph():
			bars = 0
		}
		body = body || f&isPlain != 0 && f&(isProse|endsAsText) != 0
		if stopless = stopless && !(f&isPlain != 0 && (p.sentence(i) || p.inFields(i))); stopless {
			p.features[i] |= isStopless
		}
		next = p.markLater(i, next)
	}
}

// markLater marks the date of unit i where it is later than the next, and returns which is the next above it.
func (p *Reading) markLater(i, next int) int {
	if p.features[i]&hasStamp == 0 || p.Units[i].stamps[0].State != mention.StampRead {
		return next
	}
	if next != noUnit && p.later(i, next) {
		p.features[i] |= isLater
	}
	return i
}

// later reports that the date of unit i is later than that of unit k, or as late as one that has no label.
func (p *Reading) later(i, k int) bool {
	a, err := p.Units[i].stamps[0].Date.Resolve(p.zone)
	if err != nil {
		return false
	}
	next := &p.Units[k].stamps[0]
	b, err := next.Date.Resolve(p.zone)
	switch {
	case err != nil:
		return false
	case next.Kind == lexicon.NoLabel:
		return !a.At.Before(b.At)
	case !next.Date.HasClock: // which lasts all day
		return !a.At.Before(b.At.AddDate(0, 0, 1))
	}
	return a.At.After(b.At)
}
