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

// A stop ends a sentence where it is no initial's, no abbreviation's before a day and no number's before a word.
func TestEndsSentence(t *testing.T) {
	for _, tt := range []struct {
		before, after string
		want          bool
	}{
		{"The ferry sailed", "(KU/TD)", true}, {"rose 9.33%", "(KU/TD)", true}, {"until 2000", "- Kuzuada", true},
		{"The ferry sailed", "", false}, {"J", "Smith sailed", false}, {"on Oct", "19", false}, {"in the year 2000", "dakika", false},
	} {
		if got := endsSentence(tt.before, tt.after); got != tt.want {
			t.Errorf("%q, %q: %t", tt.before, tt.after, got)
		}
	}
}

// What signs a paragraph behind its stop is short and in capitals, and the paragraph is no shorter than a line.
func TestSignedEnd(t *testing.T) {
	for said, want := range map[string]bool{
		"The ferry to the island sailed again. - KUZUADA":     true,
		"The ferry to the island sailed again. (DK/TD)":       true,
		"The ferry to the island sailed again. DHA":           true,
		"The ferry sailed again. DHA":                         false,
		"The ferry to the island sailed again. Nobody":        false,
		"The ferry to the island sailed again. -Derya Kumsal": true,
		"The ferry to the island sailed again. – Reuters":     true,
		"The ferry to the island sailed again. -Nobody":       false,
		"The ferry to the island sailed again. ":              false,
		"The ferry left with forty on Oct. 19":                false,
		"The ferry to the island sailed again - KUZUADA":      false,
	} {
		u := Unit{Text: said}
		u.setText(said)
		if got := u.signedEnd(); got != want {
			t.Errorf("%q: %t", said, got)
		}
	}
}

// What the title of a whole page says marks it, unless that is a section's name.
func TestTitleMarks(t *testing.T) {
	r := pageOf(t, "Ferry sails again from its pier | Kuzuada Tides - Kuzuada Post\n\nFerry sails again from its pier\n\nKuzuada Tides\n\nThe captain")
	r.Whole = true
	r.repeats.findTitle(r.Units)
	for i, want := range []bool{false, true, false, false} {
		if got := r.titled(i, r.Units[i].features()); got != want {
			t.Errorf("%q is the page's title: %t, want %t", r.Units[i].Text, got, want)
		}
	}
}

// A title that is one name may be the site's, and marks no line; a longer one is the headline.
func TestTitlesWithoutSite(t *testing.T) {
	for title, want := range map[string]bool{"The Tides of Kuzuada": false, "Ferry sails again from its pier": true} {
		r := pageOf(t, title+"\n\nThe captain\n\n"+title)
		r.Whole = true
		r.repeats.findTitle(r.Units)
		if got := r.titled(2, r.Units[2].features()); got != want {
			t.Errorf("%q is a title that marks a headline: %t, want %t", title, got, want)
		}
	}
}
