package page

import "slices"

// maxHypotheses bounds how many groups of repeated texts are tried as the headline.
const maxHypotheses = 4

// choose finds the cheapest reading of the page.
func (p *Reading) choose() {
	p.repeats.find(p.Units)
	if p.Whole {
		p.repeats.findTitle(p.Units)
	}
	p.observe()
	p.gaps = cleared(p.gaps, len(p.Units))
	for i := 1; p.gapsTell && i < len(p.Units); i++ {
		p.gaps[i] = 1
		if p.Units[i].block == p.Units[i-1].block {
			p.gaps[i] = -1
		}
	}
	p.decide()
}

// decide tries the hypotheses of what the headline is, and takes the cheapest reading of all.
func (p *Reading) decide() {
	p.prices.renew()
	p.prices.header.beam = nodeBeam
	p.best.prices, p.trial.prices = &p.prices, &p.prices
	p.priced = cleared(p.priced, len(p.Units))
	for i, f := range p.features {
		p.priced[i] = p.prices.of(f)
	}
	cost, rival := int32(closed), (*decoder)(nil)
	for _, head := range append(p.hypotheses(), noUnit) {
		p.suppose(head)
		if c := p.trial.decode(p.gaps, rival); c < cost && p.heads(head) {
			p.best, p.trial, cost, rival = p.trial, p.best, c, &p.best
		}
	}
	p.places = cleared(p.places, len(p.Units))
	p.row = p.best.trace(p.places)
	if p.Whole {
		p.partTwins()
		p.doubt()
		p.doubtSigners()
	} else {
		p.doubtNamed()
		p.doubtSites()
	}
	p.repeatDek()
	p.returnCrosshead()
	p.setBiographyAside()
}

// repeatDek takes the first of several paragraphs for the dek again where it says the same, and the headline stands again
// between.
func (p *Reading) repeatDek() {
	dek, again, first := false, false, noUnit
	for i, at := range p.places {
		switch {
		case at.part == partD:
			dek = true
		case at.part == partR:
			again = again || dek
		case at.part == partY && first == noUnit:
			if first = i; !again || !p.saysDek(i) {
				return
			}
		case at.part == partY:
			p.places[first] = place{partD, below}
			return
		}
	}
}

// saysDek reports that unit i says what the dek does, above it.
func (p *Reading) saysDek(i int) bool {
	first := p.repeats.first[i]
	return first != noUnit && int(first) < i && p.places[first].part == partD && p.Units[first].TwinKey() == p.Units[i].TwinKey()
}

// heads reports that the reading that was tried has the group of a unit for its headline, as was supposed. The menus of
// a whole page repeat themselves as headlines do.
func (p *Reading) heads(head int32) bool {
	if head == noUnit || p.Whole {
		return true
	}
	p.places = cleared(p.places, len(p.Units))
	p.trial.trace(p.places)
	at := slices.IndexFunc(p.places, func(at place) bool { return at.part == partH })
	return at >= 0 && p.repeats.first[at] == head
}

// partTwins takes what is repeated above the story, but is not what the headline says, for a line beside it, and where
// there is no headline, whatever is repeated.
func (p *Reading) partTwins() {
	at := slices.IndexFunc(p.places, func(at place) bool { return at.part == partH })
	for i := range p.places {
		if place := &p.places[i]; place.part == partR && (at < 0 || place.zone <= below && p.repeats.first[i] != p.repeats.first[at]) {
			place.part = partV
		}
	}
}

// hypotheses lists the first units of the groups that could be the headline; what may be repeated only because all
// around it is, as menus are, comes last.
func (p *Reading) hypotheses() (heads []int32) {
	const menu = isNarrow | inMenu
	for _, inMenus := range []bool{false, true} {
		for i, first := range p.repeats.first {
			if int(first) == i && !p.isEntry(p.features[i]) && (p.features[i]&menu == menu) == inMenus {
				if heads = append(heads, first); len(heads) == maxHypotheses {
					return heads
				}
			}
		}
	}
	return heads
}

// isEntry reports that a unit is one of the words of which the menus of a whole page are made: they say nothing, however
// often they stand there.
func (p *Reading) isEntry(f features) bool {
	return p.Whole && f&(isWord|isTwoWords|isSectionName) != 0
}

// suppose gives the units of a group the features of headlines; noUnit is no group.
func (p *Reading) suppose(head int32) {
	p.trial.units = append(p.trial.units[:0], p.priced...)
	for i, first := range p.repeats.first {
		switch {
		case head == noUnit || first != head || p.isEntry(p.features[i]):
		case int(head) == i:
			p.trial.units[i] = p.prices.of(p.features[i] | isHead | isOrigin)
		default:
			p.trial.units[i] = p.prices.of(p.features[i] | isHead)
		}
	}
}

// settle hands the reading on to the article.
func (p *Reading) settle() {
	p.Roles = cleared(p.Roles, len(p.Units))
	for i, at := range p.places {
		p.Roles[i] = partRoles[at.part]
		switch at.part {
		case partH:
			p.Head = slices.Insert(p.Head, 0, i)
		case partR:
			if at.zone <= below {
				p.Head = append(p.Head, i)
			}
		case partD:
			if !p.saysDek(i) {
				p.Dek = append(p.Dek, i)
			}
		case partT:
			p.dated = append(p.dated, i)
			p.Roles[i] = noRole
		case partB:
			p.sign(i)
		}
	}
	best := 0
	for k := range p.Head {
		a, b := p.Head[k], p.Head[best]
		if p.IsTitle(b) || !p.IsTitle(a) && p.features[a]&isHeading >= p.features[b]&isHeading && fuller(p.Units[a].Text, p.Units[b].Text) {
			best = k
		}
	}
	if len(p.Head) > 0 { // the fullest is the headline, whatever place it has
		p.Roles[p.Head[0]], p.Roles[p.Head[best]] = Repeat, Headline
		p.Head[0], p.Head[best] = p.Head[best], p.Head[0]
	}
	p.forgetReporters()
	p.readDates()
	p.findSignatures()
}

// IsTitle reports that unit i is the title of a whole page, in which the site is named, too.
func (p *Reading) IsTitle(i int) bool { return p.Whole && i == 0 }

// IsArticle reports that something marks the page as one.
func (p *Reading) IsArticle() bool {
	return p.row > 0 || slices.ContainsFunc(p.places, func(at place) bool { return at.part == partT || at.part == partB })
}
