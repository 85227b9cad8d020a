package page

import (
	"slices"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// fewCrossheads is how many more crossheads a story has, at least, that opens with one. Those that name sections do so
// with one more.
const fewCrossheads = 2

// returnCrosshead takes the dek, a section, or what is read as a name, for the story's first crosshead, where it stands right
// above the first paragraph and looks as those do that follow.
func (p *Reading) returnCrosshead() {
	first := slices.IndexFunc(p.places, func(at place) bool { return at.part == partY }) - 1
	if first < 0 {
		return
	}
	few, like := fewCrossheads, p.looksCrosshead
	switch at := p.places[first]; {
	case at == place{partS, below} && p.namesSection(first):
		few, like = 1, p.namesSection
	case !p.mayBeCrosshead(first, at.part):
		return
	}
	more := 0
	for i := first + 1; i < len(p.places); i++ {
		if p.places[i].part == partY && like(i) {
			more++
		}
	}
	if more >= few {
		p.places[first] = place{partY, inside}
	}
}

// mayBeCrosshead reports that unit i, which is read as that part, looks like a crosshead. What may be a name is one where no
// list has it, and where it stands tight between other lines, in Turkish: in English most names have no other look.
func (p *Reading) mayBeCrosshead(i int, q part) bool {
	switch q {
	case partB:
		return p.features[i]&(isCredit|isPerson) == 0 && p.tight(i) && p.tight(i+1) && p.looksCrosshead(i) && !mention.English(p.Units[i+1].Text)
	case partD:
		return p.looksCrosshead(i) && !mention.TellsPast(p.Units[i].Text)
	}
	return false
}

// looksCrosshead reports that unit i has a name's capitals and no stop, and stands above a paragraph.
func (p *Reading) looksCrosshead(i int) bool {
	u := &p.Units[i]
	return i+1 < len(p.Units) && p.Units[i+1].prose() && mention.Capitalised(u.Text) && !text.Terminated(u.Text)
}

// namesSection reports that unit i names a section, and stands above a paragraph.
func (p *Reading) namesSection(i int) bool {
	return p.features[i]&isSectionName != 0 && i+1 < len(p.Units) && p.Units[i+1].prose()
}
