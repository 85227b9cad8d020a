package page

import (
	"slices"
	"testing"
)

// A list's mark alone on its line belongs to the entry below it, where a text opens the list and two marks are the same.
func TestListMarks(t *testing.T) {
	for page, want := range map[string][]string{
		"The pier has:\n•\nNuts\n•\nTea":                {"The pier has:", "• Nuts", "• Tea"},
		"The pier has;\n-\nNuts\n-\nTea":                {"The pier has;", "- Nuts", "- Tea"},
		"The pier has:\n\n•\n\nNuts\n\n•\n\nTea":        {"The pier has:", "• Nuts", "• Tea"},
		"The pier has:\n•\n\n\nNuts\n•\n\n\nTea":        {"The pier has:", "•", "Nuts", "•", "Tea"},
		"The pier has\n•\nNuts\n•\nTea":                 {"The pier has", "•", "Nuts", "•", "Tea"},
		"The pier has:\n•\nNuts\n-\nTea":                {"The pier has:", "•", "Nuts", "-", "Tea"},
		"The pier has:\n•\nNuts":                        {"The pier has:", "•", "Nuts"},
		"The pier has:\n–\nNuts\n–\nTea":                {"The pier has:", "–", "Nuts", "–", "Tea"},
		"The pier has:\n—\nNuts\n—\nTea":                {"The pier has:", "—", "Nuts", "—", "Tea"},
		"The pier has:\nx\nNuts\nx\nTea":                {"The pier has:", "x", "Nuts", "x", "Tea"},
		"By:\n•\nNuts\n•\nTea":                          {"By:", "•", "Nuts", "•", "Tea"},
		"The pier has:\n•\nNuts\n•\nTea\n- Rope\nSails": {"The pier has:", "• Nuts", "• Tea", "- Rope", "Sails"},
		"The pier has:\n•\nNuts\n•":                     {"The pier has:", "• Nuts", "•"},
	} {
		var got []string
		for _, u := range pageOf(t, page).Units {
			got = append(got, u.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q has %q, want %q", page, got, want)
		}
	}
}

// What a text introduces that breaks off is marked, down to the end of the list.
func TestLookOpen(t *testing.T) {
	r := pageOf(t, "The pier of Kuzuada has:\n- Nuts\n- Tea\nSails\n- Rope\n\nThe mill has;\n- Corn\n- Salt\n\nThe inn has\n- Beds")
	var got []int
	for i, f := range r.features {
		if f&belowOpen != 0 {
			got = append(got, i)
		}
	}
	if want := []int{1, 2, 6, 7}; !slices.Equal(got, want) {
		t.Errorf("%v are introduced, want %v", got, want)
	}
}

// Lists of fields end a story, and lines that only look like them do not.
func TestInFields(t *testing.T) {
	for page, want := range map[string]bool{
		"Head: Derya\n\nKeeper: Adem\n\nMaster: Mansur":       true,
		"Keeper: Adem\n\nMaster: Mansur":                      false,
		"Head: Derya\n\nNobody\n\nKeeper: Adem\n\nMaster: M.": false,
		"At 10:15 tea\n\nAt 10:30 nuts\n\nAt 11:45 salt":      false,
	} {
		if got := pageOf(t, page).inFields(0); got != want {
			t.Errorf("%q begins with fields: %t, want %t", page, got, want)
		}
	}
}

// A list is the story's below words with a colon, if a paragraph or another list stands above them.
func TestIntroduced(t *testing.T) {
	const paragraph = ferryRuns
	for _, tt := range []struct {
		above, words, entry string
		want                bool
	}{
		{paragraph, "It takes with it:", "• Nuts", true},
		{"• Tea", "It takes with it:", "• Nuts", true},
		{"Harbour", "It takes with it:", "• Nuts", false},
		{paragraph, "Its freight:", "• Nuts", false},
		{paragraph, "It takes with it", "• Nuts", false},
		{paragraph, "It takes with it:", "Nuts", false},
	} {
		if got := introduced(unitsOf(tt.above, tt.words, tt.entry), 2); got != tt.want {
			t.Errorf("%q below %q and %q is introduced: %t, want %t", tt.entry, tt.above, tt.words, got, tt.want)
		}
	}
}
