package page

import "slices"

// paragraphGap is that of one blank line, which parts paragraphs of one story, even where others stand tight.
const paragraphGap = 2

// proved lists the stories that show themselves to be such when they are read alone; what does not belongs to the one
// above.
func (p *Reading) proved(stories []Story, opens []int32) (proved []Story) {
	if len(stories) < 2 {
		return stories
	}
	whole, usual := false, p.usualGap() // the one above
	for _, s := range stories {
		p.alone.fit(p.Lines[s.From:s.To], p.zone)
		i := p.unitAt(s.From)
		wider := i > 0 && p.gapAbove(i) > usual
		over := i > 0 && p.closing(i-1) != 0 || wider && p.gapAbove(i) > paragraphGap
		if n := len(proved); n > 0 && (!whole || !p.alone.isStory(opens[i] == parted, over, wider)) {
			proved[n-1].To = s.To
			whole = whole || p.alone.isWhole()
			continue
		}
		proved = append(proved, s)
		whole = p.alone.isWhole()
	}
	for k := range proved[1:] { // a rule between two is no text of either
		for to := &proved[k].To; rule(p.Lines[*to-1].Clean); {
			*to--
		}
	}
	return proved
}

// unitAt is the unit that a line begins.
func (p *Reading) unitAt(line int) int {
	i, _ := slices.BinarySearchFunc(p.Units, int32(line), func(u Unit, line int32) int { return int(u.First - line) })
	return i
}

// isStory reports that the page has what makes it a story of its own: a headline and a text, and a date or a credit, or
// the headline twice and a longer text. A mark that parts it stands for the headline, or for it again. A date or a credit
// below the text is that of a part of the story above, unless that one is over; a gap that is wider than others, of one blank
// line, tells it only where the headline stands twice.
func (p *Reading) isStory(parted, over, wider bool) bool {
	has, sentences := p.content()
	switch {
	case !has[partY]:
		return false
	case p.signed(parted || over || has[partR]):
		return has[partH] || parted
	}
	return has[partH] && (has[partR] && (over || wider) || parted) && sentences > 1
}

// signed reports that the page has a date or a credit, anywhere or above its text.
func (p *Reading) signed(anywhere bool) bool {
	return slices.ContainsFunc(p.places, func(at place) bool {
		return (at.part == partT || at.part == partB) && (anywhere || at.zone <= below)
	})
}

// isWhole reports that another story may follow.
func (p *Reading) isWhole() bool {
	has, sentences := p.content()
	return sentences > 1 || sentences == 1 && has[partH]
}

// content is what parts the page has, and how many paragraphs that are sentences; the first may be taken for a dek.
func (p *Reading) content() (has [parts]bool, sentences int) {
	for i, at := range p.places {
		has[at.part] = true
		if (at.part == partY || at.part == partD) && p.features[i].sentence() {
			sentences++
		}
	}
	return has, sentences
}
