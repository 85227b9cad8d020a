package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
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

// markPoints takes the points above the first paragraph for furniture: the page's only list, below another text, which does
// not introduce it; the paragraphs say half of its words again.
func markPoints(units []Unit) {
	list := slices.IndexFunc(units, func(u Unit) bool { return u.isPoint() || u.paragraph() })
	if list < 1 || units[list-1].headsList() || !slices.ContainsFunc(units[:list], func(u Unit) bool { return u.plain() }) {
		return
	}
	end := list
	for end < len(units) && units[end].isPoint() {
		end++
	}
	if end < list+minPoints || !repeatsPoints(units[list:end], units[end:]) {
		return // as with most pages
	}
	for i := list; i < end; i++ {
		units[i].makeBar()
	}
}

// isPoint reports that the unit is a text behind the mark of a list, and nothing that somebody says behind a dash.
func (u *Unit) isPoint() bool {
	mark := mention.Bullet(u.Text)
	return mark > 0 && u.plain() && (!strings.ContainsRune("-–—", text.FirstRune(u.Text)) || !text.Terminated(u.Text))
}

// headsList reports that the unit is a text of the story, or a line that others follow.
func (u *Unit) headsList() bool { return u.plain() && (u.prose() || text.Terminated(u.Text)) }

// repeatsPoints reports that half of what the points say is said again by the paragraphs below them, among which no list
// stands.
func repeatsPoints(points, below []Unit) bool {
	var words stems
	for i := range below {
		switch u := &below[i]; {
		case u.isPoint():
			return false
		case u.paragraph():
			words.add(u.Text)
		}
	}
	again, all := 0, 0
	for i := range points {
		known, told := words.count(points[i].Text)
		again, all = again+known, all+told
	}
	return all > 0 && again*2 >= all
}
