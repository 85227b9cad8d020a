package page

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
)

// Below the label of a box, as Related Posts, other stories may stand with their first sentences, each below its headline.

// How many there are at least; how many words that tell a paragraph has to be judged by them, and how few of these, in a
// hundred, the story has, too, if it is another's.
const (
	fewForeign   = 2
	foreignStems = 6
	foreignShare = 20
)

// markForeign takes the paragraphs below the label of a box, down to the end of the page, for those of other stories where
// each stands below a line that is none, and says hardly anything of what stands above the label.
func (p *Reading) markForeign() {
	label := p.boxLabel()
	var below []int
	for i := label; i < len(p.features); i++ {
		if !p.features[i].paragraph() {
			continue
		}
		if p.features[i-1].paragraph() || strings.HasSuffix(p.Units[i-1].Text, "?") {
			return // the story goes on, perhaps with questions and answers
		}
		below = append(below, i)
	}
	if len(below) < fewForeign {
		return
	}
	var words stems
	for i, f := range p.features[:label] {
		if f&isPlain != 0 {
			words.add(p.Units[i].Text)
		}
	}
	for _, i := range below {
		if known, all := words.count(p.Units[i].Text); all < foreignStems || known*100 > all*foreignShare {
			return
		}
	}
	for _, i := range below {
		p.features[i] |= isBar
	}
}

// boxLabel is the first label of a box of stories that stands below the paragraphs of one, or where the page ends.
func (p *Reading) boxLabel() int {
	paragraphs := 0
	for i, f := range p.features {
		switch {
		case f&isEnd != 0 && paragraphs >= fewParagraphs && lexicon.Lookup(mention.Bare(p.Units[i].Text)).Is(lexicon.TeaserLabel):
			return i
		case f.paragraph():
			paragraphs++
		}
	}
	return len(p.features)
}
