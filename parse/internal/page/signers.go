package page

import (
	"slices"

	"newsdek/parse/internal/mention"
)

// On a whole page many lines name somebody: menus name columnists, lists of other stories their authors, boxes what is
// sold. So a name signs the story only where something else shows it.

// doubtSigners takes credits that are not sure to be the story's for lines beside it, and one behind its label, between
// the headline and the story, for the story's.
func (p *Reading) doubtSigners() {
	labelled := false
	for i := range p.places {
		if at := &p.places[i]; at.zone == below && (at.part == partB || at.part == partV) && p.labelled(i) {
			at.part, labelled = partB, true
		}
	}
	for i := range p.places {
		if at := &p.places[i]; at.part == partB && !p.signs(i, labelled) {
			at.part = partV
		}
	}
}

// labelled reports that unit i is a credit behind By or a label, and not one that brackets alone show.
func (p *Reading) labelled(i int) bool {
	return p.features[i]&(isCredit|isLabelled|isNameless) == isCredit|isLabelled && !bracketed(p.Units[i].Text)
}

func bracketed(s string) bool { return s[0] == '(' || s[0] == '[' }

// signs reports that the credit of unit i is the story's; other says that one behind its label is.
func (p *Reading) signs(i int, other bool) bool {
	labelled := p.labelled(i)
	switch zone := p.places[i].zone; {
	case zone == above:
		return (labelled || p.features[i]&isPerson != 0) && !p.headed(i)
	case zone == below:
		return labelled || p.shown(i) && (!other || p.features[i]&hasSource != 0)
	case zone >= foot:
		return labelled && (p.overMost(i) || p.Units[i].colonLabelled())
	}
	return true
}

// headed reports that the headline stands below unit i.
func (p *Reading) headed(i int) bool {
	return slices.ContainsFunc(p.places[i:], func(at place) bool { return at.part == partH })
}

// shown reports that something shows unit i, which has no label, to be a credit. A share bar has a button AA.
func (p *Reading) shown(i int) bool {
	switch f := p.features[i]; {
	case f&isCredit != 0:
		return p.own(i-1)&p.own(i+1)&isBar == 0
	default:
		return f&isPerson != 0 || p.dateNear(i)
	}
}

// besideDate is how many lines may stand between a date and a name that it shows to be one.
const besideDate = 2

// dateNear reports that a date stands near unit i.
func (p *Reading) dateNear(i int) bool {
	near := p.features[max(0, i-besideDate-1):min(len(p.features), i+besideDate+2)]
	return slices.ContainsFunc(near, func(f features) bool { return f&hasStamp != 0 })
}

// overMost reports that most of the story's paragraphs stand below unit i.
func (p *Reading) overMost(i int) bool {
	over := 0
	for k, at := range p.places {
		switch {
		case at.part != partY || p.features[k]&isProse == 0:
		case k < i:
			over--
		default:
			over++
		}
	}
	return over > 0
}

// colonLabelled reports that the unit is a credit behind a label and a colon, as stands below stories.
func (u *Unit) colonLabelled() bool {
	_, _, colon := mention.ColonLabel(u.Text[mention.Bullet(u.Text):])
	return colon
}
