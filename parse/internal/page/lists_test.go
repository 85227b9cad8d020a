package page

import (
	"slices"
	"testing"
)

// A list's mark alone on its line belongs to the entry below it, where a text opens the list and two marks are the same.
func TestListMarks(t *testing.T) {
	for page, want := range map[string][]string{
		"The pier has:\n•\nNuts\n•\nTea":         {"The pier has:", "• Nuts", "• Tea"},
		"The pier has;\n-\nNuts\n-\nTea":         {"The pier has;", "- Nuts", "- Tea"},
		"The pier has:\n\n•\n\nNuts\n\n•\n\nTea": {"The pier has:", "• Nuts", "• Tea"},
		"The pier has:\n•\n\n\nNuts\n•\n\n\nTea": {"The pier has:", "•", "Nuts", "•", "Tea"},
		"The pier has\n•\nNuts\n•\nTea":          {"The pier has", "•", "Nuts", "•", "Tea"},
		"The pier has:\n•\nNuts\n-\nTea":         {"The pier has:", "•", "Nuts", "-", "Tea"},
		"The pier has:\n•\nNuts":                 {"The pier has:", "•", "Nuts"},
		"The pier has:\n–\nNuts\n–\nTea":         {"The pier has:", "–", "Nuts", "–", "Tea"},
		"The pier has:\nx\nNuts\nx\nTea":         {"The pier has:", "x", "Nuts", "x", "Tea"},
		"By:\n•\nNuts\n•\nTea":                   {"By:", "•", "Nuts", "•", "Tea"},
		"The pier has:\n•\nNuts\n•":              {"The pier has:", "• Nuts", "•"},
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
