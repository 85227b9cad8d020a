package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// maxReasons is how many reasons for a role are told, the weightiest first.
const maxReasons = 3

// Reasons says in words why unit i has its role: what opened its part to it, and what then spoke for it.
func (p *Reading) Reasons(i int) string {
	at, f := p.places[i], p.best.price(i).features
	var told []cost
	for t, table := range [][]cost{openings, costs} {
		for _, c := range table {
			same := func(other cost) bool { return other.why == c.why }
			speaksFor := t == 0 || c.cost < 0
			if speaksFor && c.part == at.part && c.zones>>at.zone&1 != 0 && c.fits(f) && !slices.ContainsFunc(told, same) {
				told = append(told, c)
			}
		}
	}
	slices.SortStableFunc(told, func(a, b cost) int { return cmp.Compare(a.cost, b.cost) })
	var why []string
	switch {
	case p.Roles[i] == Repeat:
		why = append(why, p.sameAs(i))
	case i == p.biography:
		why = append(why, "tells of who signs")
	}
	for _, c := range told[:min(len(told), maxReasons)] {
		why = append(why, c.why)
	}
	return strings.Join(why, ", ")
}

// sameAs names the headline that unit i repeats, and how it departs from it.
func (p *Reading) sameAs(i int) string {
	head := p.Head[0]
	why := "same as line " + strconv.Itoa(p.Number(head))
	if how := Difference(p.Units[i].Text, p.Units[head].Text); how != "" {
		why += " " + how
	}
	return why
}

// Layout is the row that the page fits.
func (p *Reading) Layout() string { return layouts[p.row].row }
