package page

import (
	"slices"
	"strings"
	"testing"
)

func TestIsWay(t *testing.T) {
	for s, want := range map[string]bool{
		"Home Issues ":                true,
		"Home » Recipes » Sharing » ": true,
		"HaberlerGenel":               true,
		"/ ":                          true,
		"Home 9 News 9 ":              true,
		"Home › Arts and Letters › ":  true,
		"Home Kültür ve Sanat ":       true,
		"Home › 2022 › ":              true,
		"Top 10 ":                     false,
		"Read: ":                      false,
		"the end of ":                 false,
		"Mr. Hollow ":                 false,
		"Home Archive Harbour Islands Letters Recipes ": false, // too long
	} {
		if got := isWay(s); got != want {
			t.Errorf("%q: %t, want %t", s, got, want)
		}
	}
}

func TestLedTo(t *testing.T) {
	const head = "\n\nFerry cook sails again\n\nThe cook came back on Monday. Nobody had expected it.\n"
	for _, tt := range []struct {
		name, above string
		want        bool
	}{
		{"a trail", "Home Issues Ferry cook sails again", true},
		{"a trail that was broken", "Home Issues Ferry cook sails", true},
		{"a trail that was broken with dots", "Home Issues Ferry cook sails…", true},
		{"another end", "Home Issues Ferry cook sails for good", false},
		{"a list's entry", "• Ferry cook sails again", false},
		{"no trail", "Read about Ferry cook sails again", false},
		{"the same", "Ferry cook sails again", false},
		{"far above", "Home Issues Ferry cook sails again" + strings.Repeat("\n\nHarbour", trailAbove), false},
	} {
		r := pageOf(t, tt.above+head)
		if i := len(r.Units) - 2; (r.ledTo(i) != "") != tt.want {
			t.Errorf("%s: %q is led to: %t, want %t", tt.name, r.Units[i].Text, !tt.want, tt.want)
		}
	}
	for _, said := range []string{"Home Ferry sails\n\nFerry sails", "Home Ferry cook sails again.\n\nFerry cook sails again.", "Home World Bulletin / News Desk\n\nWorld Bulletin / News Desk"} {
		if r := pageOf(t, said+"\n\nThe cook came back on Monday. Nobody had expected it.\n"); r.ledTo(1) != "" {
			t.Errorf("%q is led to", r.Units[1].Text)
		}
	}
}

// A trail shows a headline that the story says again, and any if it begins at the site's root or has the marks of one.
func TestFollowTrails(t *testing.T) {
	for trail, want := range map[string]bool{
		"Island News Forty passengers leave Kuzuada":   true,
		"Island News Orchestra loses every ticket":     false,
		"Home News Orchestra loses every ticket":       true,
		"Island » News » Orchestra loses every ticket": true,
	} {
		_, head, _ := strings.Cut(strings.ReplaceAll(trail, "» ", ""), "News ")
		r := pageOf(t, wholePage("Kuzuada Post", trail+"\n\nShare\n\n"+head+"\n\n"+wholeStory))
		i := slices.IndexFunc(r.Units, func(u Unit) bool { return u.Text == head })
		if got := r.features[i]&isHeading != 0; got != want {
			t.Errorf("%q shows %q: %t, want %t", trail, head, got, want)
		}
	}
}
