package page

import (
	"slices"

	"newsdek/parse/internal/text"
)

// On a whole page so many lines could be the headline that a wrong one is likelier than none. So something else must
// show it to be one, the less the more it is cheaper than another reading.

// A surety is a margin from which on a headline is sure that has some features and lacks others, on a page that has one
// of some parts above the story.
type surety struct {
	needs  features
	lacks  features
	parts  []part
	margin int32
	why    string
}

// sureties are tried in their order.
var sureties = []surety{
	{isWide, isHead, nil, 40, "wide for a headline, and stands once"},
	{isHeading | isEchoed, 0, nil, 0, "marked as a heading, or the page's title, and the story says it again"},
	{isHeading, 0, []part{partT, partC, partB}, 6, "marked as a heading, or the page's title, and the story is dated or signed"},
	{isEchoed, 0, []part{partT, partC, partB}, 0, "the story says it again, and is dated or signed"},
	{isHead, isTight, []part{partT, partC}, 0, "stands again, not tight below a line, and the story is dated"},
	{isWellEchoed, 0, nil, 12, "the story says it again"},
	{isFirst | overHeader, 0, []part{partT, partC}, 8, "the first text, above the details of the story, a date among them"},
	{overHeader, 0, []part{partT, partC}, 13, "the details of the story below it, and a date among them"},
	{0, 0, nil, 24, "nothing shows it"},
}

// doubt takes a headline that is not sure for a line beside the story, and its dek for what it looks like.
func (p *Reading) doubt() {
	at := slices.IndexFunc(p.places, func(at place) bool { return at.part == partH })
	if at < 0 || p.sure(at) {
		return
	}
	for i := range p.places {
		switch at := &p.places[i]; {
		case at.part == partD && p.features[i]&(isProse|endsAsText) == isProse|endsAsText:
			*at = place{partY, inside}
		case at.part == partH || at.part == partR || at.part == partD:
			at.part = partV
		}
	}
}

// sure reports that unit i, which is read as the headline, is one.
func (p *Reading) sure(i int) bool {
	f := p.best.price(i).features
	if f&isHeading == 0 && slices.ContainsFunc(p.Units, func(u Unit) bool { return u.marks&text.Heading != 0 }) {
		return false // another text is marked
	}
	needed := p.sureFrom(f)
	p.Weigh(int(needed))
	return p.margins[i].cost >= needed
}

// sureFrom is the margin from which on a headline with the features is sure.
func (p *Reading) sureFrom(f features) int32 {
	k := slices.IndexFunc(sureties, func(s surety) bool { return f&s.needs == s.needs && f&s.lacks == 0 && p.hasAbove(s.parts) })
	return sureties[k].margin
}

// hasAbove reports that one of the parts stands above the story, if there are any.
func (p *Reading) hasAbove(parts []part) bool {
	return parts == nil || slices.ContainsFunc(p.places, func(at place) bool { return at.zone <= below && slices.Contains(parts, at.part) })
}
