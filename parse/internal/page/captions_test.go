package page

import (
	"slices"
	"testing"
)

// Captions are furniture where there is a paragraph that is none, and so is what one shows, said without its credit.
// What signs the story behind a label stays.
func TestMarkCaptions(t *testing.T) {
	const (
		caption = "Forty rowers at the pier of Kuzuada (Getty Images)"
		long    = "Forty rowers and a piano at the pier of Kuzuada on the morning of the first crossing (Getty Images)"
		prose   = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano."
	)
	for _, tt := range []struct {
		lines  []string
		marked []int
	}{
		{[]string{caption, prose}, []int{0}},
		{[]string{prose, caption}, []int{1}},
		{[]string{"Forty rowers at the pier of Kuzuada", caption, prose}, []int{0, 1}},
		{[]string{prose, caption, "Forty rowers at the pier of Kuzuada"}, []int{1, 2}},
		{[]string{"Forty rowers", caption, prose}, []int{1}},
		{[]string{"World Bulletin (AFP Photo)", prose}, []int{0}},
		{[]string{"Editör: Derya Kumsal (AFP Photo)", prose}, nil},
		{[]string{caption, long}, nil},
		{[]string{caption, "The ferry sails."}, nil},
	} {
		units := unitsOf(tt.lines...)
		markCaptions(units)
		var marked []int
		for i := range units {
			if units[i].looks == barLook {
				marked = append(marked, i)
			}
		}
		if !slices.Equal(marked, tt.marked) {
			t.Errorf("of %q %v are furniture, want %v", tt.lines, marked, tt.marked)
		}
	}
}
