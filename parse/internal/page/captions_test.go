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
		{[]string{prose, "Forty rowers asleep at their pier", "Forty rowers asleep at their pier (Derya Kumsal/AP)"}, []int{1, 2}},
		{[]string{prose, "Forty rowers asleep at their pier", "Forty rowers asleep at their pier (Video)"}, nil},
		{[]string{prose, "Forty goats asleep at their pier", "Forty rowers asleep at their pier (AA)"}, nil},
		{[]string{"Forty rowers asleep at their pier", "Forty rowers asleep at their pier (AA)", prose}, nil},
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

// The line right above a photo's credit, alone with it between blank lines, says what it shows: below a text of several words,
// and where it stands nowhere else.
func TestCaptionAbove(t *testing.T) {
	const shown, credit = "Forty rowers at the pier", "Foto: AA"
	for _, tt := range []struct {
		name   string
		lines  []string
		blocks []int32
		above  bool
	}{
		{"between blank lines", []string{"Ferry sails again", shown, credit, filler}, []int32{0, 1, 1, 2}, true},
		{"on top of the page", []string{shown, credit, filler}, []int32{0, 0, 1}, false},
		{"at the end of the page", []string{"Ferry sails again", shown, credit}, []int32{0, 1, 1}, true},
		{"below a date", []string{"27 November 2015", shown, credit, filler}, []int32{0, 1, 1, 2}, false},
		{"what stood above", []string{shown, "Ferry sails again", shown, credit, filler}, []int32{0, 1, 2, 2, 3}, false},
		{"below a word", []string{"Rowers", shown, credit, filler}, []int32{0, 1, 1, 2}, false},
		{"a blank line between", []string{"Ferry sails again", shown, credit, filler}, []int32{0, 1, 2, 3}, false},
		{"a line above", []string{"Ferry sails again", filler, shown, credit, filler}, []int32{0, 1, 1, 1, 2}, false},
		{"a line below", []string{"Ferry sails again", shown, credit, filler}, []int32{0, 1, 1, 1}, false},
		{"what stands again", []string{"Ferry sails again", shown, credit, shown}, []int32{0, 1, 1, 2}, false},
		{"no credit below", []string{"Ferry sails again", shown, "Derya Kumsal", filler}, []int32{0, 1, 1, 2}, false},
		{"a date above it", []string{"Ferry sails again", "27 November 2015", credit, filler}, []int32{0, 1, 1, 2}, false},
	} {
		units := unitsOf(tt.lines...)
		at := 0
		for i := range units {
			units[i].block = tt.blocks[i]
			if i > 0 && (units[i].Text == credit || units[i].Text == "Derya Kumsal") {
				at = i
			}
		}
		if got := captionAbove(units, at); got != tt.above {
			t.Errorf("%s: %t, want %t", tt.name, got, tt.above)
		}
	}
}
