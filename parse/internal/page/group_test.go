package page

import "testing"

// A name above what a person does is a credit; an outlet's stays one.
func TestTitledCredits(t *testing.T) {
	const story = "\n\nThe only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano.\n"
	for _, tt := range []struct {
		name  string
		looks looks
	}{
		{"Derya Kumsal", creditLook},
		{"World Bulletin", outletLook | creditLook},
	} {
		r := pageOf(t, "Ferry sails again\n\n"+tt.name+"\nEditör"+story)
		if got := r.Units[1].looks; got != tt.looks {
			t.Errorf("%s has the looks %b, want %b", tt.name, got, tt.looks)
		}
	}
}
