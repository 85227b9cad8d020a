package page

import (
	"slices"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// markName takes what a page begins with for the name or the title of its site, where a line below it can be the headline.
func markName(units []Unit) {
	if len(units) < 2 || !units[0].plain() || !units[1].plain() {
		return
	}
	name, head := &units[0], &units[1]
	switch {
	case text.TerminatedByStop(head.Text):
	case name.width < head.width && mention.PaperName(name.Text):
		name.looks |= outletLook
	case mention.SiteTitle(name.Text):
		name.makeBar()
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
