package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/mention"
)

// minPointSpaces is how many spaces stand between the words of a dek's point, at least.
const minPointSpaces = 2

// pointsEnd is where the points of a dek end that begin in unit i: lines of some words, in a block of their own between
// the first text of the page and its twin. Where there are none, it is i+1.
func pointsEnd(units []Unit, i int) int {
	if i == 0 || units[i-1].block == units[i].block {
		return i + 1
	}
	end := i
	for end < len(units) && units[end].block == units[i].block {
		if u := &units[end]; !u.plain() || u.prose() || strings.Count(u.Text, " ") < minPointSpaces {
			return i + 1
		}
		end++
	}
	if end == len(units) || units[end].TwinKey() != units[i-1].TwinKey() ||
		slices.ContainsFunc(units[:i-1], func(u Unit) bool { return u.plain() }) {
		return i + 1
	}
	return end
}

// minPoints is how many points a page lists above its story, at least.
const minPoints = 2

// setPointsAside takes the points right above the first paragraph for beside the story, and the short line above them: the
// entries of the page's only list, most of which its paragraphs say again.
func (p *Reading) setPointsAside() {
	story := p.firstParagraph()
	end := story
	for end > 0 && p.places[end-1].part == partX {
		end--
	}
	list := end
	for list > 0 && p.isPoint(list-1) {
		list--
	}
	if story == len(p.places) || end < list+minPoints || !p.repeatsPoints(list, end) {
		return
	}
	if label := list - 1; label >= 0 && p.places[label].part == partY {
		list = label
	}
	for i := list; i < end; i++ {
		p.places[i] = place{partV, below}
	}
}

// firstParagraph is where the story has its first paragraph that is no entry of a list.
func (p *Reading) firstParagraph() int {
	i := 0
	for i < len(p.places) && (p.places[i].part != partY || p.isPoint(i) || !p.features[i].paragraph()) {
		i++
	}
	return i
}

// isPoint reports that unit i is a text of the story or above it, behind the mark of a list.
func (p *Reading) isPoint(i int) bool {
	q := p.places[i].part
	return (q == partY || q == partD || q == partV) && mention.Bullet(p.Units[i].Text) > 0
}

// repeatsPoints reports that half of what the units from one to another say is said again below them, where no list stands.
func (p *Reading) repeatsPoints(from, to int) bool {
	var words stems
	for i := to; i < len(p.places); i++ {
		switch {
		case p.places[i].part != partY:
		case p.isPoint(i):
			return false
		case p.features[i].paragraph():
			words.add(p.Units[i].Text)
		}
	}
	again, all := 0, 0
	for i := from; i < to; i++ {
		known, stems := words.count(p.Units[i].Text)
		again, all = again+known, all+stems
	}
	return again*2 >= all
}
