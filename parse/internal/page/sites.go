package page

import (
	"slices"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// markName takes what a page begins with for the name of its site, where it is a paper's and a longer line below it can
// be the headline.
func markName(units []Unit) {
	if len(units) < 2 || !units[0].plain() || !units[1].plain() {
		return
	}
	name, head := &units[0], &units[1]
	if name.width < head.width && !text.TerminatedByStop(head.Text) && mention.PaperName(name.Text) {
		name.looks |= outletLook
	}
}

// doubtSites takes the only credit above the headline, where it opens with no person, for the line of a site with its motto.
func (p *Reading) doubtSites() {
	head := slices.IndexFunc(p.places, func(at place) bool { return at.part == partH })
	isCredit := func(at place) bool { return at.part == partB }
	i := slices.IndexFunc(p.places[:max(0, head)], isCredit)
	if i < 0 || slices.ContainsFunc(p.places[i+1:head], isCredit) {
		return
	}
	if p.features[i]&(hasSource|isLabelled) == hasSource && !p.Units[i].givenNamed() {
		p.places[i].part = partV
	}
}
