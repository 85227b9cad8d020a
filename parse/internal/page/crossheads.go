package page

import (
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// fewCrossheads is how many more crossheads a story has, at least, that opens with one.
const fewCrossheads = 2

// returnCrosshead takes the dek for the story's first crosshead, where it stands right above the first paragraph and looks
// as those do that follow.
func (p *Reading) returnCrosshead() {
	dek, more := noUnit, 0
	for i, at := range p.places {
		switch {
		case at.part == partD && dek == noUnit && p.looksCrosshead(i) && !mention.TellsPast(p.Units[i].Text):
			dek = i
		case at.part == partY && dek >= 0:
			if p.looksCrosshead(i) {
				more++
			}
		case dek >= 0 && more == 0 && at.part != partX:
			return // it is far from the story
		}
	}
	if dek >= 0 && more >= fewCrossheads {
		p.places[dek] = place{partY, inside}
	}
}

// looksCrosshead reports that unit i is short, has capitals and no stop, and stands above a paragraph.
func (p *Reading) looksCrosshead(i int) bool {
	u := &p.Units[i]
	return u.width <= shortWidth && i+1 < len(p.Units) && p.Units[i+1].prose() && mention.Capitalised(u.Text) && !text.Terminated(u.Text)
}
