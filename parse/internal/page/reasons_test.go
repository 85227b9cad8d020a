package page

import "testing"

// What opened its part to a unit, and what spoke for it: not what speaks against it, or for another part.
func TestReasons(t *testing.T) {
	r := pageOf(t, "Ferry sails again\n\nBy Derya Kumsal\n\n27 November 2015, 09:44\n\nFerry sails again\n\nThe only ferry to the island of Kuzuada left its pier with forty passengers.\nIt sails at nine.\n")
	for i, want := range []string{
		"stands here first, alone, stands again",
		"behind its label, a credit",
		"has a time of day, a date",
		"same as line 1, the headline again",
		"a paragraph",
	} {
		if got := r.Reasons(i); got != want {
			t.Errorf("%q: %s, want %s", r.Units[i].Text, got, want)
		}
	}
}
