package page

import (
	"strings"
	"testing"
)

// An entry of a menu stands among short lines, three above and three below.
func TestInMenu(t *testing.T) {
	const story = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano."
	menu := strings.Join([]string{story, "Harbour", "Weather", "Sport", "Tides", "Ferries", "Schools", "Bread", story}, "\n\n")
	r := pageOf(t, menu)
	for i := 1; i <= 7; i++ {
		if got, want := r.features[i]&inMenu != 0, i == 4; got != want {
			t.Errorf("%q in a menu: %t, want %t", r.Units[i].Text, got, want)
		}
	}
}

// Two dates with the same text are not the same where no such half of the day stands below one.
func TestSameDates(t *testing.T) {
	r := pageOf(t, "27 November 2015, 21:44\n\nFerry sails again\n\n27 November 2015, 21:44\nAM\n\nIt sailed.\n")
	for i, want := range []bool{true, false, false} {
		if got := r.features[i]&hasClockTime != 0; got != want {
			t.Errorf("%q has a time of day: %t, want %t", r.Units[i].Text, got, want)
		}
	}
}
