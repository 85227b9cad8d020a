package page

import (
	"slices"
	"strings"
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
