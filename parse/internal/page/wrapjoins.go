package page

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// joins reports that b continues the paragraph that a belongs to.
func (w *wrap) joins(a, b *Unit) bool {
	if mention.Bullet(b.Text) > 0 && !w.dashed(a, b) {
		return false
	}
	if w.apart(a, b) {
		return false
	}
	if w.wider(a) || w.wider(b) {
		return false
	}
	return w.fills(a, b) || (!text.Terminated(a.Text) || text.BreaksOff(a.Text)) && text.StartsLower(b.Text)
}

// joinsRagged is joins for lines that were broken at no width.
func (w *wrap) joinsRagged(a, b *Unit) bool {
	if mention.Bullet(b.Text) > 0 || w.apart(a, b) {
		return false
	}
	return !text.Terminated(a.Text) || text.BreaksOff(a.Text) && text.StartsLower(b.Text)
}

// apart reports that one of two lines is whole in itself.
func (w *wrap) apart(a, b *Unit) bool {
	return w.alone[a.TwinKey()] || w.alone[b.TwinKey()] && !w.again[a.TwinKey()]
}

// dashed reports that the mark that opens b is no list's, but a dash inside a sentence that was broken before it.
func (w *wrap) dashed(a, b *Unit) bool {
	rest, ok := strings.CutPrefix(b.Text, "– ")
	return ok && text.StartsSmall(rest) && w.fills(a, b)
}

// endsText reports that b holds a date or looks like page furniture or a section, such as U.S., because the text of a
// was broken before it.
func (w *wrap) endsText(a, b *Unit) bool {
	if b.looks != stampLook && b.looks&^(barLook|endLook|sectionLook) != 0 || b.looks == stampLook && b.stamps[0].Kind != lexicon.NoLabel {
		return false
	}
	return a.plain() && a.block == b.block && !text.Terminated(a.Text) && (text.TerminatedByStop(b.Text) || text.StartsSmall(b.Text)) && w.of(a) <= w.width && w.fills(a, b)
}

// unmaskEnds takes lines for text that look like something else because the text above was broken before them.
func (w *wrap) unmaskEnds(units []Unit) {
	for i := 1; i < len(units); i++ {
		list := i+1 < len(units) && units[i+1].looks&barLook != 0
		if !list && w.endsText(&units[i-1], &units[i]) {
			units[i].makePlain()
		}
	}
}

// fills reports that a is so long that b's first word did not fit.
func (w *wrap) fills(a, b *Unit) bool {
	return w.of(a)+1+w.ofWord(b) > w.width
}
