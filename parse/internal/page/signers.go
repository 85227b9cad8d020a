package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// On a whole page many lines name somebody: menus name columnists, lists of other stories their authors, boxes what is
// sold. So a name signs the story only where something else shows it.

// doubtSigners takes credits that are not sure to be the story's for lines beside it, and one behind its label, between
// the headline and the story, for the story's.
func (p *Reading) doubtSigners() {
	labelled, head := false, noUnit // the last headline
	for i := range p.places {
		if p.places[i].part == partH {
			head = i
		}
		if at := &p.places[i]; at.zone == below && (at.part == partB || at.part == partV) && p.labelled(i) {
			at.part, labelled = partB, true
		}
	}
	all, over := 0, 0 // paragraphs
	for i := range p.places {
		all += p.paragraphAt(i)
	}
	for i := range p.places {
		over += p.paragraphAt(i)
		if at := &p.places[i]; at.part == partB && !p.signs(i, labelled, i < head, over*2 < all) {
			at.part = partV
		}
	}
}

// doubtNamed takes a name without a label, and with no date near, for a line beside the story where the first paragraph tells
// of who has it: a picture's name is all that is left of it.
func (p *Reading) doubtNamed() {
	first := slices.IndexFunc(p.places, func(at place) bool { return at.part == partY })
	for i := range p.places[:max(0, first)] {
		if at := &p.places[i]; at.part == partB && p.features[i]&isCredit == 0 && !p.dateNear(i) && tellsOf(p.Units[first].Text, p.Units[i].Text) {
			at.part = partV
		}
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

// setBiographyAside takes the last paragraph for a line below the story where it tells of who signs above, and of whom the
// headline does not.
func (p *Reading) setBiographyAside() {
	last := len(p.places) - 1
	for last > 0 && p.places[last].part != partY {
		last--
	}
	told := func(at place) bool { return at.part == partY }
	if last < 1 || !slices.ContainsFunc(p.places[:last], told) {
		return
	}
	for i := range p.places[:last] {
		if p.places[i].part == partB && p.places[i].zone <= below && p.signsBiography(i, last) {
			p.places[last], p.biography = place{partX, foot}, last
			return
		}
	}
}

// signsBiography reports that the paragraph of unit k tells who one of those is whom the credit of unit i names.
func (p *Reading) signsBiography(i, k int) bool {
	credit, paragraph := p.Units[i].Text, p.Units[k].Text
	if !strings.Contains(credit, text.FirstWord(paragraph)) {
		return false // as with most pages
	}
	signer := p.signer(i)
	return slices.ContainsFunc(p.Parties(&signer).Writers, func(at text.Extent) bool {
		name := at.Of(credit)
		rest, opens := strings.CutPrefix(paragraph, name)
		return opens && mention.TellsWho(rest) && !p.headlineNames(name)
	})
}

// headlineNames reports that a headline holds the name.
func (p *Reading) headlineNames(name string) bool {
	for i, at := range p.places {
		if at.part == partH && strings.Contains(p.Units[i].Text, name) {
			return true
		}
	}
	return false
}

// maxTelling is how much of a paragraph is read for a name, in bytes.
const maxTelling = 1000

// tellsOf reports that a paragraph holds a name, and does not open with it, as with one that signs.
func tellsOf(paragraph, name string) bool {
	paragraph = paragraph[:min(len(paragraph), maxTelling)]
	at := strings.Index(paragraph, name)
	return at > 0 && paragraph[at-1] == ' ' && !text.IsLetter(text.FirstRune(paragraph[at+len(name):]))
}

// paragraphAt is 1 where unit i is a paragraph of the story.
func (p *Reading) paragraphAt(i int) int {
	if p.places[i].part == partY && p.features[i]&isProse != 0 {
		return 1
	}
	return 0
}

// labelled reports that unit i is a credit behind By or a label, and not one that brackets alone show.
func (p *Reading) labelled(i int) bool {
	return p.features[i]&(isCredit|isLabelled|isNameless) == isCredit|isLabelled && !opensBracket(p.Units[i].Text)
}

func opensBracket(s string) bool { return s[0] == '(' || s[0] == '[' }

// signs reports that the credit of unit i is the story's. other says that one behind its label is, headed that the headline
// stands below, early that most paragraphs do.
func (p *Reading) signs(i int, other, headed, early bool) bool {
	labelled := p.labelled(i)
	switch zone := p.places[i].zone; {
	case zone == above:
		return (labelled || p.features[i]&isPerson != 0) && !headed
	case zone == below:
		return labelled || p.shown(i) && (!other || p.features[i]&hasSource != 0)
	case zone >= foot:
		return labelled && (early || p.Units[i].colonLabelled())
	}
	return true
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

// colonLabelled reports that the unit is a credit behind a label and a colon, as stands below stories.
func (u *Unit) colonLabelled() bool {
	_, _, colon := mention.ColonLabel(u.Text[mention.Bullet(u.Text):])
	return colon
}
