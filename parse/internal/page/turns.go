package page

import "strings"

// unmaskTurns takes the labels of an interview's turns for text.
func unmaskTurns(units []Unit) {
	for i := range units {
		if units[i].credit.Nameless() && takesTurns(units, i) {
			units[i].makePlain()
		}
	}
}

// speaker reports that the unit is a word and a colon, as before what somebody says.
func (u *Unit) speaker() bool {
	return u.plain() && strings.HasSuffix(u.Text, ":") && strings.IndexByte(u.Text, ' ') < 0
}

// takesTurns reports that the label of unit i stands again near it, and a speaker a line further: Reporter: and Mayor:
// in an interview.
func takesTurns(units []Unit, i int) bool {
	near := units[max(0, i-twinReach):min(len(units), i+twinReach)]
	again := 0
	for k := range near {
		if near[k].Text == units[i].Text {
			again++
		}
	}
	return again > 1 && (i >= 2 && units[i-2].speaker() || i+2 < len(units) && units[i+2].speaker())
}
