package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// markLinks takes addresses, and the numbers of photos, that stand alone for furniture, where there is a paragraph.
func markLinks(units []Unit) {
	if !anyStory(units) {
		return
	}
	for i := range units {
		if u := &units[i]; u.plain() && (u.Facts&text.Colon != 0 && mention.Link(u.Text) || u.Facts&text.Digit != 0 && u.width <= narrowWidth && photoNumber(units, i)) {
			u.makeBar()
		}
	}
}

// anyStory reports that one of the units is a paragraph that looks like nothing else.
func anyStory(units []Unit) bool {
	for i := range units {
		if units[i].story() {
			return true
		}
	}
	return false
}

// photoNumber reports that unit i is the number of a photo, and no entry of a list.
func photoNumber(units []Unit, i int) bool {
	number := func(k int) bool {
		return k >= 0 && k < len(units) && mention.PhotoNumber(units[k].Text)
	}
	return number(i) && !number(i-1) && !number(i+1) && !(i > 0 && units[i-1].introduces())
}

// introduces reports that the unit ends in a colon, as what stands above a list does.
func (u *Unit) introduces() bool { return u.plain() && strings.HasSuffix(u.Text, ":") }

// How many paragraphs a story has, and how many stems a line below it, of which none is the story's, for that line to belong
// to another.
const (
	fewParagraphs = 2
	strangeStems  = 3
)

// markStrange marks the lines at the end of the page that say nothing of what stands above, and are a site's to its readers,
// or stand among furniture, as the headlines of other stories do.
func (p *Reading) markStrange() {
	last, found := p.lastSentence()
	if !found {
		return
	}
	var words stems
	paragraphs := 0
	for i, f := range p.features[:last+1] {
		words.add(p.Units[i].Text)
		if f.paragraph() {
			paragraphs++
		}
	}
	for i := last + 1; i < len(p.Units); i++ {
		if p.features[i]&isPlain == 0 {
			continue
		}
		known, all := words.count(p.Units[i].Text)
		other := all >= strangeStems && paragraphs >= fewParagraphs && p.maySayNothing(i)
		if known == 0 && (other || mention.SiteTalk(p.Units[i].Text)) {
			p.features[i] |= isBar
		}
	}
}

// markBanner takes the first text for furniture where a site calls its readers there, and what is below says hardly any of it:
// its name.
func (p *Reading) markBanner() {
	first := slices.IndexFunc(p.features, func(f features) bool { return f&isPlain != 0 })
	if first < 0 || p.repeats.first[first] != noUnit /* which saves time */ || !mention.SiteCall(p.Units[first].Text) {
		return
	}
	var words stems
	for i := first + 1; i < min(len(p.Units), first+maxEchoUnits); i++ {
		words.add(p.Units[i].Text)
	}
	if known, all := words.count(p.Units[first].Text); known <= 1 && known*2 < all {
		p.features[first] = p.features[first]&^isPlain | isBar
	}
}

// lastSentence is the last sentence of the story, -1 if there is none, and says that a line below it may be strange to it.
func (p *Reading) lastSentence() (last int, found bool) {
	for last = len(p.Units) - 1; last >= 0; last-- {
		if p.features[last]&isPlain == 0 {
			continue
		}
		talk := mention.SiteTalk(p.Units[last].Text)
		if !talk && p.sentence(last) {
			break
		}
		found = found || talk || p.maySayNothing(last)
	}
	return last, found
}

// maySayNothing reports that unit i looks like a headline among furniture, and not like a part of a story that was cut off.
func (p *Reading) maySayNothing(i int) bool {
	return p.features[i]&(isPlain|isProse|isField|isFigures|hasBullet|startsSmallCase|opensWithPlace) == isPlain &&
		text.IsLetter(text.FirstRune(p.Units[i].Text)) && (p.own(i-1)|p.own(i+1))&(isBar|isEnd|hasStamp|isCredit) != 0
}
