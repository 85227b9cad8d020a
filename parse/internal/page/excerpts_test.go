package page

import "testing"

// Other stories are a list only if half of them at least break off where no sentence ends, or stand below headlines.
func TestMarkExcerpts(t *testing.T) {
	const (
		paragraph = ferryRuns
		broken    = "The captain of the ferry said that the…"
		ended     = "The captain of the ferry said so often…"
		bracketed = "The captain of the ferry said so often […]"
		quoted    = "“The captain of the ferry said so” often […]"
	)
	for _, tt := range []struct {
		name string
		said []string
		want bool
	}{
		{"all broken", []string{paragraph, broken, broken, broken}, true},
		{"half of them", []string{paragraph, broken, ended, broken, ended, broken, ended}, true},
		{"fewer", []string{paragraph, broken, ended, broken, ended, broken, ended, ended}, false},
		{"too few", []string{paragraph, broken, broken}, false},
		{"with headlines", []string{paragraph, "The Old Pier", bracketed, "The Mill", bracketed}, true},
		{"headlines and quotations", []string{paragraph, "The Old Pier", quoted, "The Mill", quoted}, false},
	} {
		units := unitsOf(tt.said...)
		markExcerpts(units)
		if got := units[len(units)-1].looks&barLook != 0; got != tt.want {
			t.Errorf("%s: a list of other stories: %t, want %t", tt.name, got, tt.want)
		}
	}
}
